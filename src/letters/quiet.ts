import type { Payload } from 'payload'
import { firstCompany } from '../roll/firstCompany'
import { pastAccess } from '../db/rows'

const MINUTE = 60_000
const DAY_MINUTES = 24 * 60

const minutesOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

/** The zone by which a person's quiet hours and mornings are told: his own, else the company's. */
export const zoneOfPerson = async (payload: Payload, subject: string): Promise<string> => {
  const user = await pastAccess(payload, 'machine').byId('users', subject)
  return user?.zone || ((await firstCompany(payload))?.zone ?? 'UTC')
}

/** Minutes since midnight in a zone. */
const minuteIn = (zone: string, at: Date): number =>
  minutesOf(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(at),
  )

/**
 * The end of the quiet hours in which a moment lies, or null. `from` and `to` are `HH:MM` in the zone; a span over midnight is one.
 * The same twice is no quiet at all.
 */
export const quietUntil = (from: string, to: string, zone: string, at: Date): Date | null => {
  const [start, end, minute] = [minutesOf(from), minutesOf(to), minuteIn(zone, at)]
  const isQuiet = start <= end ? start <= minute && minute < end : minute >= start || minute < end
  if (!isQuiet) return null
  const left = (end - minute + DAY_MINUTES) % DAY_MINUTES
  return new Date(Math.floor(at.getTime() / MINUTE) * MINUTE + left * MINUTE)
}

/** Until when a person wants to be left alone, if he does at this moment. */
export const quietFor = async (payload: Payload, subject: string, at: Date): Promise<Date | null> => {
  const user = await pastAccess(payload, 'machine').byId('users', subject)
  if (!user?.quietFrom || !user.quietTo) return null
  return quietUntil(user.quietFrom, user.quietTo, await zoneOfPerson(payload, subject), at)
}
