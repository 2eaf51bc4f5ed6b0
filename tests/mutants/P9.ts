import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/endpoints/ingest/schemas.ts',
    in: 'enrolRequest',
    find: 'export const enrolRequest = z\n  .object({',
    replace: 'export const enrolRequest = z\n  .looseObject({',
    why: 'whatever a client tells of its computer would go on to whoever stores it',
  },
]
