import { IN_WORDS, moment, person, relation, text, inStates } from '../../fields/common'
import { notPersonal } from '../../fields/notPersonal'
import { countNewEmployments } from '../../hooks/people/countNewEmployments'
import { label } from '../../base/labels'
import { defineLog, defineSystem } from '../../access/records'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const NUMBER = 'counts rows of a file'

/** A list of people that was taken in: the source that each of its records names. The file itself is never kept. */
export const Imports = defineLog({
  slug: 'imports',
  labels: W.imports,
  declares: { category: 'account', subject: ['by'] },
  admin: {
    group: WORDS.people,
    useAsTitle: 'fileName',
    defaultColumns: ['fileName', 'at', 'by', 'total', 'done', 'again', 'state'],
    listSearchableFields: ['fileName'],
    description: W.listsOfPeople,
    components: {
      beforeListTable: ['/src/admin/imports/ImportPeople#ImportPeople'],
      edit: { beforeDocumentControls: ['/src/admin/imports/UndoImport#UndoImport'] },
    },
  },
  defaultSort: '-at',
  fields: [
    {
      name: 'undone',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/imports/ImportUndone#ImportUndone' },
      },
    },
    text('fileName', WORDS.file, { required: true }),
    person('by', W.importedBy),
    moment('at', WORDS.when, { required: true, index: true }),
    notPersonal('says how far the work is', {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      label: label(WORDS.state),
      ...inStates('import'),
    }),
    notPersonal(NUMBER, {
      name: 'total',
      type: 'number',
      required: true,
      label: label(W.rowsInTheFile),
    }),
    notPersonal(NUMBER, {
      name: 'done',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: label(W.imported),
    }),
    notPersonal(NUMBER, {
      name: 'here',
      type: 'number',
      label: label(W.ofPeopleWhoWereHere),
    }),
    notPersonal(NUMBER, {
      name: 'again',
      type: 'number',
      virtual: true,
      label: label(W.newEmploymentsOfPeople),
      hooks: { afterRead: [countNewEmployments] },
      admin: { readOnly: true, disableListFilter: true },
    }),
    notPersonal(NUMBER, {
      name: 'left',
      type: 'number',
      label: label(W.leftOut),
    }),
    notPersonal('numbers of rows in a file', {
      name: 'refused',
      type: 'json',
      label: label(W.rowsThatSomebodyWasFaster),
      admin: { hidden: true, disableListFilter: true },
    }),
    notPersonal('names teams that were made on the way', {
      name: 'teams',
      type: 'json',
      label: label(W.teamsMade),
      admin: { hidden: true, disableListFilter: true },
    }),
    relation('undoneBy', 'users', W.undoneBy),
    moment('undoneAt', W.undoneAt),
  ],
})

/** Rows of an import that wait to be taken in; each goes with the person whom it made. */
export const ImportRows = defineSystem({
  slug: 'import-rows',
  labels: W.rowsOfImports,
  declares: { category: 'account', subject: [] },
  fields: [
    relation('import', 'imports', W.theImport, { required: true }),
    { name: 'n', type: 'number', required: true, label: label(WORDS.row) },
    { name: 'values', type: 'json', required: true, label: label(W.values) },
    { name: 'refused', type: 'checkbox', label: label(WORDS.refused), admin: IN_WORDS },
    moment('expiresAt', W.expires, { required: true, index: true }),
  ],
})
