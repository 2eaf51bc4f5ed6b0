import { categoriesOf } from '../categories/known'

/**
 * Who writes each collection and global. What people write through REST, forms, server functions and acts leaves a row in the audit log; what
 * machines write does not, and says why. One that stands in neither list, or in both, stops the start.
 */
export const BY_PEOPLE: readonly string[] = [
  'users',
  'avatars',
  'personnel',
  'shifts',
  'shift-assignments',
  'holidays',
  'leave-kinds',
  'attendance-periods',
  'attendance-sheets',
  'corrections',
  'overtime-requests',
  'absences',
  'companies',
  'employments',
  'teams',
  'memberships',
  'projects',
  'imports',
  'settings',
  'policies',
  'policy-seals',
  'policy-signatures',
  'acceptances',
  'consents',
  'guardianships',
  'child-reports',
  'redaction-requests',
  'announcements',
  'breaches',
  'breach-signatures',
  'devices',
  'pending-acts',
  'enrolment-codes',
  'one-time-links',
  'mail',
  'gateway',
]

/** What no row is written for, each with the reason. */
export const BY_MACHINES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    categoriesOf('captured').map(({ slug, unlogged = 'devices report it' }) => [slug, unlogged]),
  ),
  punches: 'his own, in a chain of their own',
  'punch-chains': 'where such a chain ends',
  'punch-gaps': 'what expired punches leave of it',
  'attendance-days': 'computed from punches and rules, which are on record',
  'attendance-states': 'follows what is signed and closed, which is on record',
  'attendance-dirty': 'days that wait to be computed',
  pauses: 'his own, kept as long as late data may arrive and no longer',
  'device-tokens': 'made and dropped with their device, which is on record',
  sessions: 'signing in and out, which the security log tells of',
  'security-log': 'a log of its own, of signing in and out',
  'sign-in-failures': 'keyed hashes that slow down guessing, gone in a day',
  'known-browsers': 'which kinds of browser somebody signs in by, so that a new one is told',
  viewings: 'each stands in the log as an act of its own',
  'audit-log': 'the log itself',
  reasons: 'each belongs to a row of the log',
  outbox: 'letters, put in and stamped by the server',
  notices: 'put up by the server, and marked as read',
  'breach-notices': 'one for each person told; telling itself is on record',
  tombstones: 'what a deletion leaves, which is on record',
  'job-runs': 'the log of the jobs',
  'capture-plans': 'drawn by the server',
  'import-rows': 'rows of an import, which is on record',
  leases: 'runs the server',
  epochs: 'counts what is stale',
  'payload-preferences': 'how somebody set up his own lists',
  'payload-locked-documents': 'who has which form open',
  'payload-migrations': 'what an upgrade ran',
  'payload-kv': 'Payload keeps it for the admin',
}

/** @throws Error that names what stands in neither list, in both, or in one though it is gone. */
export const checkWriters = (slugs: readonly string[]): void => {
  const listed = [...BY_PEOPLE, ...Object.keys(BY_MACHINES)]
  const faults = [
    ...slugs.filter((slug) => !listed.includes(slug)).map((slug) => `${slug}: nobody said who writes it`),
    ...listed.filter((slug, i) => listed.indexOf(slug) !== i).map((slug) => `${slug} stands in both lists`),
    ...listed.filter((slug) => !slugs.includes(slug)).map((slug) => `there is no ${slug}`),
  ]
  if (faults.length) throw new Error(`src/record/written.ts:\n  ${faults.join('\n  ')}`)
}

export const isByPeople = (slug: string): boolean => BY_PEOPLE.includes(slug)
