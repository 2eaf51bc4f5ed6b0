export type ImageType = 'jpeg' | 'png' | 'webp'

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const MOST_CHUNKS = 4_096

/** What a file is by its bytes; its name and what the sender calls it count for nothing. Null for all that is not taken. */
export const imageType = (content: Buffer): ImageType | null => {
  const head = content.subarray(0, 16)
  if (head.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'jpeg'
  if (head.subarray(0, 8).equals(PNG) && head.toString('latin1', 12, 16) === 'IHDR') return 'png'
  if (head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WEBP') return 'webp'
  return null
}

/** An animated PNG says so in a chunk before its pixels; sharp would not tell. */
const isAnimatedPng = (content: Buffer): boolean => {
  let position = PNG.length
  for (let chunk = 0; chunk < MOST_CHUNKS; chunk++) {
    const head = content.subarray(position, position + 8)
    if (head.length < 8) return false
    const type = head.toString('latin1', 4, 8)
    if (type === 'acTL') return true
    if (type === 'IDAT' || type === 'IEND') return false
    position += 12 + head.readUInt32BE(0)
  }
  return true // nobody has so many chunks but to hide something
}

const ANIMATION_FLAG = 0x02
const isAnimatedWebp = (content: Buffer): boolean => {
  const head = content.subarray(12, 21)
  return head.toString('latin1', 0, 4) === 'VP8X' && ((head[8] ?? 0) & ANIMATION_FLAG) !== 0
}

export const isAnimated = (content: Buffer, type: ImageType): boolean => {
  if (type === 'png') return isAnimatedPng(content)
  return type === 'webp' && isAnimatedWebp(content)
}
