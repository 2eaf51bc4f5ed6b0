import type { CollectionSlug, Payload, Where } from 'payload'
import { idOf } from '../../src/base/ids'

/** What is stored of somebody, as far as a right of his may have come back by it. */
export interface Looked {
  name: string
  state: string
  roles: string[]
  hash: string
  language: string
  phone: string | null
  shutUntil: string | null
  sessions: number
  employment: { number: string | null; endsAt: string | null } | null
  guardianship: { id: string; state: string; contact: string | null } | null
  devices: { id: string; revokedAt: string | null; tokens: number }[]
  /** The last word on pictures. */
  granted: boolean | null
  shots: { clientId: string; capturedAt: string; expiresAt: string; policyVersion: number }[]
  blocks: { device: string; capturedAt: string; expiresAt: string }[]
}

interface User {
  id: string
  name: string
  state: string
  roles?: string[] | null
  hash?: string | null
  language?: string | null
  phone?: string | null
  shutUntil?: string | null
}

/** Reads it from the database, past every rule. */
export const look = async (payload: Payload, subject: string): Promise<Looked> => {
  const rows = async <T>(collection: CollectionSlug, where: Where, sort = 'createdAt') =>
    (
      await payload.db.find<T & { id: string }>({
        collection,
        where,
        sort,
        limit: 0,
        pagination: false,
        req: {},
      })
    ).docs
  const own = { subject: { equals: subject } }
  const [user] = await rows<User>('users', { id: { equals: subject } })
  const [job] = await rows<NonNullable<Looked['employment']>>('employments', { user: { equals: subject } })
  const [minor] = await rows<NonNullable<Looked['guardianship']>>('guardianships', own)
  const devices = await rows<{ revokedAt?: string | null }>('devices', own)
  const tokens = await rows<{ device: unknown }>('device-tokens', { user: { equals: subject } })
  const consents = await rows<{ category: string; granted?: boolean | null }>('consents', own, 'at')
  const blocks = await rows<{ device: unknown; capturedAt: string; expiresAt: string }>('activity', own)
  return {
    name: user?.name ?? '',
    state: user?.state ?? 'absent',
    roles: user?.roles ?? [],
    hash: user?.hash ?? '',
    language: user?.language ?? '',
    phone: user?.phone ?? null,
    shutUntil: user?.shutUntil ?? null,
    sessions: (await rows('sessions', own)).length,
    employment: job ? { number: job.number ?? null, endsAt: job.endsAt ?? null } : null,
    guardianship: minor ? { id: String(minor.id), state: minor.state, contact: minor.contact ?? null } : null,
    devices: devices.map(({ id, revokedAt }) => ({
      id: String(id),
      revokedAt: revokedAt ?? null,
      tokens: tokens.filter(({ device }) => idOf(device) === String(id)).length,
    })),
    granted: consents.filter(({ category }) => category === 'screenshots').at(-1)?.granted ?? null,
    shots: (await rows<Looked['shots'][number]>('screenshots', own)).map(
      ({ clientId, capturedAt, expiresAt, policyVersion }) => ({
        clientId,
        capturedAt,
        expiresAt,
        policyVersion,
      }),
    ),
    blocks: blocks.map(({ device, capturedAt, expiresAt }) => ({
      device: idOf(device),
      capturedAt,
      expiresAt,
    })),
  }
}

/** Has it that somebody's age was recorded at another moment, as if the clock had moved for him alone. */
export const recordedSo = async (payload: Payload, subject: string, at: number): Promise<void> => {
  await payload.db.updateMany({
    collection: 'guardianships',
    where: { subject: { equals: subject } },
    data: { recordedAt: new Date(at).toISOString() },
    req: {},
  })
}
