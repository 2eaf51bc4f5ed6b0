import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/access/openRow.ts',
    in: 'openRow',
    find: '  if (!row) throw notFound()',
    replace: '  if (!row) throw Object.assign(notFound(), { status: open ? 404 : 403 })',
    why: 'a picture would answer otherwise than with the 404 of an absent one',
  },
  {
    file: 'src/hooks/every/guardConfig.ts',
    in: 'permissions',
    find: 'if (!found) throw notFound()',
    replace: 'if (found === undefined) throw notFound()',
    why: 'the route of permissions would tell which ids exist',
  },
  {
    file: 'src/collections/people/personnel.ts',
    in: 'updatableWhileOpen',
    find: "? readable('personnel')(args) : false",
    replace: '? true : false',
    why: 'HR could tell by a change which personnel files exist, and read them in the answer',
  },
  {
    file: 'src/endpoints/people/avatar.ts',
    in: 'nameFor',
    find: '  if (!isId(subject)) throw notFound()\n',
    replace: '',
    why: 'what is no id would answer otherwise than an id that was never given',
  },
]
