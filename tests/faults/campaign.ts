import { setTimeout as sleep } from 'node:timers/promises'
import { randomFrom } from '../../src/demo/random'
import type { Picture } from './pictures'
import { moment, type Scenario } from './round'
import { Site, type Database } from './site'

const MINUTE = 60_000
const WEEK = 7 * 86_400_000
/** A Monday at midnight in Shanghai, after the real today: what is written by the system's clock is then old enough to be swept. */
const FIRST_MONDAY = Date.parse('2040-01-01T16:00:00Z')
/** From one round to the next, so that everything of the one has expired in the other. */
const APART = 60 * WEEK
const PATIENCE = 2 * MINUTE

export interface Result {
  point: string
  database: Database
  passed: number
  failures: string[]
  seconds: number
}

const playRound = async (
  site: Site,
  scenario: Scenario,
  pictures: Picture[],
  database: Database,
  n: number,
): Promise<void> => {
  const monday = FIRST_MONDAY + n * APART
  const random = randomFrom(scenario.point, database, n)
  const fault = `${scenario.point}:${scenario.passes[n % scenario.passes.length]}`
  // They agree in the morning: nothing may be collected of the time before.
  const { cast } = await site.start({ at: moment(monday, 0, '08:00'), fault, cast: true })
  if (!cast) throw new Error('nobody was arranged')
  await site.ask({ do: 'moveTo', at: moment(monday, 0, scenario.at) })
  const late = new AbortController()
  const patience = sleep(PATIENCE, undefined, { signal: late.signal, ref: false }).then(() => {
    throw new Error('the round did not end')
  })
  patience.catch(() => undefined)
  await Promise.race([scenario.play({ site, cast, monday, random, pictures }), patience])
  late.abort()
  await site.stop()
}

/** Plays one point a number of times on one database; after a failure, the next round has a database of its own. */
export const campaign = async (
  scenario: Scenario,
  database: Database,
  times: number,
  pictures: Picture[],
): Promise<Result> => {
  const began = Date.now()
  const result: Result = { point: scenario.point, database, passed: 0, failures: [], seconds: 0 }
  let site: Site | undefined
  for (let n = 0; n < times; n++) {
    try {
      site ??= await Site.open(database)
      await playRound(site, scenario, pictures, database, n)
      result.passed++
    } catch (error) {
      result.failures.push(`round ${n + 1}: ${(error as Error).message}`)
      await site?.close()
      site = undefined
    }
  }
  await site?.close()
  return { ...result, seconds: (Date.now() - began) / 1_000 }
}
