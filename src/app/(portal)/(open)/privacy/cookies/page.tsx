import { CookiesPage } from '../../../../../portal/policy/CookiesPage'
import { COOKIES } from '../../../../../policy/cookies'
import { titled } from '../../../../../portal/kit/titled'
import * as W from '../../../../words'

export const generateMetadata = titled(W.cookiesAndStorage)

const Page = async ({ searchParams }: { searchParams: Promise<{ cleared?: string | string[] }> }) => (
  <CookiesPage cookies={[...COOKIES]} cleared={(await searchParams).cleared !== undefined} />
)

export default Page
