import type { Payload } from 'payload'
import { bumpCounter } from '../db/counters'

const POLICY = 'policy'
const personKey = (subject: string): string => `person:${subject}`

export interface Epochs {
  policy: number
  person: number
}

/** Both epochs in one query; what is cached under older ones is stale. No time to live. */
export const readEpochs = async (payload: Payload, subject: string): Promise<Epochs> => {
  const { docs } = await payload.db.find<{ id: string; key: string; n: number }>({
    collection: 'epochs',
    where: { key: { in: [POLICY, personKey(subject)] } },
    limit: 2,
    pagination: false,
    req: {},
  })
  const of = (key: string): number => docs.find((doc) => doc.key === key)?.n ?? 0
  return { policy: of(POLICY), person: of(personKey(subject)) }
}

/** After anything that changes what `decide` knows of everybody: a policy sealed or come into force. */
export const policyChanged = (payload: Payload): Promise<void> => bumpCounter(payload, POLICY)

/** After anything that changes what `decide` knows of a person: acceptance, consent, employment, team, pause, state. */
export const personChanged = (payload: Payload, subject: string): Promise<void> =>
  bumpCounter(payload, personKey(subject))
