import assert from 'node:assert/strict'
import { moment, runWhole, seeKilled, type Scenario } from './round'
import type { Letter, Told } from './stored'

const PEOPLE = 30

/** A breach is told; the server dies between a letter and the row that proves it. Started again it goes on: everybody is told once. */
export const telling: Scenario = {
  point: 'after-letter-before-proof',
  passes: [7, 1, 30],
  at: '11:30',
  play: async ({ site, monday, random }) => {
    const stem = `b${random.int(1_000_000, 9_999_999)}`
    const { id } = await site.ask<{ id: string }>({ do: 'breach', people: PEOPLE, stem })
    await seeKilled(
      site,
      runWhole(site, 'tellOfBreaches').catch(() => undefined),
    )
    await site.start({ at: moment(monday, 0, '11:45') })
    await runWhole(site, 'tellOfBreaches')
    const { state, people, whole, notices } = await site.ask<Told>({ do: 'told', breach: id })
    assert.equal(state, 'told')
    assert.equal(new Set(people).size, PEOPLE, 'somebody is missing')
    assert.deepEqual(
      [people.length, whole],
      [PEOPLE, PEOPLE],
      'one proof each, with its letter and its notice',
    )
    assert.deepEqual(notices, people, 'one notice each')
    const letters = await site.ask<Letter[]>({ do: 'letters', stem })
    assert.deepEqual(
      letters.map(({ kind, address }) => `${kind} ${address}`).sort(),
      Array.from({ length: PEOPLE }, (_, i) => `breach ${stem}-${i}@example.com`).sort(),
      'one letter each',
    )
  },
}
