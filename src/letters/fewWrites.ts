import { Transform, type Readable, type TransformCallback } from 'node:stream'
import type { Pluggable } from './progress'

/** Bytes that are written together: a letter of the usual length whole, and of a longer one no more than a stream holds by itself. */
const TOGETHER = 16_384

/** What comes in small parts, in few large ones. */
class Gathered extends Transform {
  private parts: Buffer[] = []
  private length = 0

  override _transform(part: Buffer, _: BufferEncoding, done: TransformCallback): void {
    this.parts.push(part)
    this.length += part.length
    if (this.length >= TOGETHER) this.give()
    done()
  }

  override _flush(done: TransformCallback): void {
    this.give()
    done()
  }

  private give(): void {
    this.push(Buffer.concat(this.parts, this.length))
    this.parts = []
    this.length = 0
  }
}

/** Nodemailer itself gives the text up where what it comes by is given up. */
const gathered = (text: Readable): Readable => {
  const out = new Gathered()
  text.once('error', (error) => out.destroy(error))
  return text.pipe(out)
}

/**
 * Has the texts of a pool written in few pieces. Nodemailer makes a letter of a dozen, each of which would be a write to the socket: a fifth of
 * a letter's whole way out.
 */
export const writeSeldom = (pool: object): void =>
  void (pool as Pluggable).use('stream', (mail, done) => {
    mail.message.processFunc(gathered)
    done()
  })
