import assert from 'node:assert/strict'
import { dateOf, moment, seeKilled, type Scenario } from './round'
import { asPerson, json, untilAnswered } from './send'
import type { Site } from './site'

interface Workers {
  company: string
  hr: string
  people: string[]
}

interface Stands {
  state: string
  acts: string[]
  sheets: { subject: string; state: string }[]
}

const DAY_SHIFT = { kind: 'fixed', parts: [{ start: '09:00', end: '18:00' }] }
const WORKERS = 3
const noon = (date: string): string => `${date}T12:00:00.000Z`

const asked = async (site: Site, person: string, path: string, body: object) => {
  const cookie = await site.ask<string>({ do: 'session', person })
  const { status, body: answer } = await untilAnswered(site, path, json(asPerson(cookie), body))
  return { status, ...(answer as { code?: string; state?: string; doc?: { id: string } }) }
}
const made = async (...args: Parameters<typeof asked>): Promise<string> => {
  const { status, doc, code } = await asked(...args)
  assert.equal(status, 201, `${args[2]} was answered with ${status} ${code}`)
  return doc?.id ?? ''
}

/** Somebody's day, punched in the portal. */
const work = async (site: Site, people: readonly string[], monday: number): Promise<void> => {
  for (const [time, kind] of [
    ['09:00', 'in'],
    ['18:00', 'out'],
  ] as const) {
    await site.ask({ do: 'moveTo', at: moment(monday, 0, time) })
    for (const person of people) {
      const items = [{ clientId: `${person} ${monday} ${kind}`, kind }]
      assert.equal((await asked(site, person, '/api/punches', { items })).status, 200)
    }
  }
}

/** HR closes a period whose sheets nobody signed; the server dies while it seals them. Closed again, each is sealed once. */
export const closing: Scenario = {
  point: 'amid-closing',
  passes: [1, 2, 3],
  at: '08:00',
  play: async ({ site, monday }) => {
    const { company, hr, people } = await site.ask<Workers>({ do: 'workers', count: WORKERS })
    const shift = await made(site, hr, '/api/shifts', { name: `Day ${monday}`, company, ...DAY_SHIFT })
    const date = dateOf(monday)
    for (const person of people)
      await made(site, hr, '/api/shift-assignments', { shift, person, from: noon(date) })
    await work(site, people, monday)
    await site.ask({ do: 'moveTo', at: moment(monday, 5, '10:00') })
    const period = await made(site, hr, '/api/attendance-periods', {
      company,
      from: noon(date),
      to: noon(date),
    })

    const close = () => asked(site, hr, `/api/attendance-periods/${period}/close`, {})
    const broken = close()
    await seeKilled(site, broken)
    await site.start({ at: moment(monday, 5, '10:01') })
    // It was never answered, and is sent again: what was begun is done. After that there is nothing to close.
    assert.equal((await broken).state, 'closed')
    assert.equal((await close()).code, 'closed-period')
    const { state, acts, sheets } = await site.ask<Stands>({ do: 'sheets', period })
    assert.deepEqual([state, acts], ['closed', ['closed']])
    // Those of earlier rounds work there too.
    assert.equal(new Set(sheets.map(({ subject }) => subject)).size, sheets.length, 'somebody has two sheets')
    for (const person of people)
      assert.equal(sheets.find(({ subject }) => subject === person)?.state, 'unsigned')
  },
}
