import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/consent/agreement.ts',
    in: 'agreementOf',
    find: '    switches: terms.filter(hasSwitch).map(',
    replace: '    switches: terms.filter(hasSwitch).slice(0, 1).map(',
    why: 'all would hang on one switch',
  },
]
