import { dateAt, datesBetween, daysBefore, momentOf } from './calendarDays'
import { ACTIVITY_DAYS, type DemoCompany, SCREENSHOT_DAYS } from './company'
import { BLOCK, type DemoDay, dayOf } from './day'

const DAY = 86_400_000

/** What happened between two moments, to the last whole block of ten minutes; what would have expired by `until` is left out. */
export function* historyOf(company: DemoCompany, from: Date | null, until: Date): Generator<DemoDay> {
  const end = Math.floor(Number(until) / BLOCK) * BLOCK
  const earliest = Number(from ?? 0)
  const firstDate = daysBefore(dateAt(end), ACTIVITY_DAYS - 1)
  const startDate = from && dateAt(from) > firstDate ? dateAt(from) : firstDate
  for (const date of datesBetween(startDate, dateAt(end))) {
    for (const person of company.people) {
      const day = dayOf(company, person, date)
      const within = ({ at }: { at: number }) => at >= earliest && at < end
      const kept = ({ at }: { at: number }) => within({ at }) && at > Number(until) - SCREENSHOT_DAYS * DAY
      yield {
        ...day,
        minutes: day.minutes.filter(within),
        shots: day.shots.filter(kept),
        pauses: day.pauses.filter((pause) => pause.end > earliest && pause.end <= Number(until)),
        deleted: day.deleted.filter(({ at }) => at > earliest && at <= Number(until)),
      }
    }
  }
}

/** The pause that runs at a moment: where somebody works, one person has paused a little while ago. */
export const openPause = (company: DemoCompany, at: Date): { username: string; start: number } | null => {
  const person = company.people.find(({ story }) => story === 'pauses')
  if (!person) return null
  const date = dateAt(at)
  const day = dayOf(company, person, date)
  const first = day.minutes[0]?.at
  const minutes = (Number(at) - momentOf(date, 0)) / 60_000
  const atWork = first !== undefined && minutes < 18 * 60 && (minutes < 12 * 60 || minutes >= 13 * 60)
  const start = Math.floor(Number(at) / 60_000) * 60_000 - 18 * 60_000
  return atWork && start > first ? { username: person.username, start } : null
}
