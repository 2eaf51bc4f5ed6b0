import type { Field } from 'payload'
import { CLOCKS } from '../../breaches/clocks'
import { PART_NAMES, PARTS } from '../../letters/templates/breachParts'
import { now } from '../../base/clock'
import {
  byServer,
  code,
  moment,
  nameBy,
  option,
  person,
  relation,
  secret,
  text,
  words,
  inStates,
} from '../../fields/common'
import { notPersonal } from '../../fields/notPersonal'
import { writtenIn } from '../../fields/writtenIn'
import { refuseStale } from '../../hooks/every/refuseStale'
import { refuseToldBreach } from '../../hooks/breaches/refuseToldBreach'
import { soundBreach } from '../../hooks/breaches/soundBreach'
import { categoriesOf } from '../../categories/known'
import { type Both, label } from '../../base/labels'
import { defineLog, defineRecords } from '../../access/records'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const ofTheEvent = (field: Field): Field => notPersonal('what happened to the company, told of nobody', field)

const many = (name: string, relationTo: string, words: Both): Field =>
  relation(name, relationTo, words, { hasMany: true })

const part = (name: (typeof PART_NAMES)[number]): Field => ({
  name,
  type: 'textarea',
  localized: true,
  maxLength: 5_000,
  label: words(PARTS[name].en, PARTS[name].zh),
})

/** What is stored of people. */
const categoryOptions = categoriesOf('captured', 'account', 'file', 'worked').map(({ slug, label }) =>
  option(slug, label.en, label.zh),
)

/** A breach of security: the record starts its clock. Nobody but HR and the privacy officer reads it; the people concerned read the notice. */
export const Breaches = defineRecords({
  slug: 'breaches',
  labels: W.breaches,
  declares: { category: 'account', subject: [] },
  admin: {
    group: WORDS.notices,
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'knownAt', 'clock'],
    description: W.openOneAsSoon,
  },
  // Two sign it, often while one of them has the form open: nobody is asked to take it over, and a save from an older state is refused.
  lockDocuments: false,
  hooks: { beforeChange: [refuseToldBreach, refuseStale, soundBreach] },
  defaultSort: '-knownAt',
  fields: [
    {
      name: 'panel',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/breach/BreachPanel#BreachPanel' },
      },
    },
    ofTheEvent(text('title', WORDS.title, { required: true, maxLength: 200 })),
    ofTheEvent({
      name: 'what',
      type: 'textarea',
      maxLength: 10_000,
      label: words(W.whatIsKnownForRecord),
    }),
    ofTheEvent({
      type: 'row',
      fields: [
        moment('knownAt', W.knownSince, {
          required: true,
          defaultValue: () => now().toISOString(),
        }),
        {
          name: 'clock',
          type: 'select',
          required: true,
          defaultValue: 'strictest',
          label: words(WORDS.deadlines),
          options: Object.entries(CLOCKS).map(([value, clock]) =>
            option(value, clock.label.en, clock.label.zh),
          ),
        },
      ],
    }),
    {
      type: 'collapsible',
      label: label(W.whoIsConcerned),
      fields: [
        ofTheEvent({
          name: 'categories',
          type: 'select',
          hasMany: true,
          label: words(W.dataCategories),
          options: categoryOptions,
        }),
        ofTheEvent({
          type: 'row',
          fields: [moment('beganAt', W.openSince), moment('endedAt', W.openUntil)],
        }),
        ofTheEvent(many('companies', 'companies', W.ofTheseCompaniesAlone)),
        ofTheEvent(many('teams', 'teams', W.ofTheseTeamsAlone)),
        many('people', 'users', W.thesePeopleWhateverElse),
      ],
    },
    {
      type: 'collapsible',
      label: label(W.theNotice),
      admin: {
        description: label(W.inBothLanguagesSwitch),
      },
      fields: [
        writtenIn(...PART_NAMES.map((name) => `notice.${name}`)),
        ofTheEvent({
          name: 'notice',
          type: 'group',
          // Its name stands above it in the form already; where it is told of, as in the audit log, it has this one.
          label: false,
          custom: { label: label(W.theNotice) },
          fields: PART_NAMES.map(part),
        }),
      ],
    },
    ofTheEvent({
      name: 'measures',
      type: 'array',
      label: words(W.whatWasDone),
      labels: { singular: W.measure, plural: W.measures },
      fields: [
        moment('at', WORDS.when, { required: true }),
        text('what', WORDS.what, { required: true, maxLength: 1_000 }),
      ],
    }),
    ofTheEvent({
      name: 'reports',
      type: 'array',
      label: words(W.reportsToRegulators),
      labels: { singular: W.report, plural: W.reports },
      fields: [
        {
          type: 'row',
          fields: [
            text('authority', W.toWhom, { required: true, maxLength: 200 }),
            moment('filedAt', WORDS.when, { required: true }),
          ],
        },
        {
          type: 'row',
          fields: [
            text('reference', W.theirReference, { maxLength: 200 }),
            notPersonal(
              'who spoke for the company to the authority: an act of the company, which the authority has on file as this says it',
              text('by', W.byWhom, { required: true, maxLength: 200 }),
            ),
          ],
        },
        { name: 'final', type: 'checkbox', label: words(W.itIsFinalReport) },
      ],
    }),
    ofTheEvent({
      name: 'unreadAfterDays',
      type: 'number',
      required: true,
      min: 1,
      max: 30,
      defaultValue: 3,
      label: words(W.notReachedWhenUnreadAfter),
    }),
    ofTheEvent(
      byServer({
        name: 'state',
        type: 'select',
        required: true,
        defaultValue: 'open',
        index: true,
        label: words(WORDS.state),
        ...inStates('breach'),
      }),
    ),
    ofTheEvent(byServer(moment('sentAt', W.noticesMadeOutAt))),
    ofTheEvent(byServer(moment('closedAt', W.closedAt))),
    byServer(relation('openedBy', 'users', WORDS.recordedBy)),
    // Steps of the plan, each with when and by whom.
    secret({ name: 'checked', type: 'json', label: label(W.stepsOfEmergencyPlan) }),
    // The text that was signed, as it is sent.
    ofTheEvent(secret({ name: 'told', type: 'json', label: label(W.textAsItIsSent) })),
  ],
})

/** That one person was told of one breach, and how. The rows together are the proof. */
export const BreachNotices = defineLog({
  slug: 'breach-notices',
  labels: W.noticesOfBreaches,
  declares: { category: 'account' },
  admin: { hidden: true },
  defaultSort: '-at',
  fields: [
    person('subject', WORDS.person),
    nameBy('personName', 'subject.name', WORDS.person),
    notPersonal('which event it is about', relation('breach', 'breaches', W.breach, { required: true })),
    code('why', WORDS.why, { required: true }),
    relation('letter', 'outbox', WORDS.letter),
    relation('notice', 'notices', WORDS.notice),
    { name: 'byHand', type: 'json', label: words(W.byHand) },
    moment('at', WORDS.when, { required: true, index: true }),
    moment('expiresAt', WORDS.keptUntil, { required: true, index: true }),
    secret(text('key', WORDS.key, { required: true, unique: true })),
  ],
})

/** Who signed which notice, as it stood then: a notice that is changed has to be signed anew. */
export const BreachSignatures = defineLog({
  slug: 'breach-signatures',
  labels: W.signatures,
  declares: { category: 'account', subject: ['signer'] },
  admin: { hidden: true },
  fields: [
    ofTheEvent(relation('breach', 'breaches', W.breach, { required: true })),
    person('signer', WORDS.signedBy),
    code('role', WORDS.role, { required: true }),
    moment('at', WORDS.when, { required: true, index: true }),
    ofTheEvent(text('digest', W.hashOfWhatWasSigned, { required: true })),
  ],
})
