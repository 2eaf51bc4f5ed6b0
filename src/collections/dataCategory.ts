import type { CollectionConfig, Field } from 'payload'
import { isStarred } from '../access/matrix'
import { byServer, moment, person, relation, text } from '../fields/common'
import { labels, type Both } from '../base/labels'
import { nobody, readableOfWork, readableWhileLive } from '../access/access'
import type { Category } from '../categories/category'
import { withDeclaration } from '../categories/declaration'
import { withListHints } from '../access/listHints'
import { WORDS } from '../i18n/words'
import * as W from './words'

export interface DataCategory {
  /** Whether the person may delete a row of his own. */
  ownerMay?: ['delete']
  fields: Field[]
  /** Columns of the admin's list. */
  columns: string[]
  /** The admin's group; that of the records where none is named. */
  group?: Both
}

/** Rows of working time: their category may have several collections. */
export interface WorkedRows extends Pick<DataCategory, 'fields' | 'columns'> {
  /** Its own slug and name, where that is not the category's. */
  slug?: string
  labels?: CollectionConfig['labels']
  indexes?: CollectionConfig['indexes']
  admin?: CollectionConfig['admin']
  /** Who else of the server's own hooks and doors. */
  hooks?: CollectionConfig['hooks']
}

/** Fields that name an image and its thumbnail in `media/<slug>/`. */
const IMAGE_FILES = ['file', 'thumb'] as const

/** Asks for the purpose before the admin shows a list. */
export const PURPOSE_GATE = '/src/admin/viewings/PurposeGate#PurposeGate'

/** Who, where and when: what rows are asked for by. What they hold is read under a viewing, and never by asking. */
const ASKABLE = ['id', 'subject', 'company', 'team', 'device', 'capturedAt', 'localDate', 'receivedAt']

/** The same of working time: no computer, and the employment beside the person. */
const ASKABLE_OF_WORK = [
  'id',
  'subject',
  'employment',
  'company',
  'team',
  'capturedAt',
  'localDate',
  'receivedAt',
]

/** Fields by what the admin's list offers to filter by. */
export const filteredBy = (askable: readonly string[], fields: readonly Field[]): Field[] =>
  fields.map((field) =>
    'name' in field && !askable.includes(field.name)
      ? ({ ...field, admin: { ...field.admin, disableListFilter: true } } as Field)
      : field,
  )

/** Whose, of when and until when: stamped by the server on each row, never taken from a body. */
const stamp = (): Field[] => [
  person('subject', WORDS.person),
  relation('company', 'companies', WORDS.company, { required: true }),
  relation('team', 'teams', WORDS.team),
  relation('device', 'devices', WORDS.device),
  moment('capturedAt', W.captured, { required: true, index: true }),
  text('localDate', W.localDate, { required: true, index: true }),
  text('zone', WORDS.timeZone, { required: true }),
  moment('receivedAt', W.received, { required: true }),
  {
    name: 'policyVersion',
    type: 'number',
    required: true,
    label: W.policyVersions.singular,
  },
  moment('expiresAt', WORDS.keptUntil, { required: true, index: true }),
  moment('hiddenAt', WORDS.deletedByThePerson, { index: true, admin: { hidden: true } }),
]

/** Of working time: by which employment, and no computer; nobody hides a row of it. */
const workedStamp = (): Field[] => [
  ...stamp().filter((field) => !('name' in field && ['device', 'hiddenAt'].includes(field.name))),
  relation('employment', 'employments', WORDS.employment, { required: true }),
]

/** Nobody writes rows by hand, and no copy of one outlives its term. */
const byServerAlone = {
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
} as const satisfies Partial<CollectionConfig>
const written = { create: nobody, update: nobody, delete: nobody, readVersions: nobody, unlock: nobody }
const IN_PAGES = { defaultLimit: 25, limits: [25, 50, 100] }
const purposeGate = { components: { views: { list: { Component: PURPOSE_GATE } } } }

/**
 * The collection of a category of monitoring data, from its descriptor: with subject, company, team, device, capture and expiry stamped by the
 * server; readable by the matrix and under a viewing, while it lives; each look on record; written by ingest alone. How long it is kept,
 * for what and with whose consent is for the policy in force to say, never for code.
 */
export const defineDataCategory = (
  { slug, label, one, image }: Category,
  category: DataCategory,
): CollectionConfig => {
  const fields = [...stamp(), ...category.fields].map((field) => byServer(field))
  const starred = isStarred(slug)
  const collection: CollectionConfig = {
    slug,
    labels: labels(one ?? label.en, label.en, label.zh),
    access: { ...written, read: readableWhileLive(slug) },
    admin: withListHints(slug, {
      group: category.group ?? W.records,
      defaultColumns: category.columns,
      useAsTitle: 'localDate',
      pagination: IN_PAGES,
      ...(starred ? purposeGate : {}),
    }),
    defaultSort: '-capturedAt',
    ...byServerAlone,
    indexes: [{ fields: ['subject', 'capturedAt'] }, { fields: ['subject', 'localDate'] }],
    fields: starred ? filteredBy(ASKABLE, fields) : fields,
  }
  return withDeclaration(collection, {
    category: slug,
    kind: 'monitoring',
    subject: ['subject'],
    files: image ? IMAGE_FILES : null,
    ownerMayDelete: category.ownerMay?.includes('delete') ?? false,
    askable: ASKABLE,
  })
}

/**
 * A collection of a category of working time: with subject, employment, company, team, moment and expiry stamped by the server; readable by the
 * matrix, as the version in force narrows it, while it lives, and under a viewing where the matrix has a star; written by acts alone.
 */
export const defineWorked = (
  category: Category,
  { slug = category.slug, columns, fields: own, hooks, admin, indexes = [], ...more }: WorkedRows,
): CollectionConfig => {
  const { label } = category
  const fields = [...workedStamp(), ...own].map((field) => byServer(field))
  const starred = isStarred(slug)
  const collection: CollectionConfig = {
    slug,
    labels: more.labels ?? labels(category.one ?? label.en, label.en, label.zh),
    access: { ...written, read: readableOfWork(slug, category.slug) },
    admin: withListHints(
      slug,
      {
        group: W.attendance,
        defaultColumns: columns,
        useAsTitle: 'localDate',
        pagination: IN_PAGES,
        ...(starred ? purposeGate : {}),
        ...admin,
      },
      starred ? undefined : category.slug,
    ),
    defaultSort: '-capturedAt',
    ...byServerAlone,
    ...(hooks ? { hooks } : {}),
    indexes: [{ fields: ['subject', 'capturedAt'] }, { fields: ['employment', 'localDate'] }, ...indexes],
    fields: starred ? filteredBy(ASKABLE_OF_WORK, fields) : fields,
  }
  return withDeclaration(collection, {
    category: category.slug,
    kind: 'worked',
    subject: ['subject'],
    files: null,
    ownerMayDelete: false,
    askable: ASKABLE_OF_WORK,
  })
}
