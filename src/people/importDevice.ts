import type { Payload } from 'payload'
import { now } from '../clock'
import { inTurn } from '../db/inTurn'
import { notFound, refused } from '../errors'
import { covers } from '../privacy/decide'
import { idOf, isId } from '../privacy/ids'
import { knownOf, type Known } from '../privacy/snapshot'
import type { EmploymentSpan } from '../privacy/types'

interface DeviceRow {
  id: string
  subject: unknown
  employment: unknown
  revokedAt?: string | null
}

export interface OwnDevice extends Known {
  /** Null while it is not made: a preview makes none. */
  device: string | null
  employment: EmploymentSpan
}

const NAME = 'ActivityWatch'

const makeVirtual = async (payload: Payload, subject: string, employment: string): Promise<string> => {
  const row = (await payload.db.create({
    collection: 'devices',
    data: {
      subject,
      employment,
      name: NAME,
      platform: 'other',
      virtual: true,
      enrolledAt: now().toISOString(),
    },
    req: {},
  })) as { id: string | number }
  return String(row.id)
}

/**
 * The device under which a person brings in records by hand: one of his own, or a virtual one, made the first time that something is
 * stored under it. It holds no token: nothing can send in its name.
 */
export const importDevice = async (
  payload: Payload,
  subject: string,
  wanted: string | null,
  { make }: { make: boolean },
): Promise<OwnDevice> => {
  const at = now().getTime()
  const known = await knownOf(payload, subject)
  const current = known.snapshot.employments.filter((span) => covers(span, at))
  const find = (where: Record<string, unknown>[]) =>
    payload.db.findOne<DeviceRow>({
      collection: 'devices',
      where: { and: [{ subject: { equals: subject } }, { revokedAt: { exists: false } }, ...where] } as never,
      req: {},
    })
  if (wanted !== null) {
    const row = isId(wanted) ? await find([{ id: { equals: wanted } }]) : null
    if (!row) throw notFound()
    const employment = current.find(({ id }) => id === idOf(row.employment))
    if (!employment) throw refused('account-ended')
    return { device: String(row.id), employment, ...known }
  }
  const [employment] = current
  if (!employment) throw refused('account-ended')
  return inTurn(`import:${subject}`, async () => {
    const row = await find([{ virtual: { equals: true } }, { employment: { equals: employment.id } }])
    const device = row ? String(row.id) : make ? await makeVirtual(payload, subject, employment.id) : null
    return { device, employment, ...known }
  })
}
