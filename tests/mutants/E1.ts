import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/people/imports/workbook/readXlsx.ts',
    in: 'readOutline',
    find: `if (name === 'workbookPr' && isTrue(attributes.date1904)) system = '1904'`,
    replace: `if (name === 'workbookPr' && attributes.date1904 === 'never') system = '1904'`,
    why: 'dates of a workbook that counts from 1904 would be four years off',
  },
  {
    file: 'src/people/imports/workbook/numbers.ts',
    in: 'plainNumber',
    find: `export const plainNumber = (text: string): string => {
  const value = Number(text)`,
    replace: `export const plainNumber = (text: string): string => {
  if (/[.E]/i.test(text)) return text
  const value = Number(text)`,
    why: 'a whole number that is written as a double would keep its exponent',
  },
  {
    file: 'src/people/imports/workbook/numberFormat.ts',
    in: 'shownBy',
    find: `return keepsZeros ? { kind: 'digits', sections } : { kind: 'plain' }`,
    replace: `return { kind: 'plain' }`,
    why: 'a number shown with leading zeros would lose them',
  },
  {
    file: 'src/people/imports/workbook/sheet.ts',
    in: 'sheetRows',
    find: `  fillMerged(rows, merged)
`,
    replace: '',
    why: 'a department merged over three rows would reach one of them',
  },
  {
    file: 'src/people/imports/readCell.ts',
    in: 'textOf',
    find: `if (isError(cell)) return { fault: 'error-value' }`,
    replace: '',
    why: 'an error of the spreadsheet would be a name',
  },
]
