import { notFound } from 'next/navigation'
import { now } from '../../../../../../../../clock'
import { DayPage } from '../../../../../../../../components/portal/DayPage'
import { isId } from '../../../../../../../../privacy/ids'
import { readDay } from '../../../../../../../../portal/day'
import { signedIn } from '../../../../../../../../portal/reader'
import { titledDay } from '../../../../../../../../portal/titled'
import { readMemberDay } from '../../../../../../../../portal/team/memberDay'
import { isDate } from '../../../../../../../../portal/weeks'

export const generateMetadata = titledDay('A day of the team', '团队成员的一天')

/** A day of one of the lead's people; what is not his answers as what does not exist. */
const Page = async ({ params }: { params: Promise<{ person: string; date: string }> }) => {
  const { person, date } = await params
  const reader = await signedIn(`/team/people/${person}/days/${date}`)
  if (!isId(person) || !isDate(date)) notFound()
  const found = await readMemberDay(reader, person, date)
  if (!found) notFound()
  const { member, team, snapshot, within, opened, ask } = found
  const day = await readDay(reader, date, now().getTime(), { subject: person, snapshot, within, opened })
  const whom = { ...member, team: team.id, opened: [...opened], ask }
  return <DayPage key={date} day={day} previous={null} next={null} projects={[]} whom={whom} />
}

export default Page
