import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/i18n/stored.ts',
    in: 'STORED',
    find: 'name: APPEARANCE,',
    replace: `name: 'appearance',`,
    why: 'what the browser keeps would not be named',
  },
  {
    file: 'src/portal/policy/PolicyAsked.tsx',
    in: 'PolicyAsked',
    find: 'sessionStorage.setItem(ASKED, String(version))',
    replace: `sessionStorage.setItem('glasswork-later', String(version))`,
    why: 'something would be kept under a name that is nowhere listed',
  },
]
