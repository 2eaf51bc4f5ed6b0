import type { Where } from 'payload'
import { pastAccess } from '../../db/rows'
import { previewWishes } from '../../timekeeping/preview'
import type { Reader } from '../kit/reader'
import type { Led } from '../team/led'
import { readAsked, readLeaveKinds, type Asked } from './asked'

/** What waits for the reader's decision, and who asked. */
export type Waiting = Asked & { person: string }

/** What overtime and leave would come to; who decides sees the day of each by now. */
const readSides = async (payload: Reader['payload'], asked: readonly Asked[]) => {
  const rows = pastAccess(payload, 'decided')
  const ids = (of: Asked['collection']) => ({
    id: { in: asked.filter(({ collection }) => collection === of).map(({ id }) => id) },
  })
  const [overtime, absences] = await Promise.all([
    rows.all('overtime-requests', ids('overtime-requests')),
    rows.all('absences', ids('absences')),
  ])
  return previewWishes(payload, [
    ...overtime.map((row) => ({ collection: 'overtime-requests' as const, row })),
    ...absences.map((row) => ({ collection: 'absences' as const, row })),
  ])
}

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
  const sides = await readSides(payload, asked)
  // Who waits longest comes first.
  return asked
    .map((each) => ({
      ...each,
      sides: each.sides ?? sides.get(each.id) ?? null,
      person: others.get(each.subject) ?? '',
    }))
    .sort((a, b) => a.askedAt.localeCompare(b.askedAt))
}
