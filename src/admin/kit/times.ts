import type { Language } from '../../base/labels'

/** A moment in the reader's own zone, the zone beside it. Only for what appears after a click: server and browser differ in zone. */
export const momentHere = (iso: string, language: Language): string => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
  })
  return `${format.format(Date.parse(iso))} (${zone})`
}
