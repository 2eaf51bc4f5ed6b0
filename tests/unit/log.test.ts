import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Writable } from 'node:stream'
import { errorForLog, inOneLine } from '../../src/base/errorForLog'
import { createLogger, logInsteadOfConsole, SAID } from '../../src/base/logger'

/** What must stand in no log: names, addresses, numbers, titles, hashes, in each way of writing. */
const PERSONAL = [
  '王小芳',
  'ann.secret@example.com',
  '+8613800138000',
  'Wage talk - Word',
  '$argon2id$v=19$abc',
  '310101199003078888',
]

const logger = () => {
  const lines: string[] = []
  const to = new Writable({ write: (chunk, _encoding, done) => (lines.push(String(chunk)), done()) })
  return { log: createLogger({ LOG_LEVEL: 'debug' }, to), lines }
}
const withFields = (error: Error, fields: object): Error => Object.assign(error, fields)

/** Errors as drivers, mail, files and Payload make them, with somebody's value wherever one can stand. */
const errorsWith = (value: string): Error[] => [
  new Error(value),
  new TypeError(`cannot read ${value}`),
  withFields(new Error(`Failed query: insert into users values (?) params: ${value}`), {
    name: 'DrizzleQueryError',
    query: 'insert into users',
    params: [value],
  }),
  withFields(new Error(`E11000 duplicate key error collection: users dup key: { email: "${value}" }`), {
    name: 'MongoServerError',
    code: 11000,
    keyValue: { email: value },
    errorResponse: { writeErrors: [{ op: { name: value } }] },
  }),
  withFields(new Error(`ENOSPC: no space left on device, open '/data/${value}'`), {
    code: 'ENOSPC',
    path: `/data/${value}`,
    syscall: 'open',
  }),
  withFields(new Error(`550 5.1.1 <${value}>: nobody`), {
    code: 'EENVELOPE',
    responseCode: 550,
    response: `550 <${value}>`,
    rejected: [value],
  }),
  withFields(new Error('The following field is invalid'), {
    name: 'ValidationError',
    status: 500,
    data: { errors: [{ message: value, path: 'email', value }] },
  }),
  new Error('outer', { cause: new Error(value, { cause: withFields(new Error(value), { code: value }) }) }),
  withFields(new Error(value), { name: value, code: value, status: value }),
  new AggregateError([new Error(value)], value),
  // A text that looks like a line of a stack.
  new Error(`x\n    at ${value} (/${value}/src/a.ts:1:1)\n    at /work/${value}.ts:2:3`),
  withFields(new Error('changed'), {
    stack: `Error: ${value}\n    at ${value} (${process.cwd()}/src/x.ts:1:1)`,
  }),
]

describe('the log', () => {
  it.each(PERSONAL)('[D5] holds nothing of %s, in whatever error and by whatever way it comes', (value) => {
    for (const error of errorsWith(value)) {
      const { log, lines } = logger()
      log.error(error)
      log.error(error, value)
      log.error({ err: error }, 'job failed')
      log.error({ err: error, msg: `Error: cannot do it: ${error.message}` })
      log.error({ err: error, data: value, user: { name: value } }, `failed for ${value}`)
      log.error(`failed: ${error.message}`)
      log.error('failed for %s', value)
      log.child({}).error({ err: error.message }, error.message)
      log.warn({ error: error.message, stack: error.stack })
      expect(lines).toHaveLength(9)
      for (const line of lines) {
        expect(line).not.toContain(value)
        expect(line).not.toContain(JSON.stringify(value).slice(1, -1))
      }
    }
  })

  it('[D5] holds of an error its name, its code, its status, where in our code it came from, and what was behind it', () => {
    const inner = withFields(new RangeError('x'), { code: 'ENOSPC' })
    const error = withFields(new Error('y', { cause: inner }), {
      name: 'MongoServerError',
      code: 11000,
      status: 503,
    })
    const { log, lines } = logger()
    log.error({ err: error, job: 'purgeExpired' }, 'job failed')
    const place = expect.stringMatching(/^tests\/unit\/log\.test\.ts:\d+$/) as string
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 50,
      job: 'purgeExpired',
      msg: 'job failed',
      err: {
        name: 'MongoServerError',
        code: 11000,
        status: 503,
        place,
        cause: { name: 'RangeError', code: 'ENOSPC', place },
      },
    })
    // What a message says is no place, though it looks like one.
    const sly = new Error(`x\n    at run (${process.cwd()}/src/Ann.Secret.ts:138001:1)`)
    expect(errorForLog(sly).place).toEqual(place)
    expect(errorForLog('a string')).toEqual({ name: 'NotAnError' })
    expect(errorForLog(undefined)).toEqual({ name: 'NotAnError' })
  })

  it('[D5] tells whoever starts a server what we say, and of drivers name and code alone', () => {
    expect(inOneLine(new Error('Another server runs here.'))).toBe('Another server runs here.')
    class DrizzleQueryError extends Error {
      override name = 'DrizzleQueryError'
      code = 'SQLITE_CONSTRAINT'
    }
    expect(inOneLine(new DrizzleQueryError('params: 王小芳'))).toBe('DrizzleQueryError SQLITE_CONSTRAINT')
  })

  it('[D5] takes what libraries print past it', () => {
    const { log, lines } = logger()
    const undo = logInsteadOfConsole(log)
    try {
      for (const value of PERSONAL) {
        console.error(`⨯ ${value}`) // eslint-disable-line no-console -- what is tested
        console.error('⨯', withFields(new Error(value), { code: 'EPIPE' }), { value }) // eslint-disable-line no-console -- the same
        console.warn(value) // eslint-disable-line no-console -- the same
      }
    } finally {
      undo()
    }
    expect(lines).toHaveLength(PERSONAL.length * 2)
    for (const value of PERSONAL) expect(lines.join()).not.toContain(value)
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({
      msg: 'said on the console',
      err: { name: 'Error', code: 'EPIPE' },
    })
  })

  it('[D5] knows each text that our code says, and no other', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.tsx?$/.test(name),
    )
    const own = files.flatMap((name) => {
      const text = readFileSync(path.join('src', name), 'utf8')
      const calls = text.matchAll(
        /\blogger\s*\.(?:fatal|error|warn|info|debug)\(([\s\S]*?'([^'\n]+)'),?\s*\)/g,
      )
      return [...calls].map(([, , said]) => said ?? '')
    })
    expect(own.length).toBeGreaterThan(10)
    expect(own.filter((said) => !SAID.has(said))).toEqual([])
  })
})
