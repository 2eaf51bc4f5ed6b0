import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/people/staff/many.ts',
    in: 'inviteMany',
    find: "by === 'mail' ? inviteAgain(req, id) : linkAgain(req, id)",
    replace: 'inviteAgain(req, id)',
    why: 'links for printing would send a letter to everybody',
  },
  {
    file: 'src/letters/send.ts',
    in: 'trySend',
    find: "(kind === 'password' || hasWaited(letter))",
    replace: "kind === 'password'",
    why: 'a letter would bring a link that a printed one has replaced',
  },
]
