import { ArchivePage } from '../../../../../portal/policy/ArchivePage'
import { policyProps } from '../../../../../portal/policy/policyProps'
import { titled } from '../../../../../portal/kit/titled'
import * as W from '../../../../words'

export const generateMetadata = titled(W.allVersionsOfPrivacyPolicy)

const Page = async () => {
  const props = await policyProps(undefined)
  return props ? <ArchivePage versions={props.versions} current={props.current} /> : null
}

export default Page
