import type { Payload } from 'payload'
import { stampFor } from '../endpoints/ingest/stamp'
import type { FileStore } from '../files/store'
import { decide } from '../policy/decide/decide'
import { pastAccess } from '../db/rows'
import type { DemoCompany } from './company'
import type { DemoShot } from './day'
import { renderDesktop } from './desktop'
import { clientIdOf, senderAt } from './fillDays'
import type { DemoIds } from './rows'

const CATEGORY = 'screenshots'
/** How long a device takes to send an image. */
const SENT_AFTER = 4_000

/** Draws a desktop and stores it, file before row, if the policy allows it at its moment. */
export const fillScreenshot = async (
  payload: Payload,
  files: FileStore,
  company: DemoCompany,
  ids: DemoIds,
  shot: DemoShot & { username: string; date: string },
): Promise<void> => {
  const sender = await senderAt(payload, ids, shot.username, shot.at + SENT_AFTER)
  const person = company.people.find(({ username }) => username === shot.username)
  if (!sender || !person) return
  const { snapshot, receivedAt, employment } = sender
  const decision = decide(snapshot, {
    act: 'collect',
    category: CATEGORY,
    capturedAt: shot.at,
    receivedAt,
    now: receivedAt,
    employment: employment.id,
    workingTimeOnly: true,
  })
  if (!decision.allowed) return

  const { task, seed, date, minutes } = shot
  const image = await renderDesktop({
    task,
    seed,
    date,
    minutes,
    person: shot.username,
    language: person.language,
  })
  const clientId = clientIdOf(shot.at)
  const key = `${sender.device}:${clientId}`
  if (await pastAccess(payload, 'machine').one(CATEGORY, { key: { equals: key } })) return
  const { capturedAt, expiresAt, ...stamp } = stampFor(sender, decision, shot.at, shot.at)
  const [file, thumb] = await files.putAll(CATEGORY, [image.bytes, image.thumb])
  await pastAccess(payload, 'machine').add(CATEGORY, {
    ...stamp,
    capturedAt: new Date(capturedAt).toISOString(),
    receivedAt: new Date(receivedAt).toISOString(),
    expiresAt: new Date(expiresAt).toISOString(),
    clientId,
    key,
    file,
    thumb,
    width: image.width,
    height: image.height,
    bytes: image.bytes.length,
  })
}

/** Runs work on a few items at a time. */
export const atOnce = async <T>(
  limit: number,
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> => {
  const queue = [...items]
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) await work(next)
  }
  await Promise.all(Array.from({ length: limit }, worker))
}
