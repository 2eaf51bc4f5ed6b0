import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What an agent gets instead of the server's answer. */
export interface Scripted {
  status: number
  code?: string
  retryAfter?: string
  /** Let the server do it, and lose its answer. */
  swallow?: boolean
  /** A body that is none of Glasswork's. */
  text?: string
}

/** The network between agent and server: it can be cut, and somebody on the way can answer. */
export class Gate {
  private server?: Server
  private port = 0
  /** Asked for each request: what to answer instead. */
  instead: (door: string) => Scripted | undefined = () => undefined
  /** Doors that were asked, in order. */
  readonly asked: string[] = []

  constructor(private readonly target: () => Promise<string>) {}

  get origin(): string {
    return `http://127.0.0.1:${this.port}`
  }

  async open(): Promise<void> {
    if (this.server) return
    const server = createServer((req, res) => void this.pass(req, res))
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve))
    this.port = (server.address() as AddressInfo).port
    this.server = server
  }

  async cut(): Promise<void> {
    const { server } = this
    this.server = undefined
    if (!server) return
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }

  private async pass(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const door = (req.url ?? '').replace('/ingest/v1/', '')
    this.asked.push(door)
    const scripted = this.instead(door)
    if (scripted && !scripted.swallow) {
      req.resume()
      req.once('end', () => {
        const { status, code, retryAfter, text } = scripted
        res.writeHead(status, {
          'content-type': text === undefined ? 'application/problem+json' : 'text/html',
          ...(retryAfter ? { 'retry-after': retryAfter } : {}),
        })
        res.end(text ?? JSON.stringify({ type: 'about:blank', title: 'scripted', status, code }))
      })
      return
    }
    const onward = request((await this.target()) + (req.url ?? ''), {
      method: req.method,
      headers: req.headers,
    })
    onward.once('error', () => res.destroy())
    onward.once('response', (answer) => {
      if (scripted?.swallow) {
        answer.resume()
        answer.once('end', () => res.destroy())
        return
      }
      res.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(res)
    })
    req.pipe(onward)
  }
}
