import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { matrixRow } from '../../access/matrix'
import { GIVEN_ROLES, hasRole } from '../../base/roles'
import { now } from '../../base/clock'
import { dateOf } from '../../fields/common'
import { ACTS } from '../../record/actWords'
import { categoryLabel } from '../../categories/words'
import { labelIn, type Language } from '../../base/labels'
import { LOST_STATES } from '../../letters/lost'
import { sayReason } from '../../letters/replies'
import type { StateOf } from '../../i18n/states'
import { isHeld, isReplaced, letterState, shownState } from '../../letters/stateWords'
import { withdrawable } from '../../consent/agreement'
import { snapshotOf } from '../../policy/decide/snapshot'
import { detailInWords } from '../kit/auditDetails'
import type {
  Acceptance,
  AuditLog,
  Company,
  Consent,
  Employment,
  Guardianship,
  Import,
  Membership,
  Reason,
  Team,
  User,
} from '../../payload-types'
import { pastAccess } from '../../db/rows'
import * as W from './words'

/** What is one's own to read of a person, on one page; null where the matrix keeps it back. */
export interface PersonView {
  zone: string
  employments: (Employment & { company: Company })[] | null
  memberships: (Membership & { team: Team })[] | null
  devices: DeviceState[] | null
  /** Who is recorded as under age; null where nobody is, or it is kept back. */
  minor: Guardianship | null
  /** `paper`: where it lies and its day, if there is one. */
  consents: { category: string; granted: boolean; at: string; how: string; paper: string }[] | null
  acceptances: Acceptance[] | null
  /** Absent where this server keeps no letters. */
  letters?: LetterState[] | null
  source: { fileName: string; by: string; at: string } | null
  /** `why` is what whoever acted gave as the reason; empty where none was given, or it is not open to the reader. */
  history: { at: string; act: string; actor: string; detail: string; why: string }[] | null
  /** Categories that the person has on and may take back; none where the reader may not see what was agreed to. */
  on: string[]
  /** Whether the history is of one's own acts alone. */
  ownActsOnly: boolean
}

/** How a device is, without its name: what HR may know of it. */
export interface DeviceState {
  id: string
  platform: string
  enrolledAt: string
  lastSeenAt: string | null
  revokedAt: string | null
}

export interface LetterState {
  id: string
  kind: string
  /** As it is shown, and in words. */
  shown: StateOf<'letter'>
  state: string
  /** Failed, returned or in doubt: somebody has to see to it. */
  isLost: boolean
  /** Waits until the new mail server is signed, or has stood a day. */
  isHeld: boolean
  /** Why it stands as it does, in words; empty where there is nothing to say. */
  why: string
  createdAt: string
  sentAt: string | null
}

type Viewer = PayloadRequest['user']

/** Whether any office of the reader opens rows of the kind that are not about himself. */
const isOpenTo = (user: Viewer, collection: string): boolean =>
  GIVEN_ROLES.some((role) => hasRole(user, role) && matrixRow(collection)[role] !== 'none')

/** Rows about somebody as their reader may see them; null where he may see none of the kind. */
const readRows = async <T>(
  payload: Payload,
  user: Viewer,
  subject: string,
  collection: CollectionSlug,
  where: Where,
  sort: string,
  limit = 200,
): Promise<T[] | null> => {
  if (String(user?.id) !== subject && !isOpenTo(user, collection)) return null
  try {
    const found = await payload.find({
      collection,
      where,
      sort,
      limit,
      pagination: false,
      depth: 1,
      overrideAccess: false,
      user,
    })
    return found.docs as unknown as T[] // typed by slug, which is given
  } catch (error) {
    if ((error as { status?: number }).status === 403) return null
    throw error
  }
}

/** What the options of a field are called. */
const optionNames = (payload: Payload, slug: CollectionSlug, name: string, language: Language) => {
  const field = payload.collections[slug].config.flattenedFields.find((each) => each.name === name)
  const options = field?.type === 'select' ? field.options : []
  return (value: string): string => {
    const option = options.find((each) => typeof each === 'object' && each.value === value)
    return labelIn(typeof option === 'object' ? option.label : value, language, value)
  }
}

/** The state of somebody's devices; HR has no more of them. */
const deviceStates = async (
  payload: Payload,
  user: Viewer,
  subject: string,
  language: Language,
): Promise<DeviceState[] | null> => {
  if (!hasRole(user, 'hr', 'privacy', 'admin')) return null
  const docs = await pastAccess(payload, 'decided').all(
    'devices',
    { subject: { equals: subject } },
    { sort: '-enrolledAt', limit: 100 },
  )
  const systems = optionNames(payload, 'devices', 'platform', language)
  return docs.map((device) => ({
    id: String(device.id),
    platform: systems(device.platform ?? 'other'),
    enrolledAt: device.enrolledAt,
    // When a computer was on is for those who see devices.
    lastSeenAt: isOpenTo(user, 'devices') ? (device.lastSeenAt ?? null) : null,
    revokedAt: device.revokedAt ?? null,
  }))
}

const LETTERS = 'outbox' as string as CollectionSlug

interface LetterRow extends Pick<LetterState, 'id' | 'kind' | 'state' | 'createdAt' | 'sentAt'> {
  reason?: string | null
}

/** How the letters to somebody fared. */
const lettersOf = async (
  payload: Payload,
  user: Viewer,
  subject: string,
  language: Language,
): Promise<PersonView['letters']> => {
  if (!Object.hasOwn(payload.collections, LETTERS)) return undefined
  const about = { subject: { equals: subject } }
  const rows = await readRows<LetterRow>(payload, user, subject, LETTERS, about, '-createdAt', 50)
  const kinds = optionNames(payload, LETTERS, 'kind', language)
  return (
    rows?.map(({ id, kind, state, reason, createdAt, sentAt }) => ({
      id: String(id),
      kind: kinds(kind),
      shown: shownState({ state, reason }),
      state: letterState({ state, reason })[language],
      isHeld: isHeld({ state, reason }),
      isLost: (LOST_STATES as readonly string[]).includes(state) && !isReplaced({ state, reason }),
      why: reason ? sayReason(reason, language) : '',
      createdAt,
      sentAt: sentAt ?? null,
    })) ?? null
  )
}

const nameOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : ''

const newestFirst = (one: { at: string }, other: { at: string }): number =>
  Date.parse(other.at) - Date.parse(one.at)

/** Reasons that were given, by their ids: the reader opens those of everybody by his office, or has written them himself. */
const reasonsOf = async (
  payload: Payload,
  user: Viewer,
  subject: string,
  ids: readonly string[],
): Promise<Map<string, string>> => {
  const named: Where = { id: { in: [...ids] } }
  const open = await readRows<Reason>(payload, user, subject, 'reasons', named, '-at')
  const mine: Where = { and: [named, { by: { equals: String(user?.id) } }] }
  const written = await pastAccess(payload, 'own').all('reasons', mine)
  return new Map([...(open ?? []), ...written].map(({ id, text }) => [String(id), text]))
}

const historyOf = async (payload: Payload, user: Viewer, subject: string, language: Language) => {
  const rows = await readRows<AuditLog>(
    payload,
    user,
    subject,
    'audit-log',
    { and: [{ subject: { equals: subject } }, { act: { not_in: ['look', 'viewing'] } }] },
    '-at',
    100,
  )
  const given = rows?.flatMap(({ reason }) => reason ?? []) ?? []
  const reasons = given.length ? await reasonsOf(payload, user, subject, given) : new Map<string, string>()
  return (
    rows?.map(({ at, act, actor, detail, reason }) => ({
      at,
      act: (ACTS as Record<string, Record<Language, string>>)[act]?.[language] ?? act,
      actor: nameOf(actor),
      detail: detail ? detailInWords(act, detail, language) : '',
      why: reasons.get(reason ?? '') ?? '',
    })) ?? null
  )
}

/** How a person came who was not invited by hand, as the history says it: by the record of the import. */
const broughtIn = (source: Import, language: Language): NonNullable<PersonView['history']>[number] => ({
  at: source.at,
  act: W.imported[language],
  actor: nameOf(source.by),
  detail: W.list(source.fileName)[language],
  why: '',
})

/** The record of the import by which a person came, if he did and the reader may see it. */
const sourceOf = async (
  payload: Payload,
  user: Viewer,
  { id, source }: User,
): Promise<Import | undefined> => {
  if (!source) return undefined
  const where = { id: { equals: typeof source === 'object' ? source.id : source } }
  const rows = await readRows<Import>(payload, user, String(id), 'imports', where, '-at')
  return rows?.[0]
}

const consentsOf = async (
  payload: Payload,
  user: Viewer,
  subject: string,
  language: Language,
): Promise<PersonView['consents']> => {
  const rows = await readRows<Consent>(
    payload,
    user,
    subject,
    'consents',
    { subject: { equals: subject } },
    '-at',
  )
  return (
    rows?.map(({ category, granted, at, how, evidence, signedOn }) => ({
      category: categoryLabel(payload.config, category, language),
      granted: granted ?? false,
      at,
      how,
      paper: [evidence, signedOn && dateOf(signedOn)].filter(Boolean).join(', '),
    })) ?? null
  )
}

/** Everything about a person that the reader may see without stating a purpose. */
export const personView = async (
  payload: Payload,
  user: Viewer,
  person: User,
  language: Language,
): Promise<PersonView> => {
  const id = String(person.id)
  const own = { user: { equals: id } }
  const about = { subject: { equals: id } }
  const [
    company,
    employments,
    memberships,
    devices,
    consents,
    acceptances,
    source,
    history,
    letters,
    minors,
  ] = await Promise.all([
    pastAccess(payload, 'named').one('companies', {}),
    readRows<Employment & { company: Company }>(payload, user, id, 'employments', own, '-startsAt'),
    readRows<Membership & { team: Team }>(payload, user, id, 'memberships', own, '-startsAt'),
    deviceStates(payload, user, id, language),
    consentsOf(payload, user, id, language),
    readRows<Acceptance>(payload, user, id, 'acceptances', about, '-at'),
    sourceOf(payload, user, person),
    historyOf(payload, user, id, language),
    lettersOf(payload, user, id, language),
    readRows<Guardianship>(payload, user, id, 'guardianships', about, '-createdAt', 1),
  ])
  return {
    zone: company?.zone ?? 'UTC',
    employments,
    memberships,
    devices,
    minor: minors?.[0] ?? null,
    consents,
    acceptances,
    on: consents ? withdrawable(await snapshotOf(payload, id), now().getTime()) : [],
    source: source ? { fileName: source.fileName, by: nameOf(source.by), at: source.at } : null,
    history: source && history ? [...history, broughtIn(source, language)].sort(newestFirst) : history,
    letters,
    ownActsOnly: !hasRole(user, 'privacy'),
  }
}
