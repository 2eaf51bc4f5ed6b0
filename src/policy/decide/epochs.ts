import type { Payload } from 'payload'
import { bumpCounter, readCounters, readCountersOf } from '../../db/counters'
import { personEpoch, POLICY_EPOCH, type Epochs } from '../../db/epochs'

/** Both epochs; what is cached under older ones is stale. No time to live. */
export const readEpochs = (payload: Payload, subject: string): Promise<Epochs> =>
  readCounters(payload, subject)

/** The same of several people, at one moment. */
export const readEpochsOf = (payload: Payload, subjects: readonly string[]): Promise<Map<string, Epochs>> =>
  readCountersOf(payload, subjects)

/** After anything that changes what `decide` knows of everybody: a policy sealed or come into force. */
export const policyChanged = (payload: Payload): Promise<void> => bumpCounter(payload, POLICY_EPOCH)

/** After anything that changes what `decide` knows of a person: acceptance, consent, employment, team, pause, state. */
export const personChanged = (payload: Payload, subject: string): Promise<void> =>
  bumpCounter(payload, personEpoch(subject))
