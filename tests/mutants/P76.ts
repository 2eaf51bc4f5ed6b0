import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/letters/state.ts',
    in: 'sendTest',
    find: 'return { to: address, returns }',
    replace: 'return { to: settings.from, returns }',
    why: 'a test letter would be told to have gone to somebody else',
  },
  {
    file: 'src/letters/settings.ts',
    in: 'fromStored',
    find: 'stored.password ? decryptText(stored.password) : undefined',
    replace: 'stored.password ?? undefined',
    why: 'the mail server would be given the ciphertext for a password',
  },
]
