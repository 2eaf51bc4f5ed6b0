import { notFound } from 'next/navigation'
import { PolicyPage } from '../../../../portal/policy/PolicyPage'
import { policyProps } from '../../../../portal/policy/policyProps'
import { titled } from '../../../../portal/kit/titled'
import { WORDS } from '../../../../i18n/words'

export const generateMetadata = titled(WORDS.privacyPolicy)

interface Asked {
  searchParams: Promise<{ text?: string | string[] }>
}

const Page = async ({ searchParams }: Asked) => {
  const props = await policyProps((await searchParams).text)
  return props ? <PolicyPage {...props} /> : notFound()
}

export default Page
