import type { Where } from 'payload'
import { actsWaiting } from '../../admin/kit/pendingActs'
import type { AccountProps } from './AccountPage'
import { labelIn } from '../../base/labels'
import { ROLE_NAMES } from '../../record/actWords'
import { sessionOf } from '../../access/sessions/session'
import { now } from '../../base/clock'
import { mailSettings } from '../../letters/settings'
import { waitingLinks } from '../../people/account/passwordLink'
import { lastDayOf } from '../../people/staff/spans'
import type { Membership, Personnel } from '../../payload-types'
import { idOf } from '../../base/ids'
import { ownImports } from '../../access/lead'
import { rolesOf } from '../../access/reach'
import { holdings } from '../records/holdings'
import { readOwnProjects } from '../days/ownProjects'
import { pictureOf } from '../kit/picture'
import type { Reader } from '../kit/reader'
import { rows } from '../kit/rows'
import { pastAccess } from '../../db/rows'
import * as W from './words'

const COVERED = ['idNumber']

/** The personnel file as its collection declares it: a field that is declared later shows up by itself. */
const fileOf = ({ payload, language }: Reader, file: Personnel | undefined): AccountProps['file'] => {
  const fields = payload.collections.personnel.config.fields
  return fields.flatMap((field) => {
    if (field.type !== 'group' || !('name' in field)) return []
    const held = file?.[field.name as keyof Personnel] as Personnel['idNumber']
    if (!held?.value) return []
    const label = labelIn(field.label, language)
    const { value, source } = held
    return [{ name: field.name, label, value, source: source ?? null, covered: COVERED.includes(field.name) }]
  })
}

/** Where his account came from. An officer reads every list: the one that he came by is the one that his account names. */
const originOf = async (reader: Reader): Promise<AccountProps['person']['origin']> => {
  const [list] = await ownImports(reader.req)
  if (list) {
    const [found] = await rows(reader, 'imports', { where: { id: { equals: list } }, limit: 1 })
    return { by: 'list', fileName: found?.fileName ?? '' }
  }
  const made: Where = { and: [{ act: { equals: 'first-person' } }, { subject: { equals: reader.user.id } }] }
  const [setUp] = await rows(reader, 'audit-log', { where: made, limit: 1 })
  return { by: setUp ? 'set-up' : 'invitation' }
}

/** The names of the teams that he is in or was in: a team that he has left is no longer his to read, its name is part of his own record. */
const ownTeamNames = async (
  { payload }: Reader,
  memberships: readonly Membership[],
): Promise<Map<string, string>> => {
  const docs = await pastAccess(payload, 'named').all(
    'teams',
    { id: { in: memberships.map(({ team }) => idOf(team)) } },
    { select: ['name'] },
  )
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}

const readAccount = async (reader: Reader) => {
  const { user, req, language } = reader
  const mine = { where: { user: { equals: user.id } }, sort: '-from' }
  const [employments, memberships, companies, projects, files, held, roles] = await Promise.all([
    rows(reader, 'employments', mine),
    rows(reader, 'memberships', mine),
    rows(reader, 'companies'),
    readOwnProjects(reader),
    rows(reader, 'personnel', { where: { subject: { equals: user.id } }, limit: 1 }),
    holdings(reader),
    rolesOf(req),
  ])
  const inUse = { expiresAt: { greater_than: now().toISOString() } }
  const [origin, picture, mail, sessions, links, acts, teams] = await Promise.all([
    originOf(reader),
    pictureOf(reader),
    mailSettings(reader.payload),
    rows(reader, 'sessions', { where: inUse, sort: '-lastSeenAt' }),
    waitingLinks(req, user.id),
    actsWaiting(reader.payload, user.id, language, user.id),
    ownTeamNames(reader, memberships),
  ])
  return {
    employments,
    memberships,
    companies,
    projects,
    files,
    held,
    roles,
    origin,
    picture,
    mail,
    sessions,
    links,
    acts,
    teams,
  }
}
type Read = Awaited<ReturnType<typeof readAccount>>

const zoneOf = ({ snapshot, zone }: Reader, employment: unknown): string =>
  snapshot.employments.find(({ id }) => id === idOf(employment))?.zone ?? zone

const personOf = ({ user, language }: Reader, { roles, origin, picture }: Read): AccountProps['person'] => ({
  id: user.id,
  name: user.name,
  username: user.username,
  roles: roles.map((role) => ROLE_NAMES[role]?.[language] ?? role).join(language === 'en' ? ', ' : '、'),
  state: W.active[language],
  origin,
  picture,
})

const employmentsOf = (reader: Reader, { employments, companies }: Read): AccountProps['employments'] =>
  employments.map(({ id, company, number, position, from, until, endsAt }) => ({
    id: String(id),
    company: companies.find((each) => String(each.id) === idOf(company))?.name ?? '–',
    number: number ?? '',
    position: position ?? '',
    from,
    until: lastDayOf({ until, endsAt }, zoneOf(reader, id)),
    zone: zoneOf(reader, id),
  }))

const teamsOf = (reader: Reader, { memberships, teams }: Read): AccountProps['teams'] =>
  memberships.map(({ id, team, role, main, from, until, employment }) => ({
    id: String(id),
    team: teams.get(idOf(team)) ?? '–',
    role,
    main: main ?? false,
    from,
    until: until ?? null,
    zone: zoneOf(reader, employment),
  }))

const sessionsOf = ({ req }: Reader, { sessions }: Read): AccountProps['sessions'] =>
  sessions.map(({ id, browser, how, startedAt, lastSeenAt }) => ({
    id: String(id),
    browser: browser ?? '',
    how,
    startedAt,
    lastSeenAt,
    isThis: String(id) === sessionOf(req),
  }))

/** Everything held about the reader, as the account page shows it (P60). */
export const accountOf = async (reader: Reader): Promise<AccountProps> => {
  const { user } = reader
  const read = await readAccount(reader)
  const { employments, companies, mail, links, acts, projects, files, held } = read
  const own = companies.filter(({ id }) => employments.some(({ company }) => idOf(company) === String(id)))
  return {
    person: personOf(reader, read),
    contact: {
      email: user.email ?? '',
      phone: user.phone ?? '',
      zone: user.zone ?? '',
      language: user.language ?? 'zh',
    },
    mailed: mail !== null,
    sessions: sessionsOf(reader, read),
    links,
    acts,
    employments: employmentsOf(reader, read),
    teams: teamsOf(reader, read),
    projects: projects.map(({ name }) => name),
    file: fileOf(reader, files[0]),
    holdings: held,
    ask: own.flatMap(({ contact }) => (contact ? [contact] : [])).join(', '),
  }
}
