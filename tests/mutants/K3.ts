import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/logger.ts',
    find: 'const refusal = refusalIn(line)',
    replace: 'const refusal = refusalIn({})',
    why: 'each refused request would leave a stack in the log',
  },
  {
    file: 'src/hooks/checkRelations.ts',
    find: 'const missing = these.find(({ id }) => !there.has(String(id)))',
    replace: 'const missing = there.size < 0 ? these[0] : undefined',
    why: 'a relation to nobody would be a fault on one database, and a dead id on the other',
  },
  {
    file: 'src/outbox/outside.ts',
    find: "range() === 'unicast'",
    replace: "range() !== 'broadcast'",
    why: 'the page of mail would reach the machine and its network',
  },
  {
    file: 'src/outbox/openGateway.ts',
    find: "if ('refusal' in outside) return null",
    replace: "if ('refusal' in outside) return openGateway({ url, secret, source: 'environment' })",
    why: 'texts would go to an inner address that was stored before',
  },
  {
    file: 'src/db/wholeFilter.ts',
    find: 'if (branches.length < 2) return',
    replace: 'if (branches.length < 9) return',
    why: 'of two parts of a filter one would be passed over, and rows changed that were not meant',
  },
  {
    file: 'src/http/methodOverride.ts',
    find: "const UNHEARD = ['TRACE', 'TRACK', 'CONNECT']",
    replace: "const UNHEARD = ['TRACK', 'CONNECT']",
    why: 'a method that nothing hears would be a fault of the server',
  },
  {
    file: 'src/hooks/guardConfig.ts',
    find: "if (method === 'post' || method === 'patch') await readBody(req)",
    replace: "if (method === 'post') await readBody(req)",
    why: 'a form that cannot be read would be a fault of the server',
  },
  {
    file: 'src/http/readBody.ts',
    find: "  if (!isUtf8(bytes)) throw invalid('The form cannot be read.')\n",
    replace: '',
    why: 'letters that were lost on the way would be stored as question marks',
  },
  {
    file: 'src/http/webHandler.ts',
    find: "const method = req.method === 'HEAD' ? 'GET' : req.method",
    replace: 'const method = req.method',
    why: 'a watch that asks for the head alone would be told that what stands there does not',
  },
  {
    file: 'src/createApp.ts',
    find: "app.all('/{*path}', refusePageForm, bodyLimit",
    replace: "app.all('/{*path}', bodyLimit",
    why: 'a form that is sent to a page, and cannot be read, would be a fault of the server',
  },
  {
    file: 'src/http/readBody.ts',
    find: 'return charset === undefined || /^utf-?8$/i.test(charset)',
    replace: 'return true',
    why: 'text in another encoding would be read as what it is not',
  },
  {
    file: 'src/http/readBody.ts',
    find: 'if (texts.some((text) => isBroken(text, bytes)))',
    replace: 'if (!texts.length)',
    why: 'what is no UTF-8 in a form would be stored with marks in place of its letters, in silence',
  },
]
