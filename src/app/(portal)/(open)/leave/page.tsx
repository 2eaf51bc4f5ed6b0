import { LeavePage } from '../../../../components/portal/LeavePage'
import { outside } from '../../../../portal/outside'
import { titled } from '../../../../portal/titled'

export const generateMetadata = titled('Another site', '前往其他网站')

const Page = async ({ searchParams }: { searchParams: Promise<{ to?: string | string[] }> }) => (
  <LeavePage to={outside((await searchParams).to)} />
)

export default Page
