import type { PolicyVersion } from '../privacy/types'
import { publishedVersions } from './published'
import { reader } from './reader'

const listed = ({ version, effectiveFrom, hash }: PolicyVersion) => ({ version, effectiveFrom, hash })

/** What the page of a version shows; the one in force when none is named. Null where there is no such version. */
export const policyProps = async (version?: string) => {
  const versions = (await publishedVersions()).toReversed()
  const policy =
    version === undefined ? versions[0] : versions.find((each) => String(each.version) === version)
  if (!policy) return null
  return {
    policy: { ...listed(policy), titles: policy.titles, pages: policy.pages },
    versions: versions.map(listed),
    signedIn: (await reader()) !== null,
  }
}
