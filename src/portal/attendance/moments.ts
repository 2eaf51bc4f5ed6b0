import { momentOfClock } from '../../policy/decide/workingTime'

const DAY = 86_400_000

/** The date some days after another. */
export const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

/** The moment at which the wall clock of a zone shows `HH:MM` on a date, UTC. */
export const momentAt = (date: string, clock: string, zone: string): string => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return new Date(momentOfClock(date, hours * 60 + minutes, zone)).toISOString()
}
