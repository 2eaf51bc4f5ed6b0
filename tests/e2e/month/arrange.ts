import assert from 'node:assert/strict'
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { TestApp, type Person } from '../../support/app'
import { office, workOn } from '../../support/attendance/june'
import { WORK_TERMS } from '../../support/workTerms'
import type { Place } from '../starts'
import { PASSWORD } from '../visitor'

const ORDINARY = ['08:55:00', '18:05:00'] as const
/** Of June 2026, up to the day before the walk: 端午 on the 19th, leave on the 22nd. */
const WORKED = [1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 15, 16, 17, 18, 19, 23, 24, 25, 26]
/** When the walk begins: the last Monday of the month, before work. */
export const BEGINS = '2026-06-29T08:50:00+08:00'

/** From then on the policy has no term for punches. */
export const NO_PUNCHES = '2026-07-06T00:00:00+08:00'

/** Who walks, by the names with which they sign in. */
export interface JuneWorld {
  ann: string
  lead: string
  hr: string
  period: string
}

/** In a process of its own: one opens one database. */
export const arrangeJune = ({ env }: Place): Promise<JuneWorld> =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), [JSON.stringify(env)], {
      execArgv: ['--import', 'tsx'],
    })
    child.once('message', (world) => resolve(world as JuneWorld))
    child.once('exit', (code) => reject(new Error(`nothing was arranged: ${code}`)))
  })

const asked = async (who: Person, path: string, body: object): Promise<string> => {
  const { status, body: told, text } = await who.post(path, body)
  assert.ok(status === 201, `${path}: ${text}`)
  const { id, doc } = told as { id?: string; doc?: { id: string } }
  return doc?.id ?? id ?? ''
}

const approved = async (who: Person, path: string): Promise<void> => {
  const { status, text } = await who.post(`${path}/approve`, {})
  assert.equal(status, 200, text)
}

/** A team in China by the shift `day`; June punched to the 26th: late on the 9th, overtime on the 11th, the holiday worked, leave on the 22nd. */
const arrange = async (env: Record<string, string>): Promise<JuneWorld> => {
  const app = new TestApp()
  await app.startAt(env)
  const { hr, lead, ann } = await office(app)
  for (const day of WORKED) {
    const date = `2026-06-${String(day).padStart(2, '0')}`
    const [from, to] = ORDINARY
    await workOn(app, ann, date, [day === 9 ? '09:20:00' : from, day === 11 ? '20:10:00' : to])
  }
  app.clock.set('2026-06-27T10:00:00+08:00')
  const evening = { from: '2026-06-11T18:00:00+08:00', to: '2026-06-11T20:00:00+08:00' }
  const holiday = { from: '2026-06-19T09:00:00+08:00', to: '2026-06-19T18:00:00+08:00' }
  for (const span of [evening, holiday]) {
    const id = await asked(ann, '/api/overtime-requests', { ...span, as: 'pay', reason: 'Release.' })
    await approved(lead, `/api/overtime-requests/${id}`)
  }
  const kind = await asked(hr, '/api/leave-kinds', { name: 'Annual leave', company: app.company })
  const leave = await asked(ann, '/api/absences', { kind, from: '2026-06-22', to: '2026-06-22' })
  await approved(lead, `/api/absences/${leave}`)
  const period = await asked(hr, '/api/attendance-periods', {
    company: app.company,
    from: '2026-06-01T12:00:00.000Z',
    to: '2026-06-30T12:00:00.000Z',
  })
  const without = WORK_TERMS.filter(({ category }) => category !== 'punches')
  await app.publish(without, new Date(NO_PUNCHES).toISOString(), 'minor')
  const names: string[] = []
  for (const { id } of [ann, lead, hr]) {
    await app.setPassword(id, PASSWORD)
    const user = await app.payload.findByID({ collection: 'users', id, overrideAccess: true, depth: 0 })
    names.push(user.username ?? '')
  }
  await app.leave()
  const [annName = '', leadName = '', hrName = ''] = names
  return { ann: annName, lead: leadName, hr: hrName, period }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.send?.(await arrange(JSON.parse(process.argv[2] ?? '{}') as Record<string, string>), () =>
    process.exit(0),
  )
