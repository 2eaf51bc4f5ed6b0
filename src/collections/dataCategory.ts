import type { CollectionConfig, Field } from 'payload'
import { isStarred } from '../access/matrix'
import { byServer, moment, person, relation, text } from '../fields/common'
import { labels, type Both } from '../base/labels'
import { nobody, readableWhileLive } from '../access/access'
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

/** Fields that name an image and its thumbnail in `media/<slug>/`. */
const IMAGE_FILES = ['file', 'thumb'] as const

/** Asks for the purpose before the admin shows a list. */
export const PURPOSE_GATE = '/src/admin/viewings/PurposeGate#PurposeGate'

/** Who, where and when: what rows are asked for by. What they hold is read under a viewing, and never by asking. */
const ASKABLE = ['id', 'subject', 'company', 'team', 'device', 'capturedAt', 'localDate', 'receivedAt']

/** Fields by what the admin's list offers to filter by. */
export const filteredBy = (askable: readonly string[], fields: readonly Field[]): Field[] =>
  fields.map((field) =>
    'name' in field && !askable.includes(field.name)
      ? ({ ...field, admin: { ...field.admin, disableListFilter: true } } as Field)
      : field,
  )

/** What the server stamps on each row; never taken from a body. */
const stamp = (): Field[] =>
  [
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
    } as Field,
    moment('expiresAt', WORDS.keptUntil, { required: true, index: true }),
    moment('hiddenAt', WORDS.deletedByThePerson, { index: true, admin: { hidden: true } }),
  ].map((field) => byServer(field))

/**
 * The collection of a category of monitoring data, from its descriptor: with subject, company, team, device, capture and expiry stamped by the
 * server; readable by the matrix and under a viewing, while it lives; each look on record; written by ingest alone. How long it is kept,
 * for what and with whose consent is for the policy in force to say, never for code.
 */
export const defineDataCategory = (
  { slug, label, one, image }: Category,
  category: DataCategory,
): CollectionConfig => {
  const fields = [...stamp(), ...category.fields.map((field) => byServer(field))]
  const starred = isStarred(slug)
  const collection: CollectionConfig = {
    slug,
    labels: labels(one ?? label.en, label.en, label.zh),
    access: {
      create: nobody,
      read: readableWhileLive(slug),
      update: nobody,
      delete: nobody,
      readVersions: nobody,
      unlock: nobody,
    },
    admin: withListHints(slug, {
      group: category.group ?? W.records,
      defaultColumns: category.columns,
      useAsTitle: 'localDate',
      pagination: { defaultLimit: 25, limits: [25, 50, 100] },
      ...(starred ? { components: { views: { list: { Component: PURPOSE_GATE } } } } : {}),
    }),
    defaultSort: '-capturedAt',
    disableDuplicate: true,
    lockDocuments: false,
    versions: false,
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
