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

/** One of them at a time, all of them, over and over, while it lasts. @returns how often each was sent at least, as it goes on. */
const keepOn = (attacks: readonly Attack[], ask: Ask) => {
  let [sent, over] = [0, false]
  const done = (async () => {
    for (; !over; sent++) await attacks[sent % attacks.length]!.send(ask).catch((): Answer | null => null)
  })()
  return {
    passes: () => Math.floor(sent / attacks.length),
    end: () => {
      over = true
      return done
    },
  }
}

/** Today, of somebody who has nothing to do with the three that send their worst meanwhile */
export const todayBeside: Bench = {
  name: 'today',
  unit: 'ms',
  floor: 'another’s page Today, at rest',
  value:
    'the same page while an employee, a computer and HR each send their worst, one request after the other',
  target: { of: 'ratio', most: 3 },
  paths: [
    'src/portal/days/',
    'src/http/',
    'src/files/places.ts',
    'src/endpoints/ingest/',
    'tests/bench/todayBeside.ts',
  ],
  measure: (run) =>
    onSite(run.database, { at: AT, pages: true, seldom: true }, async (site, cast) => {
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
      const as = (headers: Record<string, string>) => asking(origin, headers)
      const load = [
        keepOn(employee(cast.person.id), as(asPerson(cast.person.cookie))),
        keepOn(DEVICE, as(asDevice(cast.devices[0]!.token))),
        keepOn(hr(cast.company), as(asPerson(cast.hr.cookie))),
      ]
      const passed = (times: number) => load.every(({ passes }) => passes() >= times)
      // What they send is made as it is first sent, at the cost of the same two cores: that is not the server's.
      while (!passed(1)) await look()
      const times: number[] = []
      while (!passed(2) || times.length < rounds) times.push(await look())
      const value = median(times)
      await Promise.all(load.map(({ end }) => end()))
      // The machine may have become faster or slower meanwhile.
      const floor = median([before, await looks()])
      run.say(`at rest before ${before.toFixed(1)} ms`)
      return { floor, value, ratio: value / floor }
    }),
}
