import assert from 'node:assert/strict'
import { randomFrom } from '../../src/demo/random'
import type { Cast } from '../faults/cast'
import { moment } from '../faults/round'
import { asPerson } from '../faults/send'
import type { Site } from '../faults/site'
import { MONDAY, onSite, roundsOf, scaled, type Bench } from './bench'
import { openRaw, type Raw, type Row } from './raw'
import { byTurns, secondsOf } from './rounds'
import { stamp } from './rows'

const ROUNDS = 60
const PEOPLE = 200
const DAYS = 60
/** Ten minutes each: a long day. */
const BLOCKS = 50
const DAY = 86_400_000
const CHUNK = 5_000
const AT = moment(MONDAY, DAYS - 1, '19:00')
/** The day that is looked at lies in the middle. */
const LOOKED_AT = DAYS >> 1

const dateOf = (day: number): string => new Date(MONDAY + day * DAY + DAY / 2).toISOString().slice(0, 10)

const random = randomFrom('day page')
/** Ten minutes, drawn once: their content does not matter to who looks elsewhere. */
const CONTENTS = Array.from({ length: 200 }, () =>
  Array.from({ length: 10 }, (_, m) => ({
    m,
    keys: random.int(0, 200),
    clicks: random.int(0, 40),
    title: `Orders of ${random.int(1, 40)} March, table ${random.int(1, 9)}`,
    program: random.pick(['/usr/bin/editor', '/usr/bin/mail', '/usr/bin/browser']),
  })),
)

type Who = Parameters<typeof stamp>[0]

const dayOf = (who: Who, day: number): Row[] =>
  Array.from({ length: BLOCKS }, (_, block) => {
    const at = MONDAY + day * DAY + 9 * 3_600_000 + block * 600_000
    return {
      ...stamp(who, at, dateOf(day), MONDAY + 400 * DAY),
      key: [who.device, new Date(at).toISOString(), dateOf(day), 1, who.company, ''].join(':'),
      minutes: CONTENTS[(day * BLOCKS + block) % CONTENTS.length],
      rev: 1,
    }
  })

const totalOf = (who: Who, day: number): Row => ({
  ...stamp(who, MONDAY + day * DAY, dateOf(day), MONDAY + 400 * DAY),
  device: null,
  key: `${who.subject}:${who.company}:${dateOf(day)}`,
  minutes: BLOCKS * 10,
  keys: 40_000,
  clicks: 9_000,
  programs: { '/usr/bin/editor': 200, '/usr/bin/mail': 300 },
  projects: {},
  pausedMinutes: 0,
  deletedGaps: 0,
})

const fill = async (raw: Raw, everybody: Who[], days: number[]): Promise<void> => {
  let rows: Row[] = []
  const flush = async (collection: string, waiting: Row[]) => {
    if (waiting.length) await raw.insert(collection, waiting)
  }
  for (const day of days) {
    for (const who of everybody) {
      rows.push(...dayOf(who, day))
      if (rows.length < CHUNK) continue
      await flush('activity', rows)
      rows = []
    }
    await flush(
      'activity-days',
      everybody.map((who) => totalOf(who, day)),
    )
  }
  await flush('activity', rows)
}

const whoIs = (cast: Cast): Who => ({
  subject: cast.person.id,
  company: cast.company,
  device: cast.devices[0]!.id,
})

/** Milliseconds from the request to the whole page. */
const look = async (site: Site, cast: Cast): Promise<number> => {
  const origin = await site.origin()
  const seconds = await secondsOf(async () => {
    const response = await fetch(`${origin}/days/${dateOf(LOOKED_AT)}`, {
      headers: asPerson(cast.person.cookie),
      redirect: 'manual',
    })
    const page = await response.text()
    assert.equal(response.status, 200)
    assert.ok(page.includes('Orders of '), 'the page does not show the day')
  })
  return seconds * 1_000
}

const withFill = async (site: Site, everybody: (raw: Raw) => Who[], days: number[]): Promise<void> => {
  const raw = await openRaw(site)
  await fill(raw, everybody(raw), days)
  await raw.close()
}

export const dayPage: Bench = {
  name: 'day-page',
  unit: 'ms',
  floor: 'the page over HTTP while the database holds that one day',
  value: 'the same page beside six million minutes: 200 people, 60 days',
  target: { of: 'ratio', most: 1.5 },
  paths: [
    'src/portal/days/',
    'src/records/reports/dayView.ts',
    'src/collections/records/activity.ts',
    'tests/bench/dayPage.ts',
  ],
  measure: (run) =>
    onSite(run.database, { at: AT, pages: true }, (empty, one) =>
      onSite(run.database, { at: AT, pages: true }, async (full, cast) => {
        await withFill(empty, () => [whoIs(one)], [LOOKED_AT])
        const others = scaled(PEOPLE, run) - 1
        const days = Array.from({ length: DAYS }, (_, day) => day)
        const seconds = await secondsOf(() =>
          withFill(
            full,
            (raw) => [
              whoIs(cast),
              ...Array.from({ length: others }, () => ({
                ...whoIs(cast),
                subject: raw.newId(),
                device: raw.newId(),
              })),
            ],
            days,
          ),
        )
        run.say(`${((others + 1) * DAYS * BLOCKS).toLocaleString('en')} blocks in ${seconds.toFixed(0)} s`)
        return byTurns(roundsOf(ROUNDS, run), {
          say: () => undefined,
          warmUp: 10,
          floor: () => look(empty, one),
          value: () => look(full, cast),
        })
      }),
    ),
}
