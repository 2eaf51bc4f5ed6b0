import type { Payload } from 'payload'
import { INCOMING, type FileStore } from '../files/store'
import { dataCategories, declarationOf } from '../privacy/declaration'
import { breathe, type Counts, type Job } from './job'

const HOUR = 3_600_000
const BATCH = 200

const known = async (payload: Payload, slug: string, names: string[]): Promise<Set<string>> => {
  const { docs } = await payload.db.find<{ id: string; file: string; thumb: string }>({
    collection: slug as never,
    where: { or: [{ file: { in: names } }, { thumb: { in: names } }] },
    limit: 0,
    pagination: false,
    req: {},
  })
  return new Set(docs.flatMap(({ file, thumb }) => [file, thumb]))
}

const orphans = async function* (
  payload: Payload,
  files: FileStore,
  slug: string,
  olderThan: number,
): AsyncGenerator<string[]> {
  let batch: string[] = []
  const withoutRow = async (): Promise<string[]> => {
    const rows = batch.length ? await known(payload, slug, batch) : new Set<string>()
    const found = batch.filter((name) => !rows.has(name))
    batch = []
    return found
  }
  for await (const file of files.list(slug)) {
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
): AsyncGenerator<string> {
  let after = ''
  for (;;) {
    const { docs } = await payload.db.find<{ id: string; file: string }>({
      collection: slug as never,
      where: after ? { file: { greater_than: after } } : {},
      sort: 'file',
      limit: BATCH,
      pagination: false,
      req: {},
    })
    for (const row of docs) {
      const file = await files.open(slug, row.file)
      if (file) await file.close()
      else yield String(row.id)
    }
    if (docs.length < BATCH) return
    after = docs.at(-1)?.file ?? ''
    await breathe()
  }
}

/** Removes files older than an hour without a row, uploads that never ended, and rows whose file is gone. */
export const sweepFiles: Job = async ({ payload, files, now, dryRun, progress, stopping }) => {
  const counts: Counts = {}
  const count = (key: string, n: number): void => {
    if (n) counts[key] = (counts[key] ?? 0) + n
    progress(n)
  }
  const olderThan = now.getTime() - HOUR
  for await (const part of files.list(INCOMING)) {
    if (part.modifiedAt.getTime() > olderThan) continue
    if (!dryRun) await files.remove(INCOMING, part.name)
    count('unfinished uploads', 1)
  }
  for (const category of dataCategories(payload.config).filter((each) => declarationOf(each).files)) {
    for await (const names of orphans(payload, files, category.slug, olderThan)) {
      if (stopping.aborted) return counts
      if (!dryRun) await Promise.all(names.map((name) => files.remove(category.slug, name)))
      count(`${category.slug}: files without a row`, names.length)
      await breathe()
    }
    for await (const id of rowsWithoutFile(payload, files, category.slug)) {
      if (stopping.aborted) return counts
      if (!dryRun)
        await payload.db.deleteOne({ collection: category.slug, where: { id: { equals: id } }, req: {} })
      count(`${category.slug}: rows without a file`, 1)
    }
  }
  return counts
}
