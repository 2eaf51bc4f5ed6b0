import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Cast } from '../faults/cast'
import { moment } from '../faults/round'
import { asPerson } from '../faults/send'
import type { Site } from '../faults/site'
import { MONDAY, onSite, scaled, type Bench } from './bench'
import { byTurns, secondsOf } from './rounds'

const PEOPLE = 5_000
const ROUNDS = 3

const listOf = (count: number, name: string): string =>
  [
    '姓名,工号,部门,手机',
    ...Array.from({ length: count }, (_, i) => `王芳${name}${i},${name}-${i},部门${i % 20},`),
  ].join('\n')

/** Sends a list by the door, and waits until everybody of it is there. */
const takeIn = async (site: Site, cast: Cast, count: number, name: string): Promise<string> => {
  const body = new FormData()
  const columns = { name: 0, number: 1, team: 2 }
  body.set('file', new Blob([listOf(count, name)]), `${name}.csv`)
  body.set('plan', JSON.stringify({ columns, company: cast.company, from: '2040-01-01', makeTeams: true }))
  const headers = asPerson(cast.hr.cookie)
  const origin = await site.origin()
  const answer = await fetch(`${origin}/api/imports`, { method: 'POST', headers, body })
  assert.equal(answer.status, 201, await answer.clone().text())
  const { id } = (await answer.json()) as { id: string }
  for (;;) {
    const asked = await fetch(`${origin}/api/imports/${id}?depth=0`, { headers })
    const { state, done } = (await asked.json()) as { state: string; done: number }
    if (state === 'done') {
      assert.equal(done, count)
      return id
    }
    await sleep(20)
  }
}

export const importing: Bench = {
  name: 'import',
  unit: 's',
  floor: 'one db.create of a user for each person',
  value: '5,000 people by the door, with employment and team, from the upload until all are there',
  target: { of: 'ratio', most: 3 },
  paths: ['src/people/imports/', 'src/db/insertRows.ts', 'tests/bench/importing.ts'],
  measure: (run) =>
    onSite(run.database, { at: moment(MONDAY, 0, '10:00') }, (site, cast) => {
      const count = scaled(PEOPLE, run)
      return byTurns(ROUNDS, {
        say: run.say,
        floor: (round) => site.ask<number>({ do: 'createPeople', count, stem: `floor${round}x` }),
        value: (round) => secondsOf(() => takeIn(site, cast, count, `v${round}`)),
      })
    }),
}
