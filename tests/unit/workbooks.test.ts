import { readTable } from '../../src/people/imports/readTable'
import { shownBy } from '../../src/people/imports/workbook/numberFormat'
import { serialDate } from '../../src/people/imports/workbook/numbers'
import { rawBook, type RawBook, type RawCell, type RawRow } from '../support/sheets'

/** Number and kind of the built-in formats that every language has (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: [id: number, isDate: boolean][] = [
  ...[0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 37, 38, 39, 40, 48, 49].map((id): [number, boolean] => [id, false]),
  ...[14, 15, 16, 17, 22].map((id): [number, boolean] => [id, true]),
  // Times of day and lengths of time.
  ...[18, 19, 20, 21, 45, 46, 47].map((id): [number, boolean] => [id, false]),
  // Of Chinese and Japanese: m"月"d"日" and the like.
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id): [number, boolean] => [id, true]),
]

/** Codes by 18.8.31, and whether they show a date. */
const CODES: [code: string, isDate: boolean][] = [
  ['yyyy-mm-dd', true],
  ['yyyy/m/d;@', true],
  ['dd.mm.yyyy', true],
  ['m/d/yyyy h:mm', true],
  ['[$-804]yyyy"年"m"月"d"日"', true],
  ['[$-F800]dddd, mmmm dd, yyyy', true],
  ['[$-409]d-mmm-yy;@', true],
  ['[Red]dd/mm/yy', true],
  ['yyyy\\-mm\\-dd', true],
  ['mmm yy', true],
  ['mmmm', true],
  ['[$-411]ggge"年"m"月"d"日"', true],
  ['h:mm:ss', false],
  ['mm:ss', false],
  ['[h]:mm:ss', false],
  ['[mm]:ss', false],
  ['h:mm AM/PM', false],
  ['General', false],
  ['0', false],
  ['00000', false],
  ['0.00', false],
  ['#,##0.00', false],
  ['0%', false],
  ['0.00E+00', false],
  ['##0.0E-0', false],
  ['@', false],
  ['[Red]0', false],
  ['"day "0', false],
  ['\\d0000', false],
  ['0_d', false],
  ['*y0', false],
  ['[Blue]#,##0;[Red]-#,##0', false],
  ['"Ym"#', false],
]

/** What a format makes of a number, as 18.8.31 has its placeholders. */
const SHOWN: [code: string, value: number, shown: string][] = [
  ['00000', 42, '00042'],
  ['00000', 123456, '123456'],
  ['00000', 0, '00000'],
  ['000-0000-0000', 13800138000, '138-0013-8000'],
  ['"EMP"0000', 17, 'EMP0017'],
  ['\\E000', 7, 'E007'],
  ['[Blue]0000', 5, '0005'],
  ['#0000', 12, '0012'],
  ['000;-000', 9, '009'],
  ['[<=9999999]###-####;(###) ###-####', 5551234, '555-1234'],
  ['[<=9999999]###-####;(###) ###-####', 2125551234, '(212) 555-1234'],
  // Shown with more than its digits, the number itself is meant.
  ['#,##0', 1001, '1001'],
  ['0.00', 1001, '1001'],
  ['0%', 12, '12'],
  ['0.00E+00', 1001, '1001'],
  ['General', 1001, '1001'],
  ['0', 1001, '1001'],
  ['@', 1001, '1001'],
]

/** Days and their numbers in both systems (18.17.4.1); 60 is the 29 February 1900 that never was. */
const SERIALS: [serial: number, of1900: string | null, of1904: string | null][] = [
  [0, null, '1904-01-01'],
  [1, '1900-01-01', '1904-01-02'],
  [59, '1900-02-28', '1904-02-29'],
  [60, null, '1904-03-01'],
  [61, '1900-03-01', '1904-03-02'],
  [1462, '1904-01-01', '1908-01-02'],
  [36526, '2000-01-01', '2004-01-02'],
  [43216, '2018-04-26', '2022-04-27'],
  [46082, '2026-03-01', '2030-03-02'],
  [2957003, '9995-12-30', '9999-12-31'],
  [2958465, '9999-12-31', null],
  [2958466, null, null],
  [-1, null, null],
]

const read = async (book: RawBook, sheet?: number) => readTable(await rawBook(book), { reading: { sheet } })
const cells = async (book: RawBook) => (await read(book)).rows.map((row) => row.cells)
const number = (value: string, style?: number): RawCell => ({ style, xml: `<v>${value}</v>` })
/** A list of names and numbers, one number a row. */
const listed = async (numbers: RawCell[], more: Partial<RawBook> = {}) => {
  const rows: Record<number, RawRow> = { 1: { A: 'name', B: 'number' } }
  numbers.forEach((cell, i) => (rows[i + 2] = { A: `N ${i}`, B: cell }))
  return (await cells({ sheets: [{ rows }], ...more })).map(([, value]) => value)
}

describe('numbers of a workbook', () => {
  it.each(BUILT_IN)('[E1] built-in format %i is a date: %s', (id, isDate) => {
    expect(shownBy(id, undefined).kind === 'date').toBe(isDate)
  })

  it.each(CODES)('[E1] the code %s is a date: %s', (code, isDate) => {
    expect(shownBy(164, code).kind === 'date').toBe(isDate)
  })

  it('[E1] a cell shown with leading zeros keeps them, and one shown otherwise is its number', async () => {
    const formats = SHOWN.map(([code]) => code)
    const numbers = SHOWN.map(([, value], i) => number(String(value), i))
    expect(await listed(numbers, { formats })).toEqual(SHOWN.map(([, , shown]) => shown))
  })

  it('[E1] a whole number is that, however a double is written', async () => {
    const written: [string, string][] = [
      ['1001', '1001'],
      ['1001.0', '1001'],
      ['1001.00000', '1001'],
      ['1.001E3', '1001'],
      ['1.001e+3', '1001'],
      ['1.3800138E+10', '13800138000'],
      ['13800138000.0', '13800138000'],
      ['-0', '0'],
      ['1E-1', '0.1'],
      ['1001.5', '1001.5'],
      ['0.30000000000000004', '0.3'],
      ['8.0000000000000071E-2', '0.0800000000000001'],
      ['1E15', '1000000000000000'],
    ]
    expect(await listed(written.map(([text]) => number(text)))).toEqual(written.map(([, shown]) => shown))
  })

  it.each(SERIALS)('[E1] day %i is %s from 1900 and %s from 1904', (serial, of1900, of1904) => {
    expect([serialDate(serial, '1900'), serialDate(serial, '1904')]).toEqual([of1900, of1904])
  })

  it('[E1] dates count from the year that the workbook says, with a format of dates or without', async () => {
    const formats = [0, 14, 'yyyy"年"m"月"d"日"']
    const dated = [number('43216', 1), number('43216.0', 2), number('43216.75', 1)]
    expect(await listed(dated, { formats })).toEqual(['2018-04-26', '2018-04-26', '2018-04-26'])
    expect(await listed(dated, { formats, date1904: false })).toEqual(Array(3).fill('2018-04-26'))
    expect(await listed(dated, { formats, date1904: true })).toEqual(Array(3).fill('2022-04-27'))
    const rows = { 1: { A: 'name', B: 'first day' }, 2: { A: 'Ann', B: 41754 } }
    expect((await read({ sheets: [{ rows }], date1904: true })).system).toBe('1904')
    expect((await read({ sheets: [{ rows }] })).system).toBe('1900')
  })

  it('[E1] a number in a column of dates counts from the year of its workbook too', async () => {
    const { readRow } = await import('../../src/people/imports/readRow')
    const plan = {
      columns: { name: 0, from: 1 },
      language: 'en' as const,
      reading: {},
      makeTeams: false,
      skipFaulty: false,
    }
    const from = (system: '1900' | '1904') =>
      readRow({ n: 2, cells: ['Ann', '41754'] }, { plan, companies: new Map(), system }).values.from
    expect([from('1900'), from('1904')]).toEqual(['2014-04-25', '2018-04-26'])
  })
})

describe('cells of a workbook', () => {
  it('[E1] are read in each of their types', async () => {
    const shared = [
      '<t>Plain</t>',
      '<r><rPr><b/></rPr><t>Rich</t></r><r><t xml:space="preserve"> text</t></r>',
      '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>',
      '<t>Two_x000A_lines _x005F_x0041_</t>',
    ]
    const types: [RawCell, string | { formula: string }][] = [
      [{ type: 's', xml: '<v>0</v>' }, 'Plain'],
      [{ type: 's', xml: '<v>1</v>' }, 'Rich text'],
      [{ type: 's', xml: '<v>2</v>' }, '東京'],
      [{ type: 's', xml: '<v>3</v>' }, 'Two\nlines _x0041_'],
      [{ type: 's', xml: '<v>99</v>' }, undefined as never],
      [{ type: 'inlineStr', xml: '<is><r><t>In</t></r><r><t>line</t></r></is>' }, 'Inline'],
      [{ type: 'inlineStr', xml: '<is><t>漢</t><rPh sb="0" eb="1"><t>カン</t></rPh></is>' }, '漢'],
      [{ type: 'str', xml: '<v>A text</v>' }, 'A text'],
      [{ type: 'b', xml: '<v>1</v>' }, 'TRUE'],
      [{ type: 'b', xml: '<v>0</v>' }, 'FALSE'],
      [{ type: 'e', xml: '<v>#N/A</v>' }, '#N/A'],
      [{ type: 'd', xml: '<v>2018-04-26T00:00:00</v>' }, '2018-04-26T00:00:00'],
      [{ type: 'n', xml: '<v>7</v>' }, '7'],
      [{ xml: '<f>1+1</f><v>2</v>' }, { formula: '=1+1' }],
      [{ type: 'str', xml: '<f>"x"</f><v>x</v>' }, { formula: '="x"' }],
      [{ xml: '<f t="shared" si="0"/><v>2</v>' }, { formula: '=' }],
      [{ xml: `<f>${'1+'.repeat(5_000)}1</f><v>2</v>` }, { formula: `=${'1+'.repeat(500)}` }],
    ]
    expect(
      await listed(
        types.map(([cell]) => cell),
        { shared },
      ),
    ).toEqual(types.map(([, value]) => value))
  })

  it('[E1] an error of the spreadsheet is a fault and no name', async () => {
    const { readRow } = await import('../../src/people/imports/readRow')
    const plan = {
      columns: { name: 0 },
      language: 'en' as const,
      reading: {},
      makeTeams: false,
      skipFaulty: false,
      company: 'c',
      from: '2026-01-01',
    }
    for (const error of ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'])
      expect(
        readRow({ n: 2, cells: [error] }, { plan, companies: new Map(), system: '1900' }).faults,
      ).toEqual([{ n: 2, field: 'name', fault: 'error-value', value: error }])
  })

  it('[E1] what is merged over rows reaches each of them, and no row that is empty', async () => {
    const rows: Record<number, RawRow> = {
      1: { A: 'Staff of spring' },
      2: { A: '部门', B: '姓名', C: '工号' },
      3: { A: '研发', B: '王芳', C: 'A1' },
      4: { B: '李伟', C: 'A2' },
      5: { B: '张敏', C: 'A3' },
      7: { A: '销售', B: '陈静', C: 'A4' },
      9: { A: { style: 0, xml: '<f>"x"</f><v>x</v>' }, B: '孙丽', C: 'A5' },
      10: { B: '周杰', C: 'A6' },
      12: { B: '吴军', C: 'A7' },
    }
    const merged = ['A1:C1', 'A3:A5', 'A7:A8', 'A9:A10', 'B20:B30', 'A1048576:A1048576']
    const table = await read({ sheets: [{ rows, merged }] })
    expect(table.headers).toEqual(['部门', '姓名', '工号'])
    expect(table.rows).toEqual([
      { n: 3, cells: ['研发', '王芳', 'A1'] },
      { n: 4, cells: ['研发', '李伟', 'A2'] },
      { n: 5, cells: ['研发', '张敏', 'A3'] },
      { n: 7, cells: ['销售', '陈静', 'A4'] },
      // A formula is refused in each row that it reaches.
      { n: 9, cells: [{ formula: '="x"' }, '孙丽', 'A5'] },
      { n: 10, cells: [{ formula: '="x"' }, '周杰', 'A6'] },
      { n: 12, cells: ['', '吴军', 'A7'] },
    ])
  })

  it('[E1] headers that are merged over two rows are no person', async () => {
    const rows: Record<number, RawRow> = {
      1: { A: 'Name', B: 'Department', C: 'Contact' },
      2: { C: 'E-mail', D: 'Phone' },
      3: { A: 'Ann', B: 'Sales', C: 'ann@example.com', D: '+8613800138000' },
    }
    const table = await read({ sheets: [{ rows, merged: ['A1:A2', 'B1:B2', 'C1:D1'] }] })
    expect([table.headers, table.rows]).toEqual([
      ['Name', 'Department', 'E-mail', 'Phone'],
      [{ n: 3, cells: ['Ann', 'Sales', 'ann@example.com', '+8613800138000'] }],
    ])
    const same = await read({
      sheets: [
        {
          rows: { 1: { A: 'Name', B: 'Department' }, 2: { C: ' ', D: 'x' }, 3: { A: 'Ann', B: 'Sales' } },
          merged: ['A1:A2', 'B1:B2'],
        },
      ],
    })
    expect(same.rows.map(({ n }) => n)).toContain(3)
  })

  it('[E1] the sheet that is asked for is read, else the first that is shown and has a list', async () => {
    const list = (name: string) => ({ rows: { 1: { A: 'name', B: 'number' }, 2: { A: name, B: 1 } } })
    const sheets = [
      { name: 'Hidden', state: 'hidden', ...list('Hidden') },
      { name: 'Cover', rows: { 1: { A: 'Glasswork' } } },
      { name: 'Very hidden', state: 'veryHidden', ...list('Very') },
      { name: '花名册', ...list('Ann') },
      { name: 'Other', ...list('Ben') },
    ]
    const first = await read({ sheets })
    expect([first.sheets, first.sheet, first.rows[0]?.cells]).toEqual([
      ['Cover', '花名册', 'Other'],
      1,
      ['Ann', '1'],
    ])
    expect((await read({ sheets }, 2)).rows[0]?.cells).toEqual(['Ben', '1'])
    await expect(read({ sheets }, 3)).rejects.toMatchObject({ reason: 'zip-damaged' })
  })

  it('[K3] ranges that overlap over all rows take no more than they may', async () => {
    const rows: Record<number, RawRow> = { 1: { A: 'name', B: 'number' } }
    for (let n = 2; n < 2_000; n++) rows[n] = { B: n }
    const merged = Array.from({ length: 2_000 }, () => 'B2:B1048576')
    await expect(read({ sheets: [{ rows, merged }] })).rejects.toMatchObject({ reason: 'too-much' })
  })
})
