import type { CollectionAfterChangeHook } from 'payload'
import { now } from '../clock'
import { endSessions } from '../people/signIn'
import { endUnverified } from '../people/unverified'
import { personChanged } from '../privacy/epochs'
import { idOf } from '../privacy/ids'
import { shutUntil, type Guardianship } from '../privacy/minors'

/** Shuts the account of a child without a guardian's consent, and opens it with one; what may not be kept of a minor ends with it. */
export const shutUnderAge: CollectionAfterChangeHook = async ({ doc, req }) => {
  const row = doc as Guardianship & { subject: unknown }
  const id = idOf(row.subject)
  const until = shutUntil(row, now().getTime())
  await req.payload.db.updateOne({
    collection: 'users',
    id,
    data: { shutUntil: until?.toISOString() ?? null },
    req: {},
    returning: false,
  })
  if (until) await endSessions(req, id)
  await personChanged(req.payload, id)
  await endUnverified(req.payload, id)
  return doc as unknown
}
