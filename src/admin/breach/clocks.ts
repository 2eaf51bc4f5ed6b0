import type { Payload, PayloadRequest } from 'payload'
import { metDeadlines } from '../../breaches/deadlines'
import { breachesIn, readBreach } from '../../breaches/record'
import { toSign } from '../../breaches/sign'
import type { Both } from '../../base/labels'
import { asksSecond, maySignFirst } from '../../policy/life/signers'

type User = NonNullable<PayloadRequest['user']>

/** A breach as the start page tells of it. */
export interface BreachState {
  id: string
  title: string
  /** The next deadline that is not met; null once all are. */
  next: { label: Both; due: string } | null
  /** Whether it waits for this reader's signature. */
  toSign: boolean
  /** Where this reader deals with it. */
  href: string
}

/** Breaches that are not closed: to HR and the privacy officer all of them, to an administrator those that he may sign. */
export const breachStates = async (payload: Payload, user: User): Promise<BreachState[]> => {
  const keeps = maySignFirst(user)
  const found: BreachState[] = []
  for (const id of await breachesIn(payload, 'open', 'telling', 'told')) {
    const breach = await readBreach(payload, id)
    const { signatures } = await toSign(payload, breach)
    const waits = breach.state === 'open' && asksSecond(signatures, String(user.id))
    if (!keeps && !waits) continue
    const [next] = (await metDeadlines(payload, breach))
      .filter(({ metAt }) => metAt === null)
      .sort((a, b) => a.due.localeCompare(b.due))
    found.push({
      id,
      title: breach.title,
      next: next ? { label: next.label, due: next.due } : null,
      toSign: waits,
      href: keeps ? `/admin/collections/breaches/${id}` : `/admin/sign-breach?breach=${id}`,
    })
  }
  return found
}
