import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/consent/answers.ts',
    in: 'agree',
    find: '[...ticked(current, consents)].filter(',
    replace: '(consents.length ? current.terms.filter(hasSwitch).map((term) => term.category) : []).filter(',
    why: 'one permission would give all',
  },
]
