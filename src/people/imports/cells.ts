import { z } from 'zod'
import type { CellFault } from '../../i18n/imports'
import { normalPhone } from '../../fields/names'

/** A value, or why there is none. */
export type Read<T> = { value: T } | { fault: CellFault }

const email = z.email().max(200)

/** What a spreadsheet would run when a list with this value in it is opened there. */
export const looksLikeFormula = (text: string): boolean => /^[=+\-@\t\r|]/.test(text)

export const readEmail = (text: string): Read<string> => {
  const value = text.toLowerCase()
  return email.safeParse(value).success ? { value } : { fault: 'not-an-email' }
}

/** A phone number; spreadsheets drop its plus, and lists within one country leave its code out. */
export const readPhone = (text: string, countryCode: string | undefined): Read<string> => {
  const isWhole = /^\s*(\+|00)/.test(text)
  const digits = text.replace(/[\s().-]/g, '')
  const local = digits.replace(/^0/, '')
  const code = countryCode?.slice(1) ?? ''
  const hasCode = code !== '' && digits.startsWith(code) && digits.length > 10 + code.length - 1
  const value = normalPhone(
    isWhole ? text : hasCode ? `+${digits}` : countryCode ? countryCode + local : text,
  )
  return value ? { value } : { fault: 'not-a-phone' }
}

/** Days since the end of 1899, as a spreadsheet counts them. */
const SERIAL = /^(\d{5})(\.0+)?$/
const fromSerial = (days: number): string =>
  new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10)

/** A calendar date, year first, however its parts are set apart. A date with the year last could be read two ways: it is not. */
export const readDate = (text: string): Read<string> => {
  const serial = SERIAL.exec(text)
  if (serial) return { value: fromSerial(Number(serial[1])) }
  const parts =
    /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))(?:[ T]0?0:00(:00)?(\.0+)?)?$/.exec(text)
  if (!parts) return { fault: 'not-a-date' }
  const [, year, month = parts[4] ?? '', day = parts[5] ?? ''] = parts
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return z.iso.date().safeParse(value).success ? { value } : { fault: 'not-a-date' }
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
