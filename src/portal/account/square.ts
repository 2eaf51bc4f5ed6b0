'use client'

const SIDE = 512

/**
 * The middle of an image as a small square, made in the browser: what leaves the computer is what is shown, and nothing else that the
 * file says, such as where it was taken. Null for what the browser cannot read.
 */
export const squareOf = async (file: File): Promise<Blob | null> => {
  try {
    const image = await createImageBitmap(file)
    const side = Math.min(image.width, image.height)
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = SIDE
    const [left, top] = [(image.width - side) / 2, (image.height - side) / 2]
    canvas.getContext('2d')?.drawImage(image, left, top, side, side, 0, 0, SIDE, SIDE)
    image.close()
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/webp', 0.9))
  } catch {
    return null
  }
}
