import { notFound } from 'next/navigation'
import { now } from '../../../../base/clock'
import { hasAttendance } from '../../../../portal/attendance/employed'
import { readWaiting } from '../../../../portal/attendance/waiting'
import { TeamPage } from '../../../../portal/team/TeamPage'
import { dayAfter, localDate } from '../../../../policy/decide/workingTime'
import { shownFor } from '../../../../admin/time/asked'
import { signedIn } from '../../../../portal/kit/reader'
import { readAsk, readOpened } from '../../../../portal/team/ask'
import { readLed } from '../../../../portal/team/led'
import { readNow } from '../../../../portal/team/now'
import { readTotals } from '../../../../portal/team/totals'
import { isDate, weekOf } from '../../../../portal/days/weeks'
import { titled } from '../../../../portal/kit/titled'
import { WORDS } from '../../../../i18n/words'

export const generateMetadata = titled(WORDS.team)

const Page = async ({ searchParams }: { searchParams: Promise<{ team?: string; week?: string }> }) => {
  const query = await searchParams
  const reader = await signedIn('/team')
  const led = await readLed(reader, query.team)
  if (!led) notFound()
  const today = localDate(now().getTime(), led.zone)
  const { shown, unshown } = shownFor(query.week, isDate, weekOf(today).to)
  const week = weekOf(shown)
  const isOpen = week.to >= led.team.since
  // Of what is not open nothing is read, so nobody is told of a look.
  const totals = isOpen ? await readTotals(reader, led, week) : null
  const people = led.members.map(({ id }) => id)
  const next = dayAfter(week.to)
  return (
    <TeamPage
      led={led}
      now={await readNow(reader, led.members)}
      waiting={hasAttendance(reader) ? await readWaiting(reader, led) : null}
      week={{
        ...week,
        previous: week.from > led.team.since ? weekOf(week.from, -1).from : null,
        next: next <= today ? next : null,
      }}
      unshown={unshown}
      isBefore={!isOpen}
      totals={totals}
      opened={totals ? await readOpened(reader, 'activity-days', people) : []}
      ask={isOpen ? await readAsk(reader, ['activity-days']) : null}
    />
  )
}

export default Page
