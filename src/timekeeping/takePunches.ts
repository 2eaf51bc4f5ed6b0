import type { Payload } from 'payload'
import { addDays } from '../attendance/engine/dates'
import { offsetAt } from '../attendance/engine/zone'
import { now } from '../base/clock'
import { Problem, refused, type RefusalCode } from '../base/errors'
import { faultPoint } from '../base/faults'
import { newId, type NewRow } from '../db/insertRows'
import { inTurn } from '../db/inTurn'
import type { Mark } from '../db/markRows'
import { appendPunches } from '../db/punches'
import { knownOf, type Known } from '../policy/decide/snapshot'
import { localDate } from '../policy/decide/workingTime'
import { chained } from './chain'
import { employedBy, type Employed } from './employed'
import { punchItem, type PunchItem } from './punchForm'
import { stampNow } from './stampOf'

/** Who punches: a person by an employment, through which door, and on which computer if on one. */
export interface Puncher {
  subject: string
  employment: string
  source: 'portal' | 'api'
  device?: string
}

/** What became of one of a list. */
export interface PunchVerdict {
  index: number
  status: 'accepted' | 'duplicate' | 'refused'
  code?: RefusalCode | 'undeclared-field' | 'invalid'
  /** The moment that counts, of one that was accepted. */
  at?: string
}

/** Times that a list starts over where what its person is asked by was changed. */
const TRIES = 5
const MINUTE = 60_000

type Judged = { row: NewRow; at: Date } | { code: NonNullable<PunchVerdict['code']> }

/** The phone's own time counts where the punch had to wait, and that is said. */
const momentOf = ({ at }: PunchItem, receivedAt: number): { capturedAt: number; flags: string[] } =>
  at === undefined ? { capturedAt: receivedAt, flags: [] } : { capturedAt: Date.parse(at), flags: ['queued'] }

const judge = (
  payload: Payload,
  { employment, source, device }: Puncher,
  employed: Employed,
  item: unknown,
  receivedAt: number,
): Judged => {
  const read = punchItem.safeParse(item)
  if (!read.success)
    return {
      code: read.error.issues.some(({ code }) => code === 'unrecognized_keys')
        ? 'undeclared-field'
        : 'invalid',
    }
  const { clientId, kind, zone = employed.span.zone } = read.data
  const { capturedAt, flags } = momentOf(read.data, receivedAt)
  if (!Number.isFinite(capturedAt)) return { code: 'invalid' }
  const date = localDate(capturedAt, employed.span.zone)
  const judged = stampNow(employed, 'punches', { capturedAt, receivedAt, localDate: date, zone })
  // What is brought after two weeks is too old to be taken.
  if ('code' in judged) return { code: judged.code === 'too-late' ? 'expired' : judged.code }
  const row = {
    ...judged.stamp,
    id: newId(payload),
    key: `${employment}:${clientId}`,
    clientId,
    kind,
    offset: offsetAt(zone, Math.floor(capturedAt / MINUTE)),
    source,
    device: device ?? null,
    flags,
  }
  return { row, at: judged.stamp.capturedAt }
}

/** A punch moves its own day, and both neighbours. */
export const marksAround = (employment: string, dates: Iterable<string>): Mark[] =>
  [...new Set([...dates].flatMap((date) => [-1, 0, 1].map((days) => addDays(date, days))))]
    .sort()
    .map((date) => ({ employment, date }))

const isRow = (judged: Judged): judged is { row: NewRow; at: Date } => 'row' in judged

const answerOf = (judged: readonly Judged[], stored: readonly boolean[]): PunchVerdict[] => {
  const isStored = stored.values()
  return judged.map((each, index): PunchVerdict => {
    if (!isRow(each)) return { index, status: 'refused', code: each.code }
    return isStored.next().value
      ? { index, status: 'accepted', at: each.at.toISOString() }
      : { index, status: 'duplicate' }
  })
}

const store = async (
  payload: Payload,
  { subject, employment }: Puncher,
  judged: readonly Judged[],
  { epochs }: Known,
): Promise<boolean[] | null> => {
  const rows = judged.filter(isRow).map(({ row }) => row)
  if (!rows.length) return []
  const last = Math.max(...rows.map(({ expiresAt }) => (expiresAt as Date).getTime()))
  const batch = {
    employment,
    rows,
    chained,
    marks: marksAround(
      employment,
      rows.map((row) => row.localDate as string),
    ),
    expiresAt: new Date(last),
  }
  return inTurn(`punches:${employment}`, () => appendPunches(payload, batch, { subject, epochs }))
}

/**
 * Takes a list of punches; a verdict for each. Each is judged on its own, and again where what the person is asked by changes before it is stored;
 * sent twice, it changes nothing.
 * @throws Problem 403 `account-ended` for an employment that the person does not have.
 */
export const takePunches = async (
  payload: Payload,
  puncher: Puncher,
  items: readonly unknown[],
): Promise<{ results: PunchVerdict[] }> => {
  for (let tries = 0; tries < TRIES; tries++) {
    const known = await knownOf(payload, puncher.subject)
    const employed = employedBy(known.snapshot, puncher.employment)
    if (!employed) throw refused('account-ended')
    const receivedAt = now().getTime()
    const judged = items.map((item) => judge(payload, puncher, employed, item, receivedAt))
    const stored = await store(payload, puncher, judged, known)
    if (!stored) continue
    faultPoint('after-row-before-answer')
    return { results: answerOf(judged, stored) }
  }
  throw new Problem(503, 'unavailable', 'What this person agreed to is being changed. Send it again.')
}
