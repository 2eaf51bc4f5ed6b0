import type { Payload } from 'payload'
import type { Request } from 'express'
import { inTurn } from '../../db/inTurn'
import { Problem, refused, invalid } from '../../errors'
import { faultPoint } from '../../faults'
import { IMAGE_LIMITS, inspectAndReencode, type ReencodedImage } from '../../files/images'
import type { FileStore, Received } from '../../files/store'
import { decide, type Decision } from '../../privacy/decide'
import type { ImageCategory } from '../../privacy/imageCategories'
import { pictureTombstone, tombstonesOf } from '../../privacy/tombstones'
import { senderNow, type Sender } from './device'
import { codeOf, imageFields } from './schemas'
import { stampFor } from './stamp'
import { readUpload } from './upload'

export const UPLOAD_LIMIT = 12 * 1024 * 1024
/** With less room than this the disk belongs to the database. */
const ROOM = 256 * 1024 * 1024

export type Taken = 'accepted' | 'duplicate'
type Allowed = Extract<Decision, { allowed: true }>

const decisionFor = (
  { snapshot, employment, receivedAt }: Sender,
  category: ImageCategory,
  capturedAt: number,
  workingTimeOnly: boolean,
): Allowed => {
  const decision = decide(snapshot, {
    act: 'collect',
    category,
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
const isKnown = async (payload: Payload, sender: Sender, { category, clientId }: Shot): Promise<boolean> => {
  const row = await payload.db.findOne<{ id: string; hiddenAt?: string | null }>({
    collection: category,
    where: { key: { equals: `${sender.device}:${clientId}` } },
    req: {},
  })
  if (row?.hiddenAt) throw refused('deleted')
  if (row) return true
  const tombstones = await tombstonesOf(payload, sender.subject, category)
  if (tombstones.has(pictureTombstone(category, sender.device, clientId))) throw refused('deleted')
  return false
}

interface Shot {
  category: ImageCategory
  clientId: string
  capturedAt: number
}

const insert = async (
  payload: Payload,
  files: FileStore,
  sender: Sender,
  { category, clientId, capturedAt: at }: Shot,
  decision: Allowed,
  image: ReencodedImage,
): Promise<Taken> => {
  const { capturedAt, receivedAt, expiresAt, ...stamp } = stampFor(sender, decision, at, at)
  const [file, thumb] = await Promise.all([
    files.put(category, image.image),
    files.put(category, image.thumb),
  ])
  faultPoint('after-file-before-row')
  try {
    await payload.db.create({
      collection: category,
      data: {
        ...stamp,
        capturedAt: new Date(capturedAt).toISOString(),
        receivedAt: new Date(receivedAt).toISOString(),
        expiresAt: new Date(expiresAt).toISOString(),
        clientId,
        key: `${sender.device}:${clientId}`,
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
    await Promise.all([files.remove(category, file), files.remove(category, thumb)])
    if ((error as { name?: string }).name !== 'ValidationError') throw error
    return 'duplicate' // another server took the same image in the meantime
  }
  faultPoint('after-row-before-answer')
  return 'accepted'
}

const shotFrom = (
  category: ImageCategory,
  fields: Record<string, string>,
  undeclared: readonly string[],
): Shot => {
  if (undeclared.length)
    throw new Problem(400, 'undeclared-field', 'The body holds a field that is not declared.')
  const parsed = imageFields.safeParse(fields)
  if (!parsed.success) throw new Problem(400, codeOf(parsed.error), 'clientId and capturedAt are needed.')
  return { category, clientId: parsed.data.clientId, capturedAt: Date.parse(parsed.data.capturedAt) }
}

const take = async (
  payload: Payload,
  files: FileStore,
  sender: Sender,
  shot: Shot,
  received: Received,
): Promise<Taken> => {
  if (await isKnown(payload, sender, shot)) return 'duplicate'
  const decision = decisionFor(sender, shot.category, shot.capturedAt, true)
  const image = await inspectAndReencode(received.path, { kept: decision.term.picture })
  return insert(payload, files, sender, shot, decision, image)
}

/** Takes one picture: judged before its bytes are read and again after, stored as file, then row, then answered. */
export const takeImage = async (
  payload: Payload,
  files: FileStore,
  sender: Sender,
  req: Request,
  category: ImageCategory,
): Promise<Taken> => {
  // Where policy or consent refuse it whatever its time, not a byte of the image reaches the disk.
  decisionFor(sender, category, sender.receivedAt, false)
  if ((await files.free()) < ROOM)
    throw new Problem(503, 'storage-low', 'The disk is nearly full. Try again later.')
  const { fields, undeclared, image } = await readUpload(
    req,
    files,
    { body: UPLOAD_LIMIT, image: IMAGE_LIMITS.bytes },
    ['clientId', 'capturedAt'],
  )
  try {
    const shot = shotFrom(category, fields, undeclared)
    if (!image) throw invalid('The file "image" is needed.')
    if (image.tooLarge)
      throw new Problem(413, 'too-large', `An image has at most ${IMAGE_LIMITS.bytes} bytes.`)
    const arrived = await senderNow(payload, sender)
    return await inTurn(`${category}:${sender.device}:${shot.clientId}`, () =>
      take(payload, files, arrived, shot, image),
    )
  } finally {
    await image?.discard()
  }
}
