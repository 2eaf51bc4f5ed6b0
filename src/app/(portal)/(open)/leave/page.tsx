import { LeavePage } from '../../../../portal/account/LeavePage'
import { outside } from '../../../../portal/kit/outside'
import { titled } from '../../../../portal/kit/titled'
import * as W from '../../../words'

export const generateMetadata = titled(W.anotherSite)

const Page = async ({ searchParams }: { searchParams: Promise<{ to?: string | string[] }> }) => (
  <LeavePage to={outside((await searchParams).to)} />
)

export default Page
