import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import { moment, seeKilled, type Scenario } from './round'
import type { Site } from './site'
import type { Letter, Told } from './stored'

const PEOPLE = 30

/** Runs the job to its end. The server's own schedule may be at it in this minute: then its turn comes after. */
const work = async (site: Site): Promise<void> => {
  for (;;) {
    const { ran } = await site.ask<{ ran: boolean }>({ do: 'job', name: 'tellOfBreaches' })
    if (ran) return
    await setTimeout(100)
  }
}

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
      site.ask({ do: 'job', name: 'tellOfBreaches' }).catch(() => undefined),
    )
    await site.start({ at: moment(monday, 0, '11:45') })
    await work(site)
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
