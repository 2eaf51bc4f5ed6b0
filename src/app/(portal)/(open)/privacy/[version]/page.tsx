import { notFound } from 'next/navigation'
import { PolicyPage } from '../../../../../portal/policy/PolicyPage'
import { policyProps } from '../../../../../portal/policy/policyProps'
import { titled } from '../../../../../portal/kit/titled'
import { WORDS } from '../../../../../i18n/words'

export const generateMetadata = titled(WORDS.privacyPolicy)

interface Asked {
  params: Promise<{ version: string }>
  searchParams: Promise<{ text?: string | string[] }>
}

const Page = async ({ params, searchParams }: Asked) => {
  const props = await policyProps((await searchParams).text, (await params).version)
  return props ? <PolicyPage {...props} /> : notFound()
}

export default Page
