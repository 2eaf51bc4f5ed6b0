import { checkedWords, everyRowChoice } from '../../src/i18n/importWords'
import { NOT_PEOPLE } from '../../src/people/imports/words'
import type { FieldName } from '../../src/people/imports/fields'
import { notPerson } from '../../src/people/imports/notPerson'
import { importPlan } from '../../src/people/imports/plan'
import { readRow } from '../../src/people/imports/readRow'
import type { Cell } from '../../src/people/imports/table'

/** What a row of these cells, in this order, is taken for. */
const whyOf = (cells: Partial<Record<FieldName, Cell>>) => {
  const fields = Object.keys(cells) as FieldName[]
  const plan = {
    ...importPlan.parse({
      columns: Object.fromEntries(fields.map((field, i) => [field, i])),
      from: '2026-03-02',
    }),
    language: 'en' as const,
  }
  const row = { n: 7, cells: fields.map((field) => cells[field] ?? '') }
  const { values } = readRow(row, { plan, companies: new Map(), system: '1900' })
  return notPerson(row, values, { plan, headers: fields.map((field) => `Our ${field}`) })?.why ?? null
}

describe('rows of a list that are nobody', () => {
  it.each([
    '合计',
    '合 计',
    '合　计',
    '总计：',
    '小计',
    '合计：12人',
    '合计（12）',
    '共12人',
    '共计 12 人',
    '总人数：12',
    '研发部小计',
    '研发部（12人）',
    '本页合计',
    '合計',
    '総計',
    'Total',
    'TOTAL:',
    'Total: 12',
    'Total employees',
    'Total number of employees: 12',
    'Grand Total',
    'Sub-total',
    'Subtotal',
    'Sales total',
    'Sum',
    'Gesamt',
    'Summe: 12',
    'Zwischensumme',
    'Insgesamt',
    'Anzahl',
    '12',
    '1,200.50',
    '12 人',
  ])('[E3] “%s” with a number beside it is a total', (name) => {
    expect([whyOf({ name }), whyOf({ name, number: '12' }), whyOf({ name, number: '1,200' })]).toEqual([
      'total',
      'total',
      'total',
    ])
  })

  it.each([
    '制表人：王芳',
    '制表人： 审核人：',
    '审核：',
    '部门负责人签字：',
    '签名：',
    '（盖章）',
    '打印日期：2026年3月1日',
    '打印于 2026-03-01',
    '截至2026年3月31日',
    '备注：含试用期员工',
    '注：',
    '第 1 页 共 3 页',
    '以下空白',
    'Printed on 2026-03-01',
    'Prepared by: Wang Fang',
    'Approved by Li Wei',
    'Last updated: 1 March 2026',
    'Date: 2026-03-01',
    'Note: part-time staff left out',
    'Page 1 of 3',
    'As of 31 March 2026',
    '*** End of report ***',
    'Confidential',
    'Signature',
    'Gedruckt am 01.03.2026',
    'Stand: 01.03.2026',
    'Seite 1 von 3',
  ])('[E3] “%s” is a line under the list', (name) => {
    expect([whyOf({ name }), whyOf({ name, from: '2026-03-01' })]).toEqual(['footer', 'footer'])
  })

  it('[E3] the headers of each page are nobody, and a name like one of them is somebody', () => {
    expect(whyOf({ name: 'Our name', number: 'our number' })).toBe('header')
    expect(whyOf({ name: 'Our name', number: 'A-17' })).toBeNull()
  })

  it('[E3] the word may stand in another column than the name', () => {
    expect(whyOf({ name: '12', team: '合计' })).toBe('total')
    expect(whyOf({ number: '总计', position: '12' })).toBe('total')
    expect(whyOf({ familyName: '合', givenName: '计' })).toBe('total')
    expect(whyOf({ username: 'Total', name: '12' })).toBe('total')
    expect(whyOf({ name: '小计', team: '研发部', number: '5' })).toBe('total')
    expect(whyOf({ name: '合计', number: { formula: '=SUM(B2:B9)' } })).toBe('total')
    expect(whyOf({ number: '制表人：', name: '张三', team: '审核人：' })).toBe('footer')
  })

  it.each<[string, Partial<Record<FieldName, Cell>>]>([
    ['a name', { name: '王芳' }],
    ['a name with a number', { name: 'Li Wei', number: '12' }],
    ['a name that sounds like it', { name: '王小计' }],
    ['a name that begins like it', { name: 'Sum Wing' }],
    ['another one', { name: 'Totalová Anna' }],
    ['a word with an address', { name: 'Sum', email: 'sum@example.com' }],
    ['a word with a phone', { name: 'Sum', phone: '+86 138 0013 8000' }],
    ['a word with a first day', { name: 'Sum', from: '2026-03-01' }],
    ['a word with a number of staff', { name: 'Sum', number: 'A-17' }],
    ['a word with a user name', { name: 'Sum', username: 'sum.wing' }],
    ['a note beside a person', { name: '王芳', position: '备注：兼职' }],
    ['a title beside a person', { name: '王芳', position: '负责人' }],
    ['nothing at all', { name: '' }],
    ['a team alone', { name: '', team: '研发部' }],
  ])('[E3] %s is no total and no line', (_what, cells) => {
    expect(whyOf(cells)).toBeNull()
  })

  it('[E3] is said in words, with a count, and that it may be taken in all the same', () => {
    const rows = {
      rows: 9,
      ready: 6,
      hereCount: 0,
      leftCount: 0,
      faulty: 0,
      notPeopleCount: 2,
      doubtCount: 1,
    }
    expect(checkedWords(rows, false)).toEqual({
      en: 'Rows: 9. People to import: 6, rows that look like no person, left out: 2, rows to look at: 1. Nothing is stored yet.',
      zh: '共 9 行：可导入 6 人，2 行疑似不是人员，将被跳过，1 行请核对。目前尚未存储。',
    })
    expect(checkedWords(rows, true).en).toContain('taken as people: 2')
    expect(checkedWords({ ...rows, hereCount: 3, leftCount: 1, faulty: 4 }, false).en).toContain(
      'here already: 2, who have left: 1, rows with faults, left out: 4, ',
    )
    expect(everyRowChoice(1).en).toContain('this row')
    for (const { en, zh } of Object.values(NOT_PEOPLE)) {
      expect(en).toMatch(/looks like/)
      expect(zh).toMatch(/疑似/)
    }
  })
})
