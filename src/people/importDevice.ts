import { createHash } from 'node:crypto'
import type { Payload, Where } from 'payload'
import { now } from '../clock'
import { inTurn } from '../db/inTurn'
import { notFound, refused } from '../errors'
import { covers } from '../privacy/decide'
import { idOf, isId } from '../privacy/ids'
import { knownOf, type Known } from '../privacy/snapshot'
import type { EmploymentSpan } from '../privacy/types'

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
}

const LONGEST_NAME = 60

/** Tells a computer from others of the same person; its own name is not kept by it. */
const hostKey = ({ subject, host }: Source): string =>
  createHash('sha256').update(`${subject}\n${host}`).digest('base64url')

const find = (
  payload: Payload,
  { subject, employment }: Source,
  ...more: Where[]
): Promise<DeviceRow | null> =>
  payload.db.findOne<DeviceRow>({
    collection: 'devices',
    where: { and: [{ subject: { equals: subject } }, { employment: { equals: employment } }, ...more] },
    req: {},
  })

const makeVirtual = async (payload: Payload, source: Source): Promise<ImportDevice> => {
  const name = source.host.slice(0, LONGEST_NAME).toWellFormed() || 'ActivityWatch'
  const row = (await payload.db.create({
    collection: 'devices',
    data: {
      subject: source.subject,
      employment: source.employment,
      name,
      platform: 'other',
      virtual: true,
      host: hostKey(source),
      enrolledAt: now().toISOString(),
    },
    req: {},
  })) as { id: string | number }
  return { id: String(row.id), name }
}

/**
 * The one device under which a source's records lie, by whichever door they come, so that they count once: the one that it has; else the
 * computer that is named here, if it stands for no other yet; else, where it may be made, a virtual one, which holds no token: nothing can
 * send in its name. Null while it is not made: a preview makes none.
 * @param own the person's computer that the source is, as far as somebody knows.
 */
export const deviceOfSource = (
  payload: Payload,
  source: Source,
  own: string | null,
  { make }: { make: boolean },
): Promise<ImportDevice | null> =>
  inTurn(`import:${source.subject}`, async () => {
    const known = await find(payload, source, { host: { equals: hostKey(source) } })
    if (known) return { id: String(known.id), name: known.name }
    const hostless: Where = { host: { exists: false } }
    const ofIt =
      (own && (await find(payload, source, { id: { equals: own } }, hostless))) ||
      // What was brought in before files were told apart lies under one that stands for none.
      (own ? null : await find(payload, source, { virtual: { equals: true } }, hostless))
    if (!ofIt) return make ? makeVirtual(payload, source) : null
    if (make)
      await payload.db.updateOne({
        collection: 'devices',
        id: ofIt.id,
        data: { host: hostKey(source) },
        req: {},
        returning: false,
      })
    return { id: String(ofIt.id), name: ofIt.name }
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
    ? await payload.db.findOne<DeviceRow>({
        collection: 'devices',
        where: {
          and: [
            { id: { equals: wanted } },
            { subject: { equals: subject } },
            { revokedAt: { exists: false } },
          ],
        },
        req: {},
      })
    : null
  if (!row) throw notFound()
  const employment = current.find(({ id }) => id === idOf(row.employment))
  if (!employment) throw refused('account-ended')
  return { employment, ...known }
}
