/**
 * Why working time is not active time: no agreement; switched off or not in the policy; paused; deleted; no computer; recorded, with nobody
 * active; a computer that is silent.
 */
export const GAP_KINDS = [
  'not-agreed',
  'refused',
  'paused',
  'deleted',
  'no-device',
  'idle',
  'silent',
] as const
export type GapKind = (typeof GAP_KINDS)[number]

export interface Gap {
  kind: GapKind
  seconds: number
}

/** Seconds; below this a gap is not worth a line of its own. */
const SHORT = 600

/** Gaps as a week shows them: each that is worth a line, and the length of all the others together, so that none is left out. */
export const gapsShown = (gaps: readonly Gap[]): { named: Gap[]; short: number } => ({
  named: gaps.filter(({ seconds }) => seconds >= SHORT),
  short: gaps.reduce((sum, { seconds }) => sum + (seconds < SHORT ? seconds : 0), 0),
})
