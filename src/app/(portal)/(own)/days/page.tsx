import { now } from '../../../../clock'
import { DaysPage } from '../../../../components/portal/DaysPage'
import { localDate } from '../../../../privacy/workingTime'
import { readMonth } from '../../../../portal/days'
import { signedIn } from '../../../../portal/reader'
import { titled } from '../../../../portal/titled'

export const generateMetadata = titled('My days', '我的记录')

const Page = async ({ searchParams }: { searchParams: Promise<{ month?: string }> }) => {
  const { month } = await searchParams
  const reader = await signedIn('/days')
  const asked = /^\d{4}-(0[1-9]|1[0-2])$/.test(month ?? '') ? month : undefined
  return <DaysPage {...await readMonth(reader, asked, localDate(now().getTime(), reader.zone))} />
}

export default Page
