/**
 * How far telling somebody has come, by what the rows say; each person is in one of them. Told: `read` in the portal, `by-hand`, `handed` to
 * the mail server. Not told: `waiting` here, `returned`, `failed`, `doubtful` whether it went out, `portal` where there is no address and the
 * notice in the portal is unread.
 */
export const TOLD_STATES = [
  'read',
  'by-hand',
  'handed',
  'waiting',
  'returned',
  'failed',
  'doubtful',
  'portal',
] as const
export type ToldState = (typeof TOLD_STATES)[number]
