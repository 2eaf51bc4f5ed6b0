import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/base/logger.ts',
    in: 'createLogger',
    find: 'serializers: { err: (error: unknown) => errorForLog(error) },',
    replace: 'serializers: { err: pino.stdSerializers.err },',
    why: 'an error would bring its message, with what it quotes',
  },
  {
    file: 'src/base/logger.ts',
    in: 'said',
    find: `? text : 'said by a library'`,
    replace: '? text : String(text)',
    why: 'a text of a library would bring what it quotes',
  },
  {
    file: 'src/base/logger.ts',
    in: 'logMethod',
    find: '.filter(([name]) => FIELDS.has(name))',
    replace: '',
    why: 'fields of a library would come along',
  },
  {
    file: 'src/base/errorForLog.ts',
    in: 'codeOf',
    find: `(typeof code === 'string' && CODE.test(code))`,
    replace: `typeof code === 'string'`,
    why: 'a code could be a value',
  },
  {
    file: 'src/base/errorForLog.ts',
    in: 'framesOf',
    find: `return at < 0 ? [] : stack.slice(at + message.length).split('\\n')`,
    replace: `return stack.split('\\n')`,
    why: 'a message that looks like a line of the stack would be a place',
  },
  {
    file: 'src/http/knownPaths.ts',
    in: 'pathForLog',
    find: "  if (first && !known.has(first)) return '/:unknown'\n",
    replace: "  if (first && !known.has(first)) return `/${parts.join('/')}`\n",
    why: 'whatever somebody types as an address would stand in the log',
  },
  {
    file: 'src/http/knownPaths.ts',
    in: 'BEFORE_LINK',
    find: "'links', 'unsubscribe'])",
    replace: "'links'])",
    why: 'the way out of a kind of letter would not be told from a word',
  },
]
