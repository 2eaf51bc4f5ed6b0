import { TodayPage } from '../../../components/portal/TodayPage'
import { signedIn } from '../../../portal/reader'
import { readToday } from '../../../portal/today'

const Page = async () => <TodayPage {...await readToday(await signedIn('/'))} />

export default Page
