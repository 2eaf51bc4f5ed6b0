import type { CollectionBeforeOperationHook, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { Problem, tooMuch } from '../../base/errors'
import { BUDGET } from '../../http/budget'
import { maybeId } from '../../base/ids'
import { pastAccess } from '../../db/rows'

/** Characters of one preference as JSON: columns, and which parts of a form are folded. */
const LONGEST = 20_000

/** @throws Problem 400 `too-much` */
export const checkPreference = (value: unknown): void => {
  if ((JSON.stringify(value) ?? '').length > LONGEST) throw tooMuch(`At most ${LONGEST} characters.`)
}

/** Of one person; each page of the admin keeps some. */
const MOST = 300
const LONGEST_KEY = 200

/**
 * Leaves of a person's preferences the newest, with room for one more: how a page was folded long ago is missed by nobody.
 * @throws Problem 400 `too-much` for a key that is no name of a page.
 */
export const makeRoom = async ({ payload, user, routeParams }: PayloadRequest): Promise<void> => {
  if (String(routeParams?.key).length > LONGEST_KEY) throw tooMuch(`At most ${LONGEST_KEY} characters.`)
  if (!user) return
  const where = { 'user.value': { equals: String(user.id) } }
  const collection = 'payload-preferences'
  const totalDocs = await pastAccess(payload, 'own').count(collection, where)
  if (totalDocs < MOST) return
  const docs = await pastAccess(payload, 'own').all(collection, where, {
    sort: 'updatedAt',
    limit: totalDocs - MOST + 1,
  })
  await pastAccess(payload, 'own').remove(collection, { id: { in: docs.map(({ id }) => id) } })
}

interface Preference {
  value?: unknown
  user?: { value?: unknown }
}

/** Payload takes whose it is from the session, and would drop another's name without a word. */
const checkOwn: CollectionBeforeOperationHook = ({ args, req }) => {
  const { data, overrideAccess } = args as { data?: Preference; overrideAccess?: boolean }
  checkPreference(data?.value)
  if (data?.user && !overrideAccess && maybeId(data.user.value) !== String(req.user?.id))
    throw new Problem(403, 'forbidden', 'You are not allowed to change this.', { field: 'user' })
  return args
}

/** A list takes from the preferences of its reader how many rows it shows: never more than anybody may ask for. */
const withFewRows = <Doc extends { value?: unknown }>(doc: Doc): Doc => {
  const { value } = doc as { value?: { limit?: unknown } | null }
  if (typeof value !== 'object' || value?.limit === undefined) return doc
  const limit = Number(value.limit)
  return limit >= 1 && limit <= BUDGET.rows ? doc : { ...doc, value: { ...value, limit: BUDGET.rows } }
}

export const guardPreferences = ({ slug, hooks }: SanitizedCollectionConfig): void => {
  if (slug !== 'payload-preferences') return
  hooks.beforeOperation = [checkOwn, ...(hooks.beforeOperation ?? [])]
  hooks.afterRead = [...(hooks.afterRead ?? []), ({ doc }: { doc: { value?: unknown } }) => withFewRows(doc)]
}
