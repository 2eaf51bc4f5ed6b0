import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { now } from '../../base/clock'
import { forgetDeleted } from '../../db/forgetDeleted'
import { pastAccess, type Change } from '../../db/rows'
import { faultPoint } from '../../base/faults'
import { notFound, Problem } from '../../base/errors'
import type { Going } from '../../i18n/importWords'
import { actingRole, audit } from '../../record/audit'
import { idOf, isId } from '../../base/ids'
import { againInUse, countAgain, takeAgainBack } from './again'
import { NAMED, pointsAt, referencesTo } from './references'
import { countTaken, type ImportRow } from './run'
import type { NewTeam } from './start'

const BATCH = 200

/** What an invitation leaves by itself, and the log, which is only ever added to. */
const GOES_ALONG = ['employments', 'memberships', 'one-time-links', 'audit-log', 'import-rows']

const notOf = (source: string): Where => ({
  or: [{ source: { exists: false } }, { source: { not_equals: source } }],
})

/** Which of these people something hangs on: they have come, or something else names them. At most a few are told. */
const hangingOn = async (payload: Payload, source: string, ids: readonly string[]): Promise<Set<string>> => {
  const found = new Set<string>()
  const own = (['employments', 'memberships'] as const).map((collection) =>
    pointsAt(payload, { collection, path: 'user' }, ids, [notOf(source)]),
  )
  const others = referencesTo(payload, 'users', GOES_ALONG).map((each) => pointsAt(payload, each, ids))
  for (const values of await Promise.all([...own, ...others]))
    for (const value of values.flat()) if (ids.includes(idOf(value))) found.add(idOf(value))
  return found
}

interface Member {
  id: string
  name: string
  state: string
  roles?: string[] | null
}

const members = async (payload: Payload, source: string, skip: ReadonlySet<string>): Promise<Member[]> => {
  const docs = await pastAccess(payload, 'decided').all(
    'users',
    { and: [{ source: { equals: source } }, ...(skip.size ? [{ id: { not_in: [...skip] } }] : [])] },
    { sort: 'id', limit: BATCH },
  )
  return docs.map((doc) => ({ ...doc, id: String(doc.id) }))
}

/** The people of an import on whom something hangs, by name; the first few. */
const whoStays = async (payload: Payload, source: string): Promise<string[]> => {
  const seen = new Set<string>()
  const names: string[] = []
  for (;;) {
    const batch = await members(payload, source, seen)
    if (!batch.length || names.length >= NAMED) return names.slice(0, NAMED)
    const ids = batch.map(({ id }) => id)
    const hanging = await hangingOn(payload, source, ids)
    for (const { id, name, state, roles } of batch)
      if (hanging.has(id) || state !== 'invited' || roles?.length) names.push(name)
    ids.forEach((id) => seen.add(id))
  }
}

/**
 * Teams that stayed when the import that made them was undone, because people of this one were in them: they go with the last of those, as
 * if this one had made them.
 */
const teamsLeftBy = async (payload: Payload, source: string): Promise<NewTeam[]> => {
  const named = await pastAccess(payload, 'decided').distinct('memberships', 'team', {
    source: { equals: source },
  })
  const used = new Set(named.map(idOf))
  const docs = await pastAccess(payload, 'decided').all('imports', { state: { equals: 'undone' } })
  return docs
    .flatMap(({ teams }) => (teams as NewTeam[] | null | undefined) ?? [])
    .filter(({ id }) => used.has(id))
}

/** The teams that may go with an import, each once. */
const teamsOf = async (payload: Payload, { id, teams }: ImportRow): Promise<NewTeam[]> => {
  const all = [...(teams ?? []), ...(await teamsLeftBy(payload, id))]
  return [...new Map(all.map((team) => [team.id, team])).values()]
}

/**
 * Teams that nobody uses: those that go, as they are counted and as they are dropped.
 * @param apart What memberships do count, while some of them are still to go.
 */
const unused = async (payload: Payload, teams: readonly NewTeam[], apart: Where[]): Promise<NewTeam[]> => {
  const free: NewTeam[] = []
  for (const team of teams) {
    const used = await Promise.all(
      referencesTo(payload, 'teams', []).map((each) =>
        pointsAt(payload, each, [team.id], each.collection === 'memberships' ? apart : []),
      ),
    )
    if (!used.flat().length) free.push(team)
  }
  return free
}

const knownImport = async (payload: Payload, id: string): Promise<ImportRow> => {
  const where = { id: { equals: id } }
  const known = isId(id) ? await pastAccess(payload, 'decided').one('imports', where) : null
  if (!known) throw notFound()
  return { ...known, id } as ImportRow // its teams are JSON
}

/** What goes when an import is undone, counted by the rules of the act itself. */
export const whatGoes = async (payload: Payload, id: string): Promise<Going> => {
  const known = await knownImport(payload, id)
  const [accounts, employments, teams] = await Promise.all([
    countTaken(payload, id),
    countAgain(payload, id),
    teamsOf(payload, known),
  ])
  return { accounts, employments, teams: (await unused(payload, teams, [notOf(id)])).length }
}

/**
 * Begins to undo an import, while nothing hangs on it: nobody with a new account has come, and no computer and no other team belongs to a new
 * employment. Whether somebody with a new employment has signed in counts for nothing: his account was there before.
 * @throws Problem 409 `in-use`, which names those who hold it.
 */
export const startUndo = async (req: PayloadRequest, id: string): Promise<{ ok: true }> => {
  const { payload } = req
  const known = await knownImport(payload, id)
  const people = [...(await whoStays(payload, id)), ...(await againInUse(payload, id))].slice(0, NAMED)
  if (people.length)
    throw new Problem(
      409,
      'in-use',
      'Somebody with a new account has come, or something hangs on it or on a new employment.',
      {
        people,
      },
    )
  const [done, again] = await Promise.all([countTaken(payload, id), countAgain(payload, id)])
  // What was taken in stays on record after it is gone; rows of an import under way that were not yet, are left out.
  const left = typeof known.total === 'number' ? { left: known.total - (known.here ?? 0) - done - again } : {}
  const taken = await pastAccess(payload, 'decided').changeIf(
    'imports',
    { and: [{ id: { equals: id } }, { state: { in: ['running', 'done'] } }] },
    {
      state: 'undoing',
      done,
      ...left,
      undoneBy: req.user?.id,
      // Noted before anything goes: whoever is cut off finds them here.
      teams: await teamsOf(payload, known),
    },
  )
  if (!taken) throw new Problem(409, 'conflict', 'This import is undone already.')
  await audit(payload, {
    act: 'import-undone',
    actor: String(req.user?.id),
    actorRole: actingRole(req.user),
    slug: 'imports',
    row: id,
  })
  return { ok: true }
}

const deleteAll = (payload: Payload, collection: CollectionSlug, where: Where): Promise<void> =>
  pastAccess(payload, 'decided').remove(collection, where)

/**
 * Takes back one batch: who is still only invited is closed first, so that no link lets him in meanwhile; then what is his goes, and he
 * last. Cut off anywhere, it goes on from there.
 * @returns who stays, because something came to hang on him.
 */
const takeBack = async (payload: Payload, source: string, batch: Member[]): Promise<string[]> => {
  const ids = batch.map(({ id }) => id)
  const all = { id: { in: ids } }
  await pastAccess(payload, 'decided').changeAll(
    'users',
    { and: [all, { state: { equals: 'invited' } }] },
    { state: 'closed' },
  )
  faultPoint('after-claim-before-undo')
  const hanging = await hangingOn(payload, source, ids)
  const docs = await pastAccess(payload, 'decided').all('users', {
    and: [all, { state: { equals: 'closed' } }],
  })
  const going = docs.map(({ id }) => String(id)).filter((id) => !hanging.has(id))
  const stay = ids.filter((id) => !going.includes(id))
  if (hanging.size)
    await pastAccess(payload, 'decided').changeAll(
      'users',
      { and: [{ id: { in: [...hanging] } }, { state: { equals: 'closed' } }] },
      { state: 'invited' },
    )
  if (!going.length) return stay
  const theirs = { user: { in: going } }
  for (const collection of ['one-time-links', 'memberships', 'employments'] as const)
    await deleteAll(payload, collection, theirs)
  await deleteAll(payload, 'users', { id: { in: going } })
  return stay
}

/** Teams that the import made go with it, unless somebody uses them. */
const dropTeams = async (payload: Payload, { teams }: ImportRow): Promise<void> => {
  for (const { id } of await unused(payload, teams ?? [], []))
    await deleteAll(payload, 'teams', { id: { equals: id } })
}

/** Takes an import back as a whole. @returns when nothing of it is left, or when somebody stays. */
export const undoAll = async (
  payload: Payload,
  row: ImportRow,
  between: () => Promise<void>,
): Promise<void> => {
  const { id } = row
  await deleteAll(payload, 'import-rows', { import: { equals: id } })
  const stays = new Set<string>()
  for (;;) {
    const batch = await members(payload, id, stays)
    if (!batch.length) break
    for (const each of await takeBack(payload, id, batch)) stays.add(each)
    await between()
  }
  await takeAgainBack(payload, row)
  await dropTeams(payload, row)
  forgetDeleted(payload)
  const data: Change<'imports'> =
    stays.size || (await countAgain(payload, id))
      ? { state: 'done', done: stays.size }
      : { state: 'undone', undoneAt: now().toISOString() }
  await pastAccess(payload, 'decided').change('imports', id, data)
}
