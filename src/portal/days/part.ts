/** A part of a picture, as shares of its width and height. */
export interface Part {
  x: number
  y: number
  width: number
  height: number
}
export type Point = Pick<Part, 'x' | 'y'>

const STEP = 0.02
const SMALLEST = 0.01
/** What is marked first by whoever does not draw. */
export const MIDDLE: Part = { x: 0.35, y: 0.4, width: 0.3, height: 0.2 }
const MOVES: Partial<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
}

const between = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

const fitted = ({ x, y, width, height }: Part): Part => {
  const w = between(width, SMALLEST, 1)
  const h = between(height, SMALLEST, 1)
  return { x: between(x, 0, 1 - w), y: between(y, 0, 1 - h), width: w, height: h }
}

/** A place on the screen as one of the picture, which has this box there. */
export const pointIn = (box: DOMRect, x: number, y: number): Point => ({
  x: between((x - box.left) / box.width, 0, 1),
  y: between((y - box.top) / box.height, 0, 1),
})

/** What lies between two points; null where that is a tap and no part. */
export const spanned = (from: Point, to: Point): Part | null => {
  const width = Math.abs(to.x - from.x)
  const height = Math.abs(to.y - from.y)
  if (width < SMALLEST || height < SMALLEST) return null
  return fitted({ x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width, height })
}

/** How a key changes a part: it moves, or it grows and shrinks; the first marks one. Null where the key says nothing. */
export const changeBy = (key: string, grows: boolean): ((part: Part | null) => Part) | null => {
  const move = MOVES[key]
  if (!move) return null
  const [dx, dy] = move
  return (part) =>
    part === null
      ? MIDDLE
      : fitted(
          grows
            ? { ...part, width: part.width + dx, height: part.height + dy }
            : { ...part, x: part.x + dx, y: part.y + dy },
        )
}
