import type { Field } from 'payload'
import { MATRIX, needsViewing } from '../../access/matrix'
import type { TermPart } from '../../policy/compare/terms'
import { type Both, label } from '../../base/labels'
import type { Category } from '../../categories/category'
import { categoryOf } from '../../categories/known'
import { option, text, words } from '../../fields/common'
import { WORDS } from '../../i18n/words'
import * as W from './words'

type Sibling = { category?: string } | undefined
const opensToAdmin = (sibling: Sibling): boolean => {
  const row = MATRIX[sibling?.category ?? '']
  return row !== undefined && needsViewing(row.admin)
}

/** Shown where the term is about a category of which this is so. */
const only =
  (is: (category: Category) => boolean) =>
  (_data: unknown, sibling: Sibling): boolean => {
    const category = categoryOf(sibling?.category ?? '')
    return category !== undefined && is(category)
  }
const ofTitles = only(({ rule }) => rule === 'titles')
const ofLogs = only(({ rule }) => rule === 'logs')
const ofPictures = only(({ image }) => image !== undefined)

/** What stands below a field of a term: its own note, what is suggested, what the law says. */
const advice = (part: TermPart, note?: Both) => ({
  Description: {
    path: '/src/admin/policy/TermAdvice#TermAdvice',
    clientProps: { part, ...(note ? { note } : {}) },
  },
})

const KEPT = [
  option('keep', W.keepTheTitle),
  option('program', W.theProgramAlone),
  option('drop', W.neitherTitleNorProgram),
]

/** What is left out before anything is stored. */
const redactionFields: Field[] = [
  {
    name: 'titles',
    type: 'select',
    label: words(WORDS.windowTitles),
    options: KEPT,
    admin: {
      condition: ofTitles,
      components: advice('titles', W.appliedBeforeTitleIsStored),
    },
  },
  {
    name: 'titleRules',
    type: 'array',
    label: words(W.exceptionsByTitleOrProgram),
    labels: { singular: W.rule, plural: W.rules },
    admin: {
      condition: ofTitles,
      description: label(W.firstRuleWhoseTextOccurs),
    },
    fields: [
      {
        type: 'row',
        fields: [
          text('pattern', W.textToLookFor, { required: true, maxLength: 100 }),
          {
            name: 'kept',
            type: 'select',
            required: true,
            defaultValue: 'program',
            label: words(W.then),
            options: KEPT,
          },
        ],
      },
    ],
  },
  {
    name: 'picture',
    type: 'select',
    label: words(W.whatIsKeptOfPicture),
    options: [
      option('full', W.theWholePicture),
      option('thumbnail', W.aThumbnailOnly),
      option('blurred', W.blurred),
      option('blurred-thumbnail', W.aBlurredThumbnailOnly),
    ],
    admin: {
      condition: ofPictures,
      components: advice('picture', W.appliedBeforeItIsStored),
    },
  },
  {
    name: 'logs',
    type: 'select',
    hasMany: true,
    label: words(W.kindsOfLog),
    options: [
      option('fault', W.faults),
      option('operation', WORDS.operation),
      option('network', WORDS.network),
    ],
    admin: { condition: ofLogs, components: advice('logs') },
  },
]

/** One category in a draft: what a version says of it. */
export const policyTerms: Field[] = [
  {
    name: 'about',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: { Field: '/src/admin/policy/TermAdvice#TermAbout' },
    },
  },
  {
    type: 'row',
    fields: [
      text('category', WORDS.dataCategory, {
        required: true,
        admin: { components: { Field: '/src/admin/policy/TermFields#TermCategory' } },
      }),
      {
        name: 'basis',
        type: 'select',
        required: true,
        defaultValue: 'consent',
        label: words(WORDS.legalBasis),
        options: [
          option('consent', WORDS.consent),
          option('contract', W.contractHrManagement),
          option('legal-duty', W.legalDuty),
          option('legitimate-interest', W.legitimateInterest),
          option('vital-interest', W.vitalInterest),
          option('public-interest', W.publicInterest),
        ],
        admin: { components: advice('basis') },
      },
      {
        name: 'consent',
        type: 'select',
        required: true,
        defaultValue: 'separate',
        label: words(WORDS.howConsentIsGiven),
        options: [
          option('none', W.notNeeded),
          option('general', W.byAgreeingToThisPolicy),
          option('separate', W.separateSwitch),
          option('guardian', W.consentOfAGuardian),
        ],
        admin: { components: advice('consent') },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'optional',
        type: 'checkbox',
        defaultValue: true,
        label: words(W.optional),
        admin: { components: advice('optional') },
      },
      {
        name: 'retentionDays',
        type: 'number',
        min: 1,
        label: words(W.keptForDays),
        admin: {
          components: advice('retentionDays', W.emptyAsLongAsAccount),
        },
      },
      {
        name: 'perHour',
        type: 'number',
        min: 1,
        max: 12,
        label: words(W.howManyAnHour),
        admin: { condition: ofPictures, components: advice('perHour') },
      },
    ],
  },
  text('purposes', WORDS.purposes, {
    hasMany: true,
    required: true,
    admin: {
      components: { Field: '/src/admin/policy/TermFields#TermPurposes' },
    },
  }),
  {
    name: 'viewers',
    type: 'select',
    hasMany: true,
    label: words(W.viewers),
    options: [
      option('manager', W.teamLead),
      option('hr', WORDS.hr),
      option('privacy', WORDS.privacyOfficer),
      option('admin', WORDS.administrator),
    ],
    // Who runs the system is named for nothing that the matrix never opens to him. Values alone: what comes from here goes to the page as
    // it is, and a label in two languages is a function.
    filterOptions: ({ options, siblingData }) =>
      options
        .map((each) => (typeof each === 'string' ? each : each.value))
        .filter((value) => value !== 'admin' || opensToAdmin(siblingData as Sibling)),
    admin: { components: advice('viewers') },
  },
  text('recipients', WORDS.recipients, {
    hasMany: true,
    admin: { components: advice('recipients') },
  }),
  ...redactionFields,
]
