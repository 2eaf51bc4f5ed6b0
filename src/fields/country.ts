import type { Field, TextFieldManyValidation } from 'payload'
import type { Both } from '../base/labels'
import { WORDS } from '../i18n/words'
import { text } from './common'
import * as W from './words'
import { sayIn } from '../base/labels'

const COUNTRY = /^[A-Z]{2}$/
const notCountry = (language: string): string => sayIn(language)(W.twoCapitalLetters)

/** A country by its ISO 3166 code. */
export const country = (name: string, description?: Both): Field =>
  text(name, WORDS.country, {
    maxLength: 2,
    ...(description ? { admin: { description } } : {}),
    validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
      !value || (typeof value === 'string' && COUNTRY.test(value)) || notCountry(req.i18n.language),
  })

export const countries: TextFieldManyValidation = (value, { req }) =>
  (value ?? []).every((each) => COUNTRY.test(each)) || notCountry(req.i18n.language)
