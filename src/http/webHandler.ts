import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { NextFunction, Request as ExpressRequest, Response as ExpressResponse } from 'express'

const toWebRequest = (req: ExpressRequest, origin: string, signal: AbortSignal): Request => {
  const headers = new Headers()
  for (let i = 0; i + 1 < req.rawHeaders.length; i += 2)
    headers.append(req.rawHeaders[i] ?? '', req.rawHeaders[i + 1] ?? '')
  const hasBody = req.method !== 'GET' && req.method !== 'HEAD'
  const body = hasBody ? { body: Readable.toWeb(req) as ReadableStream, duplex: 'half' as const } : {}
  return new Request(new URL(req.originalUrl, origin), { method: req.method, headers, signal, ...body })
}

const send = async (answer: Response, res: ExpressResponse): Promise<void> => {
  res.status(answer.status)
  answer.headers.forEach((value, name) => name !== 'set-cookie' && res.setHeader(name, value))
  const cookies = answer.headers.getSetCookie()
  if (cookies.length) res.setHeader('set-cookie', cookies)
  if (!answer.body) {
    res.end()
    return
  }
  await pipeline(Readable.fromWeb(answer.body as never), res)
}

/** Serves a web-standard handler from Express; aborts it when the client goes. */
export const webHandler =
  (origin: string, handle: (request: Request) => Promise<Response>) =>
  async (req: ExpressRequest, res: ExpressResponse, next: NextFunction): Promise<void> => {
    const gone = new AbortController()
    res.once('close', () => !res.writableFinished && gone.abort())
    try {
      await send(await handle(toWebRequest(req, origin, gone.signal)), res)
    } catch (error) {
      if (res.headersSent || gone.signal.aborted) res.destroy()
      else next(error)
    }
  }
