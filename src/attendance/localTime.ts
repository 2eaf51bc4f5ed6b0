import { Temporal } from 'temporal-polyfill'

export type LocalTime =
  | { verdict: 'accepted'; at: string }
  | { verdict: 'refused'; code: 'no-such-local-time' | 'ambiguous-local-time' | 'not-a-time' }

/** Year, month and day in this order alone, since others can be read in two ways; an offset where the file has one. */
const WRITTEN =
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:T|\s+)(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|[+-]\d{2}:?\d{2})?$/

const accepted = (epochMilliseconds: number): LocalTime => ({
  verdict: 'accepted',
  at: new Date(epochMilliseconds).toISOString().replace('.000Z', 'Z'),
})

/** Milliseconds by which an offset is ahead of UTC. */
const offsetOf = (written: string): number => {
  if (written === 'Z') return 0
  const minutes = Number(written.slice(1, 3)) * 60 + Number(written.slice(-2))
  return (written.startsWith('-') ? -minutes : minutes) * 60_000
}

/** The moment of a terminal's wall clock, read in the zone of its place: one that does not exist, or exists twice, is refused. */
export const readLocalTime = (zone: string, local: string): LocalTime => {
  const [, year, , month, day, hour, minute, second, offset] = WRITTEN.exec(local.trim()) ?? []
  let wall: Temporal.PlainDateTime
  try {
    wall = Temporal.PlainDateTime.from(
      {
        year: Number(year),
        month: Number(month),
        day: Number(day),
        hour: Number(hour),
        minute: Number(minute),
        second: Number(second ?? 0),
      },
      { overflow: 'reject' },
    )
  } catch {
    return { verdict: 'refused', code: 'not-a-time' }
  }
  if (offset) return accepted(wall.toZonedDateTime('UTC').epochMilliseconds - offsetOf(offset))
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    wall.toZonedDateTime(zone, { disambiguation }),
  )
  if (!earlier || !later) return { verdict: 'refused', code: 'not-a-time' }
  if (earlier.epochMilliseconds === later.epochMilliseconds) return accepted(earlier.epochMilliseconds)
  const exists = earlier.toPlainDateTime().equals(wall)
  return { verdict: 'refused', code: exists ? 'ambiguous-local-time' : 'no-such-local-time' }
}
