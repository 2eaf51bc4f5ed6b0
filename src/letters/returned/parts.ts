import type { Email } from 'postal-mime'

/** A letter of the mailbox, taken apart. */
export interface Parts {
  /** By its name in lower case; the first of each. */
  header(name: string): string | undefined
  /** All headers, a line each. */
  headers: string
  /** What somebody would read. */
  text: string
  /** `message/delivery-status`, as it came (RFC 3464). */
  reports: string[]
  /** What came back: the letter, or its head. */
  originals: string[]
  isReport: boolean
}

const REPORT = /^message\/(global-)?delivery-status$/
const ORIGINAL = /^(message\/(rfc822|global|partial)|message\/global-headers|text\/rfc822-headers?)$/
const TEXT = /^text\//

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', nbsp: ' ', quot: '"' }

/** The words of a page, a line for each block. */
const wordsOf = (html: string): string =>
  html
    .split(/<\/?(?:style|script)\b[^<>]{0,500}>/i)
    .filter((_between, i) => i % 2 === 0)
    .join('')
    .replace(/<(br|\/p|\/div|\/tr|\/h\d|\/li|\/td)\b[^<>]{0,500}>/gi, '\n')
    // Not addresses, which some servers write as they are.
    .replace(/<(?![^<>\s]+@)[^<>]{0,2000}>/g, '')
    .replace(/&(lt|gt|amp|nbsp|quot);/g, (_all, name: string) => ENTITIES[name] ?? '')

const charsetIn = (text: string): string => /charset="?([\w-]+)/i.exec(text.slice(0, 2_000))?.[1] ?? 'utf-8'

const decode = (content: ArrayBuffer | Uint8Array | string): string => {
  if (typeof content === 'string') return content
  const plain = new TextDecoder('latin1').decode(content)
  try {
    return new TextDecoder(charsetIn(plain)).decode(content)
  } catch {
    return plain // a charset that nobody knows
  }
}

/** As it came: of some reports the line that parts them is lost on the way. */
const bodyOf = (source: Uint8Array): string => {
  const all = decode(source)
  const end = /\r?\n\r?\n/.exec(all)
  return end ? all.slice(end.index) : ''
}

const MOST_EMPTY = 3

/**
 * The letter without runs of empty lines and of blanks, which say nothing: what takes letters apart needs a time for them that grows with
 * their square.
 */
const squeezed = (source: Uint8Array): Uint8Array => {
  let empty = 0
  const lines = Buffer.from(source.buffer, source.byteOffset, source.byteLength)
    .toString('latin1')
    .split('\n')
    .filter((line) => {
      empty = line.trim() ? 0 : empty + 1
      return empty <= MOST_EMPTY
    })
  return Buffer.from(lines.join('\n').replace(/[ \t]{200,}/g, ' '), 'latin1')
}

/** Takes a letter apart. What came back is left in one piece: it is a letter, too. */
export const partsOf = async (source: Uint8Array): Promise<Parts> => {
  const { default: PostalMime } = await import('postal-mime')
  const mail: Email = await PostalMime.parse(squeezed(source), { forceRfc822Attachments: true })
  const named = new Map([...mail.headers].reverse().map(({ key, value }) => [key, value]))
  const of = (kind: RegExp): string[] =>
    mail.attachments
      .filter(({ mimeType }) => kind.test(mimeType.toLowerCase()))
      .map(({ content }) => decode(content))
  const originals = of(ORIGINAL)
  const read = mail.text?.trim() ? mail.text : wordsOf(mail.html ?? '')
  const texts = mail.attachments
    .filter(({ mimeType }) => TEXT.test(mimeType) && !ORIGINAL.test(mimeType.toLowerCase()))
    .map(({ content }) => decode(content))
  return {
    header: (name) => named.get(name),
    headers: mail.headers.map(({ key, value }) => `${key}: ${value}`).join('\n'),
    text: [read, ...texts].join('\n').trim() || (mail.attachments.length ? '' : bodyOf(source)),
    reports: of(REPORT),
    originals,
    isReport:
      /multipart\/report/i.test(named.get('content-type') ?? '') ||
      mail.attachments.some(({ mimeType }) => REPORT.test(mimeType)),
  }
}
