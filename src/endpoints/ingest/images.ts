import type { Payload } from 'payload'
import type { Request } from 'express'
import { onArrival } from '../../db/images'
import { sameEpochs } from '../../db/epochs'
import { newId, type NewRow } from '../../db/insertRows'
import { inTurn } from '../../db/inTurn'
import { insertJudged } from '../../db/judged'
import { Problem, refused, invalid } from '../../base/errors'
import { faultPoint } from '../../base/faults'
import { IMAGE_LIMITS, inspectAndReencode, type ReencodedImage } from '../../files/images'
import type { Received } from '../../files/receive'
import type { FileStore } from '../../files/store'
import { decide, type Decision } from '../../policy/decide/decide'
import { isOfScreen, type ImageCategory } from '../../categories/imageCategories'
import { pictureTombstone, shotTombstone } from '../../policy/decide/tombstones'
import { atItsEnd, type Sender } from './device'
import { codeOf, imageFields, misfitOf, SCREENS } from './schemas'
import { stampFor } from './stamp'
import { readUpload } from './upload'

export const UPLOAD_LIMIT = 12 * 1024 * 1024
const HOUR = 3_600_000
/** Where a term names no number: as many as any may name. */
const MOST_AN_HOUR = 12

export type Taken = 'accepted' | 'duplicate'
/** Times that a picture is judged anew, where what its person agreed to changes while it is made small. */
const TRIES = 5
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

const hourOf = (at: number) => {
  const from = Math.floor(at / HOUR) * HOUR
  return { from: new Date(from), until: new Date(from + HOUR) }
}

interface Shot {
  category: ImageCategory
  clientId: string
  screen: number
  /** Of which screens one of this moment, deleted by its person, is this one: where none is named, of any. */
  maybeOf: readonly number[]
  capturedAt: number
}

/** Earlier versions read the last digit of a client's id as the screen where none was named: what they left may bear an 8 or a 9. */
const EVER_NAMED = Array.from({ length: SCREENS + 2 }, (_, screen) => screen)
/** A camera has no screen: with eight to name, it would take eight times what an hour allows. */
const declaredFor = (category: ImageCategory): string[] => [
  'clientId',
  'capturedAt',
  ...(isOfScreen(category) ? ['screen'] : []),
]

/** @returns null where what it was judged by has changed: judge it again. */
const insert = async (
  payload: Payload,
  files: FileStore,
  sender: Sender,
  { category, clientId, screen, capturedAt: at }: Shot,
  decision: Allowed,
  image: ReencodedImage,
): Promise<Taken | null> => {
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
    screen,
    key: keyOf(sender, clientId),
    file,
    thumb,
    width: image.width,
    height: image.height,
    bytes: image.image.length,
  }
  const { subject, epochs } = sender
  const added = await insertJudged(payload, category, [row], { subject, epochs }).catch(
    async (error: unknown) => {
      await files.removeAll(category, stored)
      throw error
    },
  )
  if (!added?.[0]) {
    await files.removeAll(category, stored)
    return added && 'duplicate' // another server took the same image in the meantime
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
  if (!parsed.success) throw new Problem(400, codeOf(parsed.error), misfitOf(parsed.error))
  const { clientId, capturedAt, screen } = parsed.data
  return {
    category,
    clientId,
    screen: screen ?? 0,
    maybeOf: screen === undefined ? EVER_NAMED : [screen],
    capturedAt: Date.parse(capturedAt),
  }
}

const take = async (
  payload: Payload,
  files: FileStore,
  before: Sender,
  shot: Shot,
  received: Received,
): Promise<Taken> => {
  const { category, clientId, screen, maybeOf, capturedAt } = shot
  const { device, subject } = before
  for (let tries = 0; tries < TRIES; tries++) {
    const { epochs, known, taken } = await onArrival(payload, category, {
      subject,
      key: keyOf(before, clientId),
      tombstones: [
        pictureTombstone(category, device, clientId),
        ...maybeOf.map((each) => shotTombstone(category, device, each, capturedAt)),
      ],
      device,
      screen,
      maybeOf,
      capturedAt: new Date(capturedAt),
      hour: hourOf(capturedAt),
    })
    if (known === 'deleted') throw refused('deleted')
    if (known === 'stored') return 'duplicate'
    const sender = sameEpochs(epochs, before.epochs) ? atItsEnd(before) : await before.again()
    const decision = decisionFor(sender, category, capturedAt, true)
    // Before a pixel is decoded; one more than the term says, for a clock that was set meanwhile.
    if (taken > (decision.term.perHour ?? MOST_AN_HOUR)) throw refused('too-often')
    const image = await inspectAndReencode(received.content, { kept: decision.term.picture })
    const stored = await insert(payload, files, sender, shot, decision, image)
    if (stored) return stored
  }
  throw new Problem(503, 'unavailable', 'What this person agreed to is being changed. Send it again.')
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
  // A device holds one place: what it sends beside is not read before that is free.
  return inTurn(`picture:${sender.device}`, async () => {
    const { fields, undeclared, image } = await readUpload(
      req,
      { body: UPLOAD_LIMIT, image: IMAGE_LIMITS.bytes },
      declaredFor(category),
    )
    const shot = shotFrom(category, fields, undeclared)
    if (!image) throw invalid('The file "image" is needed.')
    if (image.tooLarge)
      throw new Problem(413, 'too-large', `An image has at most ${IMAGE_LIMITS.bytes} bytes.`)
    return take(payload, files, sender, shot, image)
  })
}
