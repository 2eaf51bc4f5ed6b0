import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/letters/trusted.ts',
    in: 'holdOn',
    find: "if (!last || last.state === 'done') return null",
    replace: 'if (last) return null',
    why: 'links would go through a mail server that was put in its place a moment ago',
  },
  {
    file: 'src/hooks/every/keepSecret.ts',
    in: 'keepSecret',
    find: 'if (moved)',
    replace: 'if (moved === secret)',
    why: 'the stored password would be sent to whatever host is typed in',
  },
  {
    file: 'src/people/account/oneTimeLinks.ts',
    in: 'readLink',
    find: 'if (row.validFrom && Date.parse(row.validFrom) > now().getTime())',
    replace: 'if (row.validFrom && Date.parse(row.validFrom) > now().getTime() + 2 * WAITS)',
    why: 'a link that was handed over would work before its person could stop it',
  },
  {
    file: 'src/people/account/linkTrust.ts',
    in: 'isTrusted',
    find: '  email === address &&\n',
    replace: '',
    why: 'a link would go at once to an address that is nobody’s',
  },
]
