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

  it('[E3] say while what it can be undone: by new accounts, by new employments, each where there are any', () => {
    expect(mayUndoWords({ done: 0, again: 0 })).toBeNull()
    expect(mayUndoWords({ done: 2, again: 0 })?.en).not.toContain('employment')
    expect(mayUndoWords({ done: 0, again: 2 })?.en).not.toContain('account')
    expect([rowsNamed([3]).en, rowsNamed([3, 5]).en]).toEqual(['row 3', 'rows 3, 5'])
  })
})
