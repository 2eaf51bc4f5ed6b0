import { TodayPage } from '../../../portal/days/TodayPage'
import { signedIn } from '../../../portal/kit/reader'
import { titled } from '../../../portal/kit/titled'
import { readToday } from '../../../portal/days/today'

export const generateMetadata = titled('Today', '今天')

const Page = async () => <TodayPage {...await readToday(await signedIn('/'))} />

export default Page
