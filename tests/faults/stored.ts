import type { CollectionSlug, Payload, Where } from 'payload'
import { idOf } from '../../src/base/ids'

export interface Day {
  localDate: string
  minutes: number
  seconds: number
  keys: number
  clicks: number
  programs: unknown
  deletedGaps: number
}

/** What the database holds of one person, in a form that can be compared. */
export interface Stored {
  /** device:clientId:capturedAt:width, sorted. */
  screenshots: string[]
  /** device, minute and content, sorted; one each, also where a block would hold it twice. */
  minutes: string[]
  days: Day[]
  tombstones: string[]
  /** Acts of the audit log that this person did or that concern him, sorted. */
  acts: string[]
  /** The files that rows of anybody name. */
  files: string[]
  policies: { id: string; status: string; version: number | null }[]
  /** Versions that are sealed. */
  seals: number[]
}

interface MinuteRow {
  m: number
  keys: number
  clicks: number
  title: string
  program: string
}

const iso = (at: string | number): string => new Date(at).toISOString()

/** Reads it all from the database, past every rule. */
export const storedOf = async (payload: Payload, subject: string): Promise<Stored> => {
  const rows = async <T>(collection: CollectionSlug, where: Where): Promise<(T & { id: string })[]> =>
    (await payload.db.find<T & { id: string }>({ collection, where, limit: 0, pagination: false, req: {} }))
      .docs
  const own = { subject: { equals: subject } }
  const shots = await rows<{ device: unknown; clientId: string; capturedAt: string; width: number }>(
    'screenshots',
    own,
  )
  const all = await rows<{ file: string; thumb: string }>('screenshots', {})
  const blocks = await rows<{ device: unknown; capturedAt: string; minutes: MinuteRow[] }>('activity', own)
  const minutes = blocks.flatMap((block) =>
    block.minutes.map(({ m, keys, clicks, title, program }) => {
      const at = iso(Date.parse(block.capturedAt) + m * 60_000)
      return [idOf(block.device), at, keys, clicks, title, program].join('|')
    }),
  )
  const days = await rows<Day>('activity-days', own)
  const acts = await rows<{ act: string }>('audit-log', { or: [own, { actor: { equals: subject } }] })
  const policies = await rows<Stored['policies'][number]>('policies', {})
  const seals = await rows<{ version: number }>('policy-seals', {})
  return {
    screenshots: shots
      .map((shot) => [idOf(shot.device), shot.clientId, iso(shot.capturedAt), shot.width].join('|'))
      .sort(),
    minutes: minutes.sort(),
    days: days.map(({ localDate, minutes, seconds, keys, clicks, programs, deletedGaps }) => ({
      localDate,
      minutes,
      seconds,
      keys,
      clicks,
      programs,
      deletedGaps,
    })),
    tombstones: (await rows<{ key: string }>('tombstones', own)).map(({ key }) => key).sort(),
    acts: acts.map(({ act }) => act).sort(),
    files: all.flatMap(({ file, thumb }) => [file, thumb]).sort(),
    policies: policies.map(({ id, status, version }) => ({
      id: String(id),
      status,
      version: version ?? null,
    })),
    seals: seals.map(({ version }) => version).sort((a, b) => a - b),
  }
}

/** What became of a withdrawal of screenshots. */
export interface Withdrawn {
  /** What was said, the first first. */
  events: string[]
  /** The same as the audit log has it. */
  records: string[]
  /** Answers of which something is left to be done. */
  unsettled: number
  rows: number
  /** Moments at which these end, each once. */
  ends: string[]
}

export const withdrawnOf = async (payload: Payload, subject: string): Promise<Withdrawn> => {
  const rows = async <T>(collection: CollectionSlug, ...more: Where[]): Promise<(T & { id: string })[]> => {
    const where = { and: [{ subject: { equals: subject } }, ...more] }
    const query = { collection, where, sort: 'at', limit: 0, pagination: false, req: {} }
    return (await payload.db.find<T & { id: string }>(query)).docs
  }
  const of = { category: { equals: 'screenshots' } }
  const events = await rows<{ granted?: boolean; settledAt?: string | null }>('consents', of)
  const records = await rows<{ detail: string }>('audit-log', of, { act: { equals: 'consent' } })
  const { docs: shots } = await payload.db.find<{ id: string; expiresAt: string }>({
    collection: 'screenshots',
    where: { subject: { equals: subject } },
    limit: 0,
    pagination: false,
    req: {},
  })
  return {
    events: events.map(({ granted }) => (granted ? 'granted' : 'withdrawn')),
    records: records.map(({ detail }) => detail),
    unsettled: events.filter(({ settledAt }) => !settledAt).length,
    rows: shots.length,
    ends: [...new Set(shots.map(({ expiresAt }) => iso(expiresAt)))].sort(),
  }
}

/** What there is of one import: its people, and whose employments and memberships, sorted. */
export interface Imported {
  id: string
  state: string
  people: string[]
  employments: string[]
  memberships: string[]
  /** Rows that still wait. */
  rows: number
  /** Teams named after it. */
  teams: number
}

export const importedOf = async (payload: Payload, fileName: string): Promise<Imported> => {
  const rows = async <T>(collection: CollectionSlug, where: Where): Promise<(T & { id: string })[]> =>
    (await payload.db.find<T & { id: string }>({ collection, where, limit: 0, pagination: false, req: {} }))
      .docs
  const [found] = await rows<{ state: string }>('imports', { fileName: { equals: fileName } })
  const source = { source: { equals: found?.id } }
  const ofUsers = async (collection: CollectionSlug) =>
    (await rows<{ user: unknown }>(collection, source)).map(({ user }) => idOf(user)).sort()
  return {
    id: String(found?.id),
    state: found?.state ?? 'absent',
    people: (await rows('users', source)).map(({ id }) => String(id)).sort(),
    employments: await ofUsers('employments'),
    memberships: await ofUsers('memberships'),
    rows: (await rows('import-rows', { import: { equals: found?.id } })).length,
    teams: (await rows('teams', { name: { like: fileName } })).length,
  }
}

/** One row of the outbox. */
export interface Letter {
  kind: string
  address: string
  state: string
  doubts: number
  messageId: string
}

/** The letters whose addresses begin so. */
export const lettersOf = async (payload: Payload, stem: string): Promise<Letter[]> => {
  const { docs } = await payload.db.find<Letter & { id: string }>({
    collection: 'outbox',
    where: { address: { like: stem } },
    limit: 0,
    pagination: false,
    req: {},
  })
  return docs.map(({ kind, address, state, doubts, messageId }) => ({
    kind,
    address,
    state,
    doubts,
    messageId,
  }))
}

/** Who was told of a breach, by what: each list sorted. */
export interface Told {
  state: string
  /** People with a row that proves it, and how many of those rows name a letter and a notice. */
  people: string[]
  whole: number
  /** Notices in the portal, by whom they are for. */
  notices: string[]
}

export const toldOf = async (payload: Payload, breach: string): Promise<Told> => {
  const rows = async <T>(collection: CollectionSlug, where: Where): Promise<(T & { id: string })[]> =>
    (await payload.db.find<T & { id: string }>({ collection, where, limit: 0, pagination: false, req: {} }))
      .docs
  const [found] = await rows<{ state: string }>('breaches', { id: { equals: breach } })
  const proofs = await rows<{ subject: unknown; letter?: unknown; notice?: unknown }>('breach-notices', {
    breach: { equals: breach },
  })
  const notices = await rows<{ subject: unknown }>('notices', {
    url: { equals: `/notices/breach/${breach}` },
  })
  return {
    state: found?.state ?? 'absent',
    people: proofs.map(({ subject }) => idOf(subject)).sort(),
    whole: proofs.filter(({ letter, notice }) => letter && notice).length,
    notices: notices.map(({ subject }) => idOf(subject)).sort(),
  }
}
