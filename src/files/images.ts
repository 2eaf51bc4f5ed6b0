import type { Metadata, Sharp, SharpOptions } from 'sharp'
import { Problem } from '../base/errors'
import { imageType, isAnimated } from './imageType'
import { places } from './places'

export interface ImageLimits {
  bytes: number
  pixels: number
}

/** What the largest screens and the cameras of telephones have, and one frame; see docs/decisions/009. */
const PIXELS = 25_000_000
/** Of a picture of oneself, which the browser makes small before it sends it; the API takes no larger bodies. */
export const AVATAR_LIMITS: ImageLimits = { bytes: 2 * 1024 * 1024, pixels: PIXELS }
export const IMAGE_LIMITS: ImageLimits = { bytes: 10 * 1024 * 1024, pixels: PIXELS }
/** WebP knows no longer side. */
const LONGEST_SIDE = 16_383
const THUMB_WIDTH = 320
const AVATAR_SIDE = 256
const SECONDS = 20
/**
 * As close to the pixels as quality 80 at effort 2 (within 0.1 dB on pages of text), in three quarters of the time, and a tenth larger;
 * effort 4, which is the default, takes three times as long and saves another twentieth.
 */
const WEBP = { quality: 76, effort: 1, preset: 'drawing' } as const
const THUMB_WEBP = { quality: 75, effort: 2 }

const loadSharp = async () => {
  const { default: sharp } = await import('sharp')
  // Each image is seen once: a cache would only hold other people's pixels. One thread an image.
  sharp.cache(false)
  sharp.concurrency(1)
  return sharp
}
let loaded: ReturnType<typeof loadSharp> | undefined
/** Read with the first picture: a start does without. */
const library = () => (loaded ??= loadSharp())

const MEGABYTE = 1_048_576
/**
 * Memory at the worst, measured: what WebP is written from, and beside it the whole picture where its file cannot be read line by line.
 */
const memoryFor = ({ width, height, format, isProgressive }: Metadata, times = 1): number =>
  16 * MEGABYTE + width * height * times * (format === 'webp' || isProgressive ? 13 : 9)

/** What is kept of a picture; the same words as in a term of a policy. */
export type Kept = 'full' | 'thumbnail' | 'blurred' | 'blurred-thumbnail'

export interface ReencodedImage {
  image: Buffer
  thumb: Buffer
  width: number
  height: number
}

/**
 * Reads an uploaded image, checks it before a pixel is decoded, and writes it anew as webp with one thumbnail: upright, and without
 * anything of the file but its pixels (T4, T5). Where only a small or a blurred picture may be kept, no other is ever written.
 * @throws Problem 413, 415 or 400 that says what is wrong with it.
 */
export const inspectAndReencode = (
  content: Buffer,
  { limits = IMAGE_LIMITS, kept = 'full' }: { limits?: ImageLimits; kept?: Kept } = {},
): Promise<ReencodedImage> =>
  decode(content, limits, async (upright, metadata) => {
    const draw = kept.startsWith('blurred') ? await blurred(upright, metadata.autoOrient) : asItIs(upright)
    const small = await draw(THUMB_WIDTH).webp(THUMB_WEBP).toBuffer({ resolveWithObject: true })
    const whole = kept.endsWith('thumbnail')
      ? small
      : await draw().webp(WEBP).toBuffer({ resolveWithObject: true })
    return { image: whole.data, thumb: small.data, width: whole.info.width, height: whole.info.height }
  })

/** The same for a picture of oneself: one small square from the middle. */
export const inspectAndCrop = (content: Buffer): Promise<Buffer> =>
  decode(content, AVATAR_LIMITS, (upright) =>
    upright().resize(AVATAR_SIDE, AVATAR_SIDE, { fit: 'cover' }).webp(WEBP).toBuffer(),
  )

/** Checks an image, and hands on its pixels alone, upright. */
const decode = async <T>(
  content: Buffer,
  limits: ImageLimits,
  write: (upright: () => Sharp, metadata: Metadata) => Promise<T>,
): Promise<T> => {
  inspect(content, limits)
  const sharp = await library()
  // Reads the header alone, so that what is too large is told apart from what is broken.
  const metadata = await sharp(content, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw badImage()
    })
  checkSize(metadata, limits)
  const free = await places.take('picture', memoryFor(metadata))
  try {
    const options: SharpOptions = { limitInputPixels: limits.pixels, failOn: 'error', sequentialRead: true }
    return await write(
      () =>
        sharp(content, options).autoOrient().flatten({ background: '#ffffff' }).timeout({ seconds: SECONDS }),
      metadata,
    )
  } catch (error) {
    // sharp's message may quote what the file says of itself: it is not handed on.
    throw error instanceof Problem ? error : badImage()
  } finally {
    free()
  }
}

/** Draws the picture, no wider than asked. */
type Draw = (width?: number) => Sharp

const asItIs =
  (upright: () => Sharp): Draw =>
  (width) =>
    width === undefined ? upright() : upright().resize({ width, withoutEnlargement: true })

/** Of so many pixels in a row one is left: words cannot be read any more, and no filter brings them back. */
const BLUR = 24

/** The same picture with what is small gone: made tiny first, then drawn large again from that. */
const blurred = async (upright: () => Sharp, whole: { width: number; height: number }): Promise<Draw> => {
  const sharp = await library()
  const [w, h] = [Math.ceil(whole.width / BLUR), Math.ceil(whole.height / BLUR)]
  const tiny = await upright().resize(w, h, { fit: 'fill' }).png().toBuffer()
  return (most = whole.width) => {
    const width = Math.min(most, whole.width)
    const height = Math.max(1, Math.round((whole.height * width) / whole.width))
    return sharp(tiny).resize(width, height, { fit: 'fill', kernel: 'cubic' }).timeout({ seconds: SECONDS })
  }
}

const unsupported = () => new Problem(415, 'unsupported-media-type', 'Send a single JPEG, PNG or WebP image.')
const badImage = () => new Problem(400, 'bad-image', 'The image cannot be read whole.')
const ONE_FRAME = 'An image has one frame.'
const tooLarge = (what: string) => new Problem(413, 'too-large', what)

const inspect = (content: Buffer, limits: ImageLimits): void => {
  if (content.length === 0) throw badImage()
  if (content.length > limits.bytes) throw tooLarge(`An image has at most ${limits.bytes} bytes.`)
  const type = imageType(content)
  if (!type) throw unsupported()
  if (isAnimated(content, type)) throw tooLarge(ONE_FRAME)
}

const checkSize = ({ width, height, pages }: Metadata, limits: ImageLimits): void => {
  if ((pages ?? 1) > 1) throw tooLarge(ONE_FRAME)
  if (width * height > limits.pixels) throw tooLarge(`An image has at most ${limits.pixels} pixels.`)
  if (Math.max(width, height) > LONGEST_SIDE) throw tooLarge(`A side has at most ${LONGEST_SIDE} pixels.`)
}

/** A part of a picture, in its own pixels. */
export interface Area {
  x: number
  y: number
  width: number
  height: number
}

/** WebP keeps colours by blocks of this size: a part is widened to whole ones, so that nothing of it shows at its edge. */
const GRID = 16

const wholeBlocks = ({ x, y, width, height }: Area, picture: { width: number; height: number }) => {
  const left = Math.floor(Math.max(0, x) / GRID) * GRID
  const top = Math.floor(Math.max(0, y) / GRID) * GRID
  const right = Math.min(picture.width, Math.ceil((x + width) / GRID) * GRID)
  const bottom = Math.min(picture.height, Math.ceil((y + height) / GRID) * GRID)
  return { left, top, width: right - left, height: bottom - top }
}

/** A stored picture with parts of it black, and its thumbnail made from that. */
export const blackOut = async (stored: Buffer, areas: readonly Area[]): Promise<ReencodedImage> => {
  const sharp = await library()
  const metadata = await sharp(stored).metadata()
  const { width, height } = metadata
  // Written twice: without loss first, since the black is laid on the whole picture.
  const free = await places.take('picture', memoryFor(metadata, 2))
  try {
    const overlays = areas.flatMap((area) => {
      const { left, top, ...size } = wholeBlocks(area, { width, height })
      const background = '#000000'
      return size.width > 0 && size.height > 0
        ? [{ input: { create: { ...size, channels: 3 as const, background } }, left, top }]
        : []
    })
    const black = await sharp(stored).composite(overlays).png({ compressionLevel: 1 }).toBuffer()
    const image = await sharp(black).webp(WEBP).toBuffer()
    const thumb = await sharp(black)
      .resize({ width: THUMB_WIDTH, withoutEnlargement: true })
      .webp(THUMB_WEBP)
      .toBuffer()
    return { image, thumb, width, height }
  } finally {
    free()
  }
}
