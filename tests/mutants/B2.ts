import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/policy/life/draft.ts',
    in: 'contentOf',
    find: '  if (assessment?.categories.length && draft.weighed !== weighedIn(draft))\n',
    replace: '  if (assessment?.categories.length && !draft.weighed)\n',
    why: 'an assessment of 14 days would be sealed with terms of 30',
  },
  {
    file: 'src/policy/life/draft.ts',
    in: 'contentOf',
    find: 'noteIn([said.titles, said.prose, said.purposes, said.statement, draft.assessment?.text])',
    replace: 'noteIn([said.titles, said.purposes, said.statement])',
    why: 'notes to whoever drafts it would be sealed and signed',
  },
  {
    file: 'src/policy/life/signing.ts',
    in: 'sign',
    find: '  if (wanted.digest !== signing.digest)\n',
    replace: '  if (!wanted.digest)\n',
    why: 'a draft that was changed since it was shown would be signed all the same',
  },
]
