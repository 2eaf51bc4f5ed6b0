import type { PayloadRequest, Where } from 'payload'
import { refused, type ProblemCode } from '../../base/errors'
import { problemOf } from '../../http/problem'
import { current } from '../../access/lead'
import { idOf } from '../../base/ids'
import { now } from '../../base/clock'
import { pastAccess } from '../../db/rows'
import { inviteAgain, linkAgain } from './invite'
import { moveToTeam, type Move } from './move'

/** Whom an act on several passed over, and why. */
export interface Passed {
  id: string
  name: string
  code: ProblemCode
  /** What it says beyond its code. */
  detail?: string
}

interface Person {
  id: string
  name: string
  username: string
}

const peopleOf = async ({ payload }: PayloadRequest, ids: readonly string[]): Promise<Person[]> => {
  const docs = await pastAccess(payload, 'decided').all(
    'users',
    { id: { in: [...ids] } },
    { sort: 'name', select: ['name', 'username'] },
  )
  return docs.map((doc) => ({ ...doc, id: String(doc.id) }))
}

/** Does one thing to each; who cannot have it done is passed over, and the others are not held up. */
const toEach = async <T>(
  req: PayloadRequest,
  ids: readonly string[],
  act: (person: Person) => Promise<T>,
): Promise<{ done: T[]; passed: Passed[] }> => {
  const done: T[] = []
  const passed: Passed[] = []
  for (const person of await peopleOf(req, ids)) {
    try {
      done.push(await act(person))
    } catch (error) {
      const { code, status, detail } = problemOf(error)
      if (status === 500) throw error
      passed.push({ id: person.id, name: person.name, code, ...(detail ? { detail } : {}) })
    }
  }
  return { done, passed }
}

/** How people are invited: by links to print and hand over, of which no letter goes out, or by mail where somebody has an address. */
export const INVITED_BY = ['print', 'mail'] as const

/** New one-time links for those who have not come. */
export const inviteMany = (req: PayloadRequest, ids: readonly string[], by: (typeof INVITED_BY)[number]) =>
  toEach(req, ids, async ({ id, name, username }) => ({
    id,
    name,
    username,
    ...(await (by === 'mail' ? inviteAgain(req, id) : linkAgain(req, id))),
  }))

/** The employment that a person has on a day in the company of a team. */
const employmentFor = async (
  { payload }: PayloadRequest,
  user: string,
  { team, from }: Move,
): Promise<string> => {
  const found = await pastAccess(payload, 'decided').byId('teams', team)
  const company = found ? idOf(found.company) : ''
  const begins = new Date(Math.max(now().getTime(), Date.parse(`${from}T12:00:00Z`)))
  const where: Where[] = [{ user: { equals: user } }, current(begins)]
  const docs = await pastAccess(payload, 'decided').all('employments', { and: where })
  const employment = docs.find((row) => idOf(row.company) === company)
  if (!employment) throw refused('account-ended')
  return String(employment.id)
}

/** Moves several to a team from a day on; tells apart who is there already, and for whom nothing was changed. */
export const moveMany = async (req: PayloadRequest, ids: readonly string[], move: Move) => {
  const { done, passed } = await toEach(req, ids, async ({ id, name }) => {
    const { moved } = await moveToTeam(req, await employmentFor(req, id, move), move)
    return { person: { id, name }, moved }
  })
  const those = (wanted: boolean) => done.flatMap(({ person, moved }) => (moved === wanted ? person : []))
  return { done: those(true), there: those(false), passed }
}
