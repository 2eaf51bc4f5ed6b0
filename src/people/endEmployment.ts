import type { PayloadRequest } from 'payload'
import { now } from '../clock'
import { invalid, notFound, Problem } from '../errors'
import { actingRole, audit } from '../privacy/audit'
import { idOf, isId } from '../privacy/ids'

const UNDO_DAYS = 14
const DAY = 86_400_000

interface EmploymentRow {
  id: string
  user: unknown
  endsAt?: string | null
}

const employmentOf = async ({ payload }: PayloadRequest, id: string): Promise<EmploymentRow> => {
  const row = isId(id)
    ? await payload.db.findOne<EmploymentRow>({
        collection: 'employments',
        where: { id: { equals: id } },
        req: {},
      })
    : null
  if (!row) throw notFound()
  return row
}

const change = (req: PayloadRequest, id: string, data: Record<string, unknown>) =>
  req.payload.update({
    collection: 'employments',
    id,
    data: data,
    depth: 0,
    overrideAccess: true,
    req,
  })

const note = (
  req: PayloadRequest,
  act: 'employment-ended' | 'employment-restored',
  row: EmploymentRow,
  detail: string,
) =>
  audit(req.payload, {
    act,
    actor: String(req.user?.id),
    actorRole: actingRole(req.user),
    subject: idOf(row.user),
    detail,
  })

/** Tokens of the employment's devices are deleted; the dates alone would refuse them too. */
const dropTokens = async ({ payload }: PayloadRequest, employment: string): Promise<void> => {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'devices',
    where: { employment: { equals: employment } },
    limit: 0,
    pagination: false,
    req: {},
  })
  const devices = docs.map(({ id }) => id)
  if (devices.length)
    await payload.db.deleteMany({ collection: 'device-tokens', where: { device: { in: devices } }, req: {} })
}

/** Ends an employment now, or at the midnight that closes its last day. With the last one the account ends (P77). */
export const endEmployment = async (
  req: PayloadRequest,
  id: string,
  when: { now: true } | { lastDay: string },
): Promise<{ endsAt: string | null }> => {
  const row = await employmentOf(req, id)
  const at = now()
  if (row.endsAt && Date.parse(row.endsAt) <= at.getTime())
    throw new Problem(409, 'conflict', 'This employment has ended already.')
  const isNow = 'now' in when
  const changed = await change(req, id, isNow ? { endedAt: at.toISOString() } : { until: when.lastDay })
  const endsAt = (changed as { endsAt?: string | null }).endsAt ?? null
  if (endsAt && Date.parse(endsAt) <= at.getTime()) await dropTokens(req, id)
  await note(req, 'employment-ended', row, isNow ? 'at once' : `last day ${when.lastDay}`)
  return { endsAt }
}

/** Takes an end back within 14 days, with a reason. Devices are enrolled anew. */
export const restoreEmployment = async (
  req: PayloadRequest,
  id: string,
  reason: string,
): Promise<{ ok: true }> => {
  const row = await employmentOf(req, id)
  if (!row.endsAt) throw new Problem(409, 'conflict', 'This employment has no end.')
  if (Date.parse(row.endsAt) + UNDO_DAYS * DAY < now().getTime())
    throw invalid(`An end can be taken back within ${UNDO_DAYS} days.`)
  await change(req, id, { endedAt: null, until: null })
  await note(req, 'employment-restored', row, reason)
  return { ok: true }
}
