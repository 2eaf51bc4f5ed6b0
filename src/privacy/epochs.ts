import type { Payload } from 'payload'
import { bumpCounter, personEpoch, POLICY_EPOCH, type Epochs } from '../db/counters'

/** Both epochs in one query; what is cached under older ones is stale. No time to live. */
export const readEpochs = async (payload: Payload, subject: string): Promise<Epochs> => {
  const { docs } = await payload.db.find<{ id: string; key: string; n: number }>({
    collection: 'epochs',
    where: { key: { in: [POLICY_EPOCH, personEpoch(subject)] } },
    limit: 2,
    pagination: false,
    req: {},
  })
  const of = (key: string): number => docs.find((doc) => doc.key === key)?.n ?? 0
  return { policy: of(POLICY_EPOCH), person: of(personEpoch(subject)) }
}

/** After anything that changes what `decide` knows of everybody: a policy sealed or come into force. */
export const policyChanged = (payload: Payload): Promise<void> => bumpCounter(payload, POLICY_EPOCH)

/** After anything that changes what `decide` knows of a person: acceptance, consent, employment, team, pause, state. */
export const personChanged = (payload: Payload, subject: string): Promise<void> =>
  bumpCounter(payload, personEpoch(subject))
