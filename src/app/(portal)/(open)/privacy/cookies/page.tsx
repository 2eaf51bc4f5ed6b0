import { CookiesPage } from '../../../../../portal/policy/CookiesPage'
import { COOKIES } from '../../../../../policy/cookies'
import { titled } from '../../../../../portal/kit/titled'

export const generateMetadata = titled('Cookies and storage', 'Cookie 与本地存储')

const Page = async ({ searchParams }: { searchParams: Promise<{ cleared?: string | string[] }> }) => (
  <CookiesPage cookies={[...COOKIES]} cleared={(await searchParams).cleared !== undefined} />
)

export default Page
