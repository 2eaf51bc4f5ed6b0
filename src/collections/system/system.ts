import type { CollectionConfig } from 'payload'
import { code, moment, person, relation, secret, text, inStates } from '../../fields/common'
import { nonePersonal, notPersonal } from '../../fields/notPersonal'
import { both, label, labels } from '../../base/labels'
import { defineLog, defineSystem } from '../../access/records'
import { WORDS } from '../../i18n/words'

const OF_THE_SERVER = 'runs the server; says nothing of a person'
const key = text('key', WORDS.key, { required: true, unique: true })
const expires = moment('expiresAt', both('Expires', '到期'), { required: true, index: true })
const hash = secret(text('hash', WORDS.hash, { required: true, unique: true }))

/** Stored hashed and apart from the device, so that no door that shows devices can show a token. */
export const DeviceTokens = defineSystem({
  slug: 'device-tokens',
  labels: labels('Token of a computer', 'Tokens of computers', '电脑令牌'),
  declares: { category: 'account', subject: ['user'] },
  fields: [
    hash,
    relation('device', 'devices', WORDS.device, { required: true }),
    person('user', WORDS.person),
  ],
})

export const EnrolmentCodes = defineSystem({
  slug: 'enrolment-codes',
  labels: labels('Code for a computer', 'Codes for computers', '电脑登记码'),
  declares: { category: 'account', subject: ['user'] },
  fields: [
    hash,
    person('user', WORDS.person),
    relation('employment', 'employments', WORDS.employment, { required: true }),
    // What ends the session that it was made in ends it too.
    text('session', both('Made in the session', '所在会话')),
    expires,
    moment('usedAt', both('Used', '使用时间')),
  ],
})

export const OneTimeLinks = defineSystem({
  slug: 'one-time-links',
  labels: labels('One-time link', 'One-time links', '一次性链接'),
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
    text('address', both('New address', '新邮箱')),
    relation('madeBy', 'users', both('Made by', '创建人')),
    // Handed over, for an account that was once taken up: its person has until then to stop it.
    moment('validFrom', both('Works from', '启用时间')),
    // The person's own number as it was made: what ends his sessions ends his links.
    { name: 'epoch', type: 'number', defaultValue: 0, label: label('Ends of sessions', '会话结束次数') },
    expires,
    moment('usedAt', both('Used', '使用时间')),
  ],
})

/** Failed sign-ins, counted by account and network under keyed hashes; a day after the last one nothing is left. */
export const SignInFailures = defineSystem({
  slug: 'sign-in-failures',
  labels: labels('Failed sign-in', 'Failed sign-ins', '登录失败计数'),
  declares: { category: 'security-log', subject: [] },
  fields: [
    key,
    { name: 'n', type: 'number', required: true, defaultValue: 0 },
    moment('at', both('Last', '最近一次'), { required: true }),
    expires,
  ],
})

/** Which kinds of browser a person came from in the last thirty days: another one is told to him. */
export const KnownBrowsers = defineSystem({
  slug: 'known-browsers',
  labels: labels('Known browser', 'Known browsers', '已知浏览器'),
  declares: { category: 'account', subject: ['subject'] },
  fields: [key, person('subject', WORDS.person), expires],
})

/** When a device is to take the next picture: drawn once per interval, so that a second call and a restart tell the same. */
export const CapturePlans = defineSystem({
  slug: 'capture-plans',
  labels: labels('Planned picture', 'Planned pictures', '采集计划'),
  declares: { category: 'account', subject: [] },
  fields: [
    key,
    relation('device', 'devices', WORDS.device, { required: true }),
    moment('interval', both('Interval', '时段'), { required: true, index: true }),
    moment('at', both('Capture at', '计划采集时间'), { required: true }),
    expires,
  ],
})

export const Leases = defineSystem({
  slug: 'leases',
  labels: labels('Lease', 'Leases', '任务租约'),
  declares: { category: null },
  fields: nonePersonal(OF_THE_SERVER, [
    key,
    text('holder', both('Holder', '持有者')),
    moment('until', WORDS.until),
    { name: 'n', type: 'number', defaultValue: 0 },
  ]),
})

/** Counters that tell what is cached for `decide` to be stale. */
export const Epochs = defineSystem({
  slug: 'epochs',
  labels: labels('Counter', 'Counters', '变更计数'),
  declares: { category: 'account', subject: [] },
  fields: [key, { name: 'n', type: 'number', defaultValue: 0 }],
})

/** What a person deleted: refuses its return, and nothing more. */
export const Tombstones = defineLog({
  slug: 'tombstones',
  labels: labels('Tombstone', 'Tombstones', '删除标记'),
  declares: { category: 'audit' },
  admin: { hidden: true },
  fields: [
    key,
    text('category', WORDS.dataCategory, { required: true }),
    person('subject', WORDS.person),
    moment('at', both('Deleted', '删除时间'), { required: true }),
    expires,
  ],
})

export const JobRuns = defineLog({
  slug: 'job-runs',
  labels: labels('Job run', 'Job runs', '任务运行'),
  declares: { category: null },
  admin: {
    group: WORDS.system,
    useAsTitle: 'job',
    defaultColumns: ['job', 'startedAt', 'outcome', 'counts'],
  },
  defaultSort: '-startedAt',
  fields: nonePersonal(OF_THE_SERVER, [
    code('job', both('Job', '任务'), { required: true, index: true }),
    moment('startedAt', both('Started', '启动时间'), { required: true, index: true }),
    moment('finishedAt', both('Finished', '结束时间')),
    {
      name: 'outcome',
      type: 'select',
      label: label('Outcome', '结果'),
      ...inStates('run'),
    },
    notPersonal('numbers per category, no person key', {
      name: 'counts',
      type: 'json',
      label: label('Counts', '计数'),
      admin: {
        disableListFilter: true,
        components: {
          Field: '/src/admin/kit/Counts#CountsField',
          Cell: '/src/admin/kit/Counts#CountsCell',
        },
      },
    }),
    notPersonal('an error class and message without values', text('error', both('Error', '错误信息'))),
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
