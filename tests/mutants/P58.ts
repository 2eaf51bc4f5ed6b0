import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/privacy/decide.ts',
    find: 'covering(snapshot, category, receivedAt)',
    replace: 'covering(snapshot, category, capturedAt)',
    why: 'a queue from before the withdrawal would still be taken',
  },
  {
    file: 'src/people/settle.ts',
    find: '  if (!isNo(said)) return counts\n',
    replace: '  if (isNo(said)) return counts\n',
    why: 'what rested on the consent would stay until its term ends',
  },
  {
    file: 'src/privacy/ending.ts',
    find: 'return term?.otherBasis ? null : {',
    replace: 'return {',
    why: 'what another basis covers too would go with the consent',
  },
  {
    file: 'src/privacy/ending.ts',
    find: "  if (term?.consent === 'none') return null\n",
    replace: '',
    why: 'what asks for no consent would go with one',
  },
  {
    file: 'src/jobs/dueBatches.ts',
    find: 'for (const id of await heldRows(payload, query.slug, ids)) held.add(id)',
    replace: 'await heldRows(payload, query.slug, ids)',
    why: 'what a legal hold keeps would go with the consent',
  },
]
