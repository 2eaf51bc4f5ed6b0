import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/people/imports/workbook/zip.ts',
    in: 'safeName',
    find: "part === '' || part === '.' || part === '..'",
    replace: "part === '' || part === '.'",
    why: 'a part could lead out of its archive',
  },
  {
    file: 'src/people/imports/workbook/zip.ts',
    in: 'checkEntry',
    find: 'type !== 0 && type !== REGULAR && type !== FOLDER',
    replace: 'type === FOLDER',
    why: 'a link would pass for a part',
  },
  {
    file: 'src/people/imports/workbook/zip.ts',
    in: 'checkEntry',
    find: 'uncompressedSize > compressedSize * MOST.ratio',
    replace: 'uncompressedSize > compressedSize * 10_000',
    why: 'a small file could swell a thousandfold',
  },
  {
    file: 'src/people/imports/workbook/zip.ts',
    in: 'open',
    find: 'validateEntrySizes: true',
    replace: 'validateEntrySizes: false',
    why: 'a part could be larger than the archive says, unnoticed',
  },
  {
    file: 'src/people/imports/workbook/xml.ts',
    in: 'parsePart',
    find: `  parser.on('doctype', () => {
    throw badFile('xml')
  })`,
    replace: '',
    why: 'a part could bring entities of its own',
  },
]
