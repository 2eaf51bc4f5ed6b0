import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/letters/progress.ts',
    in: 'watchProgress',
    find: "if (seen.isAtEnd) return 'end'",
    replace: "if (seen.isAtEnd) return 'text'",
    why: 'a letter that the server may have would be sent again and again',
  },
  {
    file: 'src/letters/replies.ts',
    in: 'STAGES',
    find: "lost: 'unknown' }),",
    replace: "lost: 'later' }),",
    why: 'what nobody can know would count as not handed over',
  },
  {
    file: 'src/letters/replies.ts',
    in: 'OF_SERVER',
    find: "  permanent: 'later',",
    replace: "  permanent: 'never',",
    why: 'a wrong password of the settings would end everybody’s letters',
  },
  {
    file: 'src/letters/outcome.ts',
    in: 'isOfLetter',
    find: "return known ? meaningOf(known).about === 'letter' : reason === NOT_WRITTEN",
    replace: 'return known !== null || reason === NOT_WRITTEN',
    why: 'days of a dead mail server would end letters',
  },
  {
    file: 'src/letters/knock.ts',
    in: 'tryInBatches',
    find: 'const isShut = known && isOfServer(known)',
    replace: "const isShut = known && known.how === 'unwanted'",
    why: 'a refused password would be tried for every letter, until the account is locked',
  },
  {
    file: 'src/letters/knock.ts',
    in: 'knockWith',
    find: "if (progress === 'text') pass()",
    replace: "if (progress === 'end') pass()",
    why: 'one letter to which the server is silent would keep all others for two minutes',
  },
  {
    file: 'src/letters/ledger.ts',
    in: 'AT_LATEST',
    find: 'const AT_LATEST = 500',
    replace: 'const AT_LATEST = 500_000',
    why: 'letters that were taken would be in doubt for as long as another is with the server',
  },
  {
    file: 'src/letters/send.ts',
    in: 'Sending.claimAll',
    find: 'else await this.bell.wait(LOOKS_AGAIN)',
    replace: 'else return',
    why: 'letters that are put in while the server is silent to one would wait for it',
  },
  {
    file: 'src/letters/send.ts',
    in: 'Sending.constructor',
    find: 'settle(letter, ended, now())',
    replace: 'settle(letter, ended, new Date(0))',
    why: 'a letter would be said to have left at another moment than the one at which it was taken',
  },
]
