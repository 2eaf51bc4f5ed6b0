import { decodeAs, ENCODINGS, type Encoding } from './encodings'
import { plausibility } from './plausible'
import { badFile } from './table'

export interface Decoded {
  text: string
  encoding: Encoding
  /** As what the bytes can be read, where it makes a difference: what somebody may choose instead. */
  possible: Encoding[]
}

const startsWith = (bytes: Buffer, ...signs: number[]): boolean => signs.every((sign, i) => bytes[i] === sign)

const marked = (bytes: Buffer): Encoding | null => {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8'
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le'
  return startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : null
}

const isWide = (encoding: Encoding): boolean => encoding.startsWith('utf-16')

/** Whether text of two bytes a sign is some: with ends of lines, and no sign that is none. */
const isText = (text: string): boolean => /[\n\r]/.test(text) && !/[\0\p{Cn}\p{Co}]/u.test(text)

const canBe = (bytes: Buffer, encoding: Encoding): boolean => {
  const text = decodeAs(bytes, encoding)
  // No text has a zero in it: this is something else.
  if (text === null || text.includes('\0')) return false
  return !isWide(encoding) || marked(bytes) === encoding || isText(text)
}

const HEAD_LINES = 12
const SAMPLE = 65_536
const LINE_END = 0x0a

/** The first lines, and others in which anything is not plain ASCII: only those tell the ways of writing apart. */
const telling = (bytes: Buffer): Buffer => {
  const lines: Buffer[] = []
  let size = 0
  let n = 0
  for (let from = 0; from < bytes.length && size < SAMPLE; n++) {
    const found = bytes.indexOf(LINE_END, from)
    const line = bytes.subarray(from, found < 0 ? bytes.length : found + 1)
    from += line.length
    if (n >= HEAD_LINES && line.every((byte) => byte < 0x80)) continue
    lines.push(line)
    size += line.length
  }
  return Buffer.concat(lines)
}

/** Which reads best; the first of equals. */
const mostPlausible = (bytes: Buffer, possible: readonly Encoding[]): Encoding | undefined => {
  const wide = possible.find(isWide)
  if (wide) return wide
  const sample = telling(bytes)
  const scores = possible.map((encoding) => plausibility(decodeAs(sample, encoding) ?? '', encoding))
  return possible[scores.indexOf(Math.max(...scores))]
}

/**
 * The text of a file that need not say how it is written: what is valid UTF-8 is that; else what comes out as names and headers decides.
 * @param chosen what somebody chose on the screen instead.
 * @throws Unreadable
 */
export const decode = (bytes: Buffer, chosen?: Encoding): Decoded => {
  const isPlain = bytes.every((byte) => byte < 0x80 && byte !== 0)
  const possible = isPlain ? (['utf-8'] as const) : ENCODINGS.filter((each) => canBe(bytes, each))
  const sure = [marked(bytes), 'utf-8' as const].find((each) => each && possible.includes(each as 'utf-8'))
  const encoding = chosen ?? sure ?? mostPlausible(bytes, possible)
  if (!encoding || (chosen && !isPlain && !possible.includes(chosen as 'utf-8')))
    throw badFile(bytes.includes(0) ? 'not-a-table' : 'encoding')
  const text = decodeAs(bytes, encoding)
  if (text === null || text.includes('\0')) throw badFile('not-a-table')
  return { text, encoding, possible: [...possible] }
}
