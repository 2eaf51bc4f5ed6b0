import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/attendance/engine/scene.ts',
    in: 'punchesOf',
    find: 'offset !== offsetAt(zone, at)',
    replace: 'offset !== own[0]?.offset',
    why: 'nobody would be told that a punch was made in another zone',
  },
]
