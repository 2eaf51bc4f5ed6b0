import type { Payload, PayloadRequest } from 'payload'
import { writeActivity } from '../db/activity'
import { inTurn } from '../db/inTurn'
import { pastAccess } from '../db/rows'
import { now } from '../base/clock'
import { Problem, refused } from '../base/errors'
import { countedStretches } from '../policy/decide/countedStretches'
import { covers, decide, OLDEST_AT_RECEIPT } from '../policy/decide/decide'
import { personChanged } from '../policy/decide/epochs'
import { knownOf, snapshotOf, type Known } from '../policy/decide/snapshot'
import type { EmploymentSpan, Snapshot } from '../base/policyTypes'
import { dayAfter, isWorkingTime, localDate, startOfLocalDate } from '../policy/decide/workingTime'
import { dayKey, floorToMinute } from '../base/minutes'

const MINUTE = 60_000
const DAY = 1440 * MINUTE
/** Times that a day is counted anew, where what the person agreed to changes meanwhile. */
const TRIES = 5

interface PauseRow {
  id: string
  start: string
}

const openPause = (payload: Payload, subject: string): Promise<PauseRow | null> =>
  pastAccess(payload, 'own').one('pauses', {
    and: [{ subject: { equals: subject } }, { end: { exists: false } }],
  })

const employedNow = ({ employments }: Snapshot, at: number): EmploymentSpan | undefined =>
  employments.find((span) => covers(span, at))

/** Stops recording from this moment on. */
export const startPause = ({ payload }: PayloadRequest, subject: string): Promise<{ since: string }> =>
  inTurn(`pause:${subject}`, async () => {
    const open = await openPause(payload, subject)
    if (open) return { since: open.start }
    const at = now()
    if (!employedNow(await snapshotOf(payload, subject), at.getTime())) throw refused('account-ended')
    const since = at.toISOString()
    await pastAccess(payload, 'own').add('pauses', { subject, start: since })
    await personChanged(payload, subject)
    return { since }
  })

/** Milliseconds of working time in a pause, by local date. */
const lengths = (employment: EmploymentSpan, start: number, end: number): Map<string, number> => {
  const byDate = new Map<string, number>()
  // A pause that somebody forgot for weeks counts as far back as anything could have been recorded of it.
  for (let at = Math.max(start, end - OLDEST_AT_RECEIPT); at < end; at = floorToMinute(at) + MINUTE) {
    if (!isWorkingTime(employment, at)) continue
    const date = localDate(at, employment.zone)
    const within = Math.min(end, floorToMinute(at) + MINUTE) - at
    byDate.set(date, (byDate.get(date) ?? 0) + within)
  }
  return byDate
}

/** Seconds of working time on a date in the pause that runs now, as its end will count them; none where none runs. */
export const runningPauseOn = (snapshot: Snapshot, date: string, at: number): number => {
  const pause = snapshot.pauses.find(({ start, end }) => end === null && start < at)
  const employment = employedNow(snapshot, at)
  if (!pause || !employment) return 0
  const start = Math.max(pause.start, at - OLDEST_AT_RECEIPT, startOfLocalDate(date, employment.zone))
  const end = Math.min(at, startOfLocalDate(dayAfter(date), employment.zone))
  return Math.floor((lengths(employment, start, end).get(date) ?? 0) / 1000)
}

/** @returns false where what counts has changed meanwhile: ask again. */
const countOnce = async (
  payload: Payload,
  { snapshot, epochs }: Known,
  employment: EmploymentSpan,
  date: string,
  seconds: number,
): Promise<boolean> => {
  const at = now().getTime()
  const start = startOfLocalDate(date, employment.zone)
  const decision = decide(snapshot, {
    act: 'collect',
    category: 'activity-days',
    capturedAt: Math.min(at, start + DAY - MINUTE),
    receivedAt: at,
    now: at,
    employment: employment.id,
  })
  if (!decision.allowed || decision.expiresAt === null) return true
  const { suffix } = countedStretches(snapshot, date, employment.zone, at).at(-1)!
  const key = dayKey(snapshot.subject, employment.company, date) + suffix
  const add = () =>
    pastAccess(payload, 'own').changeIf(
      'activity-days',
      { key: { equals: key } },
      { pausedSeconds: { $inc: seconds } },
    )
  if (await add()) return true
  const team = employment.teams.find((span) => covers(span, start))?.team ?? null
  const day = {
    key,
    subject: snapshot.subject,
    company: employment.company,
    team,
    device: null,
    capturedAt: start,
    localDate: date,
    zone: employment.zone,
    receivedAt: at,
    policyVersion: decision.policyVersion,
    expiresAt: decision.expiresAt,
  }
  const none = { minutes: 0, seconds: 0, keys: 0, clicks: 0, programs: {}, projects: {} }
  const asOf = { subject: snapshot.subject, epochs }
  if ((await writeActivity(payload, [], [{ ...day, ...none }], at, asOf)) !== 'written') return false
  await add()
  return true
}

/** Adds to a day's paused seconds, where the policy lets totals be kept at all; the day's row is made if there is none. */
const countPaused = async (
  payload: Payload,
  subject: string,
  employment: EmploymentSpan,
  date: string,
  seconds: number,
): Promise<void> => {
  for (let tries = 0; tries < TRIES; tries++)
    if (await countOnce(payload, await knownOf(payload, subject), employment, date, seconds)) return
}

/** Ends the pause. Its interval is kept while late data could still fall into it; for good, its length alone. */
export const endPause = ({ payload }: PayloadRequest, subject: string): Promise<{ seconds: number }> =>
  inTurn(`pause:${subject}`, async () => {
    const open = await openPause(payload, subject)
    if (!open) throw new Problem(409, 'conflict', 'There is no pause to end.')
    const at = now().getTime()
    const end = new Date(at).toISOString()
    const expiresAt = new Date(at + OLDEST_AT_RECEIPT).toISOString()
    await pastAccess(payload, 'own').change('pauses', open.id, { end, expiresAt })
    await personChanged(payload, subject)
    const snapshot = await snapshotOf(payload, subject)
    const employment = employedNow(snapshot, at)
    const byDate = employment ? lengths(employment, Date.parse(open.start), at) : new Map<string, number>()
    let total = 0
    for (const [date, length] of byDate) {
      const seconds = Math.round(length / 1000)
      total += seconds
      if (employment && seconds) await countPaused(payload, subject, employment, date, seconds)
    }
    return { seconds: total }
  })
