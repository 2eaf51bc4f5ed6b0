import { notFound } from 'next/navigation'
import { now } from '../../../../../base/clock'
import { TeamProjectsPage } from '../../../../../portal/team/TeamProjectsPage'
import { datesOfMonth, isMonth, monthBy } from '../../../../../records/timeTable'
import { localDate } from '../../../../../policy/decide/workingTime'
import { shownFor } from '../../../../../admin/time/asked'
import { signedIn } from '../../../../../portal/kit/reader'
import { readAsk } from '../../../../../portal/team/ask'
import { readLed } from '../../../../../portal/team/led'
import { readProjects } from '../../../../../portal/team/projects'
import { readTotals } from '../../../../../portal/team/totals'
import { titled } from '../../../../../portal/kit/titled'
import * as W from '../../../../words'

export const generateMetadata = titled(W.projectsOfTheTeam)

const Page = async ({ searchParams }: { searchParams: Promise<{ team?: string; month?: string }> }) => {
  const query = await searchParams
  const reader = await signedIn('/team/projects')
  const led = await readLed(reader, query.team)
  if (!led) notFound()
  const current = localDate(now().getTime(), led.zone).slice(0, 7)
  const { shown: month, unshown } = shownFor(query.month, isMonth, current)
  const isOpen = month >= led.team.since.slice(0, 7)
  // Of what is not open nothing is read, so nobody is told of a look.
  const totals = isOpen ? await readTotals(reader, led, datesOfMonth(month)) : null
  return (
    <TeamProjectsPage
      led={led}
      month={month}
      previous={led.team.since.slice(0, 7) < month ? monthBy(month, -1) : null}
      next={month < current ? monthBy(month, 1) : null}
      unshown={unshown}
      isBefore={!isOpen}
      projects={await readProjects(reader, led.team.id)}
      times={totals?.projects ?? null}
      closed={totals?.closed ?? []}
      ask={isOpen ? await readAsk(reader, ['activity-days']) : null}
    />
  )
}

export default Page
