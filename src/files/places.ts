import os from 'node:os'
import { busy } from '../base/errors'

const MEGABYTE = 1_048_576
/** Left to everything else that this process does meanwhile. */
const SPARE = 48 * MEGABYTE
/** Milliseconds that somebody waits for a place; then he comes again. */
const PATIENCE = 15_000
/** Seconds after which he should. */
const RETRY_AFTER = 15

/** Bytes that this process may still take: of what its container was given, and of what the machine has. */
const left = (): number => {
  const given = process.constrainedMemory()
  const all = given && given < os.totalmem() ? given : os.totalmem()
  return Math.min(all - process.memoryUsage.rss(), os.freemem())
}

/** Milliseconds between two collections. */
const RARELY = 5_000
let collectedAt = -Infinity

/**
 * Collects what is no longer used, which Node does when it needs room itself and not when others do: after an hour of large uploads some 150 MB
 * were seen to lie about for as long as nothing else came. @returns whether it did: the whole process waits a quarter of a second meanwhile.
 */
const giveBack = (): boolean => {
  const at = performance.now()
  if (!globalThis.gc || at - collectedAt < RARELY) return false
  collectedAt = at
  globalThis.gc()
  return true
}

/** What is left is asked here, where a test may say otherwise. */
export const memory = { left, giveBack }

interface Wish {
  kind: string
  bytes: number
}

/**
 * Places for work that takes much memory for a while: as many at once as there is memory left for, and never more than a few of a kind.
 * @param most of each kind.
 */
export const createPlaces = <Kind extends string>(most: Readonly<Record<Kind, number>>) => {
  const waiting: (Wish & { go(): void })[] = []
  const running: Wish[] = []

  const isFull = (kind: string): boolean =>
    running.filter((each) => each.kind === kind).length >= most[kind as Kind]
  // What runs is counted whole, also as far as it has taken its memory already: rather one too few.
  const isRoomFor = ({ bytes }: Wish): boolean =>
    running.reduce((sum, each) => sum + each.bytes, bytes) <= memory.left() - SPARE
  const fits = (wish: Wish): boolean => isRoomFor(wish) || (memory.giveBack() && isRoomFor(wish))

  /** Who waits for others of his kind is passed by; who waits for memory is not. */
  const next = (): void => {
    const first = waiting.find(({ kind }) => !isFull(kind))
    if (!first || !fits(first)) return
    waiting.splice(waiting.indexOf(first), 1)
    running.push(first)
    first.go()
    next()
  }

  /**
   * Waits for a place, in the order of coming.
   * @param bytes that the work takes at its worst. @returns what gives the place back.
   * @throws Problem 503 where none becomes free, or there is too little memory for it alone.
   */
  const take = async (kind: Kind, bytes: number): Promise<() => void> => {
    if (!running.length && !fits({ kind, bytes }))
      throw busy('Too little memory is left for this.', RETRY_AFTER)
    const wish = await new Promise<Wish>((resolve, reject) => {
      const mine = {
        kind,
        bytes,
        go: () => {
          clearTimeout(late)
          resolve(mine)
        },
      }
      const late = setTimeout(() => {
        waiting.splice(waiting.indexOf(mine), 1)
        reject(busy('Too much is under way.', RETRY_AFTER))
        next()
      }, PATIENCE)
      waiting.push(mine)
      next()
    })
    return () => {
      running.splice(running.indexOf(wish), 1)
      next()
    }
  }
  return { take }
}

/** Two pictures at a time, each on one thread; one file that is read in a process of its own. */
export const places = createPlaces({ picture: 2, file: 1 })
