import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/breaches/words.ts',
    in: 'daysAfterHandlingHasEnded',
    find: ': 30 days after the handling has ended. Counted here from when it was known, which is earlier.',
    replace: ': 4 hours for larger incidents.',
    why: 'thirty days would cite the rule of four hours',
  },
  {
    file: 'src/breaches/words.ts',
    in: 'atOnceOwnFigure',
    find: 'The figure of ${hours} h is this plan’s own.`',
    replace: '`',
    why: 'a number of ours would be told as the law’s',
  },
  {
    file: 'src/policy/assess/advice.ts',
    in: 'adviceOf',
    find: `isStricter ? 'stricter' : 'other'`,
    replace: `isStricter ? 'other' : 'other'`,
    why: 'a wider term would be recommended than the one that stands there',
  },
  {
    file: 'src/policy/compare/terms.ts',
    find: "import { saysTheSame } from './saysTheSame'",
    replace: "import { isDeepStrictEqual as saysTheSame } from 'node:util'",
    why: 'a page of the admin would not load: a browser has nothing of Node',
  },
]
