import { IN_WORDS, byServer, moment, person, relation, secret, text } from '../../fields/common'
import { label } from '../../base/labels'
import { defineLog } from '../../access/records'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** A computer that reports, enrolled for one employment. Its token lies elsewhere. */
export const Devices = defineLog({
  slug: 'devices',
  labels: W.devices,
  declares: { category: 'account', subject: ['subject'] },
  admin: {
    group: WORDS.system,
    useAsTitle: 'name',
    defaultColumns: ['name', 'subject', 'platform', 'enrolledAt', 'lastSeenAt', 'standing'],
    description: W.computersThatReport,
  },
  fields: [
    person('subject', WORDS.person),
    relation('employment', 'employments', WORDS.employment, { required: true }),
    text('name', WORDS.name, { required: true }),
    {
      name: 'platform',
      type: 'select',
      label: label(WORDS.operatingSystem),
      options: [
        { value: 'linux', label: 'Linux' },
        { value: 'windows', label: 'Windows' },
        { value: 'macos', label: 'macOS' },
        { value: 'other', label: label(W.other) },
      ],
    },
    text('agentVersion', W.agentVersion),
    byServer(moment('enrolledAt', WORDS.enrolled, { required: true })),
    byServer(moment('lastSeenAt', WORDS.lastSeen)),
    byServer(moment('revokedAt', W.revoked)),
    // Nothing that is kept: it follows from the computer and its person's account.
    {
      name: 'standing',
      type: 'ui',
      label: { ...WORDS.state },
      admin: { components: { Cell: '/src/admin/kit/EnrolmentCell#EnrolmentCell' } },
    },
    // No computer: what a person brings in from a file by hand. It holds no token.
    byServer({ name: 'virtual', type: 'checkbox', label: label(W.forImports), admin: IN_WORDS }),
    // A hash of what the computer calls itself in files: its records come under one device by whichever door.
    secret({ name: 'host', type: 'text', label: label(W.nameInTheNetwork) }),
  ],
})

/** From when until when somebody paused recording; kept only while late data could still arrive, its length in the day's total. */
export const Pauses = defineLog({
  slug: 'pauses',
  labels: W.pauses,
  declares: { category: 'account' },
  admin: { hidden: true },
  fields: [
    person('subject', WORDS.person),
    moment('start', WORDS.from, { required: true, index: true }),
    moment('end', WORDS.until),
    moment('expiresAt', WORDS.keptUntil, { index: true }),
  ],
})
