import { isDeepStrictEqual } from 'node:util'
import type {
  CollectionAfterChangeHook,
  CollectionAfterOperationHook,
  GlobalAfterChangeHook,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { actingRole, audit, type AuditAct } from '../../record/audit'
import { declarationOf } from '../../categories/declaration'
import { idOf, maybeId } from '../../base/ids'

type Row = Record<string, unknown>

const UNTOLD = ['id', 'createdAt', 'updatedAt', 'globalType']

/** A value as it is stored, whether or not its relations were read with it; what is empty in one way or another is nothing. */
const plain = (value: unknown): unknown => {
  if (value === undefined || value === null || value === '') return null
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length ? value.map(plain) : null
  if (typeof value !== 'object') return value
  if ('id' in value && 'createdAt' in value) return idOf(value)
  const entries = Object.entries(value).map(([name, each]): [string, unknown] => [name, plain(each)])
  const filled = entries.filter(([, each]) => each !== null)
  return filled.length ? Object.fromEntries(filled) : null
}

/** Which fields differ, by their names; what they hold stands in no log. */
const changed = (before: Row, after: Row): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !UNTOLD.includes(name) && !isDeepStrictEqual(plain(before[name]), plain(after[name])),
  )

/** Whom a row is about, where it says so. */
const subjectOf = ({ slug, custom }: Pick<SanitizedCollectionConfig, 'slug' | 'custom'>, row: Row) => {
  const [field] = declarationOf({ slug, custom }).subject
  return field ? (maybeId(row[field]) ?? null) : null
}

const note = async (
  req: PayloadRequest,
  act: AuditAct,
  about: { slug: string; row?: string; subject?: string | null; fields: string[] },
): Promise<void> =>
  audit(req.payload, {
    act,
    actor: req.user ? String(req.user.id) : null,
    actorRole: actingRole(req.user),
    ...about,
    fields: about.fields.join(' '),
  })

/** After a person wrote a row through REST or a form: who, in which office, what, which row, which fields. */
export const recordChange: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  operation,
  overrideAccess,
  req,
}) => {
  const after = doc as Row
  // What the server writes by itself belongs to an act, which leaves its own row.
  if (overrideAccess === true) return doc as unknown
  const fields = changed(operation === 'create' ? {} : (previousDoc as Row), after)
  if (operation === 'create' || fields.length)
    await note(req, operation === 'create' ? 'created' : 'changed', {
      slug: collection.slug,
      row: String(after.id),
      subject: subjectOf(collection, after),
      fields,
    })
  return doc as unknown
}

/** After a person deleted rows, one by one or several. */
export const recordDeletion: CollectionAfterOperationHook = async ({
  args,
  collection,
  operation,
  req,
  result,
}) => {
  const deletes = operation === 'delete' || operation === 'deleteByID'
  if (deletes && (args as { overrideAccess?: boolean }).overrideAccess !== true) {
    const rows = (operation === 'delete' ? (result as { docs: Row[] }).docs : [result]) as Row[]
    for (const row of rows)
      await note(req, 'deleted', {
        slug: collection.slug,
        row: String(row.id),
        subject: subjectOf(collection, row),
        fields: [],
      })
  }
  return result
}

/** The same for a global. */
export const recordGlobal: GlobalAfterChangeHook = async ({
  doc,
  global,
  previousDoc,
  overrideAccess,
  req,
}) => {
  if (overrideAccess === true) return doc as unknown
  const fields = changed((previousDoc ?? {}) as Row, doc as Row)
  if (fields.length) await note(req, 'changed', { slug: global.slug, fields })
  return doc as unknown
}
