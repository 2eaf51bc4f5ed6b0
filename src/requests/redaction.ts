import type { Payload, PayloadRequest, Where } from 'payload'
import { now } from '../base/clock'
import { inTurn } from '../db/inTurn'
import { pastAccess, type Change } from '../db/rows'
import { invalid, notFound, Problem } from '../base/errors'
import { faultPoint } from '../base/faults'
import { blackOut, type Area } from '../files/images'
import type { FileStore } from '../files/store'
import { audit } from '../record/audit'
import { heldRows } from '../policy/decide/holds'
import { isDeletedOwn, pictureDeleted } from '../records/ownDeletion'
import { idOf, isId } from '../base/ids'
import type { ImageCategory } from '../categories/imageCategories'
import { askRequest } from './ask'
import { decideRequest } from './decide'
import type { AnyAnswer, AnyRequest, RequestKind } from './kind'
import * as W from './words'

/** Open requests for one picture at a time. */
const MOST_OPEN = 10
const SMALLEST = 4

interface Picture {
  id: string
  subject: unknown
  capturedAt: string
  localDate: string
  zone: string
  expiresAt: string
  width: number
  height: number
  file: string
  thumb: string
  hiddenAt?: string | null
}

interface RequestRow extends AnyRequest {
  subject: unknown
  category: ImageCategory
  picture: string
  x: number
  y: number
  areaWidth: number
  areaHeight: number
  state: 'open' | 'approved' | 'done' | 'refused'
  oldFile?: string | null
  oldThumb?: string | null
}

const COLLECTION = 'redaction-requests'
const rowsOf = async (payload: Payload, where: Where): Promise<RequestRow[]> => {
  const docs = await pastAccess(payload, 'decided').all(COLLECTION, where, { limit: 100 })
  return docs as RequestRow[] // of a picture's category, which the type of a text does not say
}
const update = (payload: Payload, id: string, data: Change<typeof COLLECTION>) =>
  pastAccess(payload, 'decided').change(COLLECTION, id, data)

const pictureOf = (payload: Payload, category: ImageCategory, id: string): Promise<Picture | null> =>
  pastAccess(payload, 'decided').byId(category, id)

const areaOf = ({ x, y, areaWidth, areaHeight }: RequestRow): Area => ({
  x,
  y,
  width: areaWidth,
  height: areaHeight,
})

const isSameArea = (one: Area, other: Area): boolean =>
  one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height

/** What waits for an answer, or for the hand that carries it out. */
const waitingFor = (payload: Payload, category: ImageCategory, picture: string): Promise<RequestRow[]> =>
  rowsOf(payload, {
    and: [
      { picture: { equals: picture } },
      { category: { equals: category } },
      { state: { in: ['open', 'approved'] } },
    ],
  })

/** As a person's pictures are deleted: one change of them after the other. */
const alone = <T>(subject: string, run: () => Promise<T>): Promise<T> => inTurn(`activity:${subject}`, run)

const record = ({ id, subject, category }: RequestRow) => ({
  subject: idOf(subject),
  category,
  count: 1,
  detail: `request ${id}`,
})

/** A person asks to have a part of a picture of his own blacked out (T24); he reads beside the picture how it stands, and no notice tells him. */
export const redactions = {
  name: 'redaction',
  collection: COLLECTION,
  fields: { askedAt: 'askedAt', decidedAt: 'decidedAt', decidedBy: 'decidedBy' },
  waits: ['open'],
  deciders: ['hr', 'privacy'],
  waiting: W.requestsToBlackOutPart,
  meanwhile: W.untilItIsAnswered,
  askedBy: ({ subject }) => idOf(subject),
  asked: { act: 'redaction-asked', record },
  steps: {
    approve: {
      from: ['open'],
      to: 'approved',
      act: 'redaction-approved',
      record,
      before: async ({ payload }, { category, picture }) => {
        if ((await heldRows(payload, category, [picture])).size)
          throw new Problem(409, 'held', 'This picture is under a legal hold.')
      },
      after: async ({ payload }, { id, subject }, { files }: AnyAnswer & { files: FileStore }) => {
        await alone(idOf(subject), () => carryOut(payload, files, String(id)))
        return 'done'
      },
    },
    refuse: { from: ['open'], to: 'refused', refuses: true, act: 'redaction-refused', record },
  },
} satisfies RequestKind<RequestRow>

const clamped = ({ x, y, width, height }: Area, picture: Pick<Picture, 'width' | 'height'>): Area => {
  const left = Math.max(0, Math.floor(x))
  const top = Math.max(0, Math.floor(y))
  const right = Math.min(picture.width, Math.ceil(x + width))
  const bottom = Math.min(picture.height, Math.ceil(y + height))
  if (right - left < SMALLEST || bottom - top < SMALLEST)
    throw invalid('The part lies outside the picture, or is too small.', { field: 'width' })
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** Asks for a part of one's own picture to be blacked out. From this moment on nobody else sees the part. */
export const askRedaction = async (
  req: PayloadRequest,
  category: ImageCategory,
  id: string,
  { reason, ...area }: Area & { reason?: string },
): Promise<{ id: string }> => {
  const { payload, user } = req
  const picture = isId(id) ? await pictureOf(payload, category, id) : null
  const me = String(user?.id)
  const at = now()
  if (
    !picture ||
    idOf(picture.subject) !== me ||
    picture.hiddenAt ||
    Date.parse(picture.expiresAt) <= at.getTime()
  )
    throw (await isDeletedOwn(req, category, id, picture)) ? pictureDeleted() : notFound()
  const part = clamped(area, picture)
  const { x, y, width, height } = part
  return alone(me, async () => {
    const waiting = await waitingFor(payload, category, id)
    // Asked again because the answer was lost, or pressed twice: one request, whatever the limit says.
    const same = waiting.find((each) => isSameArea(areaOf(each), part))
    if (same) return { id: String(same.id) }
    if (waiting.filter(({ state }) => state === 'open').length >= MOST_OPEN)
      throw new Problem(409, 'conflict', 'Several requests for this picture wait for an answer already.')
    const { id: asked } = await askRequest(payload, redactions, {
      subject: me,
      category,
      picture: id,
      capturedAt: picture.capturedAt,
      localDate: picture.localDate,
      zone: picture.zone,
      width: picture.width,
      height: picture.height,
      x,
      y,
      areaWidth: width,
      areaHeight: height,
      ...(reason ? { reason } : {}),
      expiresAt: picture.expiresAt,
    })
    return { id: asked }
  })
}

/** Parts of a picture that wait for an answer, or for the hand that blacks them out: shown to the person alone. */
export const veiledAreas = async (
  payload: Payload,
  category: ImageCategory,
  picture: string,
): Promise<Area[]> => (await waitingFor(payload, category, picture)).map(areaOf)

/** Refuses, with a reason that the person reads; the part is visible again to whoever may see the picture. */
export const refuseRedaction = (
  req: PayloadRequest,
  id: string,
  reason: string,
): Promise<{ state: string }> =>
  decideRequest(req, redactions, redactions.steps.refuse, id, { answer: reason })

/** Approves and carries out at once; what a fault cuts off is carried out at the next start, or by a job. */
export const approveRedaction = (
  req: PayloadRequest,
  files: FileStore,
  id: string,
): Promise<{ state: string }> => decideRequest(req, redactions, redactions.steps.approve, id, { files })

const bytesOf = async (files: FileStore, category: string, name: string): Promise<Buffer | null> => {
  const file = await files.open(category, name)
  if (!file) return null
  const chunks: Buffer[] = []
  for await (const chunk of file.stream()) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/**
 * Writes the picture and its thumbnail anew, without the part, under new names; then the row changes; then the old files go. The names
 * of the old ones are noted before the row changes, so that whatever is cut off, a second run finds and removes them.
 */
const carryOut = async (payload: Payload, files: FileStore, id: string): Promise<void> => {
  const [row] = await rowsOf(payload, { and: [{ id: { equals: id } }, { state: { equals: 'approved' } }] })
  if (!row) return
  const { category } = row
  const picture = await pictureOf(payload, category, row.picture)
  let old = [row.oldFile, row.oldThumb].filter((name): name is string => Boolean(name))
  const changed = old.length > 0 && picture?.file !== row.oldFile
  if (picture && !changed) {
    const stored = await bytesOf(files, category, picture.file)
    if (stored) {
      const { image, thumb } = await blackOut(stored, [areaOf(row)])
      const [file, small] = await files.putAll(category, [image, thumb])
      old = [picture.file, picture.thumb]
      await update(payload, row.id, { oldFile: picture.file, oldThumb: picture.thumb })
      faultPoint('after-blackout-before-row')
      const data = { file, thumb: small, bytes: image.length }
      await pastAccess(payload, 'decided').change(category, picture.id, data)
      faultPoint('after-blackout-before-unlink')
    }
  }
  await Promise.all(old.map((name) => files.remove(category, name)))
  await audit(payload, { act: 'redaction-done', ...record(row) })
  await update(payload, row.id, { state: 'done', oldFile: null, oldThumb: null })
}

/** Carries out what is approved and not done. Safe to repeat and to kill. @returns how many. */
export const finishRedactions = async (payload: Payload, files: FileStore): Promise<number> => {
  const approved = await rowsOf(payload, { state: { equals: 'approved' } })
  for (const row of approved) await alone(idOf(row.subject), () => carryOut(payload, files, row.id))
  return approved.length
}
