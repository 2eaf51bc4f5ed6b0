import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'payload.config.ts',
    in: 'default',
    find: '  telemetry: false,',
    replace: '  telemetry: true,',
    why: 'Payload would tell its makers of each start, with what is installed',
  },
]
