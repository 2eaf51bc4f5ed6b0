import { ArchivePage } from '../../../../../components/portal/ArchivePage'
import { policyProps } from '../../../../../portal/policyProps'
import { titled } from '../../../../../portal/titled'

export const generateMetadata = titled('All versions of the privacy policy', '隐私政策历史版本')

const Page = async () => {
  const props = await policyProps(undefined)
  return props ? <ArchivePage versions={props.versions} current={props.current} /> : null
}

export default Page
