import type { Payload, PayloadRequest, Where } from 'payload'
import { forgetDeleted } from '../db/forgetDeleted'
import { now } from '../base/clock'
import { inTurn } from '../db/inTurn'
import { pastAccess } from '../db/rows'
import { notFound, Problem } from '../base/errors'
import { faultPoint } from '../base/faults'
import type { FileStore } from '../files/store'
import { audit } from '../record/audit'
import { heldRows } from '../policy/decide/holds'
import { idOf, isId } from '../base/ids'
import { IMAGE_CATEGORIES, takesItsTime, type ImageCategory } from '../categories/imageCategories'
import {
  blockTombstone,
  pictureTombstone,
  rowTombstone,
  shotTombstone,
  tombstonesOf,
} from '../policy/decide/tombstones'
import { localDate } from '../policy/decide/workingTime'
import { BLOCK, blockStart } from '../base/minutes'
import { recountDay } from './recountDay'

/** How long a person may take a deletion back. */
export const UNDO = 10_000
const TOMBSTONES_KEPT = 30 * 86_400_000

interface Shot {
  category: ImageCategory
  id: string
  subject: string
  company: string
  device: string
  clientId: string
  /** Rows of an earlier version name none. */
  screen?: number | null
  capturedAt: string
  localDate: string
  zone: string
  file: string
  thumb: string
  hiddenAt?: string | null
}

const find = async (payload: Payload, category: ImageCategory, where: Where): Promise<Shot[]> => {
  const docs = await pastAccess(payload, 'own').all(category, where, { limit: 100 })
  return docs.map((row) => ({
    ...row,
    category,
    subject: idOf(row.subject),
    company: idOf(row.company),
    device: idOf(row.device),
  }))
}

/** @param buried what is said where it was the reader's and is deleted. */
const ownShot = async (
  req: PayloadRequest,
  category: ImageCategory,
  id: string,
  buried: () => Problem,
): Promise<Shot> => {
  const { payload, user } = req
  const at = { expiresAt: { greater_than: now().toISOString() } }
  const [shot] = isId(id) ? await find(payload, category, { and: [{ id: { equals: id } }, at] }) : []
  if (shot && shot.subject === String(user?.id)) return shot
  throw (await isBuriedOwn(req, category, id)) ? buried() : notFound()
}

/** The ten minutes of the same computer that a screenshot belongs to. */
const blocksOf = ({ subject, device, capturedAt }: Shot): Where => ({
  and: [
    { subject: { equals: subject } },
    { device: { equals: device } },
    { capturedAt: { equals: new Date(blockStart(Date.parse(capturedAt))).toISOString() } },
  ],
})

/** As ingest stores a person's minutes: one after the other. */
const alone = <T>({ subject }: Shot, run: () => Promise<T>): Promise<T> => inTurn(`activity:${subject}`, run)

/** Whether another screenshot of the same ten minutes is on its way out: then the minutes stay hidden. */
const hasHiddenSibling = async (payload: Payload, shot: Shot): Promise<boolean> => {
  const start = blockStart(Date.parse(shot.capturedAt))
  const hidden = await find(payload, shot.category, {
    and: [
      { device: { equals: shot.device } },
      { capturedAt: { greater_than_equal: new Date(start).toISOString() } },
      { capturedAt: { less_than: new Date(start + BLOCK).toISOString() } },
      { hiddenAt: { exists: true } },
    ],
  })
  return hidden.some(({ id }) => id !== shot.id)
}

const setHidden = async (payload: Payload, shot: Shot, hiddenAt: string | null): Promise<void> => {
  const takesTime = takesItsTime(shot.category)
  if (takesTime && (hiddenAt !== null || !(await hasHiddenSibling(payload, shot))))
    await pastAccess(payload, 'own').changeAll('activity', blocksOf(shot), { hiddenAt })
  await pastAccess(payload, 'own').change(shot.category, shot.id, { hiddenAt })
  if (takesTime) await recountDay(payload, shot)
}

/** Hides a picture of one's own, a screenshot with its ten minutes, at once and from everybody; gone for good ten seconds later. */
export const hideOwnPicture = async (
  req: PayloadRequest,
  category: ImageCategory,
  id: string,
): Promise<Hidden> => {
  const shot = await ownShot(req, category, id, pictureDeleted)
  return alone(shot, async () => {
    if (shot.hiddenAt) {
      const hidden = hiddenSince(shot.hiddenAt)
      if (hidden.left <= 0) throw pictureDeleted()
      return hidden
    }
    if ((await heldRows(req.payload, category, [id])).size)
      throw new Problem(409, 'held', 'This cannot be deleted while a legal hold is in force.')
    const hiddenAt = now().toISOString()
    await setHidden(req.payload, shot, hiddenAt)
    return hiddenSince(hiddenAt)
  })
}

/** When a deletion is for good, and how many milliseconds are left until then: a browser's own clock may be wrong. */
interface Hidden {
  goneAt: string
  left: number
}
const hiddenSince = (hiddenAt: string): Hidden => {
  const at = Date.parse(hiddenAt) + UNDO
  return { goneAt: new Date(at).toISOString(), left: at - now().getTime() }
}

/** Of one's own picture that was deleted, in another window or by another device. */
export const pictureDeleted = () => new Problem(410, 'deleted', 'This picture is deleted.')

const tooLate = () =>
  new Problem(409, 'conflict', 'The ten seconds are over: the picture is deleted for good.')

/** Whether a picture was the reader's own and is deleted, or about to be. */
export const isDeletedOwn = async (
  req: PayloadRequest,
  category: ImageCategory,
  id: string,
  row: { subject: unknown; hiddenAt?: string | null } | null,
): Promise<boolean> =>
  row ? idOf(row.subject) === String(req.user?.id) && Boolean(row.hiddenAt) : isBuriedOwn(req, category, id)

/** What is gone leaves its id with its person alone: to anybody else it is as one that never was. */
const isBuriedOwn = async ({ payload, user }: PayloadRequest, category: ImageCategory, id: string) =>
  (await tombstonesOf(payload, String(user?.id), category)).has(rowTombstone(category, id))

/** Takes a deletion back, within ten seconds. */
export const showOwnPicture = async (
  req: PayloadRequest,
  category: ImageCategory,
  id: string,
): Promise<{ ok: true }> => {
  const shot = await ownShot(req, category, id, tooLate)
  return alone(shot, async () => {
    if (!shot.hiddenAt) return { ok: true }
    if (Date.parse(shot.hiddenAt) + UNDO <= now().getTime()) throw tooLate()
    await setHidden(req.payload, shot, null)
    return { ok: true }
  })
}

const bury = async (payload: Payload, shot: Shot, category: ImageCategory | 'activity', key: string) => {
  const at = now()
  // There already: a second screenshot of the same minutes, or a run that was cut off.
  await pastAccess(payload, 'own').addOnce('tombstones', {
    key,
    category,
    subject: shot.subject,
    at: at.toISOString(),
    expiresAt: new Date(at.getTime() + TOMBSTONES_KEPT).toISOString(),
  })
}

/** Deleted gaps of a day: the blocks whose tombstone falls on it. */
const gapsOf = async (payload: Payload, shot: Shot): Promise<number> => {
  const keys = [...(await tombstonesOf(payload, shot.subject, 'activity'))]
  const starts = keys.map((key) => key.slice(key.indexOf(':', 'activity:'.length) + 1))
  return new Set(starts.filter((start) => localDate(Date.parse(start), shot.zone) === shot.localDate)).size
}

const finish = async (payload: Payload, files: FileStore, shot: Shot): Promise<void> => {
  const { category, subject } = shot
  const { device, clientId, screen } = shot
  const at = Date.parse(shot.capturedAt)
  await bury(payload, shot, category, pictureTombstone(category, device, clientId))
  await bury(payload, shot, category, shotTombstone(category, device, screen ?? 0, at))
  await bury(payload, shot, category, rowTombstone(category, shot.id))
  if (takesItsTime(category)) await bury(payload, shot, 'activity', blockTombstone(device, blockStart(at)))
  faultPoint('after-tombstone-before-delete')
  if (takesItsTime(category)) {
    // Minutes that came meanwhile, too; and what a server that died left counted is counted out while it is there.
    await setHidden(payload, shot, shot.hiddenAt ?? now().toISOString())
    await pastAccess(payload, 'own').remove('activity', blocksOf(shot))
    await recountDay(payload, shot, await gapsOf(payload, shot))
  }
  await audit(payload, {
    act: 'deleted-by-owner',
    actor: subject,
    actorRole: 'employee',
    subject,
    category,
    count: 1,
  })
  // The row last: while it stands, whatever was cut off is done again.
  await pastAccess(payload, 'own').remove(category, { id: { equals: shot.id } })
  await files.remove(category, shot.file)
  await files.remove(category, shot.thumb)
  forgetDeleted(payload)
}

/** Carries out the deletions whose ten seconds are over. Safe to repeat and to kill. @returns how many, by category. */
export const finishOwnDeletions = async (
  payload: Payload,
  files: FileStore,
): Promise<Record<string, number>> => {
  const until = new Date(now().getTime() - UNDO).toISOString()
  const counts: Record<string, number> = {}
  for (const category of IMAGE_CATEGORIES) {
    const due = await find(payload, category, { hiddenAt: { less_than_equal: until } })
    for (const shot of due) await alone(shot, () => finish(payload, files, shot))
    if (due.length) counts[category] = due.length
  }
  return counts
}
