import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/policy/decide/minors.ts',
    in: 'lacksGround',
    find: "return at < minor.fourteenAt || term.consent !== 'none'",
    replace: 'return at < minor.fourteenAt',
    why: 'a minor’s own consent would do from 14 on',
  },
  {
    file: 'src/policy/decide/minors.ts',
    in: 'minorOf',
    find: 'adultAt: birthday(bornOn, 18)',
    replace: 'adultAt: birthday(bornOn, 16)',
    why: 'who is 17 would count as of age',
  },
  {
    file: 'src/consent/underAge.ts',
    in: 'checkConfirmation',
    find: 'if (!next.guardian || !next.signedOn)',
    replace: 'if (!next.guardian && !next.signedOn)',
    why: 'a confirmation would need no signature',
  },
]
