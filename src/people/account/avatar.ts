import type { Payload, Where } from 'payload'
import { now } from '../../base/clock'
import { inTurn } from '../../db/inTurn'
import { pastAccess } from '../../db/rows'
import { Problem } from '../../base/errors'
import { faultPoint } from '../../base/faults'
import type { FileStore } from '../../files/store'

const CATEGORY = 'avatars'
/** Times that a change starts over when another process changed the same picture. */
const TRIES = 5

interface Row {
  id: string
  file: string
}

const rowOf = (payload: Payload, subject: string): Promise<Row | null> =>
  pastAccess(payload, 'own').one(CATEGORY, { subject: { equals: subject } })

/** Lets the row name a new file. @returns whether it was still as it had been read. */
const point = async (
  payload: Payload,
  subject: string,
  before: Row | null,
  file: string,
): Promise<boolean> => {
  const data = { subject, file, at: now().toISOString() }
  if (before) {
    const where: Where = { and: [{ id: { equals: before.id } }, { file: { equals: before.file } }] }
    return await pastAccess(payload, 'own').changeIf(CATEGORY, where, data)
  }
  return (await pastAccess(payload, 'own').addOnce(CATEGORY, data)) !== null
}

/** Sets or replaces a person's picture: file, row, then the file before it goes. A crash between leaves a file without a row. */
export const setAvatar = (
  payload: Payload,
  files: FileStore,
  subject: string,
  image: Uint8Array,
): Promise<void> =>
  inTurn(`avatar:${subject}`, async () => {
    const file = await files.put(CATEGORY, image)
    faultPoint('after-file-before-row')
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const before = await rowOf(payload, subject)
      if (!(await point(payload, subject, before, file))) continue
      if (before) await files.remove(CATEGORY, before.file)
      return
    }
    await files.remove(CATEGORY, file)
    throw new Problem(409, 'conflict', 'The picture is being changed elsewhere.')
  })

/** Removes a person's picture, row before file; without one there is nothing to do. */
export const removeAvatar = (payload: Payload, files: FileStore, subject: string): Promise<void> =>
  inTurn(`avatar:${subject}`, async () => {
    const before = await rowOf(payload, subject)
    if (!before) return
    await pastAccess(payload, 'own').remove(CATEGORY, { id: { equals: before.id } })
    await files.remove(CATEGORY, before.file)
  })
