import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { now } from '../clock'
import { personChanged } from '../privacy/epochs'
import { idOf } from '../privacy/ids'

interface EmploymentRow {
  id: string
  endsAt?: string | null
}

/** When the last employment ends, the account ends; a person without any keeps his (the first administrator). */
export const accountEnd = (employments: readonly EmploymentRow[]): string | null => {
  const ends = employments.map(({ endsAt }) => endsAt ?? null)
  return ends.length === 0 || ends.includes(null)
    ? null
    : (ends as string[]).reduce((a, b) => (a > b ? a : b))
}

const settle = async (req: PayloadRequest, user: string): Promise<void> => {
  const { docs } = await req.payload.db.find<EmploymentRow>({
    collection: 'employments',
    where: { user: { equals: user } },
    limit: 0,
    pagination: false,
    req,
  })
  const accessEndsAt = accountEnd(docs)
  const over = accessEndsAt !== null && Date.parse(accessEndsAt) <= now().getTime()
  await req.payload.db.updateOne({
    collection: 'users',
    id: user,
    data: { accessEndsAt },
    req: {},
    returning: false,
  })
  if (over) await dropSessions(req, user)
  await personChanged(req.payload, user)
}

const dropSessions = async (req: PayloadRequest, id: string): Promise<void> => {
  const user = await req.payload.db.findOne<{ id: string }>({
    collection: 'users',
    where: { id: { equals: id } },
    req: {},
  })
  // SQLite writes lists with the whole row only.
  if (user)
    await req.payload.db.updateOne({
      collection: 'users',
      id,
      data: { ...user, sessions: [] },
      req: {},
      returning: false,
    })
}

/** After an employment changed: the account's end follows, and what has ended loses its sessions at once. */
export const settleAccount: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const rows = [doc, previousDoc] as ({ user?: unknown } | undefined)[]
  for (const user of new Set(
    rows
      .map((row) => row?.user)
      .filter(Boolean)
      .map(idOf),
  ))
    await settle(req, user)
  return doc as unknown
}
