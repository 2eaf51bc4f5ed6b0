import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/attendance/engine/scene.ts',
    in: 'sceneOf',
    find: 'firstIn - previousEnd < REST',
    replace: 'firstIn - previousEnd <= REST',
    why: 'eleven hours of rest would be called short',
  },
  {
    file: 'src/attendance/engine/day.ts',
    in: 'isEmployed',
    find: 'date <= employment.until',
    replace: 'date < employment.until',
    why: 'the last day of an employment would not be one',
  },
]
