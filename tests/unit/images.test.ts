import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { inspectAndReencode, type ImageLimits } from '../../src/files/images'

const reencode = (bytes: Uint8Array, limits?: ImageLimits) =>
  inspectAndReencode(Buffer.from(bytes), { limits })

const canvas = (width = 640, height = 400, channels: 3 | 4 = 3) =>
  sharp({ create: { width, height, channels, background: { r: 200, g: 30, b: 30, alpha: 0.5 } } })

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const head = Buffer.alloc(4)
  head.writeUInt32BE(data.length)
  const tail = Buffer.alloc(4)
  tail.writeUInt32BE(crc32(body))
  return Buffer.concat([head, body, tail])
}
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** One bit a pixel, grey: tiny as a file, huge as pixels. */
const handMadePng = (width: number, height: number, ...extra: Buffer[]): Buffer => {
  const ihdr = Buffer.alloc(13)
  ihdr.writeUInt32BE(width, 0)
  ihdr.writeUInt32BE(height, 4)
  ihdr[8] = 1
  const line = Buffer.alloc(1 + Math.ceil(Math.min(width, 30_000) / 8))
  const pixels = deflateSync(Buffer.alloc(line.length * Math.min(height, 30_000)))
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', ihdr),
    ...extra,
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const problem = (status: number, code: string) => ({ status, code })

describe('images', () => {
  it('[T4] keeps no EXIF, no GPS, no XMP and no profile, in image and thumbnail', async () => {
    const fixture = await canvas()
      .withExif({
        IFD0: { Make: 'Phone', Artist: 'Ann' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 13/1 0/1' },
      })
      .withXmp(
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>',
      )
      .withIccProfile('p3')
      .jpeg()
      .toBuffer()
    const before = await sharp(fixture).metadata()
    expect(before.exif && before.icc && before.xmp).toBeTruthy()
    expect(fixture.includes('Phone')).toBe(true)

    const { image, thumb } = await reencode(fixture)
    for (const bytes of [image, thumb]) {
      const { format, exif, icc, xmp, iptc } = await sharp(bytes).metadata()
      expect({ format, exif, icc, xmp, iptc }).toEqual({ format: 'webp' })
      for (const word of ['EXIF', 'XMP ', 'ICCP', 'Phone', 'Ann']) expect(bytes.includes(word)).toBe(false)
    }
  })

  it('[T4] turns the pixels before it forgets which way up they were', async () => {
    const sideways = await canvas(400, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect(await reencode(sideways)).toMatchObject({ width: 200, height: 400 })
  })

  it.each(['jpeg', 'png', 'webp'] as const)(
    'takes %s and writes webp with a thumbnail of 320 pixels',
    async (format) => {
      const { image, thumb, width, height } = await reencode(await canvas().toFormat(format).toBuffer())
      expect({ width, height }).toEqual({ width: 640, height: 400 })
      expect((await sharp(image).metadata()).format).toBe('webp')
      expect(await sharp(thumb).metadata()).toMatchObject({ format: 'webp', width: 320, height: 200 })
    },
  )

  it('does not enlarge what is small, and knows no transparency', async () => {
    const { thumb, image } = await reencode(await canvas(100, 50, 4).png().toBuffer())
    expect(await sharp(thumb).metadata()).toMatchObject({ width: 100, height: 50 })
    expect((await sharp(image).metadata()).hasAlpha).toBe(false)
  })

  it('[T5] refuses a bomb by its header, without decoding it', async () => {
    const bomb = handMadePng(30_000, 30_000)
    expect(bomb.length).toBeLessThan(200_000)
    const before = process.memoryUsage().rss
    await expect(reencode(bomb)).rejects.toMatchObject(problem(413, 'too-large'))
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
    await expect(reencode(handMadePng(2_000_000_000, 2_000_000_000))).rejects.toMatchObject({
      name: 'Problem',
    })
    await expect(reencode(handMadePng(20_000, 8))).rejects.toMatchObject(problem(413, 'too-large'))
  })

  it('[T5] refuses more bytes than allowed', async () => {
    const png = await canvas().png().toBuffer()
    await expect(reencode(png, { bytes: png.length - 1, pixels: 1e9 })).rejects.toMatchObject(
      problem(413, 'too-large'),
    )
  })

  it('[T5] re-encodes what is an image and a page at once: nothing but pixels is left', async () => {
    const page = Buffer.from('<html><script>alert("polyglot")</script></html>')
    const jpeg = await canvas().jpeg().toBuffer()
    const comment = Buffer.concat([
      jpeg.subarray(0, 2),
      Buffer.from([0xff, 0xfe, 0, page.length + 2]),
      page,
      jpeg.subarray(2),
      page,
    ])
    const { image, thumb } = await reencode(comment)
    expect(image.includes('polyglot') || thumb.includes('polyglot')).toBe(false)
  })

  const SVG =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/passwd"/></svg>'
  const others: Record<string, () => Promise<Uint8Array> | Uint8Array> = {
    'an SVG named .png': () => Buffer.from(SVG),
    'a page': () => Buffer.from('<!doctype html><script>1</script>'),
    GIF: () => canvas().gif().toBuffer(),
    TIFF: () => canvas().tiff().toBuffer(),
    AVIF: () => canvas(16, 16).avif().toBuffer(),
    PDF: () => Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj<<>>endobj'),
    'a zip': () => Buffer.from('504b0304140000000800', 'hex'),
    'one byte': () => Buffer.from([0xff]),
  }
  it.each(Object.keys(others))('[T5] refuses %s by its bytes, whatever its name', async (what) => {
    await expect(reencode(await others[what]!())).rejects.toMatchObject(
      problem(415, 'unsupported-media-type'),
    )
  })

  const moving: Record<string, () => Promise<Uint8Array> | Uint8Array> = {
    'an animated WebP': async () => {
      const [red, blue] = await Promise.all(
        ['#f00', '#00f'].map((background) =>
          canvas(8, 8).flatten({ background }).tint(background).png().toBuffer(),
        ),
      )
      const bytes = await sharp([red!, blue!], { join: { animated: true } })
        .webp()
        .toBuffer()
      expect((await sharp(bytes).metadata()).pages).toBe(2)
      return bytes
    },
    'an animated PNG': () => handMadePng(8, 8, chunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]))),
    'a PNG with thousands of chunks': () =>
      handMadePng(8, 8, ...Array.from({ length: 5_000 }, () => chunk('tEXt', Buffer.from('a\0b')))),
  }
  it.each(Object.keys(moving))('[T5] [K2] refuses %s: one frame is taken', async (what) => {
    await expect(reencode(await moving[what]!())).rejects.toMatchObject(problem(413, 'too-large'))
  })

  it('[K2] takes what the largest screens have, and not a row of pixels more', async () => {
    const of = (height: number) => canvas(5_000, height).png({ compressionLevel: 1 }).toBuffer()
    expect((await reencode(await of(5_000))).height).toBe(5_000)
    await expect(reencode(await of(5_001))).rejects.toMatchObject(problem(413, 'too-large'))
  })

  it.each(['jpeg', 'png', 'webp'] as const)('[T5] refuses a %s that breaks off', async (format) => {
    const noise = await sharp(
      Buffer.from(Array.from({ length: 300 * 300 * 3 }, (_, i) => (i * 7919) % 251)),
      {
        raw: { width: 300, height: 300, channels: 3 },
      },
    )
      .toFormat(format)
      .toBuffer()
    for (const part of [0.1, 0.5, 0.9]) {
      await expect(reencode(noise.subarray(0, Math.floor(noise.length * part)))).rejects.toMatchObject(
        problem(400, 'bad-image'),
      )
    }
  })

  it('[T5] refuses an empty file and a header without an image, and never says what the file says', async () => {
    await expect(reencode(Buffer.alloc(0))).rejects.toMatchObject(problem(400, 'bad-image'))
    const noImage = reencode(
      Buffer.concat([SIGNATURE, chunk('IHDR', Buffer.alloc(13)), Buffer.from('secret-words')]),
    )
    await expect(noImage).rejects.toMatchObject(problem(400, 'bad-image'))
    await expect(noImage).rejects.not.toThrow(/secret-words/)
  })

  it('decodes many at once in turn', async () => {
    const png = await canvas().png().toBuffer()
    const all = await Promise.all(Array.from({ length: 12 }, () => reencode(png)))
    expect(all.every(({ width }) => width === 640)).toBe(true)
  })
})
