import { crc32 } from 'node:zlib'
import fc from 'fast-check'

const MEGABYTE = 1_048_576

const chunk = (type: string, data: Buffer): Buffer => {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(typed), 4)
  return Buffer.concat([frame.subarray(0, 4), typed, frame.subarray(4)])
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

const header = (width: number, height: number): Buffer => {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(width, 0)
  data.writeUInt32BE(height, 4)
  data.set([8, 6, 0, 0, 0], 8)
  return chunk('IHDR', data)
}

/** A PNG that says it is so large. */
const saying = (width: number, height: number): Buffer =>
  Buffer.concat([
    SIGNATURE,
    header(width, height),
    chunk('IDAT', Buffer.alloc(20)),
    chunk('IEND', Buffer.alloc(0)),
  ])

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
const GIF = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

type Image = (good: Buffer) => Buffer

const fixed: [string, Image][] = [
  ['nothing', () => Buffer.alloc(0)],
  ['text', () => Buffer.from('not an image')],
  ['SVG', () => Buffer.from(SVG)],
  ['GIF', () => Buffer.from(GIF, 'base64')],
  ['PDF', () => Buffer.from('%PDF-1.7\n1 0 obj')],
  ['TIFF', () => Buffer.from('49492a0008000000000000000000', 'hex')],
  ['HEIF', () => Buffer.from('000000186674797068656963', 'hex')],
  ['a PNG bomb', () => saying(30_000, 30_000)],
  ['an endless PNG', () => saying(0xffffffff, 0xffffffff)],
  ['a PNG without size', () => saying(0, 0)],
  ['a wide PNG', () => saying(60_000, 2)],
  ['an animated PNG', () => Buffer.concat([SIGNATURE, header(2, 2), chunk('acTL', Buffer.alloc(8))])],
  ['a header alone', (good) => good.subarray(0, 8)],
  [
    'a JPEG of noise',
    () => Buffer.concat([Buffer.from('ffd8ffe000104a46494600', 'hex'), Buffer.alloc(500, 0x5a)]),
  ],
  [
    'a WebP of noise',
    () => Buffer.concat([Buffer.from('RIFF\x40\0\0\0WEBPVP8 ', 'latin1'), Buffer.alloc(60, 0x5a)]),
  ],
  ['base64', (good) => Buffer.from(good.toString('base64'))],
  ['text before it', (good) => Buffer.concat([Buffer.from('<?php '), good])],
]

const huge: [string, Image][] = [
  ['over ten megabytes', (good) => Buffer.concat([good, Buffer.alloc(10 * MEGABYTE)])],
  ['over twelve megabytes', (good) => Buffer.concat([good, Buffer.alloc(13 * MEGABYTE)])],
]

/** Images of which none may be taken. */
export const badImage: fc.Arbitrary<[string, Image]> = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...fixed) },
  {
    weight: 10,
    arbitrary: fc
      .integer({ min: 10, max: 600 })
      .map((part): [string, Image] => [
        'cut off',
        (good) => good.subarray(0, Math.floor((part / 1_000) * good.length)),
      ]),
  },
  {
    weight: 10,
    arbitrary: fc
      .uint8Array({ minLength: 1, maxLength: 200 })
      .map((bytes): [string, Image] => ['any bytes', () => Buffer.from([0x00, ...bytes])]),
  },
  { weight: 1, arbitrary: fc.constantFrom(...huge) },
)

/** Bytes of a good image turned over: whether it can still be read whole is for the decoder to say. */
export const flipped: fc.Arbitrary<Image> = fc
  .array(fc.tuple(fc.nat(999), fc.integer({ min: 1, max: 255 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((flips) => (good) => {
    const bytes = Buffer.from(good)
    for (const [place, mask] of flips) bytes[Math.floor((place / 1_000) * bytes.length)]! ^= mask
    return bytes
  })
