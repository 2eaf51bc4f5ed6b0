import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/hooks/people/keepToOwnTeam.ts',
    in: 'keepToOwnTeam',
    find: '...is.filter((each) => !was.includes(each)), ',
    replace: '',
    why: 'a lead would add people who are not his',
  },
  {
    file: 'src/hooks/people/keepToOwnTeam.ts',
    in: 'keepToOwnTeam',
    find: '...was.filter((each) => !is.includes(each))',
    replace: '',
    why: 'a lead would take out of a project people who are not his',
  },
]
