import type { Measured } from './bench'

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[middle]]
  return (low + high) / 2
}

export const secondsOf = async (run: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await run()
  return (performance.now() - began) / 1_000
}

interface Sides {
  floor: (round: number) => Promise<number>
  value: (round: number) => Promise<number>
  say(line: string): void
  /** Rounds before those that count; default one. */
  warmUp?: number
}

/**
 * Measures both by turns, each first in every other round. The ratio is the median of those within a round: what else the machine does
 * changes from round to round and hits both sides of one alike.
 */
export const byTurns = async (
  rounds: number,
  { floor, value, say, warmUp = 1 }: Sides,
): Promise<Measured> => {
  const found: { floor: number; value: number }[] = []
  for (let round = 0; round < rounds + warmUp; round++) {
    const first = round % 2 ? value : floor
    const one = await first(round)
    const other = await (round % 2 ? floor : value)(round)
    const [low, high] = round % 2 ? [other, one] : [one, other]
    say(`round ${round + 1 - warmUp}: floor ${low.toFixed(2)}, value ${high.toFixed(2)}`)
    if (round >= warmUp) found.push({ floor: low, value: high })
  }
  return {
    floor: median(found.map((each) => each.floor)),
    value: median(found.map((each) => each.value)),
    ratio: median(found.map((each) => each.value / each.floor)),
  }
}

/** Runs tasks, so many at once. */
export const atOnce = async (most: number, tasks: readonly (() => Promise<unknown>)[]): Promise<void> => {
  let next = 0
  const worker = async () => {
    for (let task = tasks[next++]; task; task = tasks[next++]) await task()
  }
  await Promise.all(Array.from({ length: most }, worker))
}
