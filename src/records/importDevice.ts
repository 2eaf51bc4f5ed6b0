import { createHash } from 'node:crypto'
import type { Payload, Where } from 'payload'
import { now } from '../base/clock'
import { inTurn } from '../db/inTurn'
import { pastAccess } from '../db/rows'
import { notFound, refused } from '../base/errors'
import { covers } from '../policy/decide/decide'
import { idOf, isId } from '../base/ids'
import { knownOf, type Known } from '../policy/decide/snapshot'
import type { EmploymentSpan } from '../base/policyTypes'

interface DeviceRow {
  id: string
  name: string
  subject: unknown
  employment: unknown
  revokedAt?: string | null
  host?: string | null
}

/** Whose records of which computer are brought in, under which employment. */
export interface Source {
  subject: string
  employment: string
  /** What the computer calls itself in the file. */
  host: string
}

export interface ImportDevice {
  id: string
  name: string
  /** Devices that stood for this computer and were stopped: what lies under them counts once, and nothing is added to it. */
  former: string[]
}

/** The same, while it is not made. */
interface NotMade extends Pick<ImportDevice, 'former'> {
  id: null
  name: null
}

const NOT_STOPPED: Where = { revokedAt: { exists: false } }

const LONGEST_NAME = 60

/** Tells a computer from others of the same person; its own name is not kept by it. */
const hostKey = ({ subject, host }: Source): string =>
  createHash('sha256').update(`${subject}\n${host}`).digest('base64url')

const find = (
  payload: Payload,
  { subject, employment }: Source,
  ...more: Where[]
): Promise<DeviceRow | null> =>
  pastAccess(payload, 'own').one('devices', {
    and: [{ subject: { equals: subject } }, { employment: { equals: employment } }, ...more],
  })

/** Every device that stands for this computer, or stood for it. */
const standingFor = async (payload: Payload, source: Source): Promise<DeviceRow[]> => {
  const { subject, employment } = source
  return await pastAccess(payload, 'own').all(
    'devices',
    {
      and: [
        { subject: { equals: subject } },
        { employment: { equals: employment } },
        { host: { equals: hostKey(source) } },
      ],
    },
    { sort: 'enrolledAt' },
  )
}

const makeVirtual = async (payload: Payload, source: Source): Promise<Omit<ImportDevice, 'former'>> => {
  const name = source.host.slice(0, LONGEST_NAME).toWellFormed() || 'ActivityWatch'
  const id = await pastAccess(payload, 'own').add('devices', {
    subject: source.subject,
    employment: source.employment,
    name,
    platform: 'other',
    virtual: true,
    host: hostKey(source),
    enrolledAt: now().toISOString(),
  })
  return { id, name }
}

/**
 * The one device under which a source's records lie, by whichever door they come, so that they count once: the one that it has; else the
 * computer that is named here, if it stands for no other yet; else, where it may be made, a virtual one, which holds no token: nothing can
 * send in its name. One that was stopped takes nothing more, from no door: what comes after begins another. Null while it is not made: a
 * preview makes none.
 * @param own the person's computer that the source is, as far as somebody knows.
 */
export const deviceOfSource = (
  payload: Payload,
  source: Source,
  own: string | null,
  { make }: { make: boolean },
): Promise<ImportDevice | NotMade> =>
  inTurn(`import:${source.subject}`, async () => {
    const all = await standingFor(payload, source)
    const former = all.filter(({ revokedAt }) => revokedAt).map(({ id }) => String(id))
    const known = all.find(({ revokedAt }) => !revokedAt)
    if (known) return { id: String(known.id), name: known.name, former }
    const free: Where[] = [{ host: { exists: false } }, NOT_STOPPED]
    const ofIt =
      (own && (await find(payload, source, { id: { equals: own } }, ...free))) ||
      // What was brought in before files were told apart lies under one that stands for none.
      (own ? null : await find(payload, source, { virtual: { equals: true } }, ...free))
    if (!ofIt)
      return make ? { ...(await makeVirtual(payload, source)), former } : { id: null, name: null, former }
    if (make) await pastAccess(payload, 'own').change('devices', ofIt.id, { host: hostKey(source) })
    return { id: String(ofIt.id), name: ofIt.name, former }
  })

export interface OwnSource extends Known {
  employment: EmploymentSpan
}

/** What is known of a person who brings in records himself. @throws Problem 404 where the computer is not his or is stopped, 403 without an employment. */
export const ownSource = async (
  payload: Payload,
  subject: string,
  wanted: string | null,
): Promise<OwnSource> => {
  const at = now().getTime()
  const known = await knownOf(payload, subject)
  const current = known.snapshot.employments.filter((span) => covers(span, at))
  if (wanted === null) {
    const [employment] = current
    if (!employment) throw refused('account-ended')
    return { employment, ...known }
  }
  const row = isId(wanted)
    ? await pastAccess(payload, 'own').one('devices', {
        and: [{ id: { equals: wanted } }, { subject: { equals: subject } }, { revokedAt: { exists: false } }],
      })
    : null
  if (!row) throw notFound()
  const employment = current.find(({ id }) => id === idOf(row.employment))
  if (!employment) throw refused('account-ended')
  return { employment, ...known }
}
