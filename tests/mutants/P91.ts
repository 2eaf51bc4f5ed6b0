import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/access/reach.ts',
    in: 'narrowed',
    find: 'if (!closed.length) return reached',
    replace: 'if (closed.length >= 0) return reached',
    why: 'a child’s working time would be open to lead and HR, since no purpose is asked there',
  },
  {
    file: 'src/policy/decide/decide.ts',
    in: 'decideUse',
    find: "if ((viewer || act === 'keep') && lacksGround",
    replace: "if (act === 'keep' && lacksGround",
    why: 'a child’s data would be shown and given away',
  },
  {
    file: 'src/policy/decide/minors.ts',
    in: 'lacksGround',
    find: '|| minor.guardian || restsOn(term)) return false',
    replace: '|| minor.guardian) return false',
    why: 'what a law demands would be refused',
  },
]
