import assert from 'node:assert/strict'
import { randomFrom } from '../../src/demo/random'
import type { Cast } from '../faults/cast'
import { moment } from '../faults/round'
import { asDevice, json, untilAnswered } from '../faults/send'
import type { Site } from '../faults/site'
import type { Sample } from '../faults/work'
import { MONDAY, onSite, roundsOf, type Bench } from './bench'
import { openRaw } from './raw'
import { atOnce, byTurns, secondsOf } from './rounds'
import { blocksOf } from './rows'
import { openStock } from './stock'

const ROUNDS = 15
const PEOPLE = 4
const AT_ONCE = 4
const DAYS = 5
const WEEK = 7 * 86_400_000
const PROGRAMS = [
  '/usr/bin/editor',
  '/usr/bin/mail',
  'C:\\Program Files\\Sheets\\sheet.exe',
  '/usr/bin/browser',
]

interface DayOfWork {
  cast: Cast
  device: Cast['devices'][number]
  localDate: string
  items: Sample[]
}

const minutesFrom = (at: string, count: number, seed: string): Sample[] => {
  const random = randomFrom(seed)
  return Array.from({ length: count }, (_, m) => ({
    at: new Date(Date.parse(at) + m * 60_000).toISOString(),
    keys: random.int(0, 200),
    clicks: random.int(0, 40),
    seconds: random.int(20, 59),
    title: `Orders of ${random.int(1, 40)} March, table ${random.int(1, 9)}`,
    program: random.pick(PROGRAMS),
  }))
}

/** What everybody's computer saw in a week: eight hours a day, one batch each. */
const week = (casts: readonly Cast[], n: number): DayOfWork[] => {
  const monday = MONDAY + n * WEEK
  return casts.flatMap((cast) =>
    Array.from({ length: DAYS }, (_, day) => ({
      cast,
      device: cast.devices[0]!,
      localDate: new Date(monday + day * 86_400_000 + WEEK / 14).toISOString().slice(0, 10),
      items: [
        ...minutesFrom(moment(monday, day, '09:00'), 180, `${cast.person.id} ${n} ${day} a`),
        ...minutesFrom(moment(monday, day, '13:00'), 300, `${cast.person.id} ${n} ${day} b`),
      ],
    })),
  )
}

const minutesIn = (days: readonly DayOfWork[]): number =>
  days.reduce((sum, { items }) => sum + items.length, 0)

/** Sends a week on its Friday evening; what is sent is written before, as the rows of the floor are. @returns minutes a second. */
const send = async (site: Site, days: DayOfWork[], n: number): Promise<number> => {
  await site.ask({ do: 'moveTo', at: moment(MONDAY + n * WEEK, DAYS - 1, '18:30') })
  const requests = days.map(({ device, items }) => json(asDevice(device.token), { items })())
  const tasks = requests.map((request) => async () => {
    const { status, body } = await untilAnswered(site, '/ingest/v1/activity', () => request)
    assert.equal(status, 200)
    assert.deepEqual([...new Set(body.results?.map((each) => each.code ?? each.status))], ['accepted'])
  })
  return minutesIn(days) / (await secondsOf(() => atOnce(AT_ONCE, tasks)))
}

/** Everybody agrees on the first Monday at eight. */
const withPeople = <T>(database: 'sqlite' | 'mongo', use: (site: Site, casts: Cast[]) => Promise<T>) =>
  onSite(database, { at: moment(MONDAY, 0, '08:00') }, async (site, first) => {
    const casts = [first]
    while (casts.length < PEOPLE) casts.push(await site.ask<Cast>({ do: 'cast' }))
    return use(site, casts)
  })

const PATHS = [
  'src/endpoints/ingest/',
  'src/db/sqlite/',
  'src/db/mongo/',
  'src/db/activity.ts',
  'src/policy/decide/decide.ts',
  'src/policy/decide/boundTerm.ts',
  'src/records/titleRules.ts',
  'src/policy/decide/territory.ts',
  'src/policy/decide/workingTime.ts',
  'src/base/minutes.ts',
  'src/titles/',
  'src/createApp.ts',
  'src/http/',
  'tests/bench/activity.ts',
]

export const activity: Bench = {
  name: 'activity',
  unit: 'minutes/s',
  floor: 'bulk upserts of the same blocks by the driver, in the same table',
  value: 'POST /ingest/v1/activity, 480 minutes a request',
  target: { of: 'ratio', least: { sqlite: 0.43, mongo: 0.55 } },
  paths: PATHS,
  measure: (run) =>
    withPeople(run.database, async (site, casts) => {
      const raw = await openRaw(site)
      // The same minutes of people that are not there: other keys in the same index.
      const absent = casts.map((cast) => ({
        ...cast,
        person: { ...cast.person, id: raw.newId() },
        devices: [{ id: raw.newId(), token: '' }],
      }))
      try {
        return await byTurns(roundsOf(ROUNDS, run), {
          say: run.say,
          floor: async (n) => {
            const days = week(absent, n)
            const tasks = days
              .map(({ cast, device, items, localDate }) => blocksOf(cast, device.id, items, localDate))
              .map((blocks) => () => raw.upsert('activity', blocks))
            return minutesIn(days) / (await secondsOf(() => atOnce(AT_ONCE, tasks)))
          },
          value: (n) => send(site, week(casts, n), n),
        })
      } finally {
        await raw.close()
      }
    }),
}

export const activityStock: Bench = {
  name: 'activity-stock',
  unit: 'minutes/s',
  floor: 'a stock Payload create a minute, by the Local API and without HTTP',
  value: 'POST /ingest/v1/activity, 480 minutes a request',
  target: { of: 'ratio', least: 20 },
  paths: PATHS,
  measure: async (run) => {
    const stock = await openStock(run.database)
    try {
      return await withPeople(run.database, (site, casts) =>
        byTurns(roundsOf(ROUNDS, run), {
          say: run.say,
          floor: async (n) => {
            const items = week(casts, n)[0]!.items
            return items.length / (await stock.minutes(items))
          },
          value: (n) => send(site, week(casts, n), n),
        }),
      )
    } finally {
      await stock.close()
    }
  },
}
