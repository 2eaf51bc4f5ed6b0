import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'
import { Problem } from '../../base/errors'
import { idOf } from '../../base/ids'
import { settleAccountEnd } from '../account/accountEnds'
import { moveToTeam } from '../staff/move'
import { beginBySource } from '../staff/employments'
import { putOnRecord } from '../staff/onRecord'
import { pastAccess } from '../../db/rows'
import { pointsAt, referencesTo } from './references'
import type { ImportRow } from './run'
import type { WaitingAgain } from './start'
import * as W from './words'

/** New employments by an import of people whom it did not make: they had left. */
const begunBy = (source: string): Where => ({
  and: [
    { source: { equals: source } },
    { or: [{ 'user.source': { exists: false } }, { 'user.source': { not_equals: source } }] },
  ],
})

export const countAgain = async (payload: Payload, source: string): Promise<number> =>
  await pastAccess(payload, 'machine').count('employments', begunBy(source))

/** A request of somebody whose act goes on without him. */
const reqOf = async (payload: Payload, person: unknown): Promise<PayloadRequest | null> => {
  const user = person ? await pastAccess(payload, 'machine').byId('users', idOf(person)) : null
  return user && createLocalReq({ user: { ...user, collection: 'users' } as never }, payload)
}

/** Begins a new employment of somebody who has left, as the act of whoever imports. @returns false where that may no longer be. */
export const beginAgain = async (
  payload: Payload,
  { id: source, by, fileName }: ImportRow,
  { again, teamId, company, from, number, position, zone }: WaitingAgain,
): Promise<boolean> => {
  const req = await reqOf(payload, by)
  if (!req) return false
  try {
    const wish = { company, from, number, position, zone, reason: fileName || source }
    const { id } = await beginBySource(req, again, wish, source)
    // Who leads a team is said on the page of the person, where the password is asked for.
    if (teamId) await moveToTeam(req, id, { team: teamId, from, role: 'member', source })
    return true
  } catch (error) {
    if (error instanceof Problem) return false
    throw error
  }
}

/** When what never was began and ended. */
const NEVER = new Date(0).toISOString()

interface Begun {
  id: string
  user: unknown
}

const begun = async (payload: Payload, source: string): Promise<Begun[]> =>
  await pastAccess(payload, 'machine').all('employments', begunBy(source))

/** Whether something hangs on a new employment: a computer, or a team that the import did not give. */
const isInUse = async (payload: Payload, source: string, id: string): Promise<boolean> => {
  const others = referencesTo(payload, 'employments', ['memberships', 'audit-log', 'import-rows'])
  const notOf: Where = { or: [{ source: { exists: false } }, { source: { not_equals: source } }] }
  const found = await Promise.all([
    pointsAt(payload, { collection: 'memberships', path: 'employment' }, [id], [notOf]),
    ...others.map((each) => pointsAt(payload, each, [id])),
  ])
  return found.flat().length > 0
}

/** The people whose new employment is in use, by name. */
export const againInUse = async (payload: Payload, source: string): Promise<string[]> => {
  const names: string[] = []
  for (const { id, user } of await begun(payload, source)) {
    if (!(await isInUse(payload, source, String(id)))) continue
    const where: Where = { id: { equals: idOf(user) } }
    const person = await pastAccess(payload, 'named').one('users', where)
    names.push(person?.name ?? '')
  }
  return names
}

/**
 * Takes new employments back: the person has left as he had before. His account is shut first, and the row goes last, so that whoever is cut
 * off does it again.
 */
export const takeAgainBack = async (payload: Payload, { id: source, undoneBy }: ImportRow): Promise<void> => {
  const req = (await reqOf(payload, undoneBy)) ?? (await createLocalReq({}, payload))
  for (const { id, user } of await begun(payload, source)) {
    if (await isInUse(payload, source, String(id))) continue
    const subject = idOf(user)
    await pastAccess(payload, 'machine').change('employments', id, { startsAt: NEVER, endsAt: NEVER })
    await settleAccountEnd(payload, subject)
    await putOnRecord(req, {
      act: 'employment-taken-back',
      subject,
      slug: 'employments',
      row: String(id),
      told: W.newEmploymentTakenBack,
    })
    await pastAccess(payload, 'machine').remove('memberships', { employment: { equals: id } })
    await pastAccess(payload, 'machine').remove('employments', { id: { equals: id } })
    await settleAccountEnd(payload, subject)
  }
}
