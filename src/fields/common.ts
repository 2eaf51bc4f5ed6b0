import type { Field, PayloadRequest, RelationshipField, Where } from 'payload'
import { maybeId } from '../base/ids'
import { hasRole, type Role } from '../base/roles'
import { label, say, type Both, type Given } from '../base/labels'
import { ADMIN_MOMENT } from '../i18n/moments'
import { stateWords, type Stateful } from '../i18n/states'
import { isVisible } from './names'
import * as W from './words'

const never = () => false

/** A field's label. */
export const words = (...given: Given) => label(...given)
/** A choice of a select. */
export const option = (value: string, ...given: Given) => ({ value, label: label(...given) })

/** Written by the server only; no body can set it. */
export const byServer = <F extends Field>(field: F): F => ({
  ...field,
  access: { ...('access' in field ? field.access : {}), create: never, update: never },
  admin: { ...('admin' in field ? field.admin : {}), readOnly: true },
})

/**
 * Changed by an act of its own: no body changes it once the row is there, and no form has it in its state. A stale form cannot send it.
 */
export const byAct = <F extends Field>(field: F): F => ({
  ...field,
  access: { ...('access' in field ? field.access : {}), update: never },
  admin: { ...('admin' in field ? field.admin : {}), disabled: true },
  custom: { ...('custom' in field ? field.custom : {}), byAct: true },
})

export const isByAct = (field: { custom?: Record<string, unknown> }): boolean => field.custom?.byAct === true

/** Whether no body ever changes it. */
export const isClosed = (field: object): boolean =>
  'access' in field && (field.access as { update?: unknown } | undefined)?.update === never

/** Never in an answer, a filter or a sort; only the server's own code reads it. */
export const secret = <F extends Field>(field: F): F => ({
  ...field,
  hidden: true,
  access: { create: never, read: never, update: never },
})

/**
 * Of a row about a person, for him and these offices. Without a row, as where a filter or a sort is judged, it is for the offices alone:
 * whoever reads none of it must not be told by what he asks for.
 * @param by the field that names the person; of a person's own row its id
 */
export const keptBack = <F extends Field>(field: F, offices: readonly Role[], by = 'id'): F => ({
  ...field,
  access: {
    ...('access' in field ? field.access : {}),
    read: ({ req, doc }: { req: PayloadRequest; doc?: Record<string, unknown> }) => {
      const whose = maybeId(doc?.[by])
      return hasRole(req.user, ...offices) || (whose !== null && whose === String(req.user?.id))
    },
  },
  admin: { ...('admin' in field ? field.admin : {}), disableListFilter: true, disableListColumn: true },
})

export const person = (name: string, text: Both, more: Partial<RelationshipField> = {}): Field =>
  relation(name, 'users', text, { required: true, ...more })

export const relation = (
  name: string,
  relationTo: string,
  text: Both,
  more: Partial<RelationshipField> = {},
): Field =>
  ({
    name,
    type: 'relationship',
    relationTo,
    index: true,
    label: label(text.en, text.zh),
    ...more,
    admin: {
      ...more.admin,
      components: { Cell: '/src/admin/kit/RelationCell#RelationCell', ...more.admin?.components },
    },
  }) as Field

export const text = (name: string, words: Both, more: Record<string, unknown> = {}): Field => ({
  name,
  type: 'text',
  label: label(words.en, words.zh),
  ...more,
})

/** What something is called, as it is seen wherever it is named. */
export const nameField = (words: Both, more: Record<string, unknown> = {}): Field =>
  text('name', words, {
    required: true,
    validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
      typeof value === 'string' && value.length <= 200 && isVisible(value)
        ? true
        : say(req, W.nameThatCanBeSeen),
    ...more,
  })

export const moment = (name: string, words: Both, more: Record<string, unknown> = {}): Field => ({
  name,
  type: 'date',
  label: label(words.en, words.zh),
  ...more,
  admin: {
    date: { pickerAppearance: 'dayAndTime', displayFormat: ADMIN_MOMENT },
    ...(more.admin as object),
  },
})

/** A calendar date, stored at noon UTC of its name by the admin; read it with `dateOf`. */
export const calendarDate = (name: string, words: Both, more: Record<string, unknown> = {}): Field => ({
  name,
  type: 'date',
  label: label(words.en, words.zh),
  ...more,
  admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' }, ...(more.admin as object) },
})

/** The import that a row came by; empty where it was made here. A record from outside names its source (P23). */
export const importedFrom = (): Field =>
  byServer(relation('source', 'imports', W.theImport, { admin: { allowCreate: false } }))

/** The name of a related row, read with this one and never stored: what a list, a search and a relationship show. */
export const nameBy = (name: string, path: string, words: Both): Field =>
  text(name, words, {
    virtual: path,
    admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
  })

/** A stable code, shown as people call it. */
export const code = (name: string, words: Both, more: Record<string, unknown> = {}): Field =>
  text(name, words, {
    ...more,
    admin: {
      ...(more.admin as object),
      components: {
        Cell: '/src/admin/kit/Named#NamedCell',
        Field: '/src/admin/kit/Named#NamedField',
      },
    },
  })

/** The choices of a field that holds a state, and the state as lists and forms show it. A cell that knows more of the row is another. */
export const inStates = (of: Stateful, Cell?: string) => ({
  options: Object.entries<Both>(stateWords(of)).map(([value, words]) => option(value, words)),
  admin: {
    components: {
      Cell: Cell ?? { path: '/src/admin/kit/StateCell#StateCell', serverProps: { of } },
      Field: { path: '/src/admin/kit/StateField#StateField', clientProps: { of } },
    },
  },
})

/** In lists, yes or no in words. */
export const IN_WORDS = { components: { Cell: '/src/admin/kit/YesNoCell#YesNoCell' } }

/** `YYYY-MM-DD` of a calendar-date field. */
export const dateOf = (value: string): string => value.slice(0, 10)

/**
 * A filter that finds no row, made anew each time: Payload empties what access hands it while it tells somebody his permissions, and one that
 * several shared would find every row from then on.
 */
export const nothing = (): Where => ({ id: { in: [] } })
