import { ReportChildPage } from '../../../../portal/notices/ReportChildPage'
import { titled } from '../../../../portal/kit/titled'
import * as W from '../../../words'

export const generateMetadata = titled(W.reportDataOfChild)

const Page = () => <ReportChildPage />

export default Page
