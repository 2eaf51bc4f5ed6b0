import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/hooks/every/checkInput.ts',
    in: 'checkInput',
    find: 'checkSort(given.sort, askable)',
    replace: 'checkSort(given.sort, fields)',
    why: 'a sort by a hidden field would tell that it exists',
  },
  {
    file: 'src/hooks/every/guardConfig.ts',
    in: 'isUsed',
    find: '=> !UNUSED.includes(path)',
    replace: "=> path !== ''",
    why: 'routes to versions and copies would stand open and answer with faults',
  },
  {
    file: 'payload.config.ts',
    in: 'default',
    find: 'graphQL: { disable: true }',
    replace: 'graphQL: { disable: false }',
    why: 'every row would have a second door',
  },
  {
    file: 'src/fields/common.ts',
    in: 'secret',
    find: '  hidden: true,\n  access: { create: never, read: never, update: never },',
    replace: '  access: { create: never, update: never },',
    why: 'select would show the names of files and the hashes of links',
  },
]
