import { both, type Both, type Language } from './labels'

/** Where a person stands, in one word. */
export const PERSON_STATES = {
  invited: both('Invited', '待激活'),
  active: both('Active', '在职'),
  suspended: both('Suspended', '停用'),
  left: both('Left', '离职'),
  closed: both('Closed', '已注销'),
} satisfies Record<string, Both>

/** What the log says of an end of employment, in the reader's words; anything else as it stands. */
export const endInWords = (detail: string, language: Language): string => {
  if (language === 'en') return detail
  if (detail === 'at once') return '立即终止'
  return detail.replace(/^last day (\d{4}-\d\d-\d\d)$/, '最后工作日 $1')
}

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
