import { IN_WORDS, moment, person, relation, text, inStates } from '../../fields/common'
import { notPersonal } from '../../fields/notPersonal'
import { countNewEmployments } from '../../hooks/people/countNewEmployments'
import { both, label, labels } from '../../base/labels'
import { defineLog, defineSystem } from '../../access/records'
import { WORDS } from '../../i18n/words'

const NUMBER = 'counts rows of a file'

/** A list of people that was taken in: the source that each of its records names. The file itself is never kept. */
export const Imports = defineLog({
  slug: 'imports',
  labels: labels('Import', 'Imports', '导入'),
  declares: { category: 'account', subject: ['by'] },
  admin: {
    group: WORDS.people,
    useAsTitle: 'fileName',
    defaultColumns: ['fileName', 'at', 'by', 'total', 'done', 'again', 'state'],
    listSearchableFields: ['fileName'],
    description: both(
      'Lists of people that were taken in. An import can be undone while nobody with a new account of it has come and nothing else hangs on what it made; whether somebody with a new employment has signed in makes no difference. Files are not kept.',
      '已导入的人员名单。在新账号均未激活且新建内容没有其他关联数据之前，可以撤销导入；有新任职的人员是否登录过不影响撤销。系统不保存文件。',
    ),
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
    person('by', both('By', '导入人')),
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
      label: label('Rows in the file', '文件中的行数'),
    }),
    notPersonal(NUMBER, {
      name: 'done',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: label('Imported', '已导入'),
    }),
    notPersonal(NUMBER, {
      name: 'here',
      type: 'number',
      label: label('Of people who were here, or have left', '已在系统中或已离职的人员行数'),
    }),
    notPersonal(NUMBER, {
      name: 'again',
      type: 'number',
      virtual: true,
      label: label('New employments of people who had left', '为离职人员建立的新任职'),
      hooks: { afterRead: [countNewEmployments] },
      admin: { readOnly: true, disableListFilter: true },
    }),
    notPersonal(NUMBER, {
      name: 'left',
      type: 'number',
      label: label(
        'Left out: faulty, nobody, or taken meanwhile',
        '因错误、不是人员或被抢先占用而跳过的行数',
      ),
    }),
    notPersonal('numbers of rows in a file', {
      name: 'refused',
      type: 'json',
      label: label('Rows that somebody was faster with', '被他人抢先占用的行'),
      admin: { hidden: true, disableListFilter: true },
    }),
    notPersonal('names teams that were made on the way', {
      name: 'teams',
      type: 'json',
      label: label('Teams made', '新建的团队'),
      admin: { hidden: true, disableListFilter: true },
    }),
    relation('undoneBy', 'users', both('Undone by', '撤销人')),
    moment('undoneAt', both('Undone', '撤销时间')),
  ],
})

/** Rows of an import that wait to be taken in; each goes with the person whom it made. */
export const ImportRows = defineSystem({
  slug: 'import-rows',
  labels: labels('Row of an import', 'Rows of imports', '导入行'),
  declares: { category: 'account', subject: [] },
  fields: [
    relation('import', 'imports', both('Import', '导入'), { required: true }),
    { name: 'n', type: 'number', required: true, label: label(WORDS.row) },
    { name: 'values', type: 'json', required: true, label: label('Values', '值') },
    { name: 'refused', type: 'checkbox', label: label(WORDS.refused), admin: IN_WORDS },
    moment('expiresAt', both('Expires', '到期'), { required: true, index: true }),
  ],
})
