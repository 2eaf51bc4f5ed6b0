import { now } from '../../../../clock'
import { DaysPage } from '../../../../components/portal/DaysPage'
import { isMonth } from '../../../../people/timeTable'
import { localDate } from '../../../../privacy/workingTime'
import { readMonth } from '../../../../portal/days'
import { shownFor } from '../../../../portal/asked'
import { signedIn } from '../../../../portal/reader'
import { titled } from '../../../../portal/titled'

export const generateMetadata = titled('My days', '我的记录')

const Page = async ({ searchParams }: { searchParams: Promise<{ month?: string }> }) => {
  const { month } = await searchParams
  const reader = await signedIn('/days')
  const today = localDate(now().getTime(), reader.zone)
  const { shown, unshown } = shownFor(month, isMonth, today.slice(0, 7))
  const asked = month === undefined ? undefined : shown
  return <DaysPage {...await readMonth(reader, asked, today)} unshown={unshown} />
}

export default Page
