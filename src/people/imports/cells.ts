import { z } from 'zod'
import { phoneWithin } from '../../fields/names'
import type { Read } from './dates'

const email = z.email().max(200)

/** Errors of a formula that was pasted as a value (ECMA-376 part 1, 18.18.11). */
const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA'])
export const isError = (text: string): boolean => ERRORS.has(text.toUpperCase())

/** What a spreadsheet would run when a list with this value in it is opened there. */
export const looksLikeFormula = (text: string): boolean => /^[=+\-@\t\r|]/.test(text)

export const readEmail = (text: string): Read<string> => {
  const value = text.toLowerCase()
  return email.safeParse(value).success ? { value } : { fault: 'not-an-email' }
}

/** The id of a company, by its name. */
export const readCompany =
  (ids: ReadonlyMap<string, string>) =>
  (text: string): Read<string> => {
    const value = ids.get(text.toLowerCase())
    return value ? { value } : { fault: 'unknown-company' }
  }

/** A phone number, as inviting by hand takes it too. */
export const readPhone = (text: string, countryCode: string | undefined): Read<string> => {
  const value = phoneWithin(text, countryCode)
  return value ? { value } : { fault: 'not-a-phone' }
}

const LANGUAGES: Record<string, 'zh' | 'en'> = {
  zh: 'zh',
  'zh-cn': 'zh',
  chinese: 'zh',
  中文: 'zh',
  简体中文: 'zh',
  汉语: 'zh',
  en: 'en',
  english: 'en',
  英文: 'en',
  英语: 'en',
}
export const readLanguage = (text: string): Read<'zh' | 'en'> => {
  const value = LANGUAGES[text.toLowerCase()]
  return value ? { value } : { fault: 'not-a-language' }
}

export type TeamRole = 'member' | 'lead' | 'deputy'
const TEAM_ROLES: Record<string, TeamRole> = {
  member: 'member',
  成员: 'member',
  组员: 'member',
  员工: 'member',
  lead: 'lead',
  leader: 'lead',
  'team lead': 'lead',
  负责人: 'lead',
  主管: 'lead',
  组长: 'lead',
  deputy: 'deputy',
  代理负责人: 'deputy',
  副组长: 'deputy',
}
export const readTeamRole = (text: string): Read<TeamRole> => {
  const value = TEAM_ROLES[text.toLowerCase()]
  return value ? { value } : { fault: 'not-a-role' }
}
