import { randomUUID } from 'node:crypto'
import { Agent, request, type OutgoingHttpHeaders } from 'node:http'

const agent = new Agent({ keepAlive: true })

/** Posts a body that is ready, and reads the answer: the sender runs on the same cores, and what it takes is nobody's to answer for. */
export const post = (url: string, headers: OutgoingHttpHeaders, body: Buffer): Promise<number> =>
  new Promise((resolve, reject) => {
    const sending = request(url, {
      method: 'POST',
      agent,
      headers: { ...headers, 'content-length': body.length },
    })
    sending.on('error', reject)
    sending.on('response', (answer) => {
      answer.resume()
      answer.on('end', () => resolve(answer.statusCode ?? 0))
    })
    sending.end(body)
  })

export interface Form {
  headers: OutgoingHttpHeaders
  body: Buffer
}

/** A multipart body of some fields and one file. */
export const form = (
  fields: Record<string, string>,
  file: { field: string; name: string; type: string; bytes: Uint8Array },
): Form => {
  const boundary = randomUUID()
  const part = (disposition: string) => `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n`
  const texts = Object.entries(fields).map(([name, value]) => `${part(`name="${name}"`)}\r\n${value}\r\n`)
  const head = `${part(`name="${file.field}"; filename="${file.name}"`)}Content-Type: ${file.type}\r\n\r\n`
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: Buffer.concat([
      Buffer.from(texts.join('') + head),
      file.bytes,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]),
  }
}
