import type { Punch } from '../../payload-types'

/** A punch, as its person is shown it. */
export interface PunchShown {
  id: string
  at: string
  kind: Punch['kind']
  zone: string
  /** Whether it had to wait to be sent. */
  queued: boolean
}

export const punchShown = ({ id, capturedAt, kind, zone, flags }: Punch): PunchShown => ({
  id: String(id),
  at: capturedAt,
  kind,
  zone,
  queued: Array.isArray(flags) && flags.includes('queued'),
})
