import { randomUUID } from 'node:crypto'
import { pastAccess } from '../../src/db/rows'
import { fileStore } from '../../src/files/current'
import type { Opened } from '../../src/start'
import { AS_OFTEN_AS_SENT, TestApp } from '../support/app'
import type { MovableClock } from '../support/clock'
import { WORK_TERMS } from '../support/workTerms'

const appOf = async (payload: Opened['payload'], clock: MovableClock): Promise<TestApp> => {
  const app = Object.assign(new TestApp(), { payload, files: fileStore(), clock })
  const [company] = await pastAccess(payload, 'machine').all('companies', {})
  app.company = company?.id ?? ''
  return app
}

/** People who have agreed to a version that names working time, and somebody of HR. */
export const workersOf = async (payload: Opened['payload'], clock: MovableClock, count: number) => {
  const app = await appOf(payload, clock)
  await app.publish([...AS_OFTEN_AS_SENT, ...WORK_TERMS])
  const person = (roles: string[] = []) =>
    app.person({ username: `w${randomUUID().slice(0, 12)}`, roles: roles as never })
  const people: string[] = []
  for (let i = 0; i < count; i++) people.push((await person()).id)
  return { company: app.company, hr: (await person(['hr'])).id, people }
}

/** A session of somebody, with the password typed just now. @returns its cookie. */
export const sessionOf = async (
  payload: Opened['payload'],
  clock: MovableClock,
  person: string,
): Promise<string> => {
  const app = await appOf(payload, clock)
  const { cookie } = await app.session(person)
  await app.reauth({ id: person })
  return cookie
}

/** What stands of a period. */
export const sheetsOf = async (payload: Opened['payload'], period: string) => {
  const rows = pastAccess(payload, 'machine')
  const row = await rows.byId('attendance-periods', period)
  const of = { period: { equals: period } }
  const sheets = await rows.all('attendance-sheets', of)
  return {
    state: row?.state,
    acts: (row?.history as { act: string }[]).map(({ act }) => act),
    sheets: sheets.map(({ subject, how }) => ({ subject: String(subject), state: how })),
  }
}
