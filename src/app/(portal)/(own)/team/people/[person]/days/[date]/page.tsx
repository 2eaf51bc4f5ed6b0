import { notFound, redirect } from 'next/navigation'
import { now } from '../../../../../../../../base/clock'
import { ClosedDayPage } from '../../../../../../../../portal/days/ClosedDayPage'
import { DayPage } from '../../../../../../../../portal/days/DayPage'
import { isId } from '../../../../../../../../base/ids'
import { localDate } from '../../../../../../../../policy/decide/workingTime'
import { readDay } from '../../../../../../../../portal/days/day'
import { signedIn } from '../../../../../../../../portal/kit/reader'
import { titledDay } from '../../../../../../../../portal/kit/titled'
import { readClosedDay, readMemberDay } from '../../../../../../../../portal/team/memberDay'
import { isDate } from '../../../../../../../../portal/days/weeks'
import * as W from '../../../../../../../words'

export const generateMetadata = titledDay(W.dayOfTeam)

/** A day of one of the lead's people, or why it is not open to him; of anybody else's as of what does not exist. */
const Page = async ({ params }: { params: Promise<{ person: string; date: string }> }) => {
  const { person, date } = await params
  const reader = await signedIn(`/team/people/${person}/days/${date}`)
  if (!isId(person) || !isDate(date)) notFound()
  if (person === reader.user.id) redirect(`/days/${date}`)
  const found = await readMemberDay(reader, person, date)
  if (!found) {
    const closed = await readClosedDay(reader, person, date)
    if (!closed) notFound()
    return <ClosedDayPage {...closed} date={date} />
  }
  const { member, team, snapshot, within, opened, shut, ask, neverOpen } = found
  const at = now().getTime()
  const day = await readDay(reader, date, at, { subject: person, snapshot, within, opened })
  const whom = { ...member, team: team.id, opened: [...opened], shut, ask, neverOpen }
  const isToCome = date > localDate(at, day.zone)
  return (
    <DayPage key={date} day={day} isToCome={isToCome} previous={null} next={null} projects={[]} whom={whom} />
  )
}

export default Page
