import type { IncomingMessage, RequestListener } from 'node:http'

const MEGABYTE = 1_048_576
/** Bytes that are read and dropped after an answer. Whoever sends more is cut off. */
const MOST = 32 * MEGABYTE

const drop = (req: IncomingMessage): void => {
  let dropped = 0
  // Whoever read it before may have stopped in the middle, and would hold it back.
  req.unpipe()
  req.removeAllListeners('data')
  req.on('data', (chunk: Buffer) => {
    dropped += chunk.length
    if (dropped > MOST) req.destroy()
  })
  req.resume()
}

/**
 * Reads what an answer leaves unread of its request's body. It would stand before the next request on the connection, which then is answered
 * by nobody and dies with the connection; and where the connection is closed at once, whoever still sends may never read the answer.
 */
export const readToEnd =
  (listener: RequestListener): RequestListener =>
  (req, res) => {
    // Before Node's own, which would take in without end what nobody has begun to read.
    res.prependOnceListener('finish', () => {
      if (!req.complete && !req.destroyed) drop(req)
    })
    listener(req, res)
  }
