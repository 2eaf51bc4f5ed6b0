import { isUtf8 } from 'node:buffer'
import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { invalid, Problem } from '../base/errors'

/** What a body says that it is, without what stands behind it. */
export const typeOf = ({ headers }: Pick<PayloadRequest, 'headers'>): string =>
  (headers.get('content-type')?.split(';', 1)[0] ?? '').trim().toLowerCase()

/** A body of text is UTF-8 (RFC 8259, 8.1): what says that it is something else would be read as what it is not. */
export const saysUtf8 = (type: string): boolean => {
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(type)?.[1]
  return charset === undefined || /^utf-?8$/i.test(charset)
}

/** @throws Problem 415 for a body in another encoding than the one. */
export const checkCharset = ({ headers }: Pick<PayloadRequest, 'headers'>): void => {
  if (!saysUtf8(headers.get('content-type') ?? ''))
    throw new Problem(415, 'unsupported-media-type', 'Send text as UTF-8.')
}

const isObject = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data)

const bytesOf = async (req: PayloadRequest): Promise<Buffer> =>
  Buffer.from((await req.arrayBuffer?.()) ?? new ArrayBuffer(0))

/** What is no UTF-8 would be stored with a mark in the place of each letter that was lost. */
const parsed = (bytes: Buffer): unknown => {
  if (!isUtf8(bytes)) throw invalid('The body is not JSON.')
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw invalid('The body is not JSON.')
  }
}

/** A body of JSON, whatever it says. @throws Problem 400 `invalid`, 415 `unsupported-media-type` */
export const jsonOf = async (req: PayloadRequest): Promise<unknown> => {
  checkCharset(req)
  return parsed(await bytesOf(req))
}

/** Text with a mark for what could not be read; but for one that was sent as such. */
const isBroken = (text: string, sent: Buffer): boolean =>
  text.includes('\ufffd') && !sent.includes(Buffer.from(text))

/**
 * A form with parts as it was sent; null where it is none. A file in it may be anything, what is text in it is UTF-8, and is not stored with a
 * mark in the place of each letter that was lost.
 * @throws Problem 400 `invalid`, 415 `unsupported-media-type`
 */
export const partsOf = async (req: PayloadRequest): Promise<FormData | null> => {
  checkCharset(req)
  if (typeOf(req) !== 'multipart/form-data') return null
  const bytes = await bytesOf(req)
  const headers = { 'content-type': req.headers.get('content-type') ?? '' }
  const form = await new Response(new Uint8Array(bytes), { headers }).formData().catch(() => null)
  const texts = [...(form ?? [])].flatMap(([name, part]) => [
    name,
    typeof part === 'string' ? part : part.name,
  ])
  if (texts.some((text) => isBroken(text, bytes))) throw invalid('The form holds text that is not UTF-8.')
  return form
}

/** The form as Payload's own reader takes it, for which it stands in the body once more. */
const formOf = async (req: PayloadRequest, bytes: Buffer): Promise<unknown> => {
  if (!isUtf8(bytes)) throw invalid('The form cannot be read.')
  Object.defineProperty(req, 'body', {
    value: new Blob([new Uint8Array(bytes)]).stream(),
    configurable: true,
  })
  try {
    await addDataAndFileToRequest(req)
  } catch (error) {
    const { status } = (error ?? {}) as { status?: number }
    throw status === 413
      ? new Problem(413, 'too-large', 'The form is too long.')
      : invalid('The form cannot be read.')
  }
  return req.data
}

/**
 * Reads the body for a route of Payload, which would take one that it cannot read for a fault of the server; what is read here it does not
 * read again. It comes after the question whose request it is, which is answered before any route.
 * @throws Problem 400 `invalid`, 413 `too-large`, 415 `unsupported-media-type`
 */
export const readBody = async (req: PayloadRequest): Promise<void> => {
  checkCharset(req)
  const bytes = await bytesOf(req)
  const type = typeOf(req)
  if (bytes.length && !type)
    throw new Problem(415, 'unsupported-media-type', 'Send JSON, or a form with files.')
  const isForm = type.startsWith('multipart/')
  const data = !bytes.length ? {} : isForm ? await formOf(req, bytes) : parsed(bytes)
  if (!isObject(data)) throw invalid('The body is no object.')
  Object.defineProperty(req, 'body', { value: null, configurable: true })
  Object.assign(req, { data, json: () => Promise.resolve(data) })
}
