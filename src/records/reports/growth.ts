const DAY = 86_400_000
/** Further ahead than this nobody plans, and the guess is worth nothing. */
const FARTHEST = 3_650

/** How much was free at a moment, in any unit. */
export interface Sample {
  at: number
  free: number
}

/**
 * In how many days the free space falls to a level, if it goes on as in the samples: the straight line that fits them best, continued from
 * the last one. Null where less than a day is known, or where it does not shrink.
 */
export const daysUntil = (level: number, samples: readonly Sample[]): number | null => {
  const known = [...samples].sort((a, b) => a.at - b.at)
  const [first, last] = [known.at(0), known.at(-1)]
  if (!first || !last || last.at - first.at < DAY) return null
  if (last.free <= level) return 0
  const days = known.map(({ at }) => (at - first.at) / DAY)
  const mean = (values: number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length
  const [middle, usual] = [mean(days), mean(known.map(({ free }) => free))]
  const spread = days.reduce((sum, day) => sum + (day - middle) ** 2, 0)
  const slope =
    known.reduce((sum, { free }, i) => sum + ((days[i] ?? 0) - middle) * (free - usual), 0) / spread
  if (slope >= 0) return null
  const left = (level - last.free) / slope
  return left > FARTHEST ? null : Math.floor(left)
}

const MEGABYTE = 1_048_576

/** Samples are kept in whole megabytes. */
export const megabytesFree = (bytes: number): number => Math.floor(bytes / MEGABYTE)
