import type { CollectionSlug, Payload, Where } from 'payload'
import type { FileStore } from '../../files/store'
import type { CountName, Swept } from '../../i18n/counts'
import { storingFiles, type Storing } from '../../categories/declaration'
import { breathe, type Counts, type Job } from '../job'
import { pastAccess } from '../../db/rows'

/** Where earlier versions read uploads to; one that was killed may have left some. */
const INCOMING = 'incoming'
const HOUR = 3_600_000
const BATCH = 200

const known = async (payload: Payload, { slug, fields }: Storing, names: string[]): Promise<Set<string>> => {
  const docs = await pastAccess(payload, 'machine').all(slug as CollectionSlug, {
    or: fields.map((field) => ({ [field]: { in: names } })),
  })
  return new Set(docs.flatMap((row) => fields.map((field) => (row[field] as string | null) ?? '')))
}

const orphans = async function* (
  payload: Payload,
  files: FileStore,
  storing: Storing,
  olderThan: number,
): AsyncGenerator<string[]> {
  let batch: string[] = []
  const withoutRow = async (): Promise<string[]> => {
    const rows = batch.length ? await known(payload, storing, batch) : new Set<string>()
    const found = batch.filter((name) => !rows.has(name))
    batch = []
    return found
  }
  for await (const file of files.list(storing.slug)) {
    // A younger file may be one whose row is about to be written.
    if (file.modifiedAt.getTime() > olderThan) continue
    batch.push(file.name)
    if (batch.length >= BATCH) yield await withoutRow()
  }
  yield await withoutRow()
}

const rowsWithoutFile = async function* (
  payload: Payload,
  files: FileStore,
  slug: string,
): AsyncGenerator<{ id: string; file: string }> {
  let after = ''
  for (;;) {
    const docs = (await pastAccess(payload, 'machine').all(
      slug as CollectionSlug,
      after ? { file: { greater_than: after } } : {},
      { sort: 'file', limit: BATCH },
    )) as { id: string; file: string }[]
    for (const { id, file } of docs) {
      const found = await files.open(slug, file)
      if (found) await found.close()
      else yield { id: String(id), file }
    }
    if (docs.length < BATCH) return
    after = docs.at(-1)?.file ?? ''
    await breathe()
  }
}

/** Removes files older than an hour without a row, uploads that never ended, and rows whose file is gone. */
export const sweepFiles: Job = async ({ payload, files, now, dryRun, progress, stopping }) => {
  const counts: Counts = {}
  const count = (key: CountName | `${string}: ${Swept}`, n: number): void => {
    if (n) counts[key] = (counts[key] ?? 0) + n
    progress(n)
  }
  const olderThan = now.getTime() - HOUR
  for await (const part of files.list(INCOMING)) {
    if (part.modifiedAt.getTime() > olderThan) continue
    if (!dryRun) await files.remove(INCOMING, part.name)
    count('unfinished uploads', 1)
  }
  for (const storing of storingFiles(payload.config)) {
    const { slug } = storing
    for await (const names of orphans(payload, files, storing, olderThan)) {
      if (stopping.aborted) return counts
      if (!dryRun) await Promise.all(names.map((name) => files.remove(slug, name)))
      count(`${slug}: files without a row`, names.length)
      await breathe()
    }
    // A row that is more than its file outlives it: an answer stands though its scan is lost.
    if (!storing.fields.includes('file')) continue
    for await (const { id, file } of rowsWithoutFile(payload, files, slug)) {
      if (stopping.aborted) return counts
      // By its file too: a picture that is replaced meanwhile has another.
      const where: Where = { and: [{ id: { equals: id } }, { file: { equals: file } }] }
      if (!dryRun) await pastAccess(payload, 'machine').remove(slug as CollectionSlug, where)
      count(`${slug}: rows without a file`, 1)
    }
  }
  return counts
}
