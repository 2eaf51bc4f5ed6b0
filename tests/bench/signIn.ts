import assert from 'node:assert/strict'
import { hashPassword } from '../../src/people/account/password'
import { moment } from '../faults/round'
import type { Site } from '../faults/site'
import { MONDAY, onSite, roundsOf, type Bench } from './bench'
import { openRaw } from './raw'
import { byTurns, secondsOf } from './rounds'

const ROUNDS = 200
const AT = moment(MONDAY, 0, '09:00')

/** Milliseconds that a wrong password takes, for a name that was not asked before. */
const ask = async (site: Site, name: string): Promise<number> => {
  const origin = await site.origin()
  const seconds = await secondsOf(async () => {
    const response = await fetch(`${origin}/api/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify({ name, password: 'a guess of mine' }),
    })
    await response.arrayBuffer()
    assert.equal(response.status, 401)
  })
  return seconds * 1_000
}

/** Two hundred names each way, once each: the time does not tell whether a name is somebody's */
export const signIn: Bench = {
  name: 'sign-in',
  unit: 'ms',
  floor: 'a wrong password for a name that is nobody’s',
  value: 'a wrong password for a name that is somebody’s',
  target: { of: 'ratio', most: 1.05 },
  paths: ['src/people/account/', 'src/access/sessions/', 'src/http/limits.ts', 'tests/bench/signIn.ts'],
  measure: (run) =>
    onSite(run.database, { at: AT }, async (site) => {
      const rounds = roundsOf(ROUNDS, run)
      const raw = await openRaw(site)
      const stored = await hashPassword('harbour wicker ladle 77')
      const warmUp = 5
      await raw.insert(
        'users',
        Array.from({ length: rounds + warmUp }, (_, i) => ({
          name: `Known ${i}`,
          username: `known.${i}`,
          state: 'active',
          sessionEpoch: 0,
          ...stored,
        })),
      )
      await raw.close()
      return byTurns(rounds, {
        say: () => undefined,
        warmUp,
        floor: (round) => ask(site, `nobody.${round}`),
        value: (round) => ask(site, `known.${round}`),
      })
    }),
}
