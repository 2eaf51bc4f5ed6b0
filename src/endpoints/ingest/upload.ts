import type { Readable } from 'node:stream'
import busboy, { type Busboy } from 'busboy'
import type { Request } from 'express'
import { Problem } from '../../base/errors'
import { receive, type Received } from '../../files/receive'

export interface Upload {
  /** Fields as they came, each once. */
  fields: Record<string, string>
  /** Names of fields and files that are not declared. */
  undeclared: string[]
  image: Received | null
}

export interface UploadLimits {
  /** Of the whole body. */
  body: number
  image: number
}

const malformed = () => new Problem(400, 'invalid', 'The multipart body cannot be read.')
const tooLarge = (most: number) => new Problem(413, 'too-large', `At most ${most} bytes.`)

const parserFor = (req: Request): Busboy => {
  try {
    return busboy({
      headers: req.headers,
      defParamCharset: 'utf8',
      limits: { fieldNameSize: 100, fieldSize: 500, fields: 10, files: 2, parts: 12, headerPairs: 20 },
    })
  } catch {
    throw malformed()
  }
}

/**
 * Reads a multipart body with one image. Whatever goes wrong, nothing of it stays; and the request is left standing, so that an answer can
 * still go out.
 */
export const readUpload = async (
  req: Request,
  limits: UploadLimits,
  declared: readonly string[],
): Promise<Upload> => {
  const parser = parserFor(req)
  const fields = new Map<string, string>()
  const undeclared: string[] = []
  let receiving: Promise<Received> | undefined
  let twice = false

  // A part may come without a name, whatever the types of busboy say.
  parser.on('field', (name: string | undefined, value, { nameTruncated, valueTruncated }) => {
    if (name === undefined || !declared.includes(name)) {
      undeclared.push(name?.slice(0, 40) ?? '')
      return
    }
    twice ||= fields.has(name) || nameTruncated || valueTruncated
    fields.set(name, value)
  })
  parser.on('file', (name: string | undefined, content: Readable) => {
    if (name !== 'image' || receiving) {
      if (name === 'image') twice = true
      else undeclared.push(name?.slice(0, 40) ?? '')
      content.on('error', () => undefined)
      content.resume()
      return
    }
    receiving = receive(content, limits.image)
    receiving.catch(() => undefined) // heard below, where it is waited for
  })
  for (const limit of ['partsLimit', 'fieldsLimit', 'filesLimit'] as const)
    parser.on(limit, () => (twice = true))

  try {
    await readBody(req, parser, limits.body)
    const image = (await receiving) ?? null
    if (twice) throw malformed()
    return { fields: Object.fromEntries(fields), undeclared, image }
  } catch (error) {
    await receiving?.catch(() => undefined)
    throw error
  }
}

/** Feeds the parser to its end. No `pipeline`: that would take down the socket with the parser. */
const readBody = (req: Request, parser: Busboy, most: number): Promise<void> =>
  new Promise((resolve, reject) => {
    // Gone while it waited.
    if (req.destroyed) return reject(malformed())
    let bytes = 0
    const settle = (error?: Error): void => {
      req.unpipe(parser)
      req.off('data', count)
      req.off('close', gone)
      req.off('error', gone)
      if (error === undefined) return resolve()
      parser.destroy()
      req.resume()
      reject(isSystemError(error) || error instanceof Problem ? error : malformed())
    }
    const count = (chunk: Buffer): void => {
      bytes += chunk.length
      if (bytes > most) settle(tooLarge(most))
    }
    const gone = (): void => {
      if (!req.readableEnded) settle(malformed())
    }
    parser.once('close', () => settle())
    parser.on('error', settle)
    req.on('data', count)
    req.once('close', gone)
    req.once('error', gone)
    req.pipe(parser)
  })

/** Of the disk, not of what was sent. */
const isSystemError = (error: Error): boolean => typeof (error as NodeJS.ErrnoException).syscall === 'string'
