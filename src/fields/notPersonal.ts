import type { Field, FlattenedField } from 'payload'

/**
 * Says of a field why what it holds is not personal; of a group, a list or a named tab, of all that stands in it. A row, and whatever else
 * only lays fields out, hands it on to each of them. The nearest reason holds; a field that says nothing is personal.
 * @param why a few words, for whoever reads the register
 */
export const notPersonal = <F extends Field>(why: string, field: F): F => told(why, field) as F

/** The same of each of these. */
export const nonePersonal = (why: string, fields: readonly Field[]): Field[] =>
  fields.map((field) => told(why, field))

const marked = <F extends { custom?: Record<string, unknown> }>(why: string, field: F): F => ({
  ...field,
  custom: { notPersonal: why, ...field.custom },
})

const told = (why: string, field: Field): Field => {
  if (field.type === 'tabs')
    return {
      ...field,
      tabs: field.tabs.map((tab) =>
        'name' in tab ? marked(why, tab) : { ...tab, fields: nonePersonal(why, tab.fields) },
      ),
    }
  if ('fields' in field && !('name' in field)) return { ...field, fields: nonePersonal(why, field.fields) }
  return marked(why, field)
}

/** What Payload adds by itself, to a row and to an entry of a list; whatever else it may add says nothing, and so is personal. */
const OF_A_ROW: Readonly<Record<string, string>> = {
  id: 'tells one row from another',
  createdAt: 'when the server made the row',
  updatedAt: 'when the server last wrote the row',
}
const OF_AN_ENTRY: typeof OF_A_ROW = { id: 'tells one entry from another' }

/** A field that holds a value, such as `hours.from`, and why it is not personal; null where it is. */
export interface Told {
  path: string
  why: string | null
}

const ownReason = ({ custom }: FlattenedField): string | null => {
  const why: unknown = custom?.notPersonal
  return typeof why === 'string' && why.trim() ? why : null
}

/** Blocks are told of as one field: what they are made of may be declared elsewhere. */
const tell = (fields: readonly FlattenedField[], added: typeof OF_A_ROW, within: Told): Told[] =>
  fields.flatMap((field) => {
    const path = within.path + field.name
    const why = ownReason(field) ?? within.why ?? added[field.name] ?? null
    return 'flattenedFields' in field
      ? tell(field.flattenedFields, field.type === 'array' ? OF_AN_ENTRY : {}, { path: `${path}.`, why })
      : { path, why }
  })

/** What each field of a collection or a global says of itself. */
export const toldOf = (fields: readonly FlattenedField[]): Told[] =>
  tell(fields, OF_A_ROW, { path: '', why: null })
