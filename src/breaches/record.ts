import type { Payload } from 'payload'
import { notFound } from '../base/errors'
import type { Both } from '../base/labels'
import { idOf, isId, maybeId } from '../base/ids'
import type { ClockName, Step } from './clocks'
import { PART_NAMES, type NoticeText, type Part } from '../letters/templates/breachParts'
import { pastAccess } from '../db/rows'

export type BreachState = 'open' | 'telling' | 'told' | 'closed'

/** A breach as the record holds it. Moments are UTC, ISO 8601. */
export interface Breach {
  id: string
  title: string
  what: string
  knownAt: string
  clock: ClockName
  categories: string[]
  /** Between which moments the data lay open; null where nobody can say. */
  beganAt: string | null
  endedAt: string | null
  companies: string[]
  teams: string[]
  people: string[]
  notice: Record<Part, Partial<Both>>
  measures: { at: string; what: string }[]
  reports: { authority: string; filedAt: string; reference: string; by: string; final: boolean }[]
  unreadAfterDays: number
  state: BreachState
  checked: Partial<Record<Step, { at: string; by: string }>>
  /** What was signed, as it is sent. */
  told: NoticeText | null
  sentAt: string | null
  closedAt: string | null
  openedBy: string | null
  /** When somebody last saved it; what the server notes in it leaves this as it is. */
  updatedAt: string
}

type Stored = Record<string, unknown>

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const string = (value: unknown): string => (typeof value === 'string' ? value : '')
const moment = (value: unknown): string | null => (typeof value === 'string' && value ? value : null)

const partOf = (notice: unknown, part: Part): Partial<Both> => {
  const value = (notice as Record<string, unknown> | null | undefined)?.[part]
  return typeof value === 'object' && value !== null ? value : {}
}

/** Through Payload, since what is localized and what is a list lies in tables of their own; what it hides is read beside it. */
const stored = async (payload: Payload, id: string): Promise<Stored | null> => {
  const found = (await payload.findByID({
    collection: 'breaches',
    id,
    locale: 'all',
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
    disableErrors: true,
  })) as unknown as Stored | null // every language at once, which the generated type does not know
  return found
}

/** @throws Problem 404 where there is none. */
export const readBreach = async (payload: Payload, id: string): Promise<Breach> => {
  const row = isId(id) ? await stored(payload, id) : null
  if (!row) throw notFound()
  return {
    id: String(row.id),
    title: string(row.title),
    what: string(row.what),
    knownAt: string(row.knownAt),
    clock: (string(row.clock) || 'strictest') as ClockName,
    categories: list(row.categories).map(String),
    beganAt: moment(row.beganAt),
    endedAt: moment(row.endedAt),
    companies: list(row.companies).map(idOf),
    teams: list(row.teams).map(idOf),
    people: list(row.people).map(idOf),
    notice: Object.fromEntries(
      PART_NAMES.map((part) => [part, partOf(row.notice, part)]),
    ) as Breach['notice'],
    measures: list(row.measures).map((each) => {
      const { at, what } = each as Stored
      return { at: string(at), what: string(what) }
    }),
    reports: list(row.reports).map((each) => {
      const { authority, filedAt, reference, by, final } = each as Stored
      return {
        authority: string(authority),
        filedAt: string(filedAt),
        reference: string(reference),
        by: string(by),
        final: final === true,
      }
    }),
    unreadAfterDays: Number(row.unreadAfterDays ?? 3),
    state: (string(row.state) || 'open') as BreachState,
    checked: row.checked ?? {},
    told: (row.told ?? null) as NoticeText | null,
    sentAt: moment(row.sentAt),
    closedAt: moment(row.closedAt),
    openedBy: maybeId(row.openedBy),
    updatedAt: string(row.updatedAt),
  }
}

/** Notes what the server knows of a breach. It is no save of the form: whoever has that open goes on with it. */
export const noteInBreach = async (
  payload: Payload,
  id: string,
  data: Partial<Pick<Breach, 'state' | 'checked' | 'sentAt' | 'closedAt'>>,
): Promise<void> => {
  await pastAccess(payload, 'decided').change('breaches', id, { ...data, updatedAt: null })
}

/** Ids of breaches in these states. */
export const breachesIn = async (payload: Payload, ...states: BreachState[]): Promise<string[]> => {
  const docs = await pastAccess(payload, 'machine').all(
    'breaches',
    { state: { in: states } },
    { sort: 'knownAt' },
  )
  return docs.map(({ id }) => String(id))
}
