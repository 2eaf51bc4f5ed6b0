import type { Payload, Where } from 'payload'
import { idOf, maybeId } from '../base/ids'
import { markComputed } from '../db/markComputed'
import { pastAccess } from '../db/rows'

/** Whom an assignment names. */
interface Assigned {
  person?: unknown
  team?: unknown
  from: string
  until?: string | null
}

const inTeam = async (payload: Payload, team: string): Promise<string[]> => {
  const rows = await pastAccess(payload, 'machine').all(
    'memberships',
    { team: { equals: team } },
    { select: ['employment'] },
  )
  return [...new Set(rows.map(({ employment }) => idOf(employment)))]
}

/** After an assignment was made or changed: the days of whoever it names, as it was and as it is. */
export const markAssigned = async (
  payload: Payload,
  { person, team, from, until }: Assigned,
): Promise<void> => {
  const subject = maybeId(person)
  const of: Where = subject
    ? { subject: { equals: subject } }
    : { employment: { in: await inTeam(payload, idOf(team)) } }
  await markComputed(payload, of, from.slice(0, 10), until?.slice(0, 10) ?? null)
}

/** After a shift was changed: the days of everybody who works by it. */
export const markShiftDays = async (payload: Payload, shift: string): Promise<void> => {
  const rows = await pastAccess(payload, 'machine').all('shift-assignments', { shift: { equals: shift } })
  for (const row of rows) await markAssigned(payload, row)
}
