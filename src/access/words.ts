import { both } from '../base/labels'

export const whatWasRecordedBeforeWithdrawal = (before: string | undefined, from: string | undefined) =>
  both(
    `What was recorded before the withdrawal of ${before} is open to this person alone. Consent was given anew since: what is recorded under it can be opened from ${from}.`,
    `${before} 撤回同意之前的记录只有本人可以查看。此后对方已重新同意：依据新同意的记录自 ${from} 起可以查看。`,
  )
