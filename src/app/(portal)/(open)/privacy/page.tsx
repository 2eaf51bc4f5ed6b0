import { notFound } from 'next/navigation'
import { PolicyPage } from '../../../../components/portal/PolicyPage'
import { policyProps } from '../../../../portal/policyProps'
import { titled } from '../../../../portal/titled'

export const generateMetadata = titled('Privacy policy', '隐私政策')

const Page = async () => {
  const props = await policyProps()
  return props ? <PolicyPage {...props} /> : notFound()
}

export default Page
