import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/people/imports/readCell.ts',
    in: 'textOf',
    find: "  if (isFormula(raw)) return { fault: 'formula' }",
    replace: "  if (isFormula(raw)) return { value: 'formula' }",
    why: 'a formula of a workbook would come in as something',
  },
  {
    file: 'src/people/imports/workbook/sheet.ts',
    in: 'sheetRows',
    find: "if (name === 'f' && cell) {",
    replace: "if (name === 'g' && cell) {",
    why: 'what a formula last came to would be taken for a value',
  },
  {
    file: 'src/people/imports/cells.ts',
    in: 'looksLikeFormula',
    find: '/^[=+\\-@\\t\\r|]/',
    replace: '/^[=@]/',
    why: 'a text that a spreadsheet runs when a list is opened there would be stored',
  },
  {
    file: 'src/base/csv.ts',
    in: 'cell',
    find: "? `'${value}` : value",
    replace: '? value : value',
    why: 'a name that begins as a formula would run in a spreadsheet',
  },
  {
    file: 'src/timekeeping/xlsx.ts',
    in: 'cellXml',
    find: "if (format === 'text') return textCell(at, String(cell), 0)",
    replace:
      "if (format === 'text') return String(cell).startsWith('=') ? `<c r=\"${at}\"><f>${escaped(String(cell))}</f></c>` : textCell(at, String(cell), 0)",
    why: 'a number that somebody was given would run in the sheet of whoever pays him',
  },
]
