/** What there is of a kind, told where a row names something else. */
export interface Among {
  names: string[]
  /** How many are not told by name. */
  more: number
}

/** As many as are told by name: enough to see how they are written. */
const NAMED = 5

export const among = (all: readonly string[]): Among => ({
  names: all.slice(0, NAMED),
  more: Math.max(0, all.length - NAMED),
})
