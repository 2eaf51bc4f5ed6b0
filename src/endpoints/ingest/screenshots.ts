import type { Payload } from 'payload'
import type { Request } from 'express'
import { inTurn } from '../../db/inTurn'
import { Problem, refused, invalid } from '../../errors'
import { faultPoint } from '../../faults'
import { IMAGE_LIMITS, inspectAndReencode, type ReencodedImage } from '../../files/images'
import type { FileStore, Received } from '../../files/store'
import { decide } from '../../privacy/decide'
import { screenshotTombstone, tombstonesOf } from '../../privacy/tombstones'
import { senderNow, type Sender } from './device'
import { codeOf, screenshotFields } from './schemas'
import { stampFor } from './stamp'
import { readUpload } from './upload'

const CATEGORY = 'screenshots'
export const UPLOAD_LIMIT = 12 * 1024 * 1024
/** With less room than this the disk belongs to the database. */
const ROOM = 256 * 1024 * 1024

export type Taken = 'accepted' | 'duplicate'

const decisionFor = (
  { snapshot, employment, receivedAt }: Sender,
  capturedAt: number,
  workingTimeOnly: boolean,
) => {
  const decision = decide(snapshot, {
    act: 'collect',
    category: CATEGORY,
    capturedAt,
    receivedAt,
    now: receivedAt,
    employment: employment.id,
    workingTimeOnly,
  })
  if (!decision.allowed) throw refused(decision.code)
  return decision
}

/** Whether this image is there already. Rows before tombstones: who deletes sets the tombstone first. */
const isKnown = async (payload: Payload, sender: Sender, clientId: string): Promise<boolean> => {
  const row = await payload.db.findOne<{ id: string; hiddenAt?: string | null }>({
    collection: CATEGORY,
    where: { key: { equals: `${sender.device}:${clientId}` } },
    req: {},
  })
  if (row?.hiddenAt) throw refused('deleted')
  if (row) return true
  const tombstones = await tombstonesOf(payload, sender.subject, CATEGORY)
  if (tombstones.has(screenshotTombstone(sender.device, clientId))) throw refused('deleted')
  return false
}

interface Shot {
  clientId: string
  capturedAt: number
}

const insert = async (
  payload: Payload,
  files: FileStore,
  sender: Sender,
  shot: Shot,
  image: ReencodedImage,
): Promise<Taken> => {
  const decision = decisionFor(sender, shot.capturedAt, true)
  const { capturedAt, receivedAt, expiresAt, ...stamp } = stampFor(
    sender,
    decision,
    shot.capturedAt,
    shot.capturedAt,
  )
  const [file, thumb] = await Promise.all([
    files.put(CATEGORY, image.image),
    files.put(CATEGORY, image.thumb),
  ])
  faultPoint('after-file-before-row')
  try {
    await payload.db.create({
      collection: CATEGORY,
      data: {
        ...stamp,
        capturedAt: new Date(capturedAt).toISOString(),
        receivedAt: new Date(receivedAt).toISOString(),
        expiresAt: new Date(expiresAt).toISOString(),
        clientId: shot.clientId,
        key: `${sender.device}:${shot.clientId}`,
        file,
        thumb,
        width: image.width,
        height: image.height,
        bytes: image.image.length,
      },
      req: {},
      returning: false,
    })
  } catch (error) {
    await Promise.all([files.remove(CATEGORY, file), files.remove(CATEGORY, thumb)])
    if ((error as { name?: string }).name !== 'ValidationError') throw error
    return 'duplicate' // another server took the same image in the meantime
  }
  faultPoint('after-row-before-answer')
  return 'accepted'
}

const shotFrom = (fields: Record<string, string>, undeclared: readonly string[]): Shot => {
  if (undeclared.length)
    throw new Problem(400, 'undeclared-field', 'The body holds a field that is not declared.')
  const parsed = screenshotFields.safeParse(fields)
  if (!parsed.success) throw new Problem(400, codeOf(parsed.error), 'clientId and capturedAt are needed.')
  return { clientId: parsed.data.clientId, capturedAt: Date.parse(parsed.data.capturedAt) }
}

const take = async (
  payload: Payload,
  files: FileStore,
  sender: Sender,
  shot: Shot,
  received: Received,
): Promise<Taken> => {
  if (await isKnown(payload, sender, shot.clientId)) return 'duplicate'
  decisionFor(sender, shot.capturedAt, true)
  return insert(payload, files, sender, shot, await inspectAndReencode(received.path))
}

/** Takes one screenshot: judged before its bytes are read and again after, stored as file, then row, then answered. */
export const takeScreenshot = async (
  payload: Payload,
  files: FileStore,
  sender: Sender,
  req: Request,
): Promise<Taken> => {
  // Where policy or consent refuse it whatever its time, not a byte of the image reaches the disk.
  decisionFor(sender, sender.receivedAt, false)
  if ((await files.free()) < ROOM)
    throw new Problem(503, 'storage-low', 'The disk is nearly full. Try again later.')
  const { fields, undeclared, image } = await readUpload(
    req,
    files,
    { body: UPLOAD_LIMIT, image: IMAGE_LIMITS.bytes },
    ['clientId', 'capturedAt'],
  )
  try {
    const shot = shotFrom(fields, undeclared)
    if (!image) throw invalid('The file "image" is needed.')
    if (image.tooLarge)
      throw new Problem(413, 'too-large', `An image has at most ${IMAGE_LIMITS.bytes} bytes.`)
    const arrived = await senderNow(payload, sender)
    return await inTurn(`screenshot:${sender.device}:${shot.clientId}`, () =>
      take(payload, files, arrived, shot, image),
    )
  } finally {
    await image?.discard()
  }
}
