import { ROLES, type Role } from '../base/roles'

/**
 * How far a role sees. `own`: rows about oneself; `team`: rows captured in a team since one leads it; `all`; `published`: what is
 * published to everybody; a star: only under a viewing, that is with a purpose, and on record.
 */
export type Reach = 'none' | 'own' | 'team' | 'all' | 'published' | 'team*' | 'all*'
export type Writer = 'hr' | 'privacy' | 'admin' | 'oneself' | 'lead'

export interface MatrixRow extends Record<Role, Reach> {
  /** Who may write through the admin or `/api/<collection>`; all other writing has an endpoint of its own. */
  writers: readonly Writer[]
}

const row = (
  employee: Reach,
  manager: Reach,
  hr: Reach,
  privacy: Reach,
  admin: Reach,
  ...writers: Writer[]
): MatrixRow => ({
  employee,
  manager,
  hr,
  privacy,
  admin,
  writers,
})

const system = row('none', 'none', 'none', 'none', 'none')

/** Who may see what, whole. A collection without a row here stops the start. The policy's viewers narrow it, never widen it. */
export const MATRIX: Readonly<Record<string, MatrixRow>> = {
  /*                     employee     manager      hr           privacy      admin        who writes */
  // Where nobody writes, acts do: nothing of a person, an employment, a team's members or a guardian is written by REST or by a form.
  users: row('own', 'team', 'all', 'all', 'all'),
  avatars: row('own', 'team', 'all', 'all', 'all'),
  personnel: row('own', 'none', 'all*', 'none', 'none', 'hr'),
  companies: row('own', 'own', 'all', 'all', 'all', 'hr'),
  employments: row('own', 'team', 'all', 'all', 'all'),
  teams: row('own', 'team', 'all', 'all', 'all', 'hr'),
  memberships: row('own', 'team', 'all', 'all', 'all'),
  projects: row('own', 'team', 'all', 'all', 'all', 'hr', 'lead'),
  imports: row('own', 'own', 'all', 'all', 'none'),
  settings: row('none', 'none', 'all', 'all', 'all', 'hr'),
  devices: row('own', 'none', 'none', 'all', 'all'),
  'device-logs': row('own', 'none', 'none', 'all*', 'all*'),
  sessions: row('own', 'none', 'none', 'none', 'none'),
  'security-log': row('own', 'none', 'none', 'all', 'all'),
  pauses: row('own', 'none', 'none', 'none', 'none'),
  activity: row('own', 'team*', 'all*', 'none', 'none'),
  'activity-days': row('own', 'team*', 'all*', 'none', 'none'),
  screenshots: row('own', 'team*', 'all*', 'none', 'none'),
  'webcam-photos': row('own', 'none', 'all*', 'none', 'none'),
  // Of rules: those that one works by, and those of the teams that one leads.
  shifts: row('own', 'team', 'all', 'none', 'none', 'hr'),
  'shift-assignments': row('own', 'team', 'all', 'none', 'none', 'hr'),
  holidays: row('own', 'team', 'all', 'none', 'none', 'hr'),
  'leave-kinds': row('own', 'team', 'all', 'none', 'none', 'hr'),
  // A person punches, asks and signs at doors of his own.
  punches: row('own', 'team', 'all', 'none', 'none'),
  corrections: row('own', 'team', 'all', 'none', 'none'),
  'overtime-requests': row('own', 'team', 'all', 'none', 'none'),
  absences: row('own', 'team', 'all', 'none', 'none'),
  'attendance-days': row('own', 'team', 'all', 'none', 'none'),
  // What was signed opens to HR with a purpose; how far it is, without.
  'attendance-periods': row('own', 'team', 'all', 'none', 'none', 'hr'),
  'attendance-states': row('own', 'team', 'all', 'none', 'none'),
  'attendance-sheets': row('own', 'none', 'all*', 'none', 'none'),
  policies: row('published', 'published', 'all', 'all', 'published', 'hr', 'privacy'),
  'policy-seals': row('published', 'published', 'published', 'published', 'published'),
  'policy-signatures': row('own', 'own', 'all', 'all', 'own'),
  acceptances: row('own', 'none', 'all', 'all', 'none'),
  consents: row('own', 'none', 'all', 'all', 'none'),
  guardianships: row('own', 'own', 'all', 'all', 'none'),
  'child-reports': row('none', 'none', 'all', 'all', 'none'),
  'redaction-requests': row('own', 'none', 'all', 'all', 'none'),
  viewings: row('own', 'own', 'own', 'all', 'none'),
  'audit-log': row('own', 'own', 'own', 'all', 'none'),
  'pending-acts': row('own', 'own', 'all', 'all', 'all'),
  reasons: row('own', 'own', 'own', 'all', 'own'),
  // Rows say how a letter fares; what it says is hidden, and opens by its own door.
  outbox: row('own', 'own', 'all', 'all', 'all'),
  notices: row('own', 'own', 'own', 'own', 'own'),
  announcements: row('published', 'published', 'all', 'all', 'published', 'hr', 'privacy'),
  breaches: row('none', 'none', 'all', 'all', 'none', 'hr', 'privacy'),
  'breach-notices': row('own', 'own', 'all', 'all', 'none'),
  'breach-signatures': row('none', 'none', 'all', 'all', 'none'),
  mail: row('none', 'none', 'none', 'none', 'all'),
  gateway: row('none', 'none', 'none', 'none', 'all'),
  tombstones: row('none', 'none', 'none', 'all', 'none'),
  'job-runs': row('none', 'none', 'all', 'all', 'all'),
  'capture-plans': system,
  'device-tokens': system,
  'enrolment-codes': system,
  'one-time-links': system,
  'sign-in-failures': system,
  'known-browsers': system,
  'import-rows': system,
  'punch-chains': system,
  'punch-gaps': system,
  'attendance-dirty': system,
  leases: system,
  epochs: system,
  'payload-preferences': row('own', 'own', 'own', 'own', 'own', 'oneself'),
  'payload-locked-documents': row('none', 'none', 'all', 'all', 'all', 'hr', 'privacy', 'admin'),
  'payload-migrations': system,
  'payload-kv': system,
}

/**
 * Fields of a row that its reach does not open: the person's own settings, and what the law tells few. The person reads them, and these
 * offices; nobody filters or sorts by them.
 */
export const KEPT_BACK: Readonly<Record<string, Readonly<Record<string, readonly Role[]>>>> = {
  // HR sets language and zone with an invitation, and corrects them.
  users: {
    language: ['hr'],
    zone: ['hr'],
    digest: [],
    quietFrom: [],
    quietTo: [],
    shutUntil: ['hr', 'privacy'],
  },
  // A letter is in the language that the person has chosen.
  outbox: { language: ['hr'] },
}

export const matrixRow = (slug: string): MatrixRow => {
  const found = MATRIX[slug]
  if (!found)
    throw new Error(`src/access/matrix.ts has no row for "${slug}": nobody could tell who may see it.`)
  return found
}

/** Whether a reach needs a viewing first. */
export const needsViewing = (reach: Reach): boolean => reach.endsWith('*')

/** Whether another's rows of a collection open to anybody only under a viewing. */
export const isStarred = (slug: string): boolean => {
  const row = matrixRow(slug)
  return ROLES.some((role) => needsViewing(row[role]))
}
