import type { PayloadRequest } from 'payload'
import { now } from '../base/clock'
import { notFound, Problem, refused } from '../base/errors'
import { inTurn } from '../db/inTurn'
import { snapshotOf } from '../policy/decide/snapshot'
import { localDate } from '../policy/decide/workingTime'
import { audit } from '../record/audit'
import { employedBy, type Employed } from './employed'
import { freshDays } from './freshDays'
import { readPeriod, type Period } from './period'
import { daysIn, namesOf, sealSheet, type Sheet } from './sheet'
import { keepSheet, setState, statesOf, type SheetState } from './sheetState'

/** What somebody signs, as it is now. */
export interface OwnSheet {
  sheet: Sheet
  /** SHA-256 of its canonical form: whoever signs names it. */
  hash: string
  state: SheetState
  /** Whether a day has come to something else since it was signed. */
  changed: boolean
  period: Pick<Period, 'from' | 'to' | 'state' | 'history'>
}

/** His employment in the company of a period, on some of its days. @throws Problem 404 */
const ownIn = async ({ payload, user }: PayloadRequest, period: Period): Promise<Employed> => {
  const snapshot = await snapshotOf(payload, String(user?.id))
  for (const { id, company } of snapshot.employments) {
    const employed = company === period.company ? employedBy(snapshot, id) : null
    if (employed && employed.from <= period.to && (!employed.until || employed.until >= period.from))
      return employed
  }
  throw notFound()
}

const sealed = async ({ payload }: PayloadRequest, period: Period, employed: Employed) => {
  await freshDays(payload, [employed], period.from, period.to)
  const days = (await daysIn(payload, [employed.id], period)).get(employed.id) ?? []
  const named = (await namesOf(payload, [employed])).get(employed.id) ?? { name: '', number: '' }
  return sealSheet(period, employed, named, days)
}

/** A person's own sheet of a period. @throws Problem 404 */
export const ownSheet = async (req: PayloadRequest, id: string): Promise<OwnSheet> => {
  const period = await readPeriod(req.payload, id)
  const employed = await ownIn(req, period)
  const { sheet, hash } = await sealed(req, period, employed)
  const state = (await statesOf(req.payload, id)).get(employed.id)
  const { from, to, state: stands, history } = period
  return {
    sheet,
    hash,
    state: state?.state ?? 'open',
    changed: state?.changed ?? false,
    period: { from, to, state: stands, history },
  }
}

const notOver = () => new Problem(409, 'conflict', 'The period is not over.')

const answer = (
  req: PayloadRequest,
  id: string,
  hash: string,
  given: { how: 'signed' } | { how: 'disputed'; dispute: string },
): Promise<{ state: SheetState }> =>
  inTurn(`period:${id}`, async () => {
    const { payload } = req
    const period = await readPeriod(payload, id)
    const employed = await ownIn(req, period)
    if (period.state !== 'open') throw new Problem(409, 'closed-period', 'The period is closed.')
    if (localDate(now().getTime(), employed.span.zone) <= period.to) throw notOver()
    const { sheet, bytes, hash: current } = await sealed(req, period, employed)
    if (hash !== current)
      throw new Problem(409, 'conflict', 'The sheet was changed since you read it. Read it again.')
    if (!sheet.days.length)
      throw new Problem(409, 'empty-period', 'No day of it is stored: there is nothing to sign.')
    if (given.how === 'signed' && sheet.days.some(({ status }) => status === 'incomplete'))
      throw new Problem(409, 'incomplete', 'A punch of some day is missing. Ask for a correction first.')
    if (!(await keepSheet(payload, period, employed, { bytes, hash, ...given })))
      throw refused('not-in-policy')
    await setState(payload, period, employed, given.how, hash)
    await audit(payload, {
      act: given.how === 'signed' ? 'sheet-signed' : 'sheet-disputed',
      actor: employed.subject,
      actorRole: 'employee',
      subject: employed.subject,
      category: 'attendance-sheets',
      slug: 'attendance-periods',
      row: id,
      detail: hash,
    })
    return { state: given.how }
  })

/**
 * Signs the sheet that was shown, once the period is over.
 * @param hash of what was read
 * @throws Problem 404, 409 where it is not over, closed, changed since, or a punch is missing
 */
export const signSheet = (req: PayloadRequest, id: string, hash: string) =>
  answer(req, id, hash, { how: 'signed' })

/** Says that the sheet is not so, and why. @throws as `signSheet` */
export const disputeSheet = (req: PayloadRequest, id: string, hash: string, dispute: string) =>
  answer(req, id, hash, { how: 'disputed', dispute })
