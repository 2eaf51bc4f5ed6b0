import { notFound } from 'next/navigation'
import { now } from '../../../../../base/clock'
import { DayPage } from '../../../../../portal/days/DayPage'
import { localDate } from '../../../../../policy/decide/workingTime'
import { readDay } from '../../../../../portal/days/day'
import { neighbours } from '../../../../../portal/days/days'
import { readOwnProjects } from '../../../../../portal/days/ownProjects'
import { signedIn } from '../../../../../portal/kit/reader'
import { titledDay } from '../../../../../portal/kit/titled'
import { isDate } from '../../../../../portal/days/weeks'
import * as W from '../../../../words'

export const generateMetadata = titledDay(W.myDay)

const Page = async ({ params }: { params: Promise<{ date: string }> }) => {
  const { date } = await params
  const reader = await signedIn(`/days/${date}`)
  if (!isDate(date)) notFound()
  const at = now().getTime()
  const [day, around, projects] = await Promise.all([
    readDay(reader, date, at),
    neighbours(reader, date),
    readOwnProjects(reader),
  ])
  const isToCome = date > localDate(at, day.zone)
  return <DayPage key={date} day={day} isToCome={isToCome} {...around} projects={projects} />
}

export default Page
