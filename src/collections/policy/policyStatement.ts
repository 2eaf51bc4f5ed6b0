import type { Field } from 'payload'
import { type Both, label } from '../../base/labels'
import { RIGHT_NAMES } from '../../i18n/statement'
import { RIGHTS } from '../../base/policyTypes'
import { option, text, words } from '../../fields/common'
import { countries, country } from '../../fields/country'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const days = (name: string, called: Both, defaultValue: number): Field => ({
  name,
  type: 'number',
  min: 0,
  max: 365,
  defaultValue,
  label: words(called),
})

/** Who receives data outside the company; terms name it by its key (P42). */
const recipients: Field = {
  name: 'recipients',
  type: 'array',
  label: words(WORDS.recipients),
  labels: { singular: W.recipient, plural: WORDS.recipients },
  admin: {
    initCollapsed: true,
    description: label(W.whoeverIsNotNamedHere),
  },
  fields: [
    {
      type: 'row',
      fields: [
        text('key', WORDS.key, { required: true, maxLength: 60 }),
        text('name', WORDS.name, { required: true, localized: true, maxLength: 200 }),
        country('country'),
      ],
    },
    text('purpose', WORDS.purpose, {
      required: true,
      localized: true,
      maxLength: 300,
    }),
  ],
}

/** What a version says beside its terms; what is left empty is filled with the plainest answer when it is published. */
export const policyStatement: Field = {
  name: 'statement',
  type: 'group',
  label: words(W.whoAnswers),
  admin: {
    description: label(W.controllersComeFromCompanies),
  },
  fields: [
    {
      name: 'office',
      type: 'group',
      label: words(W.bodyResponsibleForDataProtection),
      fields: [
        {
          type: 'row',
          fields: [
            text('name', WORDS.name, { localized: true, maxLength: 200 }),
            text('leader', W.itsLeader, { maxLength: 200 }),
            text('contact', W.contact, { maxLength: 200 }),
          ],
        },
      ],
    },
    recipients,
    {
      name: 'scope',
      type: 'textarea',
      localized: true,
      maxLength: 1_000,
      label: words(WORDS.scope),
    },
    {
      type: 'row',
      fields: [
        text('territory', WORDS.countries, {
          hasMany: true,
          validate: countries,
          admin: {
            description: label(W.twoLettersEach),
          },
        }),
        {
          name: 'prevails',
          type: 'select',
          defaultValue: 'zh',
          label: words(W.textThatPrevails),
          options: [option('zh', WORDS.chinese), option('en', WORDS.english)],
        },
      ],
    },
    {
      name: 'storage',
      type: 'group',
      label: words(WORDS.placeOfStorage),
      fields: [
        {
          type: 'row',
          fields: [country('country'), text('place', W.place, { localized: true, maxLength: 200 })],
        },
      ],
    },
    {
      name: 'rights',
      type: 'select',
      hasMany: true,
      defaultValue: [...RIGHTS],
      label: words(W.whatPeopleMayAskFor),
      options: RIGHTS.map((right) => option(right, RIGHT_NAMES[right].en, RIGHT_NAMES[right].zh)),
    },
    {
      type: 'row',
      fields: [
        days('workingDays', W.answerWithinWorkingDays, 15),
        days('answerDays', W.answerWithinDays, 30),
        days('noticeDays', W.majorChangesAreAnnouncedDays, 7),
      ],
    },
  ],
}
