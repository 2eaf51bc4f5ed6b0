import type { TextField } from 'payload'
import { label } from '../base/labels'
import { WORDS } from '../i18n/words'

export const isZone = (value: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return true
  } catch {
    return false
  }
}

/** An IANA time zone, checked against what this machine knows. */
export const zone = (more: Partial<TextField> = {}): TextField =>
  ({
    name: 'zone',
    type: 'text',
    label: label(WORDS.timeZone),
    validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
      value === undefined || value === null || value === '' || (typeof value === 'string' && isZone(value))
        ? true
        : req.i18n.language === 'en'
          ? 'Not a known time zone. Example: Asia/Shanghai'
          : '不是有效的时区，例如 Asia/Shanghai',
    ...more,
  }) as TextField
