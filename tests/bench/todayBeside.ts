import assert from 'node:assert/strict'
import { moment } from '../faults/round'
import { asDevice, asPerson } from '../faults/send'
import { DEVICE } from '../worst/device'
import { employee } from '../worst/employee'
import { hr } from '../worst/hr'
import type { Answer, Ask, Attack } from '../worst/sender'
import { MONDAY, onSite, roundsOf, type Bench } from './bench'
import { median, secondsOf } from './rounds'

const ROUNDS = 60
const AT = moment(MONDAY, 0, '11:00')

const asking =
  (origin: string, headers: Record<string, string>): Ask =>
  async (method, url, body) => {
    const isForm = body instanceof FormData
    const response = await fetch(origin + url, {
      method,
      redirect: 'manual',
      headers: { ...headers, ...(body !== undefined && !isForm && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: isForm || typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const raw = Buffer.from(await response.arrayBuffer())
    return { status: response.status, headers: {}, body: {}, raw }
  }

/** One of them at a time, over and over, while it lasts. */
const keepOn = async (attacks: readonly Attack[], ask: Ask, over: () => boolean): Promise<void> => {
  for (let i = 0; !over(); i++) await attacks[i % attacks.length]!.send(ask).catch((): Answer | null => null)
}

/** Today, of somebody who has nothing to do with the three that send their worst meanwhile */
export const todayBeside: Bench = {
  name: 'today',
  unit: 'ms',
  floor: 'another’s page Today, at rest',
  value:
    'the same page while an employee, a computer and HR each send their worst, one request after the other',
  target: { of: 'ratio', most: 3 },
  measure: (run) =>
    onSite(run.database, { at: AT, pages: true }, async (site, cast) => {
      const other = (await site.ask<{ person: { cookie: string } }>({ do: 'cast' })).person
      const origin = await site.origin()
      const look = async (): Promise<number> => {
        const seconds = await secondsOf(async () => {
          const response = await fetch(`${origin}/`, { headers: asPerson(other.cookie), redirect: 'manual' })
          await response.text()
          assert.equal(response.status, 200)
        })
        return seconds * 1_000
      }
      const rounds = roundsOf(ROUNDS, run)
      const looks = async (): Promise<number> => {
        const times: number[] = []
        for (let i = 0; i < rounds; i++) times.push(await look())
        return median(times)
      }
      await looks()
      const before = await looks()
      let over = false
      const isOver = () => over
      const as = (headers: Record<string, string>) => asking(origin, headers)
      const load = Promise.all([
        keepOn(employee(cast.person.id), as(asPerson(cast.person.cookie)), isOver),
        keepOn(DEVICE, as(asDevice(cast.devices[0]!.token)), isOver),
        keepOn(hr(cast.company), as(asPerson(cast.hr.cookie)), isOver),
      ])
      const value = await looks()
      over = true
      await load
      // The machine may have become faster or slower meanwhile.
      const floor = median([before, await looks()])
      run.say(`at rest before ${before.toFixed(1)} ms`)
      return { floor, value, ratio: value / floor }
    }),
}
