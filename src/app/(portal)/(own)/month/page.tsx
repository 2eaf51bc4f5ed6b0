import { now } from '../../../../base/clock'
import { MonthPage } from '../../../../portal/attendance/MonthPage'
import { readOwnMonth } from '../../../../portal/attendance/month'
import { isMonth } from '../../../../records/timeTable'
import { localDate } from '../../../../policy/decide/workingTime'
import { isDate } from '../../../../portal/days/weeks'
import { shownFor } from '../../../../admin/time/asked'
import { signedIn } from '../../../../portal/kit/reader'
import { titled } from '../../../../portal/kit/titled'
import { WORDS } from '../../../../i18n/words'

export const generateMetadata = titled(WORDS.myAttendance)

const Page = async ({ searchParams }: { searchParams: Promise<{ month?: string; day?: string }> }) => {
  const { month, day } = await searchParams
  const reader = await signedIn('/month')
  const today = localDate(now().getTime(), reader.zone)
  const { shown, unshown } = shownFor(month, isMonth, today.slice(0, 7))
  const date = isDate(day) && day.startsWith(shown) ? day : null
  return <MonthPage month={await readOwnMonth(reader, shown, date)} unshown={unshown} />
}

export default Page
