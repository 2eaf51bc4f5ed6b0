import type { Language } from '../base/labels'

/** Where somebody is who did his work in a team and is not in it now: the last day there, or the team that he is in. Null: in it still. */
export type Since = { left: string } | { moved: string } | null

export const sinceInWords = (since: Since, language: Language): string => {
  if (!since) return ''
  if ('moved' in since) return language === 'en' ? `now in ${since.moved}` : `现属${since.moved}`
  if (!since.left) return language === 'en' ? 'left' : '已离开'
  return language === 'en' ? `left, last day ${since.left}` : `已离开，最后一天 ${since.left}`
}
