import { readFileSync } from 'node:fs'
import type { Person, TestApp } from '../app'
import { WORK_TERMS } from '../workTerms'

interface Fixtures {
  shifts: Record<string, Record<string, unknown>>
  calendars: Record<string, Record<string, string>>
}

export const FIXTURES = JSON.parse(readFileSync('tests/fixtures/attendance.json', 'utf8')) as Fixtures

export interface Office {
  team: string
  shift: string
  hr: Person
  lead: Person
  ann: Person
}

/** A company in China whose team works by the shift `day` of the fixtures from June on; its lead, and somebody of HR, work beside. */
export const office = async (
  app: TestApp,
  { terms = WORK_TERMS, at = '2026-05-01T02:00:00.000Z' } = {},
): Promise<Office> => {
  app.clock.set(at)
  await app.publish(terms)
  const team = await app.team('Office')
  const hr = await app.person({ name: 'Hana', roles: ['hr'] })
  const lead = await app.person({ name: 'Lea', team, role: 'lead' })
  const ann = await app.person({ name: 'Ann', team })
  const company = { calendar: 'CN' }
  const chosen = await hr.patch(`/api/companies/${app.company}`, company)
  if (chosen.status !== 200) throw new Error(chosen.text)
  const { kind, parts, breaks, graceLate, graceEarly, halfBelow, absentBelow, pairing, overtime } = FIXTURES
    .shifts.day as Record<string, unknown>
  const rule = { kind, parts, breaks, graceLate, graceEarly, halfBelow, absentBelow, pairing, overtime }
  const made = await hr.post('/api/shifts', { name: 'Day', company: app.company, ...rule })
  if (made.status !== 201) throw new Error(made.text)
  const shift = String((made.body as { doc: { id: string } }).doc.id)
  const assigned = await hr.post('/api/shift-assignments', { shift, team, from: '2026-06-01T12:00:00.000Z' })
  if (assigned.status !== 201) throw new Error(assigned.text)
  return { team, shift, hr, lead, ann }
}

let sent = 0
/** Punches in the portal at a moment of the wall clock of Shanghai. */
export const punchAt = async (
  app: TestApp,
  person: Person,
  at: string,
  kind: 'in' | 'out' | 'break-start' | 'break-end',
): Promise<void> => {
  app.clock.set(`${at}+08:00`)
  const { status, body, text } = await person.post('/api/punches', {
    items: [{ clientId: `c${++sent}`, kind }],
  })
  const [result] = (body as { results?: { status: string }[] }).results ?? []
  if (status !== 200 || result?.status !== 'accepted') throw new Error(`${at}: ${status} ${text}`)
}

/** In and out on a date; a time that is left out is not punched. */
export const workOn = async (
  app: TestApp,
  person: Person,
  date: string,
  [from, to]: readonly [string | null, string | null],
): Promise<void> => {
  if (from) await punchAt(app, person, `${date}T${from}`, 'in')
  if (to) await punchAt(app, person, `${date}T${to}`, 'out')
}

export interface ShownDay {
  id: string
  localDate: string
  status: string
  reasons: string[]
  [field: string]: unknown
}

/** The days of somebody, as a reader of `/api/attendance-days` is shown them. */
export const daysOf = async (
  reader: Person,
  subject: string,
  from: string,
  to: string,
): Promise<ShownDay[]> => {
  const query =
    `where[and][0][subject][equals]=${subject}&where[and][1][localDate][greater_than_equal]=${from}` +
    `&where[and][2][localDate][less_than_equal]=${to}&sort=localDate&limit=100&depth=0`
  const { status, body, text } = await reader.get(`/api/attendance-days?${query}`)
  if (status !== 200) throw new Error(text)
  return (body as { docs: ShownDay[] }).docs
}
