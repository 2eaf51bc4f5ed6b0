import type { Payload } from 'payload'
import { now } from '../base/clock'
import type { LetterEvent } from '../db/outbox'
import { pastAccess } from '../db/rows'
import { idOf, maybeId } from '../base/ids'
import type { Why } from './affected'
import type { Channel } from '../letters/templates/breachParts'
import type { Breach } from './record'
import type { ToldState } from './toldStates'

const DAY = 86_400_000

export interface ByHand {
  channel: Channel
  at: string
  by: string
  note: string
}

/** Why a notice has not reached somebody. */
export type Unreached = 'no-address' | 'bounced' | 'failed' | 'doubtful' | 'unread'

/** How one person was told, channel by channel, and whether it reached him. */
export interface Standing {
  /** Id of the row. */
  id: string
  subject: string
  name: string
  why: Why
  /** State of the letter; null where he has no address. */
  letter: string | null
  /** Why it stands so, as the outbox has it; and when it is tried next, if by itself. */
  letterReason: string | null
  letterNext: string | null
  letterId: string | null
  /** When he opened it in the portal. */
  readAt: string | null
  byHand: ByHand[]
  /** When his notice was put in. */
  at: string
  unreached: Unreached | null
  told: ToldState
  /** When he was told; null where he was not. */
  toldAt: string | null
}

interface Row {
  id: string
  subject: unknown
  why: Why
  letter?: unknown
  notice?: unknown
  byHand?: ByHand[] | null
  at: string
}

interface LetterRow {
  id: string
  state: string
  address?: string | null
  sentAt?: string | null
  reason?: string | null
  nextTryAt?: string | null
  history?: LetterEvent[] | null
}

const byId = async <T extends { id: string }>(
  payload: Payload,
  collection: 'users' | 'outbox' | 'notices',
  ids: string[],
): Promise<Map<string, T>> => {
  if (!ids.length) return new Map()
  const docs = (await pastAccess(payload, 'decided').all(collection, { id: { in: ids } })) as unknown as T[] // of which collection, it says
  return new Map(docs.map((doc) => [doc.id, doc]))
}

const LOST: Record<string, Unreached> = { bounced: 'bounced', failed: 'failed', doubtful: 'doubtful' }

/** Reached: he read it in the portal, or somebody told him by hand, or it was handed over. Else what stands in the way, if anything does yet. */
const unreachedOf = (
  letter: LetterRow | undefined,
  readAt: string | null,
  byHand: readonly ByHand[],
  at: string,
  { unreadAfterDays }: Pick<Breach, 'unreadAfterDays'>,
): Unreached | null => {
  if (readAt || byHand.length || letter?.state === 'printed') return null
  if (!letter?.address) return 'no-address'
  const lost = LOST[letter.state]
  if (lost) return lost
  return now().getTime() - Date.parse(at) > unreadAfterDays * DAY ? 'unread' : null
}

const OF_LETTER: Record<string, ToldState> = {
  sent: 'handed',
  printed: 'by-hand',
  bounced: 'returned',
  failed: 'failed',
  doubtful: 'doubtful',
}

/**
 * When a letter was handed over: by the mail server that took it, or in person by whoever opened it for that. One that came back, or waits
 * again, was not, whenever it once left.
 */
const handedOver = ({ state, sentAt, history }: LetterRow): string | null => {
  if (state === 'sent') return sentAt ?? null
  if (state !== 'printed') return null
  return (history ?? []).findLast(({ event }) => event === 'printed')?.at ?? null
}

/** By the first of what happened that told him. */
const toldBy = (
  letter: LetterRow | undefined,
  readAt: string | null,
  byHand: readonly ByHand[],
): Pick<Standing, 'told' | 'toldAt'> => {
  const handedAt = letter ? handedOver(letter) : null
  const moments = [readAt, handedAt, ...byHand.map(({ at }) => at)].filter((at) => at !== null)
  const toldAt = moments.map((at) => new Date(at).toISOString()).sort()[0] ?? null
  if (readAt) return { told: 'read', toldAt }
  if (byHand.length) return { told: 'by-hand', toldAt }
  if (!letter?.address) return { told: 'portal', toldAt }
  return { told: OF_LETTER[letter.state] ?? 'waiting', toldAt }
}

/** Where everybody stands whom a breach concerns, by name. The rows together are the proof of delivery (P110). */
export const standingsOf = async (payload: Payload, breach: Breach): Promise<Standing[]> => {
  const docs = (await pastAccess(payload, 'decided').all('breach-notices', {
    breach: { equals: breach.id },
  })) as Row[] // what was done by hand is JSON
  const ids = (of: (row: Row) => unknown) => docs.map((row) => maybeId(of(row))).filter((id) => id !== null)
  const [people, letters, notices] = await Promise.all([
    byId<{ id: string; name: string }>(
      payload,
      'users',
      ids(({ subject }) => subject),
    ),
    byId<LetterRow>(
      payload,
      'outbox',
      ids(({ letter }) => letter),
    ),
    byId<{ id: string; readAt?: string | null }>(
      payload,
      'notices',
      ids(({ notice }) => notice),
    ),
  ])
  return docs
    .map((row): Standing => {
      const subject = idOf(row.subject)
      const letter = letters.get(maybeId(row.letter) ?? '')
      const readAt = notices.get(maybeId(row.notice) ?? '')?.readAt ?? null
      const byHand = row.byHand ?? []
      return {
        id: String(row.id),
        subject,
        name: people.get(subject)?.name ?? '',
        why: row.why,
        letter: letter?.address ? letter.state : null,
        letterReason: letter?.reason ?? null,
        letterNext: letter?.nextTryAt ?? null,
        letterId: letter ? String(letter.id) : null,
        readAt,
        byHand,
        at: row.at,
        unreached: unreachedOf(letter, readAt, byHand, row.at, breach),
        ...toldBy(letter, readAt, byHand),
      }
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'zh'))
}
