import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/policy/decide/decide.ts',
    in: 'decideCollect',
    find: `  const bound = received(snapshot, category, receivedAt, question.employment)
  if ('refused' in bound) return no(bound.refused)
  const boundAtCapture = covering(snapshot, category, capturedAt)
  if ('refused' in boundAtCapture) return no(boundAtCapture.refused)
  // Given anew, consent does not bring back what a withdrawal ended.
  if (withdrawnBetween(snapshot, boundAtCapture.term, capturedAt, receivedAt)) return no('consent-withdrawn')
`,
    replace: `  const bound = received(snapshot, category, capturedAt, question.employment)
  if ('refused' in bound) return no(bound.refused)
  const boundAtCapture = covering(snapshot, category, capturedAt)
  if ('refused' in boundAtCapture) return no(boundAtCapture.refused)
`,
    why: 'a queue from before the withdrawal would still be taken',
  },
  {
    file: 'src/consent/settle.ts',
    in: 'shorten',
    find: '  if (!isNo(said)) return counts\n',
    replace: '  if (isNo(said)) return counts\n',
    why: 'what rested on the consent would stay until its term ends',
  },
  {
    file: 'src/policy/decide/ending.ts',
    in: 'endingOf',
    find: 'return term?.otherBasis ? null : {',
    replace: 'return {',
    why: 'what another basis covers too would go with the consent',
  },
  {
    file: 'src/jobs/records/dueBatches.ts',
    in: 'deleteDueBatches',
    find: 'for (const id of await heldRows(payload, query.slug, ids)) held.add(id)',
    replace: 'await heldRows(payload, query.slug, ids)',
    why: 'what a legal hold keeps would go with the consent',
  },
  {
    file: 'src/endpoints/ingest/mergeBlocks.ts',
    in: 'keyFor',
    find: "  while (blocks.some((block) => block.key === key && block.expiresAt < stamp.expiresAt)) key += '+'\n",
    replace: '',
    why: 'what is recorded under a consent given anew would go with what was withdrawn',
  },
  {
    file: 'src/endpoints/ingest/dayRows.ts',
    in: 'rowFor',
    find: 'localDate) + stretch.suffix\n',
    replace: 'localDate)\n',
    why: 'a total under a consent given anew would go with what was withdrawn',
  },
  {
    file: 'src/policy/decide/countedStretches.ts',
    in: 'blocksIn',
    find: 'return at >= from && at < until && (!isCovered || isCovered(at))\n',
    replace: 'return at < until && (!isCovered || isCovered(at))\n',
    why: 'what was withdrawn would come back into the total with the next ten minutes',
  },
  {
    file: 'src/policy/decide/countedStretches.ts',
    in: 'countedStretches',
    find: "(category === 'activity-days' || category === 'activity')",
    replace: "category === 'activity-days'",
    why: 'totals that stay by their own end would be counted anew from minutes that are gone',
  },
  {
    file: 'src/records/recountDay.ts',
    in: 'recountDay',
    find: 'const totals = isLeft ? dayTotals(blocksIn(stretch, shown)) : {}\n',
    replace: 'const totals = dayTotals(blocksIn(stretch, shown))\n',
    why: 'a deletion would take out of a total what was long gone by its own end',
  },
]
