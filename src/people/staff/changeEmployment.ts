import type { PayloadRequest } from 'payload'
import { changeIfStill, setFields } from '../../db/changeIfStill'
import { markComputed } from '../../db/markComputed'
import { invalid, Problem } from '../../base/errors'
import { idOf } from '../../base/ids'
import { settleAccountEnd } from '../account/accountEnds'
import { spanOf, zoneOf } from './spans'
import { rowOf } from './onRecord'

/** As it is stored, as far as acts go by it. */
export interface EmploymentRow {
  id: string
  user: unknown
  company: unknown
  number?: string | null
  position?: string | null
  from: string
  until?: string | null
  endedAt?: string | null
  startsAt?: string | null
  endsAt?: string | null
  zone?: string | null
  updatedAt?: string | null
}

type Fields = Partial<
  Record<'number' | 'position' | 'zone' | 'from' | 'until' | 'endedAt', string | null | undefined>
>

/** What the moments of an employment follow from. */
const SPAN = ['from', 'until', 'endedAt', 'zone'] as const
const TRIES = 5

/**
 * Changes named fields of an employment, and the moments that follow from them. Where somebody else has changed it meanwhile, it is
 * judged anew: an end is not undone by a correction.
 * @param judge what is to change of the row as it is; may refuse it.
 * @returns the row before, and when it ends now. @throws Problem 400, 404, 409 `conflict`
 */
export const changeEmployment = async (
  req: PayloadRequest,
  id: string,
  judge: (row: EmploymentRow) => Fields,
): Promise<{ before: EmploymentRow; endsAt: string | null }> => {
  const { payload } = req
  for (let tries = 0; tries < TRIES; tries++) {
    const before = await rowOf<EmploymentRow>(req, 'employments', id)
    const fields = judge(before)
    const after = { ...before, ...fields } as EmploymentRow
    const span = SPAN.some((field) => field in fields) ? spanOf(req, after, await zoneOf(req, after)) : null
    // One that never begins may end before its first day; a first day that is set lies before its end.
    if (span?.endsAt && fields.from && span.startsAt >= span.endsAt)
      throw invalid('The last day is before the first.', { field: 'from' })
    if (!span) await setFields(payload, 'employments', id, fields)
    else if (!(await changeIfStill(payload, 'employments', before, { ...fields, ...span }))) continue
    await settleAccountEnd(payload, idOf(before.user))
    if (span) await markComputed(payload, { employment: { equals: id } })
    return { before, endsAt: (span ?? before).endsAt ?? null }
  }
  throw new Problem(409, 'conflict', 'This was changed meanwhile.')
}
