import { now } from '../../../../base/clock'
import { DaysPage } from '../../../../portal/days/DaysPage'
import { isMonth } from '../../../../records/timeTable'
import { localDate } from '../../../../policy/decide/workingTime'
import { readMonth } from '../../../../portal/days/days'
import { shownFor } from '../../../../admin/time/asked'
import { signedIn } from '../../../../portal/kit/reader'
import { titled } from '../../../../portal/kit/titled'
import { WORDS } from '../../../../i18n/words'

export const generateMetadata = titled(WORDS.myDays)

const Page = async ({ searchParams }: { searchParams: Promise<{ month?: string }> }) => {
  const { month } = await searchParams
  const reader = await signedIn('/days')
  const today = localDate(now().getTime(), reader.zone)
  const { shown, unshown } = shownFor(month, isMonth, today.slice(0, 7))
  const asked = month === undefined ? undefined : shown
  return <DaysPage {...await readMonth(reader, asked, today)} unshown={unshown} />
}

export default Page
