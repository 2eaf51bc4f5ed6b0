import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/outbox/progress.ts',
    find: "if (seen.isAtEnd) return 'end'",
    replace: "if (seen.isAtEnd) return 'text'",
    why: 'a letter that the server may have would be sent again and again',
  },
  {
    file: 'src/outbox/replies.ts',
    find: "lost: 'unknown' }),",
    replace: "lost: 'later' }),",
    why: 'what nobody can know would count as not handed over',
  },
  {
    file: 'src/outbox/replies.ts',
    find: "  permanent: 'later',",
    replace: "  permanent: 'never',",
    why: 'a wrong password of the settings would end everybody’s letters',
  },
  {
    file: 'src/outbox/outcome.ts',
    find: "return known ? meaningOf(known).about === 'letter' : reason === NOT_WRITTEN",
    replace: 'return known !== null || reason === NOT_WRITTEN',
    why: 'days of a dead mail server would end letters',
  },
  {
    file: 'src/outbox/send.ts',
    find: 'if (isOfServer(heard)) return letters.map(() => heard)',
    replace: "if (heard.how === 'unwanted') return letters.map(() => heard)",
    why: 'a refused password would be tried for every letter, until the account is locked',
  },
]
