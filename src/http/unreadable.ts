import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { ProblemCode } from '../base/errors'
import { problemBody } from './problem'

const REFUSALS: Record<string, [number, ProblemCode]> = {
  HPE_HEADER_OVERFLOW: [431, 'too-much'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'too-large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'unavailable'],
}

/** Answers what cannot be read as a request, as all else is answered: by its code. For a server's `clientError`. */
export const answerUnreadable = ({ code = '' }: NodeJS.ErrnoException, socket: Duplex): void => {
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const [status, name] = REFUSALS[code] ?? [400, 'invalid']
  const body = JSON.stringify(problemBody(status, name))
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
