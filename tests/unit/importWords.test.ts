import { faultWords, noEmploymentWords } from '../../src/people/imports/words'
import {
  goingWords,
  importButton,
  mayUndoWords,
  progressWords,
  readWords,
  resultWords,
  rowsNamed,
} from '../../src/i18n/importWords'

const ALL = [0, 1, 2]
const en = (words: { en: string }[]): string => words.map((each) => each.en).join(' ')

describe('[E3] the words of an import', () => {
  it('[E3] count one as one, and none as none', () => {
    expect(ALL.map((n) => importButton(n).en)).toEqual([
      'Import 0 people',
      'Import 1 person',
      'Import 2 people',
    ])
    expect(ALL.map((n) => progressWords(0, n).en)).toEqual([
      '0 of 0 people …',
      '0 of 1 person …',
      '0 of 2 people …',
    ])
    expect([1, 2].map((n) => readWords(n, 'CSV').en.split('.')[0])).toEqual([
      '1 row, read as CSV',
      '2 rows, read as CSV',
    ])
    for (const accounts of ALL)
      for (const employments of ALL)
        for (const teams of ALL) {
          const made = { done: accounts, again: employments }
          const said = [en(goingWords({ accounts, employments, teams })), resultWords(made).en].join(' ')
          expect(said).not.toMatch(/\b1 (people|teams|new employments|new accounts)\b/)
          expect(said).not.toMatch(/\b2 (person|team|new employment|new account)\b/)
          // What there is none of is not spoken of.
          expect(said).not.toMatch(/\b0 /)
          expect([/new account/.test(said), /taken back/.test(said)]).toEqual([accounts > 0, employments > 0])
        }
  })

  it('[E3] say what there is where a list names something else, a few by name', () => {
    const company = (names: string[], more = 0) =>
      faultWords({ fault: 'unknown-company', value: 'Acme', among: { names, more } })
    expect(company([])).toEqual({
      en: 'no company is called “Acme”; there is none yet',
      zh: '没有名为“Acme”的公司；目前还没有公司',
    })
    expect(company(['Akme']).en).toBe('no company is called “Acme”; there is: Akme')
    expect(company(['A', 'B'], 3)).toEqual({
      en: 'no company is called “Acme”; there are: A, B and 3 more',
      zh: '没有名为“Acme”的公司；现有：A、B，另有 3 个',
    })
    const among = { names: ['Day', 'Night'], more: 0 }
    const team = faultWords({ fault: 'unknown-team', value: 'Dusk', among })
    expect(team.en).toBe('no team of this company is called “Dusk”; there are: Day, Night')
    expect(noEmploymentWords('unknown-team', 'Dusk', among)).toEqual(team)
    expect(noEmploymentWords('closed', undefined, undefined).zh).toBe('账号已注销，无法恢复')
  })

  it('[E3] say while what it can be undone: by new accounts, by new employments, each where there are any', () => {
    expect(mayUndoWords({ done: 0, again: 0 })).toBeNull()
    expect(mayUndoWords({ done: 2, again: 0 })?.en).not.toContain('employment')
    expect(mayUndoWords({ done: 0, again: 2 })?.en).not.toContain('account')
    expect([rowsNamed([3]).en, rowsNamed([3, 5]).en]).toEqual(['row 3', 'rows 3, 5'])
  })
})
