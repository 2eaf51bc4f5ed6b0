import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/hooks/keepToOwnTeam.ts',
    find: 'if (added.some((each) => !led.includes(each))) refuse',
    replace: 'if (added.every((each) => !led.includes(each) && !each)) refuse',
    why: 'a lead would add people who are not his',
  },
  {
    file: 'src/hooks/keepToOwnTeam.ts',
    find: '...was.filter((each) => !is.includes(each))',
    replace: '',
    why: 'a lead would take out of a project people who are not his',
  },
]
