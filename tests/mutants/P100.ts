import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/http/plainHttp.ts',
    in: 'isPlain',
    find: 'believesProxy ? !req.secure :',
    replace: 'believesProxy ? false :',
    why: 'what came in the clear would be served',
  },
  {
    file: 'src/http/plainHttp.ts',
    in: 'plainHttp',
    find: "if (req.method === 'GET' || req.method === 'HEAD') {",
    replace: 'if (req.method) {',
    why: 'a password sent in the clear would be sent on as if nothing were wrong',
  },
  {
    file: 'src/http/sealedCookie.ts',
    in: 'sealedCookie',
    find: 'secure ? cookies.map(withSecure) : cookies',
    replace: 'cookies',
    why: 'a browser would send the session in the clear',
  },
  {
    file: 'src/http/contentPolicy.ts',
    in: 'securityHeaders',
    find: 'strictTransportSecurity: secure ?',
    replace: 'strictTransportSecurity: false ?',
    why: 'a browser would come back in the clear',
  },
]
