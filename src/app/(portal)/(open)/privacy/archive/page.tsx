import { ArchivePage } from '../../../../../portal/policy/ArchivePage'
import { policyProps } from '../../../../../portal/policy/policyProps'
import { titled } from '../../../../../portal/kit/titled'

export const generateMetadata = titled('All versions of the privacy policy', '隐私政策历史版本')

const Page = async () => {
  const props = await policyProps(undefined)
  return props ? <ArchivePage versions={props.versions} current={props.current} /> : null
}

export default Page
