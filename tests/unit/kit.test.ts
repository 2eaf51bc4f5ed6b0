import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Chip } from '../../src/components/Chip'
import { Coming } from '../../src/components/Coming'
import { SignInAgain } from '../../src/components/SignInAgain'
import { DataTable, type Column } from '../../src/components/Table'
import { sorted } from '../../src/components/useSorted'
import { REASON } from '../../src/base/reason'
import { PERSON_STATES, type PersonState } from '../../src/i18n/personStates'
import { STATES, type Shown, type Stateful } from '../../src/i18n/states'
import { reasonGiven } from '../../src/record/reasons'

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(path.join(folder, entry.name)) : [path.join(folder, entry.name)],
  )
const pages = ['components', 'admin', 'portal'].flatMap((room) => filesIn(path.join('src', room)))
const having = (what: RegExp): string[] =>
  pages.filter((file) => what.test(readFileSync(file, 'utf8'))).sort()

interface Person {
  name: string
  age: number | null
}
const PEOPLE: Person[] = [
  { name: 'Ann', age: 41 },
  { name: 'bo', age: null },
  { name: 'Cy', age: 9 },
  { name: 'Di', age: 41 },
]
const COLUMNS: Column<Person>[] = [
  { head: 'Name', cell: ({ name }) => name, by: ({ name }) => name },
  { head: 'Age', cell: ({ age }) => age ?? '–', by: ({ age }) => age, number: true },
]
const drawn = (props: Partial<Parameters<typeof DataTable<Person>>[0]>): string =>
  renderToStaticMarkup(
    DataTable<Person>({ columns: COLUMNS, rows: PEOPLE, rowKey: ({ name }) => name, ...props }),
  )

describe('the table of the kit', () => {
  it('is the only one; what is sealed brings its own, and a chart is one with bars', () => {
    expect(having(/<table/)).toEqual([
      'src/components/Table.tsx',
      'src/portal/kit/Bars.tsx',
      'src/portal/kit/Sealed.tsx',
      'src/portal/kit/sealedHtml.ts',
    ])
  })

  it('sorts texts as people do and numbers by size, with nothing last whichever way', () => {
    const by = (column: number, isDown: boolean) =>
      sorted(PEOPLE, COLUMNS[column]?.by, isDown).map(({ name }) => name)
    expect(by(0, false)).toEqual(['Ann', 'bo', 'Cy', 'Di'])
    expect(by(0, true)).toEqual(['Di', 'Cy', 'bo', 'Ann'])
    expect(by(1, false)).toEqual(['Cy', 'Ann', 'Di', 'bo'])
    expect(by(1, true)).toEqual(['Ann', 'Di', 'Cy', 'bo'])
    expect(sorted(PEOPLE, undefined, true)).toBe(PEOPLE)
  })

  it('says by which column it is sorted, and offers it only where the page lets it', () => {
    expect(drawn({})).not.toContain('<button')
    const html = drawn({ sort: { at: 1, isDown: true, by: () => undefined } })
    expect(html.match(/<button/g)).toHaveLength(2)
    expect(html).toMatch(/aria-sort="descending"[^>]*><button[^>]*>Age/)
    expect(html.match(/aria-sort/g)).toHaveLength(1)
  })

  it('names each row by its first cell, says its roles, and draws the shape of what is on its way', () => {
    expect(drawn({})).toContain('<th role="rowheader" scope="row">Ann</th><td role="cell" data-head="Age"')
    const coming = drawn({ rows: null })
    expect(coming).toContain('aria-busy="true"')
    expect(coming.match(/gw-coming/g)).toHaveLength(6)
    expect(
      drawn({ columns: COLUMNS.map((column) => ({ ...column, head: '', key: column.head })) }),
    ).not.toContain('<thead')
  })
})

describe('what is on its way', () => {
  it('is said to those who hear it, and drawn only for whoever has waited', () => {
    const html = renderToStaticMarkup(createElement(Coming, { said: 'Loading …', lines: 2 }))
    expect(html).toBe(
      '<div class="gw-comings" aria-busy="true"><span>Loading …</span>' +
        '<span class="gw-coming" aria-hidden="true"></span><span class="gw-coming" aria-hidden="true"></span></div>',
    )
    const css = readFileSync('src/components/coming.css', 'utf8')
    expect(css).toMatch(
      /\.gw-coming,\s*\.gw-going \{\s*opacity: 0;\s*animation: gw-coming 0s 300ms forwards;/,
    )
  })
})

describe('the chips of the kit', () => {
  const kinds = Object.keys(STATES) as Stateful[]
  const states = (of: Stateful): [string, Shown][] => Object.entries(STATES[of])

  it('give each state of a person a sign of its own, never a colour alone', () => {
    const marks = Object.keys(PERSON_STATES).map(
      (state) =>
        /data-mark="(.)"/.exec(
          renderToStaticMarkup(
            createElement(Chip<'person'>, { of: 'person', state: state as PersonState, language: 'en' }),
          ),
        )?.[1],
    )
    expect(new Set(marks).size).toBe(marks.length)
  })

  it.each(kinds)('tell the tones of %s apart by signs, too, and say each in both languages', (of) => {
    const tones = new Map<string, string>()
    for (const [state, [mark, tone, words]] of states(of)) {
      expect([state, [...mark].length]).toEqual([state, 1])
      expect([state, tones.get(mark) ?? tone]).toEqual([state, tone])
      tones.set(mark, tone)
      expect([state, words.en.length > 0, words.zh.length > 0]).toEqual([state, true, true])
    }
  })

  it('say the words of the state in the language of the page, or what more is known', () => {
    const drawnIn = (language: 'en' | 'zh', children?: string) =>
      renderToStaticMarkup(
        createElement(Chip<'letter'>, { of: 'letter', state: 'bounced', language, children }),
      )
    expect(drawnIn('en')).toBe(
      '<span class="gw-chip" data-mark="↶" data-tone="bad" data-state="bounced">Returned</span>',
    )
    expect(drawnIn('zh')).toContain('>被退回<')
    expect(drawnIn('en', 'Returned; its link was used')).toContain('>Returned; its link was used<')
  })

  it('are drawn by the kit alone', () => {
    expect(having(/gw-chip/)).toEqual(['src/components/Chip.tsx', 'src/components/chip.css'])
  })
})

describe('a session that ended while a form was open', () => {
  const drawn = (language: 'en' | 'zh', message: string): string =>
    renderToStaticMarkup(createElement(SignInAgain, { message, language }))

  it('is taken up in a tab of its own, wherever that is the refusal, and nowhere else', () => {
    const link = '<a href="/sign-in" target="_blank" rel="noopener"'
    expect(drawn('en', 'You are no longer signed in. Sign in again.')).toContain(link)
    expect(drawn('en', 'Screenshots: You are no longer signed in. Sign in again.')).toContain(link)
    expect(drawn('zh', '您已退出登录，请重新登录。')).toContain(link)
    expect(drawn('en', 'Name and password do not match.')).toBe('')
    expect(drawn('en', '')).toBe('')
  })
})

describe('a reason', () => {
  it('is as long as its door asks for, the spaces around it not counted', () => {
    const takes = (text: string, least?: number) => reasonGiven(least).safeParse(text).success
    expect([takes(''), takes('   '), takes('x'), takes('x'.repeat(REASON.most))]).toEqual([
      false,
      false,
      true,
      true,
    ])
    expect([
      takes('x'.repeat(REASON.most + 1)),
      takes(' no ', REASON.refusal),
      takes('no!', REASON.refusal),
    ]).toEqual([false, false, true])
  })

  it('is asked for by the kit alone', () => {
    expect(having(/name="reason"|say\(WORDS\.reason\)/)).toEqual([
      // As a field of an act, which draws it by the kit.
      'src/admin/attendance/AddPunch.tsx',
      'src/admin/kit/Reason.tsx',
      'src/admin/people/PersonForms.tsx',
    ])
  })
})
