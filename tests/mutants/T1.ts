import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/hooks/every/checkInput.ts',
    in: 'checkInput',
    find: 'given.overrideAccess ? fields : open',
    replace: 'fields',
    why: 'a filter by a hidden field would answer otherwise than one by a field that never existed',
  },
  {
    file: 'src/hooks/every/checkFilter.ts',
    in: 'fieldAt',
    find: "  if (field.type === 'relationship') {",
    replace:
      "  if (field.type === 'relationship' && rest.length) return 'id'\n  if (field.type === 'relationship') {",
    why: 'a filter could reach through a relationship into rows that are not open',
  },
  {
    file: 'src/access/matrix.ts',
    in: 'MATRIX',
    find: "users: row('own', 'team'",
    replace: "users: row('all', 'team'",
    why: 'an employee could find others by any value of theirs',
  },
  {
    file: 'src/people/staff/search.ts',
    in: 'reached',
    find: 'reach === true ? {} : reach, {',
    replace: '{}, {',
    why: 'the search for people would find those whom one may not see',
  },
]
