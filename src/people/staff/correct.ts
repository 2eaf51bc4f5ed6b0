import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { changeAccount } from '../../db/accounts'
import { isDuplicate } from '../../db/duplicate'
import { invalid, Problem } from '../../base/errors'
import { isUserName, isVisible } from '../../fields/names'
import { isZone } from '../../fields/zone'
import { holdsOffice } from '../offices/holdsOffice'
import { beginAct } from '../twoHands/begin'
import { putOnRecord, rowOf } from './onRecord'
import { reasonGiven } from '../../record/reasons'
import * as W from './words'

const line = (most: number) => z.string().trim().min(1).max(most)

export const correction = z.strictObject({
  name: line(100).refine(isVisible, 'A name that can be seen.').optional(),
  username: line(40).toLowerCase().refine(isUserName, 'Not a user name.').optional(),
  language: z.enum(['zh', 'en']).optional(),
  zone: z.union([z.literal(''), line(60).refine(isZone, 'Not a time zone.')]).optional(),
  reason: reasonGiven(),
})

const pick = (wish: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(wish).filter(([name]) => names.includes(name)))

const FIELDS = ['name', 'username', 'language', 'zone'] as const

interface Person {
  name: string
  username: string
  language?: string | null
  zone?: string | null
  state: 'invited' | 'active' | 'suspended' | 'closed'
}

/** Corrects what a person is called and how his pages look. What somebody is called who holds an office, two sign. */
export const correctPerson = async (
  req: PayloadRequest,
  id: string,
  { reason, ...wish }: z.infer<typeof correction>,
): Promise<{ ok: true } | { state: 'waiting'; act: string; waitsUntil: string | null }> => {
  const before = await rowOf<Person>(req, 'users', id)
  if (before.state === 'closed') throw new Problem(409, 'conflict', 'This account is closed.')
  const fields = FIELDS.filter((field) => wish[field] !== undefined && wish[field] !== (before[field] ?? ''))
  if (!fields.length) throw invalid('Nothing is changed.')
  const called = fields.filter((field) => field === 'name' || field === 'username')
  if (called.length && (await holdsOffice(req, id))) {
    if (called.length < fields.length)
      throw invalid('Correct the name by itself: two sign it.', { field: called[0] })
    const { name, username } = before
    const what = { ...pick(wish, called), before: { name, username } }
    const act = await beginAct(req, { kind: 'correction', subject: id, what, reason })
    return { state: 'waiting', act: act.id, waitsUntil: act.waitsUntil }
  }
  const set = Object.fromEntries(fields.map((field) => [field, wish[field] || null]))
  try {
    await changeAccount(req.payload, id, { set })
  } catch (error) {
    if (isDuplicate(error))
      throw new Problem(409, 'conflict', 'Somebody has this one already.', { field: 'username' })
    throw error
  }
  await putOnRecord(req, {
    act: 'person-corrected',
    subject: id,
    reason,
    slug: 'users',
    row: id,
    fields,
    told: fields.includes('username') ? W.hrHasChangedUserName(wish.username) : W.hrHasCorrectedYourName,
  })
  return { ok: true }
}
