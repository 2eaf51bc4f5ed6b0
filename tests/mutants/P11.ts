import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/endpoints/ingest/logs.ts',
    in: 'judge',
    find: '  if (!decision.term.logs?.includes(kind)) return',
    replace: '  if (!decision.term.logs) return',
    why: 'any kind would be stored once one is declared',
  },
  {
    file: 'src/endpoints/ingest/schemas.ts',
    in: 'logItem',
    find: '  .refine(({ kind, code: word }) => (LOG_CODES[kind] as readonly string[]).includes(word))\n',
    replace: '',
    why: 'a computer could say anything in place of the declared words',
  },
]
