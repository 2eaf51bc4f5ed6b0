import type { Payload } from 'payload'
import { ROLE_NAMES } from '../../record/actWords'
import type { Language } from '../../base/labels'
import { holdOn } from '../../letters/trusted'
import { kindOf } from '../../people/twoHands/kinds'
import { waitingActs } from '../../people/twoHands/pending'
import { nameOf } from '../../people/twoHands/words'

/** An act of two that waits, in the reader's words. */
export interface WaitingAct {
  id: string
  what: string
  begunBy: string
  begunAs: string
  at: string
  /** When it is done, or lapses, by itself; null while it waits for a second hand alone. */
  until: string | null
  alone: 'lands' | 'undone' | 'stands'
  /** Whether this reader may sign it. */
  maySign: boolean
  mayStop: boolean
  page: string
}

/** Every act that waits, or those about one person. */
export const actsWaiting = async (
  payload: Payload,
  me: string,
  language: Language,
  subject?: string,
): Promise<WaitingAct[]> => {
  const acts = await waitingActs(payload, ...(subject ? [{ subject: { equals: subject } }] : []))
  return Promise.all(
    acts.map(async (act) => {
      const kind = kindOf(act.kind)
      return {
        id: act.id,
        what: (await kind.words(payload, act))[language],
        begunBy: await nameOf(payload, act.begunBy),
        begunAs: ROLE_NAMES[act.begunAs ?? '']?.[language] ?? '',
        at: act.at,
        until: act.waitsUntil,
        alone: kind.alone,
        maySign: act.begunBy !== me && act.subject !== me,
        mayStop: kind.alone !== 'undone' || act.begunBy === me,
        page: kind.page(act),
      }
    }),
  )
}

/** Connections that are too new to carry everything, and until when; null where a holder stopped one, which then stays so. */
export const newServers = async (
  payload: Payload,
): Promise<{ slug: 'mail' | 'gateway'; until: string | null }[]> => {
  const held = await Promise.all(
    (['mail', 'gateway'] as const).map(async (slug) => ({ slug, hold: await holdOn(payload, slug) })),
  )
  return held.flatMap(({ slug, hold }) =>
    hold ? [{ slug, until: hold.isStopped ? null : hold.until.toISOString() }] : [],
  )
}
