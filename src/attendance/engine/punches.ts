import type { Correction, Punch, PunchKind } from './types'

const MINUTE = 60_000
/** Under which one punch after another is its repeat, in milliseconds. */
const REPEAT = 60_000
/** The order of punches at one moment. */
const ORDER: Readonly<Record<PunchKind, number>> = {
  in: 0,
  'break-start': 1,
  'break-end': 2,
  out: 3,
  unknown: 4,
}

/** A punch that counts, or the repeat of one. */
export interface Counted {
  /** Minutes since 1970: seconds are dropped. */
  at: number
  kind: PunchKind
  offset: number
  /** Milliseconds since 1970, as it was made. */
  exact: number
  repeat: boolean
}

const changed = (punches: readonly Punch[], correction: Correction): Punch[] => {
  const { at } = correction
  switch (correction.do) {
    case 'add':
      return [...punches, { at, kind: correction.kind, offset: correction.offset }]
    case 'ignore':
      return punches.filter((punch) => punch.at !== at)
    case 'kind':
      return punches.map((punch) => (punch.at === at ? { ...punch, kind: correction.kind } : punch))
  }
}

export const approvedOf = <T extends { state: string }>(asked: readonly T[] | undefined): T[] =>
  (asked ?? []).filter(({ state }) => state === 'approved')

/** R2: what was punched, as approved corrections leave it. */
export const corrected = (
  punches: readonly Punch[],
  corrections: readonly Correction[] | undefined,
): readonly Punch[] => approvedOf(corrections).reduce<readonly Punch[]>(changed, punches)

/** R1, R2: in order, whatever the order of arrival; a repeat does not count, and none is a repeat of a repeat. */
export const inOrder = (punches: readonly Punch[]): Counted[] => {
  const sorted = [...punches].sort((a, b) => a.at - b.at || ORDER[a.kind] - ORDER[b.kind])
  let last = -Infinity
  return sorted.map(({ at, kind, offset }) => {
    const repeat = at - last < REPEAT
    if (!repeat) last = at
    return { at: Math.floor(at / MINUTE), kind, offset, exact: at, repeat }
  })
}
