import type { Payload } from 'payload'
import { takeActivity } from '../endpoints/ingest/activity'
import type { Sender } from '../endpoints/ingest/device'
import { OLDEST_AT_RECEIPT } from '../policy/decide/decide'
import { audit } from '../record/audit'
import { blockTombstone, pictureTombstone } from '../policy/decide/tombstones'
import { personChanged } from '../policy/decide/epochs'
import { knownOf } from '../policy/decide/snapshot'
import { dayKey } from '../base/minutes'
import { pastAccess } from '../db/rows'
import type { DemoCompany } from './company'
import type { DemoDay } from './day'
import { create, type DemoIds, rowsOf } from './rows'
import { PROGRAMS, taskOf, titleOf } from './tasks'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** What a device may send at once. */
const BATCH = 500
/** Late data may come so long; until then the pauses that it is judged by are kept. */
const PAUSES_KEPT = OLDEST_AT_RECEIPT
const TOMBSTONES_KEPT = 30 * DAY

/** The person's device as a sender of a moment; null where there is none, or no longer. */
export const senderAt = async (
  payload: Payload,
  ids: DemoIds,
  username: string,
  receivedAt: number,
): Promise<Sender | null> => {
  const own = ids.people[username]
  if (!own?.device) return null
  const { snapshot, epochs } = await knownOf(payload, own.id)
  const employment = snapshot.employments.find(({ id }) => id === own.employment)
  if (!employment) return null
  const sender: Sender = {
    device: own.device,
    subject: own.id,
    employment,
    snapshot,
    epochs,
    receivedAt,
    again: async () => (await senderAt(payload, ids, username, receivedAt)) ?? sender,
  }
  return sender
}

/** Sends the minutes of a day as the person's device would have, in the evening; the product judges each. */
export const fillActivity = async (
  payload: Payload,
  company: DemoCompany,
  ids: DemoIds,
  day: DemoDay,
  until: number,
): Promise<void> => {
  const last = day.minutes.at(-1)
  const language = company.people.find(({ username }) => username === day.username)?.language ?? 'zh'
  if (!last) return
  const sender = await senderAt(payload, ids, day.username, Math.min(until, last.at + 2 * MINUTE))
  if (!sender) return
  const items = day.minutes.map(({ at, keys, clicks, seconds, task }) => {
    const { scene, project } = taskOf(task)
    return {
      at: new Date(at).toISOString(),
      keys,
      clicks,
      seconds,
      title: titleOf(taskOf(task), language),
      program: PROGRAMS[scene].label[language],
      project: ids.projects[project],
    }
  })
  for (let from = 0; from < items.length; from += BATCH) {
    await takeActivity(payload, sender, items.slice(from, from + BATCH))
  }
  await pastAccess(payload, 'machine').change('devices', sender.device, {
    lastSeenAt: iso(sender.receivedAt),
  })
}

/** Writes pauses before the activity that they interrupt; those of long ago count in the day's total alone. */
export const fillPauses = async (
  payload: Payload,
  ids: DemoIds,
  days: readonly DemoDay[],
  until: number,
): Promise<void> => {
  for (const { username, pauses } of days) {
    const subject = ids.people[username]?.id
    for (const { start, end } of pauses) {
      if (!subject || end + PAUSES_KEPT <= until) continue
      await create(payload, 'pauses', {
        subject,
        start: iso(start),
        end: iso(end),
        expiresAt: iso(end + PAUSES_KEPT),
      })
      await personChanged(payload, subject)
    }
  }
}

/** What a day's total says beside its minutes: how long was paused, how many gaps were deleted. */
export const noteDay = async (
  payload: Payload,
  ids: DemoIds,
  username: string,
  date: string,
  more: { pausedSeconds?: number; deletedGaps?: number },
): Promise<void> => {
  const subject = ids.people[username]?.id
  if (!subject) return
  const key = dayKey(subject, ids.company, date)
  const [row] = await rowsOf(payload, 'activity-days', { key: { equals: key } })
  if (!row) return
  await pastAccess(payload, 'machine').change('activity-days', row.id, {
    pausedSeconds: Number(row.pausedSeconds) + (more.pausedSeconds ?? 0),
    deletedGaps: Number(row.deletedGaps) + (more.deletedGaps ?? 0),
  })
}

/** The name under which a device sent an image of the demo. */
export const clientIdOf = (at: number): string => `demo-${at}`

/** Lets a person have deleted a screenshot: tombstones and a line in the log; the clock shows the moment. */
export const deleteShot = async (
  payload: Payload,
  ids: DemoIds,
  day: DemoDay,
  gone: DemoDay['deleted'][number],
): Promise<void> => {
  const own = ids.people[day.username]
  if (!own?.device) return
  const keys = {
    screenshots: pictureTombstone('screenshots', own.device, clientIdOf(gone.shot.at)),
    activity: blockTombstone(own.device, gone.block),
  }
  for (const [category, key] of Object.entries(keys)) {
    const expiresAt = iso(gone.at + TOMBSTONES_KEPT)
    if ((await rowsOf(payload, 'tombstones', { key: { equals: key } })).length) continue
    await create(payload, 'tombstones', { key, category, subject: own.id, at: iso(gone.at), expiresAt })
  }
  await audit(payload, {
    act: 'deleted-by-owner',
    actor: own.id,
    actorRole: 'employee',
    subject: own.id,
    category: 'screenshots',
    count: 1,
  })
}

const iso = (at: number): string => new Date(at).toISOString()
