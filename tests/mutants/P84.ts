import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/jobs/policy/activatePolicies.ts',
    in: 'walk',
    find: '{ retentionDays: days }',
    replace: '{ retentionDays: days + 1 }',
    why: 'what is stored would live a day longer than the version in force says',
  },
  {
    file: 'src/db/expired.ts',
    in: 'shortenExpiry',
    find: '    after = stretch.last\n',
    replace: '    after = null\n',
    why: 'of a long history only the first stretch would go earlier',
  },
  {
    file: 'src/policy/decide/decide.ts',
    in: 'decideCollect',
    find: 'Math.min(expiry(boundAtCapture.term, capturedAt), expiry(bound.term, capturedAt))',
    replace: 'expiry(boundAtCapture.term, capturedAt)',
    why: 'a term that was shortened on the way would not hold for what was on the way',
  },
  {
    file: 'src/policy/decide/decide.ts',
    in: 'decideCollect',
    find: 'Math.min(expiry(boundAtCapture.term, capturedAt), expiry(bound.term, capturedAt))',
    replace: 'expiry(bound.term, capturedAt)',
    why: 'what was captured under a shorter term would be kept longer because it came late',
  },
  {
    file: 'src/jobs/policy/activatePolicies.ts',
    in: 'activatePolicies',
    find: 'isSettled ? WALKS : WALKS.slice(0, 1)',
    replace: 'isSettled ? WALKS.slice(0, 1) : WALKS.slice(0, 1)',
    why: 'what was judged by the version before and stored after the walk would keep its longer term',
  },
]
