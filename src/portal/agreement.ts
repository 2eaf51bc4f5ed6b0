import { now } from '../clock'
import { inForceAt } from '../privacy/boundTerm'
import type { ConsentEvent, PolicyVersion, Snapshot } from '../privacy/types'

/** The version in force for a reader. */
export const currentPolicy = ({ policies }: Snapshot): PolicyVersion => {
  const found = inForceAt(policies, now().getTime()).at(-1)
  if (!found) throw new Error('No policy version verifies: nothing is in force.')
  return found
}

/** The last word of a person on a category. */
export const lastConsent = ({ consents }: Snapshot, category: string): ConsentEvent | undefined =>
  consents
    .filter((event) => event.category === category)
    .sort((a, b) => a.at - b.at)
    .at(-1)
