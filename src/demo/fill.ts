import type { Payload } from 'payload'
import type { FileStore } from '../files/store'
import { dateAt, momentOf } from './calendarDays'
import { companyOf, type DemoCompany, MOST_IMAGES } from './company'
import type { DemoDay } from './day'
import { deleteShot, fillActivity, fillPauses, noteDay } from './fillDays'
import { happen } from './fillEvents'
import { fillCompany, fillMembers, fillPerson } from './fillPeople'
import { atOnce, fillScreenshot } from './fillScreenshots'
import { historyOf, openPause } from './history'
import { OLDEST_AT_RECEIPT } from '../policy/decide/decide'
import { personChanged } from '../policy/decide/epochs'
import { pastAccess } from '../db/rows'
import type { ReplayClock } from './replayClock'
import { create, type DemoIds, demoIds, rowsOf } from './rows'

export type Stage = 'people' | 'activity' | 'screenshots'
/** Called with one more done, or with how many there will be. */
export type FillProgress = (stage: Stage, done: number, total?: number) => void

export interface FillOptions {
  payload: Payload
  files: FileStore
  /** Shows the moments of the demo's past while they are written. */
  clock: ReplayClock
  seed: string
  now: Date
  progress?: FillProgress
  /** Tests draw a few. */
  mostImages?: number
}

/** The moment at which the demo's database begins: an hour before its first event. */
export const beginningOf = (seed: string, now: Date): number =>
  (companyOf(seed, now).events[0]?.at ?? Number(now)) - 3_600_000

/** Fills an empty database with the demo's company and its last thirty days. */
export const fillDemo = async ({
  payload,
  files,
  clock,
  seed,
  now,
  progress = () => {},
  mostImages = MOST_IMAGES,
}: FillOptions): Promise<void> => {
  const company = companyOf(seed, now)
  const days = [...historyOf(company, null, now)]
  const moments = [
    ...company.events.map((event) => ({ at: event.at, run: () => happen(payload, company, event) })),
    ...deletions(days).map(({ at, day, gone }) => ({
      at,
      run: async () => deleteShot(payload, await demoIds(payload), day, gone),
    })),
  ].sort((a, b) => a.at - b.at)

  progress('people', 0, company.people.length + moments.length)
  clock.show(beginningOf(seed, now) + 60_000)
  const founded = await fillCompany(payload)
  for (const person of company.people) {
    if (company.joined[person.username] === company.since) await fillPerson(payload, company, founded, person)
    progress('people', 1)
  }
  for (const { at, run } of moments) {
    clock.show(at)
    await run()
    progress('people', 1)
  }
  clock.show(null)
  await fillMembers(payload, await demoIds(payload))
  await fillHistory({ payload, files, company, days, now, progress, mostImages })
}

/** Adds what happened since a demo was filled; what has expired meanwhile is the purge's work. */
export const topUpDemo = async (
  { payload, files, clock, seed, now, progress = () => {}, mostImages = MOST_IMAGES }: FillOptions,
  anchor: string,
  since: Date,
): Promise<void> => {
  const company = companyOf(seed, now, anchor)
  const days = [...historyOf(company, since, now)]
  const ids = await demoIds(payload)
  await closePause(payload, company, ids, now)
  for (const { at, day, gone } of deletions(days)) {
    clock.show(at)
    await deleteShot(payload, ids, day, gone)
  }
  clock.show(null)
  await fillHistory({ payload, files, company, days, now, progress, mostImages })
}

interface History {
  payload: Payload
  files: FileStore
  company: DemoCompany
  days: readonly DemoDay[]
  now: Date
  progress: FillProgress
  mostImages: number
}

const fillHistory = async ({
  payload,
  files,
  company,
  days,
  now,
  progress,
  mostImages,
}: History): Promise<void> => {
  const ids = await demoIds(payload)
  await fillPauses(payload, ids, days, Number(now))
  const paused = openPause(company, now)
  const subject = paused && ids.people[paused.username]?.id
  if (
    subject &&
    !(
      await rowsOf(payload, 'pauses', { and: [{ subject: { equals: subject } }, { end: { exists: false } }] })
    ).length
  ) {
    await create(payload, 'pauses', { subject, start: new Date(paused.start).toISOString() })
    await personChanged(payload, subject)
  }

  const busy = days.filter(({ minutes, pauses, deleted }) => minutes.length + pauses.length + deleted.length)
  progress('activity', 0, busy.length)
  for (const day of busy) {
    await fillActivity(payload, company, ids, day, Number(now))
    const pausedSeconds = day.pauses.reduce((sum, { start, end }) => sum + (end - start) / 1000, 0)
    const deletedGaps = day.deleted.length
    if (pausedSeconds || deletedGaps)
      await noteDay(payload, ids, day.username, day.date, { pausedSeconds, deletedGaps })
    progress('activity', 1)
  }

  const shots = days
    .flatMap(({ username, date, shots: own }) => own.map((shot) => ({ ...shot, username, date })))
    .slice(-mostImages)
  progress('screenshots', 0, shots.length)
  // Two at a time: drawing takes a core, writing waits for the disk.
  await atOnce(2, shots, async (shot) => {
    await fillScreenshot(payload, files, company, ids, shot)
    progress('screenshots', 1)
  })
}

/** A pause that was left open ends with its working day. */
const closePause = async (payload: Payload, company: DemoCompany, ids: DemoIds, now: Date): Promise<void> => {
  const username = company.people.find(({ story }) => story === 'pauses')?.username ?? ''
  const subject = ids.people[username]?.id
  if (!subject) return
  for (const row of await rowsOf(payload, 'pauses', {
    and: [{ subject: { equals: subject } }, { end: { exists: false } }],
  })) {
    const start = Date.parse(String(row.start))
    const evening = momentOf(dateAt(start), 18 * 60)
    if (evening > Number(now)) continue
    const end = new Date(evening).toISOString()
    await pastAccess(payload, 'machine').change('pauses', row.id, {
      end,
      expiresAt: new Date(evening + OLDEST_AT_RECEIPT).toISOString(),
    })
    await personChanged(payload, subject)
    await noteDay(payload, ids, username, dateAt(start), {
      pausedSeconds: Math.round((evening - start) / 1000),
    })
  }
}

const deletions = (
  days: readonly DemoDay[],
): { at: number; day: DemoDay; gone: DemoDay['deleted'][number] }[] =>
  days.flatMap((day) => day.deleted.map((gone) => ({ at: gone.at, day, gone }))).sort((a, b) => a.at - b.at)
