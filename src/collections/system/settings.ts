import type { GlobalConfig } from 'payload'
import { hasRole } from '../../base/roles'
import { byServer, text } from '../../fields/common'
import { notPersonal } from '../../fields/notPersonal'
import { FIRST_STEPS, STEP_NAMES } from '../../i18n/firstSteps'
import { label } from '../../base/labels'
import { WORDS } from '../../i18n/words'
import * as W from './words'
import { LANGUAGE_CHOICES } from '../../i18n/languages'

/** What the company sets for the whole panel. */
export const Settings: GlobalConfig = {
  slug: 'settings',
  label: label(W.settings),
  access: {
    read: ({ req }) => hasRole(req.user, 'hr', 'privacy', 'admin'),
    update: ({ req }) => hasRole(req.user, 'hr'),
    readVersions: () => false,
  },
  admin: { group: WORDS.system },
  lockDocuments: false,
  fields: [
    notPersonal('a default', {
      name: 'language',
      type: 'select',
      defaultValue: 'zh',
      required: true,
      label: label(W.languageOfNewPeople),
      options: LANGUAGE_CHOICES,
    }),
    notPersonal(
      'a contact of the company',
      text('help', W.wherePeopleCanAsk, {
        admin: {
          description: label(W.everybodyReadsItUnderAbout),
        },
      }),
    ),
    notPersonal(
      'how far the set-up is',
      byServer({
        name: 'steps',
        type: 'select',
        hasMany: true,
        label: label(W.stepsOfSetUp),
        options: FIRST_STEPS.map((value) => ({
          value,
          label: label(STEP_NAMES[value].en, STEP_NAMES[value].zh),
        })),
        admin: { hidden: true },
      }),
    ),
    notPersonal(
      'how far the set-up is',
      byServer({
        name: 'chosen',
        type: 'checkbox',
        label: label(W.whatToCollectWasChosen),
        admin: { hidden: true },
      }),
    ),
  ],
}
