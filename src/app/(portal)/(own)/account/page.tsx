import { AccountPage } from '../../../../portal/account/AccountPage'
import { accountOf } from '../../../../portal/account/account'
import { signedIn } from '../../../../portal/kit/reader'
import { titled } from '../../../../portal/kit/titled'

export const generateMetadata = titled('Account', '账号')

const Page = async () => <AccountPage {...await accountOf(await signedIn('/account'))} />

export default Page
