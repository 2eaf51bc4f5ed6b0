import { PaperPage } from '../../../../../portal/consent/PaperPage'
import { paperProps } from '../../../../../portal/consent/paper'
import { titled } from '../../../../../portal/kit/titled'
import * as W from '../../../../words'

export const generateMetadata = titled(W.privacyPolicy)

interface Asked {
  searchParams: Promise<{ text?: string | string[] }>
}

const Page = async ({ searchParams }: Asked) => <PaperPage {...await paperProps((await searchParams).text)} />

export default Page
