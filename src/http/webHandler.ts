import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import type { NextFunction, Request as ExpressRequest, Response as ExpressResponse } from 'express'

/** As a stream it is not copied once more. */
const streamOf = (bytes: Uint8Array): ReadableStream =>
  new ReadableStream({
    start: (controller) => {
      if (bytes.length) controller.enqueue(bytes)
      controller.close()
    },
  })

/**
 * The request once its body is whole: who sends it is asked afterwards, so that nobody begins a request while he may and ends it when he may
 * no longer.
 */
const toWebRequest = async (req: ExpressRequest, origin: string, signal: AbortSignal): Promise<Request> => {
  const headers = new Headers()
  for (let i = 0; i + 1 < req.rawHeaders.length; i += 2)
    headers.append(req.rawHeaders[i] ?? '', req.rawHeaders[i + 1] ?? '')
  const hasBody = req.method !== 'GET' && req.method !== 'HEAD'
  const body = hasBody ? { body: streamOf(await buffer(req)), duplex: 'half' as const } : {}
  // Whoever asks for the head alone is answered as by GET, without what stands below it.
  const method = req.method === 'HEAD' ? 'GET' : req.method
  return new Request(new URL(req.originalUrl, origin), { method, headers, signal, ...body })
}

const send = async (answer: Response, res: ExpressResponse): Promise<void> => {
  res.status(answer.status)
  answer.headers.forEach((value, name) => name !== 'set-cookie' && res.setHeader(name, value))
  const cookies = answer.headers.getSetCookie()
  if (cookies.length) res.setHeader('set-cookie', cookies)
  if (!answer.body || res.req.method === 'HEAD') {
    await answer.body?.cancel()
    res.end()
    return
  }
  await pipeline(Readable.fromWeb(answer.body as never), res)
}

/** Serves a web-standard handler from Express; aborts it when the client goes. */
export const webHandler =
  (
    origin: string,
    handle: (request: Request, req: ExpressRequest, res: ExpressResponse) => Promise<Response>,
  ) =>
  async (req: ExpressRequest, res: ExpressResponse, next: NextFunction): Promise<void> => {
    const gone = new AbortController()
    res.once('close', () => !res.writableFinished && gone.abort())
    try {
      await send(await handle(await toWebRequest(req, origin, gone.signal), req, res), res)
    } catch (error) {
      if (res.headersSent || gone.signal.aborted) res.destroy()
      else next(error)
    }
  }
