import { notFound } from 'next/navigation'
import { now } from '../../../../../clock'
import { TeamProjectsPage } from '../../../../../components/portal/TeamProjectsPage'
import { datesOfMonth, isMonth, monthBy } from '../../../../../people/timeTable'
import { isId } from '../../../../../privacy/ids'
import { localDate } from '../../../../../privacy/workingTime'
import { signedIn } from '../../../../../portal/reader'
import { readAsk } from '../../../../../portal/team/ask'
import { readLed } from '../../../../../portal/team/led'
import { readProjects } from '../../../../../portal/team/projects'
import { readTotals } from '../../../../../portal/team/totals'
import { titled } from '../../../../../portal/titled'

export const generateMetadata = titled('Projects of the team', '团队项目')

const Page = async ({ searchParams }: { searchParams: Promise<{ team?: string; month?: string }> }) => {
  const query = await searchParams
  const reader = await signedIn('/team/projects')
  const led = await readLed(reader, isId(query.team) ? query.team : undefined)
  if (!led) notFound()
  const current = localDate(now().getTime(), led.zone).slice(0, 7)
  const month = isMonth(query.month) && query.month <= current ? query.month : current
  const totals = await readTotals(reader, led, datesOfMonth(month))
  return (
    <TeamProjectsPage
      led={led}
      month={month}
      previous={led.team.since.slice(0, 7) < month ? monthBy(month, -1) : null}
      next={month < current ? monthBy(month, 1) : null}
      projects={await readProjects(reader, led.team.id)}
      times={totals?.projects ?? null}
      ask={await readAsk(reader, ['activity-days'])}
    />
  )
}

export default Page
