import { TodayPage } from '../../../portal/days/TodayPage'
import { signedIn } from '../../../portal/kit/reader'
import { titled } from '../../../portal/kit/titled'
import { readToday } from '../../../portal/days/today'
import { WORDS } from '../../../i18n/words'

export const generateMetadata = titled(WORDS.today)

const Page = async () => <TodayPage {...await readToday(await signedIn('/'))} />

export default Page
