import { both } from '../../base/labels'

export const privacyPolicyChanges = (version: number) =>
  both(`The privacy policy changes: version ${version}`, `隐私政策有变更：版本 ${version}`)
