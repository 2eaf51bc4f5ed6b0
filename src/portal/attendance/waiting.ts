import type { Where } from 'payload'
import type { Reader } from '../kit/reader'
import type { Led } from '../team/led'
import { readAsked, readLeaveKinds, type Asked } from './asked'

/** What waits for the reader's decision, and who asked. */
export type Waiting = Asked & { person: string }

/** Requests about working time of those whom the reader leads; none of his own. */
export const readWaiting = async (
  { payload, req }: Pick<Reader, 'payload' | 'req'>,
  { members }: Pick<Led, 'members'>,
): Promise<Waiting[]> => {
  const others = new Map(members.filter(({ me }) => !me).map(({ id, name }) => [id, name]))
  if (!others.size) return []
  const kinds = new Map((await readLeaveKinds({ payload, req })).map(({ id, name }) => [id, name]))
  const where: Where = { and: [{ state: { equals: 'open' } }, { subject: { in: [...others.keys()] } }] }
  const asked = await readAsked({ payload, req }, where, kinds)
  // Who waits longest comes first.
  return asked
    .map((each) => ({ ...each, person: others.get(each.subject) ?? '' }))
    .sort((a, b) => a.askedAt.localeCompare(b.askedAt))
}
