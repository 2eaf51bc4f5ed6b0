import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

export interface RawAnswer {
  status: number
  head: string
  body: string
}

/** A server that is asked in bytes, since every client of HTTP puts a path in order before it sends it. */
export class RawServer {
  private constructor(private readonly server: Server) {}

  static async on(listener: RequestListener): Promise<RawServer> {
    const server = createServer(listener)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return new RawServer(server)
  }

  /** @param target what stands between the method and the version of HTTP, as it is. */
  async ask(
    method: string,
    target: string,
    { headers = {}, body = '' }: { headers?: Record<string, string>; body?: string } = {},
  ): Promise<RawAnswer> {
    const socket = connect((this.server.address() as AddressInfo).port, '127.0.0.1')
    // By HTTP/1.0, so that the answer comes in one piece.
    const lines = Object.entries({
      host: '127.0.0.1',
      connection: 'close',
      'content-length': String(Buffer.byteLength(body)),
      ...headers,
    }).map(([name, value]) => `${name}: ${value}\r\n`)
    socket.write(`${method} ${target} HTTP/1.0\r\n${lines.join('')}\r\n${body}`, 'latin1')
    const [head = '', ...rest] = (await text(socket)).split('\r\n\r\n')
    return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]), head, body: rest.join('\r\n\r\n') }
  }

  async stop(): Promise<void> {
    this.server.close()
    await once(this.server, 'close')
  }
}
