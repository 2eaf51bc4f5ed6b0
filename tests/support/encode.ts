/** The upper halves of three code pages, 0x80 to 0xFF, by the mapping tables of the Unicode Consortium. */
const LATIN1 = Array.from({ length: 96 }, (_, i) => String.fromCharCode(0xa0 + i)).join('')
const CYRILLIC = Array.from({ length: 64 }, (_, i) => String.fromCharCode(0x410 + i)).join('')
const UPPER = {
  'windows-1252': `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ${LATIN1}`,
  'windows-1250':
    '€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź\u00a0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00ad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż' +
    'ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙',
  'windows-1251': `ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї${CYRILLIC}`,
} as const

/** Double bytes by sign, as the standard's decoder has them. */
const tables = new Map<string, Map<string, Buffer>>()
const tableOf = (encoding: string): Map<string, Buffer> => {
  let table = tables.get(encoding)
  if (table) return table
  table = new Map()
  const decoder = new TextDecoder(encoding, { fatal: true })
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      try {
        const sign = decoder.decode(Uint8Array.of(lead, trail))
        if ([...sign].length === 1 && !table.has(sign)) table.set(sign, Buffer.of(lead, trail))
      } catch {
        // No sign there.
      }
    }
  tables.set(encoding, table)
  return table
}

/** Text as somebody's spreadsheet writes it. @throws where it has no sign for one. */
export const encode = (text: string, encoding: string): Buffer => {
  if (encoding === 'utf-8') return Buffer.from(text)
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le')
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16()
  const upper = UPPER[encoding as keyof typeof UPPER] as string | undefined
  return Buffer.concat(
    [...text].map((sign) => {
      if (sign < '\x80') return Buffer.from(sign)
      const at = upper?.indexOf(sign) ?? -1
      const found = upper ? (at < 0 ? undefined : Buffer.of(0x80 + at)) : tableOf(encoding).get(sign)
      if (!found) throw new Error(`${encoding} has no ${sign}`)
      return found
    }),
  )
}
