import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/endpoints/ingest/schemas.ts',
    in: 'activityItem',
    find: '  .strictObject({\n    at: moment',
    replace: '  .object({\n    at: moment',
    why: 'contents of keys would be dropped in silence, and the sender would go on sending them',
  },
  {
    file: 'src/endpoints/ingest/problems.ts',
    in: 'problemFor',
    find: "return invalid('The body cannot be read.')",
    replace: 'return invalid((thrown as Error).message)',
    why: 'a parser quotes what it could not read',
  },
  {
    file: 'src/agent/x11.ts',
    in: 'COUNTS_ONLY',
    find: "'s/^EVENT type 13 (RawKeyPress)$/k/p'",
    replace: "'/^EVENT type 13 (RawKeyPress)$/,/^ *detail:/p'",
    why: 'the agent would read which key it was',
  },
  {
    file: 'src/endpoints/ingest/readItem.ts',
    in: 'isPlainItem',
    find: 'if (!Object.hasOwn(FITS, name) || !FITS[name]?.(given[name])) return false',
    replace: 'if (Object.hasOwn(FITS, name) && !FITS[name]?.(given[name])) return false',
    why: 'a minute would be taken with what no schema declares, where the rest of it is plain',
  },
]
