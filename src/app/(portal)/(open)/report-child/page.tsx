import { ReportChildPage } from '../../../../portal/notices/ReportChildPage'
import { titled } from '../../../../portal/kit/titled'

export const generateMetadata = titled('Report data of a child', '举报儿童个人信息')

const Page = () => <ReportChildPage />

export default Page
