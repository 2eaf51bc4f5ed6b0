import type { Language } from '../../base/labels'

const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : 'zh-CN')

/** A moment in the company's zone; the page says once which zone that is. */
export const momentIn = (zone: string, language: Language): ((iso: string) => string) => {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    timeZone: zone,
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return (iso) => format.format(Date.parse(iso))
}

/** The same with its year, where what is told goes back further. */
export const yearAndMomentIn = (
  zone: string,
  language: Language,
): ((iso: string | null | undefined) => string) => {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    timeZone: zone,
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
  })
  return (iso) => (iso ? format.format(Date.parse(iso)) : '–')
}

/** A moment in the reader's own zone, the zone beside it. Only for what appears after a click: server and browser differ in zone. */
export const momentHere = (iso: string, language: Language): string => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const format = new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
  })
  return `${format.format(Date.parse(iso))} (${zone})`
}
