import { both, type Both } from '../base/labels'

/** Where a person stands, in one word. */
export const PERSON_STATES = {
  invited: both('Invited', '待激活'),
  active: both('Active', '在职'),
  suspended: both('Suspended', '停用'),
  left: both('Left', '离职'),
  closed: both('Closed', '已注销'),
} satisfies Record<string, Both>

export type PersonState = keyof typeof PERSON_STATES

const isState = (value: unknown): value is PersonState => typeof value === 'string' && value in PERSON_STATES

/** An account says `active` as long as nobody has suspended or closed it: whoever has no employment any more has left all the same. */
export const personState = (
  { state, accessEndsAt }: { state?: unknown; accessEndsAt?: unknown },
  at: number,
): PersonState | null => {
  if (!isState(state)) return null
  const ended = typeof accessEndsAt === 'string' && Date.parse(accessEndsAt) <= at
  return ended && state !== 'closed' ? 'left' : state
}
