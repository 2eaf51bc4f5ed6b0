import { notFound } from 'next/navigation'
import { now } from '../../../../../clock'
import { DayPage } from '../../../../../components/portal/DayPage'
import { localDate } from '../../../../../privacy/workingTime'
import { readDay } from '../../../../../portal/day'
import { neighbours } from '../../../../../portal/days'
import { readOwnProjects } from '../../../../../portal/ownProjects'
import { signedIn } from '../../../../../portal/reader'
import { titledDay } from '../../../../../portal/titled'
import { isDate } from '../../../../../portal/weeks'

export const generateMetadata = titledDay('My day', '我的一天')

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
