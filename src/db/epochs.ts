/** Counters that tell what is cached for `decide` to be stale: one for the policies, one a person. */
export const POLICY_EPOCH = 'policy'
export const personEpoch = (subject: string): string => `person:${subject}`
export const isOfPerson = (epoch: string): boolean => epoch.startsWith(personEpoch(''))
export interface Epochs {
  policy: number
  person: number
}

export const epochKeys = (subject: string): string[] => [POLICY_EPOCH, personEpoch(subject)]
export const epochsFrom = (rows: readonly { key: string; n: number }[], subject: string): Epochs => {
  const of = (name: string): number => rows.find(({ key }) => key === name)?.n ?? 0
  return { policy: of(POLICY_EPOCH), person: of(personEpoch(subject)) }
}

export const sameEpochs = (a: Epochs, b: Epochs): boolean => a.policy === b.policy && a.person === b.person

/** By what was known of whom something was judged. */
export interface AsOf {
  subject: string
  epochs: Epochs
}
