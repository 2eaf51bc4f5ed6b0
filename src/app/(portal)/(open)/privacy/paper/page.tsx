import { PaperPage } from '../../../../../portal/consent/PaperPage'
import { paperProps } from '../../../../../portal/consent/paper'
import { titled } from '../../../../../portal/kit/titled'

export const generateMetadata = titled('Privacy policy, to be signed on paper', '隐私政策（纸质签署）')

interface Asked {
  searchParams: Promise<{ text?: string | string[] }>
}

const Page = async ({ searchParams }: Asked) => <PaperPage {...await paperProps((await searchParams).text)} />

export default Page
