import type { Payload } from 'payload'
import { now } from '../base/clock'
import { shortenExpiry } from '../db/expired'
import { pastAccess } from '../db/rows'
import { faultPoint } from '../base/faults'
import { tellOnPaper } from '../notices/onPaper'
import { audit } from '../record/audit'
import { coverAt } from '../policy/decide/decide'
import { stamped } from '../categories/declaration'
import { endingOf } from '../policy/decide/ending'
import { idOf, maybeId } from '../base/ids'
import { snapshotOf } from '../policy/decide/snapshot'

/** What a person said: to a category, or to a version. */
export interface Said {
  id: string
  subject: unknown
  at: string
  /** Somebody else took it down. */
  recordedBy?: unknown
  /** Of a row of an earlier version, which put it on record at once: none. */
  recorded?: boolean | null
  category?: string
  granted?: boolean | null
  version?: number
  refused?: boolean | null
}

const MINUTE = 60_000
/** How late a row may still be stored by a process that had judged it before the answer, and died before it looked again. */
export const LATE = 5 * MINUTE

export const collectionOf = ({ category }: Said): 'consents' | 'acceptances' =>
  category === undefined ? 'acceptances' : 'consents'

/** Whether it took something back. */
const isNo = ({ category, granted, refused }: Said): boolean =>
  category === undefined ? (refused ?? false) : !granted

const putOnRecord = async (payload: Payload, said: Said): Promise<void> => {
  if (said.recorded !== false) return
  const { id, category, granted, refused, version } = said
  const subject = idOf(said.subject)
  const by = maybeId(said.recordedBy)
  const word = refused ? 'refusal' : 'acceptance'
  await audit(payload, {
    id,
    actor: by ?? subject,
    actorRole: by ? 'hr' : 'employee',
    subject,
    ...(category === undefined
      ? {
          act: by ? 'paper-recorded' : word,
          detail: by ? `version ${version}, ${word}` : `version ${version}`,
        }
      : { act: 'consent', category, detail: granted ? 'granted' : 'withdrawn' }),
  })
}

/** Brings forward when what rested on it ends. @returns rows, by category. */
const shorten = async (payload: Payload, said: Said): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {}
  if (!isNo(said)) return counts
  const subject = idOf(said.subject)
  const at = Date.parse(said.at)
  const snapshot = await snapshotOf(payload, subject)
  const stored = stamped(payload.config)
  const touched =
    said.category === undefined
      ? stored.filter(({ category }) => 'term' in coverAt(snapshot, category, at - 1))
      : stored.filter(({ category }) => category === said.category)
  for (const { slug, category } of touched) {
    const ending = endingOf(snapshot, category, at)
    if (!ending) continue
    for await (const changed of shortenExpiry(payload, { slug, subject, ...ending })) {
      if (changed) counts[slug] = (counts[slug] ?? 0) + changed
      faultPoint('amid-shortening')
    }
  }
  return counts
}

/**
 * What follows an answer that stands: it goes on record, the person is told where somebody else took it down, and what rested on it ends.
 * Safe to repeat and to kill. It is marked as done once nothing that was judged before can still arrive.
 * @returns rows that end sooner, by category.
 */
export const settle = async (payload: Payload, said: Said): Promise<Record<string, number>> => {
  await putOnRecord(payload, said)
  faultPoint('after-record-before-shortening')
  const counts = await shorten(payload, said)
  if (said.recordedBy) await tellOnPaper(payload, { ...said, subject: idOf(said.subject), isNo: isNo(said) })
  faultPoint('after-shortening-before-mark')
  if (!isNo(said) || Date.parse(said.at) + LATE <= now().getTime())
    await pastAccess(payload, 'machine').change(collectionOf(said), said.id, {
      settledAt: now().toISOString(),
      ...(said.recorded === false ? { recorded: true } : {}),
    })
  return counts
}

const AT_ONCE = 500

const unsettled = async (payload: Payload, collection: 'consents' | 'acceptances'): Promise<Said[]> => {
  const docs = await pastAccess(payload, 'machine').all(
    collection,
    { settledAt: { exists: false } },
    { sort: 'at', limit: AT_ONCE },
  )
  return docs.map((row) => ({ ...row, id: String(row.id) }))
}

/** Settles what was cut off, also what an earlier version left. @returns rows that end sooner, by category. */
export const settleAll = async (payload: Payload, stopping: AbortSignal): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {}
  const failures: unknown[] = []
  for (const collection of ['consents', 'acceptances'] as const)
    for (const said of await unsettled(payload, collection)) {
      if (stopping.aborted) return counts
      try {
        for (const [slug, rows] of Object.entries(await settle(payload, said)))
          counts[slug] = (counts[slug] ?? 0) + rows
      } catch (error) {
        failures.push(error) // the others come first
      }
    }
  if (failures.length) throw failures[0]
  return counts
}
