import { COUNTRY_CODE, countryCodeOf, normalPhone, phoneWithin } from '../../src/fields/names'
import { callingCodeOf } from '../../src/people/staff/callingCode'
import { columnDates, readDate, type DateOrder } from '../../src/people/imports/dates'
import { guessColumns } from '../../src/people/imports/fields'
import { joinName } from '../../src/people/imports/joinName'
import { dateSample, phoneSamples } from '../../src/people/imports/readCell'
import { readRow } from '../../src/people/imports/readRow'
import { idsByName, rowCountry } from '../../src/people/imports/rowCountry'
import { importPlan } from '../../src/people/imports/plan'
import { freeUsername, usernameStem } from '../../src/people/imports/username'
import { faultFile } from '../../src/people/imports/faultFile'
import type { Table } from '../../src/people/imports/table'

const dateOf = (text: string, order?: DateOrder) => {
  const read = readDate(text, order)
  return 'value' in read ? read.value : read.fault
}

describe('dates of a list', () => {
  it.each([
    ['2018-04-26', '2018-04-26'],
    ['2018/4/26', '2018-04-26'],
    ['2018.04.26', '2018-04-26'],
    ['20180426', '2018-04-26'],
    ['2018年4月26日', '2018-04-26'],
    ['２０１８年４月２６日', '2018-04-26'],
    ['2018-04-26 00:00:00', '2018-04-26'],
    ['2018-04-26T08:30:00Z', '2018-04-26'],
    ['2018/4/26 8:30 AM', '2018-04-26'],
    ['26.04.2018', '2018-04-26'],
    ['26/04/2018', '2018-04-26'],
    ['26-04-2018', '2018-04-26'],
    ['12/28/2023', '2023-12-28'],
    ['28/12/2023', '2023-12-28'],
    ['12/28/2023 12:00 PM', '2023-12-28'],
    ['05/05/2024', '2024-05-05'],
    // Set apart by full stops, the day comes first in every locale that writes so.
    ['01.02.2023', '2023-02-01'],
    ['26 Apr 2018', '2018-04-26'],
    ['26-Apr-2018', '2018-04-26'],
    ['26. April 2018', '2018-04-26'],
    ['April 26, 2018', '2018-04-26'],
    ['Sept 1, 2024', '2024-09-01'],
    ['43216', '2018-04-26'],
    ['01/02/2023', 'ambiguous-date'],
    ['1-2-2023', 'ambiguous-date'],
    ['2026-02-30', 'not-a-date'],
    ['2025-02-29', 'not-a-date'],
    ['30.02.2024', 'not-a-date'],
    ['13/13/2023', 'not-a-date'],
    ['2018-4/26', 'not-a-date'],
    ['26.04.18', 'not-a-date'],
    ['tomorrow', 'not-a-date'],
    ['1 Foo 2023', 'not-a-date'],
    ['', 'not-a-date'],
  ])('[E3] %s without a choice is %s', (text, expected) => {
    expect(dateOf(text)).toBe(expected)
  })

  it('[E3] are read in the order that was chosen, and in no other', () => {
    const read = (text: string) => (['ymd', 'dmy', 'mdy'] as const).map((order) => dateOf(text, order))
    expect(read('01/02/2023')).toEqual(['not-a-date', '2023-02-01', '2023-01-02'])
    expect(read('12/28/2023')).toEqual(['not-a-date', 'not-a-date', '2023-12-28'])
    expect(read('26.04.2018')).toEqual(['not-a-date', '2018-04-26', 'not-a-date'])
    // The year first says itself what it is.
    expect(read('2023-01-02')).toEqual(['2023-01-02', '2023-01-02', '2023-01-02'])
  })

  it('[E3] every day of a leap year is read back in each way of writing', () => {
    for (let day = 0; day < 366; day++) {
      const date = new Date(Date.UTC(2024, 0, 1 + day))
      const iso = date.toISOString().slice(0, 10)
      const [y, m, d] = iso.split('-') as [string, string, string]
      const month = date.toLocaleString('en', { month: 'short', timeZone: 'UTC' })
      expect([
        dateOf(`${y}/${Number(m)}/${Number(d)}`),
        dateOf(`${d}/${m}/${y}`, 'dmy'),
        dateOf(`${m}/${d}/${y}`, 'mdy'),
        dateOf(`${Number(d)}.${Number(m)}.${y}`),
        dateOf(`${d} ${month} ${y}`),
        dateOf(`${y}年${Number(m)}月${Number(d)}日`),
      ]).toEqual(Array(6).fill(iso))
    }
  })

  it('[E3] of a column tell how they are written, by all of its rows, or that somebody has to say it', () => {
    const of = (...cells: string[]) => columnDates(cells, '1900')
    expect(of('01/02/2023', '28/12/2023', '')).toEqual({ orders: ['dmy'], ambiguous: null, differs: null })
    expect(of('01/02/2023', '12/28/2023')).toEqual({ orders: ['mdy'], ambiguous: null, differs: null })
    expect(of('05/05/2023', '01/02/2023')).toEqual({
      orders: ['dmy', 'mdy'],
      ambiguous: '01/02/2023',
      differs: '01/02/2023',
    })
    expect(of('05/05/2023')).toEqual({ orders: ['dmy', 'mdy'], ambiguous: null, differs: null })
    expect(of('05.05.2023', '01.02.2023')).toEqual({
      orders: ['dmy', 'mdy'],
      ambiguous: null,
      differs: '01.02.2023',
    })
    expect(of('28/12/2023', '12/28/2023')).toEqual({
      orders: ['dmy', 'mdy'],
      ambiguous: null,
      differs: '28/12/2023',
    })
    expect(of('2023-01-02', '2023/3/4')).toEqual({
      orders: ['ymd', 'dmy', 'mdy'],
      ambiguous: null,
      differs: null,
    })
    expect(of('Ann', 'Ben', '2023-01-02')).toBeNull()
    expect(of('', '')).toBeNull()
  })
})

describe('phone numbers', () => {
  it.each([
    ['+8613800138000', undefined, '+8613800138000'],
    ['(+86)13800138000', undefined, '+8613800138000'],
    ['（＋８６）１３８００１３８０００', undefined, '+8613800138000'],
    ['(+86) 138-0013-8000', '+49', '+8613800138000'],
    ['0086 138 0013 8000', '+86', '+8613800138000'],
    ['0086 138 0013 8000', '+49', '+8613800138000'],
    ['138 0013 8000', '+86', '+8613800138000'],
    ['13800138000', undefined, null],
    ['8613800138000', '+86', '+8613800138000'],
    ['86-138-0013-8000', '+86', '+8613800138000'],
    ['138–0013–8000', '+86', '+8613800138000'],
    ['010-65001234', '+86', '+861065001234'],
    ['+49 (0)30 1234567', '+86', '+49301234567'],
    ['030/1234567', '+49', '+49301234567'],
    ['tel:+49-30-1234567', undefined, '+49301234567'],
    ['06 12345678', '+39', '+390612345678'],
    ['8 916 123-45-67', '+7', '+79161234567'],
    ['(212) 555-1234', '+1', '+12125551234'],
    ['1 212 555 1234', '+1', '+12125551234'],
    ['12', '+86', null],
    ['12345', '+86', null],
    ['+86 12345', '+86', null],
    ['612 345', '+49', null],
    ['312345', '+376', '+376312345'],
    ['not a number', '+86', null],
    ['+86 138 0013 8000 ext. 5', '+86', null],
  ])('[E3] %s with the code %s is %s', (text, code, expected) => {
    expect(phoneWithin(text, code)).toBe(expected)
  })

  it('[E3] of a column are shown as the check reads them, as our own list of faults writes them too', () => {
    const value = (is: string) => ({ value: is })
    const list = ['', '-', "'+44 20 7946 0777", '138 0013 8000', '0049 30 1234567', '12', '=1+1']
    // Each by itself: the country of the list is for those alone that bear none.
    expect(phoneSamples(list, () => '+86')).toEqual([
      { was: "'+44 20 7946 0777", is: value('+442079460777') },
      { was: '138 0013 8000', is: value('+8613800138000') },
      { was: '0049 30 1234567', is: value('+49301234567') },
      { was: '12', is: { fault: 'not-a-phone' } },
      { was: '=1+1', is: { fault: 'formula' } },
    ])
    expect(phoneSamples(['', 'n/a'], () => '+86')).toEqual([])
    // So are dates, with nothing in the first row, and by the day from which the file counts.
    expect(dateSample(['-', '01/02/2023'], 'mdy', '1900')?.is).toEqual(value('2023-01-02'))
    expect(dateSample(['43216'], undefined, '1904')?.is).toEqual(value('2022-04-27'))
  })

  it('[E3] the country code is one however it is typed', () => {
    const pattern = new RegExp(`^(?:${COUNTRY_CODE})$`, 'u')
    for (const typed of ['+33', '0033', '33', ' +33 ', '00 33', '＋33']) {
      expect([typed, countryCodeOf(typed), pattern.test(typed)]).toEqual([typed, '+33', true])
      const read = importPlan.parse({ columns: { name: 0 }, countryCode: typed })
      expect([typed, read.countryCode]).toEqual([typed, '+33'])
      expect(phoneSamples(['06 12 34 56 78'], () => read.countryCode)[0]?.is).toEqual({
        value: '+33612345678',
      })
    }
    for (const typed of ['', '+', '0', '+033', '12345', 'France', '+33x'])
      expect([
        typed,
        countryCodeOf(typed),
        importPlan.safeParse({ columns: {}, countryCode: typed }).success,
      ]).toEqual([typed, null, false])
  })

  it('[E3] a whole one is the same by every door', () => {
    for (const text of ['(+86)13800138000', '+86 138 0013 8000', '0086-13800138000', '＋8613800138000'])
      expect([normalPhone(text), phoneWithin(text, '+1')]).toEqual(['+8613800138000', '+8613800138000'])
  })

  it('[E3] of a row that names another company than the one chosen are read in the country of that one', () => {
    const companies = [
      { id: 'a', name: 'Blue', zone: 'Asia/Shanghai' },
      { id: 'b', name: 'Rot', zone: 'Asia/Shanghai', country: 'DE' },
      { id: 'c', name: 'Nowhere', zone: 'UTC' },
    ]
    const countryOf = rowCountry(companies, { company: 'a', countryCode: '+852' })
    // For the company that was chosen, its code was, too.
    expect(['', '-', 'Blue', ' rot', 'Rot', 'Nowhere', 'Unknown'].map(countryOf)).toEqual([
      '+852',
      '+852',
      '+852',
      '+852',
      '+49',
      '+852',
      '+852',
    ])
    expect(countryOf({ formula: '=A1' })).toBe('+852')
    expect(rowCountry(companies, {})('Blue')).toBe('+86')
    const plan = importPlan.parse({ columns: { name: 0, phone: 1, company: 2 } })
    const phone = (cells: string[]) =>
      readRow(
        { n: 2, cells },
        {
          plan: { ...plan, language: 'en' },
          companies: idsByName(companies),
          countryOf: rowCountry(companies, { company: 'a', countryCode: '+86' }),
          system: '1900',
        },
      ).values.phone
    expect(phone(['Ann', '138 0013 8000', ''])).toBe('+8613800138000')
    expect(phone(['Ben', '030 1234567', 'ROT'])).toBe('+49301234567')
    expect(phone(['Cem', '+44 20 7946 0777', 'Rot'])).toBe('+442079460777')
    const samples = phoneSamples(['138 0013 8000', '030 1234567'], (row) => countryOf(['Blue', 'Rot'][row]!))
    expect(samples.map(({ is }) => is)).toEqual([{ value: '+85213800138000' }, { value: '+49301234567' }])
  })

  it('[E3] the code of a company is that of its country, else of its time zone', () => {
    expect(callingCodeOf({ zone: 'Asia/Shanghai' })).toBe('+86')
    expect(callingCodeOf({ zone: 'Asia/Chongqing' })).toBe('+86')
    expect(callingCodeOf({ zone: 'Europe/Berlin' })).toBe('+49')
    expect(callingCodeOf({ zone: 'Asia/Shanghai', country: 'DE' })).toBe('+49')
    expect(callingCodeOf({ zone: 'UTC' })).toBeUndefined()
  })
})

describe('names of a list', () => {
  it.each([
    ['王', '芳', '王芳'],
    ['欧阳', '娜娜', '欧阳娜娜'],
    ['佐藤', 'さくら', '佐藤さくら'],
    ['김', '민준', '김민준'],
    ['Müller', 'Anna', 'Anna Müller'],
    ['de la Cruz', 'José', 'José de la Cruz'],
    ['Wang', 'Fang', 'Fang Wang'],
    ['Иванов', 'Иван', 'Иван Иванов'],
    ['王', 'Fang', 'Fang 王'],
    ['Plato', undefined, 'Plato'],
    [undefined, '芳', '芳'],
    [undefined, undefined, undefined],
  ])('[E2] %s and %s are %s', (family, given, whole) => {
    expect(joinName(family, given)).toBe(whole)
  })

  it('[E2] two columns are known by their headers, in each language', () => {
    expect(guessColumns(['Last name', 'First name', 'E-mail'])).toEqual({
      familyName: 0,
      givenName: 1,
      email: 2,
    })
    expect(guessColumns(['姓', '名', '工号'])).toEqual({ familyName: 0, givenName: 1, number: 2 })
    expect(guessColumns(['Nachname', 'Vorname'])).toEqual({ familyName: 0, givenName: 1 })
    // Beside a first name, the name is the other half; beside a whole name, halves are not needed.
    expect(guessColumns(['Name', 'Vorname'])).toEqual({ familyName: 0, givenName: 1 })
    expect(guessColumns(['Name', 'Surname', 'First name'])).toEqual({ name: 0 })
  })

  it.each([
    ['张伟', 'zhangwei'],
    ['单雄信', 'shanxiongxin'],
    ['Li Wei', 'li.wei'],
    ['Jürgen Müller', 'jurgen.muller'],
    ['Łukasz Żółć', 'lukasz.zolc'],
    ['Søren Weiß', 'soren.weiss'],
    ['Þóra Æsa', 'thora.aesa'],
    ['Иван', 'person'],
    ['김민준', 'person'],
    ['X', 'person'],
  ])('[E4] the user name of %s begins with %s', (name, stem) => {
    expect(usernameStem(name)).toBe(stem)
  })

  it('[E4] counts on where a user name is taken', () => {
    expect(freeUsername('张伟', new Set())).toBe('zhangwei')
    expect(freeUsername('张伟', new Set(['zhangwei', 'zhangwei2']))).toBe('zhangwei3')
    expect(freeUsername('Иван', new Set())).toBe('person1')
    expect(freeUsername('Иван', new Set(['person1']))).toBe('person2')
  })
})

describe('the file of faults', () => {
  const table: Table = {
    format: 'csv',
    encoding: 'utf-8',
    encodings: [],
    sheets: [],
    sheet: 0,
    system: '1900',
    headers: ['Name', 'Secret', 'Phone', 'First day'],
    rows: [
      { n: 2, cells: ['Ann', 's', '+86 1', 'x'] },
      { n: 3, cells: ['Ben', 's', '', ''] },
      { n: 4, cells: ['=1+1', 's', '', { formula: '=HYPERLINK("x")' }] },
      { n: 9, cells: ['\uff1dcmd', 's', '@x', '"q", r'] },
    ],
  }
  const plan = {
    columns: { name: 0, phone: 2, from: 3 },
    reading: {},
    language: 'en' as const,
    makeTeams: false,
    skipFaulty: false,
  }
  const faults = [
    { n: 2, field: 'phone' as const, fault: 'not-a-phone' as const, value: '' },
    { n: 2, field: 'from' as const, fault: 'not-a-date' as const, value: '' },
    { n: 4, field: 'name' as const, fault: 'formula' as const, value: '' },
    { n: 9, field: 'name' as const, fault: 'formula' as const, value: '' },
  ]
  const lines = (language: 'en' | 'zh') =>
    faultFile(table, plan, { faults }, language).replace('\ufeff', '').trimEnd().split('\r\n')

  it('[E3] holds each faulty row once, with its number, what is wrong, and the chosen columns alone', () => {
    const [head, ...rows] = lines('en')
    expect(head).toBe('"Row in the file","What is wrong","Name","Phone","First day"')
    expect(rows.map((row) => row.split(',')[0])).toEqual(['2', '4', '9'])
    expect(rows[0]).toMatch(/^2,"Phone: [^"]+; First day: [^"]+","Ann","'\+86 1","x"$/)
    expect(rows.join()).not.toMatch(/"s"/)
    // What was a formula is told, as text.
    expect(rows[1]).toMatch(/^4,"[^"]+","'=1\+1","","'=HYPERLINK\(""x""\)"$/)
    expect(lines('zh')[0]).toBe('"文件中的行号","问题","Name","Phone","First day"')
  })

  it('[E3] is no formula anywhere, wherever it is opened', async () => {
    const { parse } = await import('csv-parse/sync')
    const cells = parse(faultFile(table, plan, { faults }, 'en'), { bom: true }).flat()
    expect(cells).toHaveLength(20)
    expect(cells.filter((cell) => /^\s*[=+\-@\t\r\n|%]/.test(cell.normalize('NFKC')))).toEqual([])
  })
})

describe('[E3] the list of faults', () => {
  it('writes a day that stood as a number as a date: in another file the number would be another day', async () => {
    const { faultFile } = await import('../../src/people/imports/faultFile')
    const table = {
      format: 'xlsx',
      encoding: 'utf-8',
      encodings: [],
      sheets: [],
      sheet: 0,
      headers: ['Name', 'First day', 'Number'],
      rows: [{ n: 2, cells: ['Ann', '43538', '43538'] }],
    }
    const plan = { columns: { name: 0, from: 1, number: 2 } }
    const faults = [{ n: 2, field: 'email', fault: 'missing', value: '' }]
    // ECMA-376: 43538 counts from 30 December 1899, and 1,462 days later where the workbook counts from 1904.
    for (const [system, day] of [
      ['1900', '2019-03-14'],
      ['1904', '2023-03-15'],
    ])
      expect(faultFile({ ...table, system } as never, plan as never, { faults } as never, 'en')).toContain(
        `"Ann","${day}","43538"`,
      )
  })
})
