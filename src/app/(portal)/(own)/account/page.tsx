import { AccountPage } from '../../../../components/portal/AccountPage'
import { accountOf } from '../../../../portal/account'
import { signedIn } from '../../../../portal/reader'
import { titled } from '../../../../portal/titled'

export const generateMetadata = titled('Account', '账号')

const Page = async () => <AccountPage {...await accountOf(await signedIn('/account'))} />

export default Page
