import type { Payload } from 'payload'
import { now } from '../base/clock'
import { pastAccess } from '../db/rows'
import { letterKind, LETTERS, type LetterName, type LinkAct } from './kinds'
import type { LetterRow } from './letterRow'
import { LOST_STATES } from './lost'
import { CAME_BACK, EXPIRED_LINK, MAY_HAVE_ARRIVED } from './ownReasons'

const isAbout = (acts: readonly LinkAct[]) => (kind: LetterName) => {
  const { link } = letterKind(kind)
  return link !== undefined && acts.includes(link)
}

/** What is known of where it went. */
const reasonOf = ({ state, history }: LetterRow): string => {
  if (state === 'bounced') return CAME_BACK
  const hadText = state === 'doubtful' || (history ?? []).some(({ event }) => event === 'found-sending')
  return hadText ? MAY_HAVE_ARRIVED : EXPIRED_LINK
}

/**
 * Says of letters to somebody that did not arrive that nobody needs them any more: the link that they carried was used, or a newer one has
 * taken its place. Called where that happens, before a new letter is put in.
 */
export const letGoOfLost = async (
  payload: Payload,
  subject: string,
  acts: readonly LinkAct[],
): Promise<void> => {
  const kinds = (Object.keys(LETTERS) as LetterName[]).filter(isAbout(acts))
  const docs = (await pastAccess(payload, 'machine').all('outbox', {
    and: [{ subject: { equals: subject } }, { kind: { in: kinds } }, { state: { in: [...LOST_STATES] } }],
  })) as LetterRow[] // their history is JSON
  for (const letter of docs) {
    const { id, state, history } = letter
    const reason = reasonOf(letter)
    const event = { at: now().toISOString(), event: 'replaced', detail: reason }
    await pastAccess(payload, 'machine').changeIf(
      'outbox',
      // Sent again meanwhile, it is on its way and looks itself.
      { and: [{ id: { equals: id } }, { state: { equals: state } }] },
      { state: 'replaced', reason, link: null, history: [...(history ?? []), event] },
    )
  }
}
