import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/breaches/clocks.ts',
    in: 'HOUR',
    find: 'const HOUR = 3_600_000',
    replace: 'const HOUR = 60_000',
    why: 'every deadline would be wrong',
  },
  {
    file: 'src/breaches/remind.ts',
    in: 'STAGES',
    find: "{ name: 'half', share: 0.5",
    replace: "{ name: 'half', share: 0.7",
    why: 'a reminder would come late',
  },
  {
    file: 'src/breaches/sign.ts',
    in: 'signBreach',
    find: 'if (alone && (await otherSigners(payload, me)).length)',
    replace: 'if (alone)',
    why: 'a breach would wait for a second hand that nobody has',
  },
]
