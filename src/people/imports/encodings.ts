/** The ways of writing text that a list of people comes in; the first of equals is taken. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'windows-1252',
  'big5',
  'windows-1250',
  'windows-1251',
  'shift_jis',
] as const
export type Encoding = (typeof ENCODINGS)[number]

/** 0x80 to 0x9F of windows-1252 by its table in the Encoding Standard; what has no sign stays a control. */
const SIGNS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The text of bytes, or null where they cannot be of this encoding. */
export const decodeAs = (bytes: Uint8Array, encoding: Encoding): string | null => {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    if (encoding !== 'windows-1252') return text
    // Node 20 reads it as ISO 8859-1, in which these are controls.
    return text.replace(/[\u0080-\u009f]/g, (sign) => SIGNS_1252.charAt(sign.charCodeAt(0) - 0x80))
  } catch {
    return null
  }
}
