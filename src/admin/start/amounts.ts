import type { Language } from '../../base/labels'

const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : 'zh-CN')

/** `Mon 16` of a calendar date; in Chinese the weekday alone, as no more fits under a column. */
export const dayOf = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    timeZone: 'UTC',
    weekday: 'short',
    ...(language === 'en' ? { day: 'numeric' } : {}),
  }).format(Date.parse(`${date}T12:00:00Z`))

export const numberOf = (value: number, language: Language): string =>
  new Intl.NumberFormat(localeOf(language)).format(value)

const GIGABYTE = 1024 ** 3
/** Bytes as gigabytes, a digit more where they are few. */
export const gigabytes = (bytes: number): string => {
  const value = bytes / GIGABYTE
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} GB`
}
