import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/hooks/keepToOwnTeam.ts',
    find: 'if (added.some((each) => !led.includes(each))) refuse',
    replace: 'if (added.every((each) => !led.includes(each) && !each)) refuse',
    why: 'a lead would add people who are not his',
  },
]
