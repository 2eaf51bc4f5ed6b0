import { TodayPage } from '../../../components/portal/TodayPage'
import { signedIn } from '../../../portal/reader'
import { titled } from '../../../portal/titled'
import { readToday } from '../../../portal/today'

export const generateMetadata = titled('Today', '今天')

const Page = async () => <TodayPage {...await readToday(await signedIn('/'))} />

export default Page
