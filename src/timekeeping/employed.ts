import type { Payload } from 'payload'
import type { EmploymentSpan, Snapshot } from '../base/policyTypes'
import { idOf } from '../base/ids'
import { pastAccess } from '../db/rows'
import { covers } from '../policy/decide/decide'
import { snapshotsOf } from '../policy/decide/snapshot'
import { localDate, momentOfClock } from '../policy/decide/workingTime'

/** An employment, and what is known of its person. */
export interface Employed {
  id: string
  subject: string
  span: EmploymentSpan
  snapshot: Snapshot
  /** First and last day, local; null while it is open. */
  from: string
  until: string | null
}

const NOON = 720

/** The moment by which a day is told from others where a shift does not say: its noon, in the zone of the employment. */
export const noonOf = ({ span }: Pick<Employed, 'span'>, date: string): number =>
  momentOfClock(date, NOON, span.zone)

/** An employment of somebody, if it is his. */
export const employedBy = (snapshot: Snapshot, id: string): Employed | null => {
  const span = snapshot.employments.find((each) => each.id === id)
  if (!span) return null
  const until = span.end === null ? null : localDate(span.end - 1, span.zone)
  return { id, subject: snapshot.subject, span, snapshot, from: localDate(span.start, span.zone), until }
}

/** The main team of an employment at a moment. */
export const teamAt = ({ span }: Pick<Employed, 'span'>, at: number): string | null =>
  span.teams.find((each) => covers(each, at))?.team ?? null

/** Employments by their ids; one that is not there is left out. */
export const employedOf = async (payload: Payload, ids: readonly string[]): Promise<Employed[]> => {
  const rows = await pastAccess(payload, 'decided').all(
    'employments',
    { id: { in: [...ids] } },
    { select: ['user'] },
  )
  const snapshots = await snapshotsOf(payload, [...new Set(rows.map(({ user }) => idOf(user)))])
  return rows.flatMap(({ id, user }) => {
    const snapshot = snapshots.get(idOf(user))
    return (snapshot && employedBy(snapshot, id)) ?? []
  })
}

/** Whoever is in a team, by his main one, on some day from one date to another. */
export const employedInTeam = async (
  payload: Payload,
  team: string,
  from: string,
  to: string,
): Promise<Employed[]> => {
  const rows = await pastAccess(payload, 'decided').all(
    'memberships',
    { and: [{ team: { equals: team } }, { main: { equals: true } }] },
    { select: ['employment'] },
  )
  const all = await employedOf(payload, [...new Set(rows.map(({ employment }) => idOf(employment)))])
  const isIn = (each: Employed): boolean =>
    each.span.teams.some(
      (span) =>
        span.team === team &&
        localDate(span.start, each.span.zone) <= to &&
        (span.end === null || localDate(span.end - 1, each.span.zone) >= from),
    )
  return all.filter((each) => isOn(each, from, to) && isIn(each))
}

const isOn = (each: Employed, from: string, to: string): boolean =>
  each.from <= to && (each.until === null || each.until >= from)

/** Whoever is employed by a company on some day from one date to another. */
export const employedIn = async (
  payload: Payload,
  company: string,
  from: string,
  to: string,
): Promise<Employed[]> => {
  const rows = await pastAccess(payload, 'decided').all(
    'employments',
    { company: { equals: company } },
    { select: ['user'] },
  )
  const all = await employedOf(
    payload,
    rows.map(({ id }) => id),
  )
  return all.filter((each) => isOn(each, from, to))
}
