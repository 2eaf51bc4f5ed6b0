import { badFile } from './table'

const startsWith = (bytes: Buffer, ...signs: number[]): boolean => signs.every((sign, i) => bytes[i] === sign)

/** Whether every other byte is zero, as in Latin text of sixteen bits without a mark. */
const zeros = (bytes: Buffer, offset: 0 | 1): boolean => {
  const head = bytes.subarray(0, 512 + (bytes.length % 2))
  let found = 0
  for (let i = offset; i < head.length; i += 2) if (head[i] === 0) found++
  return found > head.length / 5
}

const tried = (bytes: Buffer, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * The text of a file that does not say how it is written: UTF-8 and UTF-16 with or without a mark, and GB18030, in which a Chinese Excel
 * saves its CSV.
 * @throws Unreadable
 */
export const decode = (bytes: Buffer): { text: string; encoding: string } => {
  const order = startsWith(bytes, 0xff, 0xfe)
    ? ['utf-16le']
    : startsWith(bytes, 0xfe, 0xff)
      ? ['utf-16be']
      : zeros(bytes, 1)
        ? ['utf-16le']
        : zeros(bytes, 0)
          ? ['utf-16be']
          : ['utf-8', 'gb18030']
  for (const encoding of order) {
    const text = tried(bytes, encoding)
    if (text === null) continue
    // No text has a zero in it: this is something else.
    if (text.includes('\0')) throw badFile('not-a-table')
    return { text, encoding }
  }
  throw badFile('encoding')
}
