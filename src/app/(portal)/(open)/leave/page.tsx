import { LeavePage } from '../../../../portal/account/LeavePage'
import { outside } from '../../../../portal/kit/outside'
import { titled } from '../../../../portal/kit/titled'

export const generateMetadata = titled('Another site', '前往其他网站')

const Page = async ({ searchParams }: { searchParams: Promise<{ to?: string | string[] }> }) => (
  <LeavePage to={outside((await searchParams).to)} />
)

export default Page
