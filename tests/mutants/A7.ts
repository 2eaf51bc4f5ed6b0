import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/people/account/failures.ts',
    find: 'n < FREE ? 0 : Math.min(',
    replace: 'n < 1000 ? 0 : Math.min(',
    why: 'nobody would have to wait between guesses',
  },
  {
    file: 'src/people/account/failures.ts',
    find: '    if (!mine) await countFailure(payload, everywhere',
    replace: '    if (mine) await countFailure(payload, everywhere',
    why: 'guesses from ever new networks would count nowhere',
  },
  {
    file: 'src/people/account/reauth.ts',
    find: 'account: `id ${id}`, subject: id',
    replace: 'account: `again ${Math.random()}`, subject: id',
    why: 'a password could be guessed without end from an open session',
  },
  {
    file: 'src/http/normalPath.ts',
    find: 'if (isNormalPath(path))',
    replace: "if (isNormalPath(path.replace('/api/./', '/api/')))",
    why: 'a door would have a second address, without its limit',
  },
  {
    file: 'src/ownPath.ts',
    find: "path.includes('//') || ",
    replace: '',
    why: 'a doubled slash would be taken for a path in its normal form',
  },
  {
    file: 'src/http/doors.ts',
    find: '{ sensitive: true, strict: true }',
    replace: '{ strict: true }',
    why: 'capitals would open a door for small letters',
  },
  {
    file: 'src/http/doors.ts',
    find: '!visit || !isAddress(req.pathname)',
    replace: '!visit',
    why: 'a door would be reached by every way that the router takes',
  },
  {
    file: 'src/http/doors.ts',
    find: 'if (rules.guarded) await countTry(visit)',
    replace: "if (rules.guarded && req.search === '') await countTry(visit)",
    why: 'a question mark would take a door’s limit away',
  },
  {
    file: 'src/endpoints/people.ts',
    find: "    path: '/forgot-password',\n    method: 'post',\n    guarded: true,\n",
    replace: "    path: '/forgot-password',\n    method: 'post',\n",
    why: 'a mailbox could be flooded',
  },
  {
    file: 'src/http/doors.ts',
    find: 'rules.takesFile ? LONGEST_BODY : BODY',
    replace: "req.pathname.includes('/imports') ? LONGEST_BODY : BODY",
    why: 'a longer body would be taken by what an address looks like',
  },
  {
    file: 'src/http/methodOverride.ts',
    find: "  headers[PAYLOADS] === 'GET' &&\n",
    replace: '',
    why: 'a request could mean any method',
  },
  {
    file: 'src/createApp.ts',
    find: 'overriddenQuery, readableQuery',
    replace: 'readableQuery, overriddenQuery',
    why: 'a filter in a form would be taken unread',
  },
]
