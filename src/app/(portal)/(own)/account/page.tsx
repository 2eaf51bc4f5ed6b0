import { AccountPage } from '../../../../portal/account/AccountPage'
import { accountOf } from '../../../../portal/account/account'
import { signedIn } from '../../../../portal/kit/reader'
import { titled } from '../../../../portal/kit/titled'
import { WORDS } from '../../../../i18n/words'

export const generateMetadata = titled(WORDS.account)

const Page = async () => <AccountPage {...await accountOf(await signedIn('/account'))} />

export default Page
