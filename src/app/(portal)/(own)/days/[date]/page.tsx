import { notFound } from 'next/navigation'
import { now } from '../../../../../clock'
import { DayPage } from '../../../../../components/portal/DayPage'
import { localDate } from '../../../../../privacy/workingTime'
import { readDay } from '../../../../../portal/day'
import { neighbours } from '../../../../../portal/days'
import { signedIn } from '../../../../../portal/reader'

const isDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text

const Page = async ({ params }: { params: Promise<{ date: string }> }) => {
  const { date } = await params
  const reader = await signedIn(`/days/${date}`)
  if (!isDate(date) || date > localDate(now().getTime() + 86_400_000, reader.zone)) notFound()
  const [day, around] = await Promise.all([readDay(reader, date, now().getTime()), neighbours(reader, date)])
  return <DayPage key={date} day={day} {...around} />
}

export default Page
