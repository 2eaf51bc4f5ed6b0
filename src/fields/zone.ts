import type { TextField } from 'payload'
import { sayIn, label } from '../base/labels'
import { WORDS } from '../i18n/words'
import * as W from './words'

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
        : sayIn(req.i18n.language)(W.notKnownTimeZone),
    ...more,
  }) as TextField
