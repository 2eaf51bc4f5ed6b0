import { ObjectId } from 'bson'
import type { Payload } from 'payload'
import { now } from '../../base/clock'
import type { AsOf } from '../epochs'
import { NO_LINK, type Link, type PunchBatch } from '../punchRows'
import { isCurrent } from './counters'
import { rawCollection } from './expired'
import { documentOf } from './insertRows'
import { mark } from './marks'
import { inTransaction } from './transaction'

/**
 * What was judged before an answer and is stored just after it is found by `settleWithdrawals`: of a chain nothing is taken back. Two who append
 * to one chain at once write the same end of it, and the driver runs the second anew.
 */
export const appendPunches = (
  payload: Payload,
  { employment, rows, chained, marks, expiresAt }: PunchBatch,
  asOf: AsOf,
): Promise<boolean[] | null> =>
  inTransaction(payload, async (session) => {
    const chains = rawCollection(payload, 'punch-chains')
    const punches = rawCollection(payload, 'punches')
    const of = { employment: new ObjectId(employment) }
    // The end of the chain is written first, so that a second writer waits here and not at the last step.
    const head = await chains.findOneAndUpdate(
      of,
      {
        $set: { updatedAt: now() },
        $max: { expiresAt },
        $setOnInsert: { createdAt: now(), seq: 0, hash: '' },
      },
      { upsert: true, returnDocument: 'after', session },
    )
    if (!(await isCurrent(payload, asOf))) return null
    const keys = rows.map(({ key }) => key as string)
    const known = new Set(
      (await punches.find({ key: { $in: keys } }, { projection: { key: 1 }, session }).toArray()).map(
        ({ key }) => key as string,
      ),
    )
    let last: Link = head ? { seq: Number(head.seq), hash: String(head.hash) } : NO_LINK
    const whole: ReturnType<typeof chained>[] = []
    const stored = rows.map((row) => {
      const key = row.key as string
      if (known.has(key)) return false
      known.add(key)
      const next = chained(row, last)
      whole.push(next)
      last = next
      return true
    })
    if (!whole.length) return stored
    await punches.insertMany(
      whole.map((row) => documentOf(payload, 'punches', row)),
      { session },
    )
    await chains.updateOne(of, { $set: { seq: last.seq, hash: last.hash } }, { session })
    await mark(payload, marks, session)
    return stored
  })
