import type { CollectionConfig } from 'payload'
import { code, moment, person, relation, secret, text, inStates } from '../../fields/common'
import { nonePersonal, notPersonal } from '../../fields/notPersonal'
import { label } from '../../base/labels'
import { defineLog, defineSystem } from '../../access/records'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const OF_THE_SERVER = 'runs the server; says nothing of a person'
const key = text('key', WORDS.key, { required: true, unique: true })
const expires = moment('expiresAt', W.expires, { required: true, index: true })
const hash = secret(text('hash', WORDS.hash, { required: true, unique: true }))

/** Stored hashed and apart from the device, so that no door that shows devices can show a token. */
export const DeviceTokens = defineSystem({
  slug: 'device-tokens',
  labels: W.tokensOfComputers,
  declares: { category: 'account', subject: ['user'] },
  fields: [
    hash,
    relation('device', 'devices', WORDS.device, { required: true }),
    person('user', WORDS.person),
  ],
})

export const EnrolmentCodes = defineSystem({
  slug: 'enrolment-codes',
  labels: W.codesForComputers,
  declares: { category: 'account', subject: ['user'] },
  fields: [
    hash,
    person('user', WORDS.person),
    relation('employment', 'employments', WORDS.employment, { required: true }),
    // What ends the session that it was made in ends it too.
    text('session', W.madeInTheSession),
    expires,
    moment('usedAt', W.used),
  ],
})

export const OneTimeLinks = defineSystem({
  slug: 'one-time-links',
  labels: W.oneTimeLinks,
  declares: { category: 'account', subject: ['user'] },
  fields: [
    hash,
    person('user', WORDS.person),
    {
      name: 'act',
      type: 'select',
      required: true,
      options: ['invitation', 'password', 'address-old', 'address-new'],
      label: label(WORDS.use),
    },
    text('address', W.newAddress),
    relation('madeBy', 'users', W.madeBy),
    // Handed over, for an account that was once taken up: its person has until then to stop it.
    moment('validFrom', W.worksFrom),
    // The person's own number as it was made: what ends his sessions ends his links.
    { name: 'epoch', type: 'number', defaultValue: 0, label: label(W.endsOfSessions) },
    expires,
    moment('usedAt', W.used),
  ],
})

/** Failed sign-ins, counted by account and network under keyed hashes; a day after the last one nothing is left. */
export const SignInFailures = defineSystem({
  slug: 'sign-in-failures',
  labels: W.failedSignIns,
  declares: { category: 'security-log', subject: [] },
  fields: [
    key,
    { name: 'n', type: 'number', required: true, defaultValue: 0 },
    moment('at', W.last, { required: true }),
    expires,
  ],
})

/** Which kinds of browser a person came from in the last thirty days: another one is told to him. */
export const KnownBrowsers = defineSystem({
  slug: 'known-browsers',
  labels: W.knownBrowsers,
  declares: { category: 'account', subject: ['subject'] },
  fields: [key, person('subject', WORDS.person), expires],
})

/** When a device is to take the next picture: drawn once per interval, so that a second call and a restart tell the same. */
export const CapturePlans = defineSystem({
  slug: 'capture-plans',
  labels: W.plannedPictures,
  declares: { category: 'account', subject: [] },
  fields: [
    key,
    relation('device', 'devices', WORDS.device, { required: true }),
    moment('interval', W.interval, { required: true, index: true }),
    moment('at', W.captureAt, { required: true }),
    expires,
  ],
})

export const Leases = defineSystem({
  slug: 'leases',
  labels: W.leases,
  declares: { category: null },
  fields: nonePersonal(OF_THE_SERVER, [
    key,
    text('holder', W.holder),
    moment('until', WORDS.until),
    { name: 'n', type: 'number', defaultValue: 0 },
  ]),
})

/** Counters that tell what is cached for `decide` to be stale. */
export const Epochs = defineSystem({
  slug: 'epochs',
  labels: W.counters,
  declares: { category: 'account', subject: [] },
  fields: [key, { name: 'n', type: 'number', defaultValue: 0 }],
})

/** What a person deleted: refuses its return, and nothing more. */
export const Tombstones = defineLog({
  slug: 'tombstones',
  labels: W.tombstones,
  declares: { category: 'audit' },
  admin: { hidden: true },
  fields: [
    key,
    text('category', WORDS.dataCategory, { required: true }),
    person('subject', WORDS.person),
    moment('at', W.deleted, { required: true }),
    expires,
  ],
})

export const JobRuns = defineLog({
  slug: 'job-runs',
  labels: W.jobRuns,
  declares: { category: null },
  admin: {
    group: WORDS.system,
    useAsTitle: 'job',
    defaultColumns: ['job', 'startedAt', 'outcome', 'counts'],
  },
  defaultSort: '-startedAt',
  fields: nonePersonal(OF_THE_SERVER, [
    code('job', W.job, { required: true, index: true }),
    moment('startedAt', W.started, { required: true, index: true }),
    moment('finishedAt', W.finished),
    {
      name: 'outcome',
      type: 'select',
      label: label(W.outcome),
      ...inStates('run'),
    },
    notPersonal('numbers per category, no person key', {
      name: 'counts',
      type: 'json',
      label: label(W.counts),
      admin: {
        disableListFilter: true,
        components: {
          Field: '/src/admin/kit/Counts#CountsField',
          Cell: '/src/admin/kit/Counts#CountsCell',
        },
      },
    }),
    notPersonal('an error class and message without values', text('error', W.error)),
  ]),
})

export const SystemCollections: CollectionConfig[] = [
  DeviceTokens,
  EnrolmentCodes,
  OneTimeLinks,
  SignInFailures,
  KnownBrowsers,
  CapturePlans,
  Leases,
  Epochs,
  Tombstones,
  JobRuns,
]
