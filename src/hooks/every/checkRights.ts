import type { CollectionSlug, FlattenedField, GlobalSlug, PayloadRequest, Where } from 'payload'
import { Problem } from '../../base/errors'
import { idOf } from '../../base/ids'
import { isByAct } from '../../fields/common'
import { pastAccess } from '../../db/rows'
import { isSame, normal } from './sameValue'

type Row = Record<string, unknown>
type Operation = 'create' | 'update'
/** What a request writes to: a collection, or a global. */
export interface Target {
  slug: string
  isGlobal: boolean
  fields: readonly FlattenedField[]
}
interface Given {
  data?: Row
  id?: unknown
  where?: Where
}

/** Payload's own: which row it is and when it was made is never sent; `updatedAt` it sets itself. */
const OWN = ['id', 'createdAt']
/** Payload leaves it out of the fields that it lists. */
const ID = { name: 'id', type: 'text' } as FlattenedField

const isObject = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** What is stored in the language in which a request writes. */
const inLanguage = (field: FlattenedField, value: unknown, req: PayloadRequest): unknown => {
  const { localization } = req.payload.config
  if (!localization || !('localized' in field) || !field.localized || !isObject(value)) return value
  return value[req.locale ?? localization.defaultLocale]
}

interface Barred {
  path: string
  code: 'by-act' | 'forbidden'
  value: unknown
  /** How to find its stored value in a row; none where it may not be read, and so is never compared. */
  stored: ((row: Row) => unknown) | null // a promise where it is read from another row
  /** What a new row has where nothing is said. */
  fallback: unknown
}

const may = async (
  field: FlattenedField,
  operation: Operation | 'read',
  req: PayloadRequest,
): Promise<boolean> => {
  const access = 'access' in field ? field.access?.[operation] : undefined
  return access ? Boolean(await access({ req } as never)) : true // ours depend on the request alone
}

/** What a field shows of the row that another field of its own row names, such as `subject.name`. */
const shownBy =
  (path: string, fields: readonly FlattenedField[], { payload }: PayloadRequest) =>
  async (row: Row): Promise<unknown> => {
    const [relation = '', name = ''] = path.split('.')
    const field = fields.find((each) => each.name === relation)
    if (field?.type !== 'relationship' || typeof field.relationTo !== 'string' || !row[relation]) return null
    const related = await pastAccess(payload, 'whole').byId(field.relationTo, idOf(row[relation]))
    return related?.[name]
  }

/** The fields that arrived and that this user may not write. */
const barred = async (
  data: Row,
  fields: readonly FlattenedField[],
  operation: Operation,
  req: PayloadRequest,
  prefix = '',
  parent: (row: Row) => unknown = (row) => row,
): Promise<Barred[]> => {
  const found: Barred[] = []
  for (const field of fields) {
    const value = data[field.name]
    if (value === undefined) continue
    const path = `${prefix}${field.name}`
    if ('virtual' in field && typeof field.virtual === 'string') {
      // Nobody writes what is only shown here.
      found.push({
        path,
        code: 'forbidden',
        value,
        stored: shownBy(field.virtual, fields, req),
        fallback: null,
      })
      continue
    }
    const stored = (row: Row): unknown => {
      const above = parent(row)
      return isObject(above) ? inLanguage(field, above[field.name], req) : undefined
    }
    const own = !prefix && OWN.includes(field.name)
    if (own || !(await may(field, operation, req)))
      found.push({
        path,
        code: isByAct(field) ? 'by-act' : 'forbidden',
        value,
        stored: (await may(field, 'read', req)) ? stored : null,
        fallback: 'defaultValue' in field ? field.defaultValue : undefined,
      })
    else if (field.type === 'group' && isObject(value))
      found.push(...(await barred(value, field.flattenedFields, operation, req, `${path}.`, stored)))
    else if (field.type === 'array' && Array.isArray(value))
      for (const [i, each] of (value as unknown[]).entries())
        if (isObject(each))
          found.push(
            ...(await barred(each, field.flattenedFields, operation, req, `${path}.${i}.`, (row) => {
              const list = stored(row)
              const rows = Array.isArray(list) ? (list as Row[]) : []
              return rows.find(({ id }) => id !== undefined && id === each.id) ?? rows[i]
            })),
          )
  }
  return found
}

/** The rows that a request is about, as far as its user may write them: of others nothing may be learned here. */
const rowsOf = async (
  { slug, isGlobal }: Target,
  { id, where, data }: Given,
  req: PayloadRequest,
): Promise<Row[]> => {
  const { payload } = req
  if (isGlobal) {
    const access = payload.globals.config.find((each) => each.slug === slug)?.access.update
    if (!(await access?.({ req, data }))) return []
    const row = (await pastAccess(payload, 'decided').global(slug as GlobalSlug)) as unknown
    return [isObject(row) ? row : {}]
  }
  const collection = slug as CollectionSlug
  const access = payload.collections[collection].config.access.update
  const allowed = await access({ req, id: id as string, data })
  if (!allowed) return []
  const asked: Where = id === undefined ? (where ?? {}) : { id: { equals: id } }
  return await pastAccess(payload, 'decided').all(
    collection,
    allowed === true ? asked : { and: [asked, allowed] },
  )
}

/**
 * Refuses a field that would be changed without a right to it, by name: Payload itself drops it in silence. One that arrives with its
 * stored value is passed over, since the admin's forms send whole rows.
 * @throws Problem 403 `by-act` for what an act of its own changes, `forbidden` for all else.
 */
export const checkRights = async (
  target: Target,
  given: Given,
  operation: Operation,
  req: PayloadRequest,
): Promise<void> => {
  const fields = target.isGlobal ? target.fields : [ID, ...target.fields]
  const found = await barred(given.data ?? {}, fields, operation, req)
  if (!found.length) return
  const refuse = ({ code, path }: Barred): never => {
    throw new Problem(
      403,
      code,
      code === 'by-act' ? 'This is changed by an act of its own.' : 'You are not allowed to change this.',
      { field: path },
    )
  }
  if (operation === 'create') {
    const { access } = req.payload.collections[target.slug as CollectionSlug].config
    if (!(await access.create({ req, data: given.data }))) return
    for (const each of found)
      if (normal(each.value) !== null && !isSame(each.value, each.fallback)) refuse(each)
    return
  }
  const rows = await rowsOf(target, given, req)
  for (const each of found) {
    const { stored, value } = each
    for (const row of rows) if (stored === null || !isSame(value, await stored(row))) refuse(each)
  }
}
