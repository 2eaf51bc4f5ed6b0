import sharp from 'sharp'

const COUNT = 24
const NARROWEST = 320

export interface Picture {
  bytes: Buffer
  /** No two are of the same width, so that a row with another's file would show. */
  width: number
}

const picture = async (n: number): Promise<Picture> => {
  const width = NARROWEST + n
  const background = { r: (n * 40) % 256, g: (n * 90) % 256, b: 120 }
  const text = `<svg width="300" height="60"><text x="10" y="40" font-size="32">Window ${n}</text></svg>`
  const drawn = sharp({ create: { width, height: 200, channels: 3, background } }).composite([
    { input: Buffer.from(text), left: 5, top: 20 },
  ])
  return { width, bytes: await (n % 2 ? drawn.png() : drawn.jpeg()).toBuffer() }
}

/** JPEG and PNG by turns. */
export const drawPictures = (): Promise<Picture[]> =>
  Promise.all(Array.from({ length: COUNT }, (_, n) => picture(n)))
