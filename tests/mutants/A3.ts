import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/people/account/links.ts',
    in: 'USABLE',
    find: "{ state: ['invited'], hash: null }",
    replace: "{ state: ['invited'] }",
    why: 'an invitation would open an account that was in use',
  },
  {
    file: 'src/people/account/oneTimeLinks.ts',
    in: 'standing',
    find: '  return row && (await epochOf(req, idOf(row.user))) === (row.epoch ?? 0) ? row : null',
    replace: '  return row',
    why: 'a link would outlive a suspension, an end and a new password',
  },
  {
    file: 'src/people/staff/endEmployment.ts',
    in: 'restoreEmployment',
    find: "const waiting = await byTwo(req, id, 'reinstatement', { reason })",
    replace: "const waiting = req.user ? null : await byTwo(req, id, 'reinstatement', { reason })",
    why: 'HR alone would bring back who held an office, with the office',
  },
]
