import type { Language } from '../base/labels'

/** A moment in the admin's lists and forms, which put it in the zone of the browser: how far that is from UTC stands beside it. */
export const ADMIN_MOMENT = "yyyy-MM-dd HH:mm 'UTC'xxx"

/** A moment in words, in a zone that stands beside it: for letters and documents, which nobody's browser puts in his own. */
export const momentIn = (iso: string, zone: string, language: Language): string =>
  `${new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    timeZone: zone,
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(Date.parse(iso))} (${zone})`

/** From when until when, in the same way. */
export const spanIn = (from: number, to: number, zone: string, language: Language): string =>
  `${new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    timeZone: zone,
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).formatRange(from, to)} (${zone})`
