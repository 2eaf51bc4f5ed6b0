import type { Payload } from 'payload'
import type { Request } from 'express'
import { onArrival } from '../../db/images'
import { insertRows, newId, type NewRow } from '../../db/insertRows'
import { inTurn } from '../../db/inTurn'
import { Problem, refused, invalid } from '../../errors'
import { faultPoint } from '../../faults'
import { IMAGE_LIMITS, inspectAndReencode, type ReencodedImage } from '../../files/images'
import type { Received } from '../../files/receive'
import type { FileStore } from '../../files/store'
import { decide, type Decision } from '../../privacy/decide'
import type { ImageCategory } from '../../privacy/imageCategories'
import { pictureTombstone } from '../../privacy/tombstones'
import { senderNow, type Sender } from './device'
import { codeOf, imageFields } from './schemas'
import { stampFor } from './stamp'
import { readUpload } from './upload'

export const UPLOAD_LIMIT = 12 * 1024 * 1024

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

const keyOf = ({ device }: Sender, clientId: string): string => `${device}:${clientId}`

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
  const stored = await files.putAll(category, [image.image, image.thumb])
  const [file, thumb] = stored
  faultPoint('after-file-before-row')
  const row: NewRow = {
    id: newId(payload),
    ...stamp,
    capturedAt: new Date(capturedAt),
    receivedAt: new Date(receivedAt),
    expiresAt: new Date(expiresAt),
    clientId,
    key: keyOf(sender, clientId),
    file,
    thumb,
    width: image.width,
    height: image.height,
    bytes: image.image.length,
  }
  const added = await insertRows(payload, category, [row]).catch(async (error: unknown) => {
    await files.removeAll(category, stored)
    throw error
  })
  if (!added) {
    await files.removeAll(category, stored)
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
  before: Sender,
  shot: Shot,
  received: Received,
): Promise<Taken> => {
  const { category, clientId } = shot
  const { device, subject } = before
  const { epochs, known } = await onArrival(payload, category, {
    subject,
    key: keyOf(before, clientId),
    tombstone: pictureTombstone(category, device, clientId),
  })
  if (known === 'deleted') throw refused('deleted')
  if (known === 'stored') return 'duplicate'
  const sender = await senderNow(payload, before, epochs)
  const decision = decisionFor(sender, category, shot.capturedAt, true)
  const image = await inspectAndReencode(received.content, { kept: decision.term.picture })
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
  const { fields, undeclared, image } = await readUpload(
    req,
    { body: UPLOAD_LIMIT, image: IMAGE_LIMITS.bytes },
    ['clientId', 'capturedAt'],
  )
  try {
    const shot = shotFrom(category, fields, undeclared)
    if (!image) throw invalid('The file "image" is needed.')
    if (image.tooLarge)
      throw new Problem(413, 'too-large', `An image has at most ${IMAGE_LIMITS.bytes} bytes.`)
    return await inTurn(`${category}:${sender.device}:${shot.clientId}`, () =>
      take(payload, files, sender, shot, image),
    )
  } finally {
    image?.release()
  }
}
