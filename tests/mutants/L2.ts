import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/hooks/every/onRecord.ts',
    in: 'recordChange',
    find: 'if (overrideAccess === true) return doc as unknown\n  const fields = changed(operation',
    replace: 'if (overrideAccess !== true) return doc as unknown\n  const fields = changed(operation',
    why: 'what is written through REST and forms would leave no row',
  },
  {
    file: 'src/endpoints/endpoint.ts',
    in: 'endpoint',
    find: 'if (!rows) await audit(',
    replace: 'if (rows) await audit(',
    why: 'an act that writes no row of its own would go without',
  },
  {
    file: 'src/record/written.ts',
    in: 'checkWriters',
    find: '...slugs.filter((slug) => !listed.includes(slug))',
    replace: '...[].filter((slug) => !listed.includes(slug))',
    why: 'a collection that nobody thought of would start, and be written without a trace',
  },
]
