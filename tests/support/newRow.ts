import type { TestApp } from './app'
import { prose, type World } from './world'

let n = 0
/** A body that is whole, so that only the role can be what refuses it. */
export const newRow = async (app: TestApp, { rows, bob }: World, slug: string): Promise<object> => {
  const name = `New ${++n}`
  const at = new Date(app.clock.now()).toISOString()
  const bodies: Record<string, () => Promise<object> | object> = {
    users: () => ({ name, username: `new${n}`, state: 'active' }),
    avatars: async () => ({ subject: (await app.person()).id, file: 'x', at }),
    personnel: async () => ({ subject: (await app.person()).id, sex: { value: 'x', source: 'person' } }),
    companies: () => ({ name, zone: 'Asia/Shanghai', hours: { days: ['1'], from: '09:00', to: '18:00' } }),
    employments: () => ({ user: bob.id, company: rows.companies, from: '2020-01-01', until: '2020-02-01' }),
    teams: () => ({ name, company: rows.companies }),
    memberships: () => ({
      employment: bob.employment,
      team: rows.teams,
      role: 'member',
      main: false,
      from: '2026-02-01',
    }),
    projects: () => ({ name, company: rows.companies, team: rows.teams }),
    shifts: () => ({ name, company: rows.companies, parts: [{ start: '08:00', end: '17:00' }] }),
    'shift-assignments': () => ({ shift: rows.shifts, person: bob.id, from: '2026-09-01T12:00:00.000Z' }),
    'attendance-periods': () => ({
      company: rows.companies,
      from: `${2100 + n}-01-01T12:00:00.000Z`,
      to: `${2100 + n}-01-31T12:00:00.000Z`,
    }),
    holidays: () => ({ name, company: rows.companies, date: '2026-09-01T12:00:00.000Z', kind: 'rest' }),
    'leave-kinds': () => ({ name, company: rows.companies }),
    policies: () => ({ title: name, prose: prose(name) }),
    guardianships: async () => ({
      subject: (await app.person({ agrees: false })).id,
      bornOn: '2010-05-05T12:00:00.000Z',
      state: 'pending',
    }),
    announcements: () => ({
      title: name,
      body: 'Text',
      audience: 'internal',
      letters: 'none',
      status: 'draft',
    }),
    breaches: () => ({ title: name, knownAt: at, clock: 'eu', unreadAfterDays: 3 }),
    'payload-locked-documents': () => ({
      document: { relationTo: 'companies', value: app.company },
      user: { relationTo: 'users', value: bob.id },
    }),
    'payload-preferences': () => ({ key: name, value: 1 }),
    consents: () => ({
      subject: bob.id,
      category: 'screenshots',
      granted: true,
      policyVersion: 1,
      policyHash: 'x',
      language: 'en',
      how: 'portal',
      at,
    }),
    acceptances: () => ({ subject: bob.id, version: 1, policyHash: 'x', language: 'en', how: 'portal', at }),
    'audit-log': () => ({ at, act: 'look' }),
    imports: () => ({ fileName: name, by: bob.id, at, state: 'done', total: 1, done: 1 }),
    'import-rows': () => ({ import: rows.imports, n: 1, values: {}, expiresAt: at }),
    'job-runs': () => ({ job: name, startedAt: at }),
    'one-time-links': () => ({ hash: name, user: bob.id, act: 'password', expiresAt: at }),
    'enrolment-codes': () => ({ hash: name, user: bob.id, employment: bob.employment, expiresAt: at }),
    sessions: () => ({
      subject: bob.id,
      hash: name,
      startedAt: at,
      lastSeenAt: at,
      how: 'password',
      expiresAt: at,
    }),
    reasons: () => ({ subject: bob.id, by: bob.id, act: 'x', text: 'x', at }),
    'security-log': () => ({ at, event: 'sign-in-failed', key: name, expiresAt: at }),
    'sign-in-failures': () => ({ key: name, n: 1, at, expiresAt: at }),
    'known-browsers': () => ({ key: name, subject: bob.id, expiresAt: at }),
    'device-tokens': () => ({ hash: name, device: rows.devices, user: bob.id }),
  }
  return bodies[slug]?.() ?? {}
}
