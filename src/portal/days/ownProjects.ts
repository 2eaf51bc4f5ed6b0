import { ownTeams } from '../../access/lead'
import type { Reader } from '../kit/reader'
import { rows } from '../kit/rows'

/** The projects that the reader may put his own time on: those he is a member of, and those of his teams, that still go on. */
export const readOwnProjects = async (reader: Reader): Promise<{ id: string; name: string }[]> => {
  const teams = await ownTeams(reader.req)
  const found = await rows(reader, 'projects', {
    where: {
      and: [
        { archived: { not_equals: true } },
        { or: [{ members: { in: [reader.user.id] } }, ...(teams.length ? [{ team: { in: teams } }] : [])] },
      ],
    },
    sort: 'name',
    select: { name: true },
  })
  return found.map(({ id, name }) => ({ id: String(id), name }))
}
