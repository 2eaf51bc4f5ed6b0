import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/people/imports/plausible.ts',
    in: 'eastern',
    find: 'return (isName ? 3 : 1) - 2 * rare',
    replace: 'return 3 + rare',
    why: 'Müller would be read as Chinese',
  },
  {
    file: 'src/people/imports/decode.ts',
    in: 'decode',
    find: 'const encoding = chosen ?? sure ?? mostPlausible(bytes, possible)',
    replace: 'const encoding = sure ?? mostPlausible(bytes, possible)',
    why: 'a choice of another encoding would change nothing',
  },
  {
    file: 'src/people/imports/csv.ts',
    in: 'fit',
    find: 'return (known > 1 ? known * 1_000 : 0) + value * times',
    replace: 'return lines[0]?.split(sign).length ?? 0',
    why: 'a title above a list would decide how it is parted',
  },
  {
    file: 'src/people/imports/joinName.ts',
    in: 'joinName',
    find: '? family + given :',
    replace: '? given + family :',
    why: 'Chinese names would stand the wrong way round',
  },
]
