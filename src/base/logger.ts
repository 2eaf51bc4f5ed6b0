import pino, { type DestinationStream, type Logger, type LogFn } from 'pino'
import type { Env } from './env'
import { errorForLog } from './errorForLog'

/** Everything that the log says. A text that is none of these came from a library, which may have put anything into it. */
export const SAID: ReadonlySet<string> = new Set([
  'Glasswork is ready',
  'a deletion is left to the job',
  'a migration was cut off; the database is as it was before it',
  'a password letter was not put in',
  'a sealed policy version does not verify; it is not in force',
  'an import is left to the job',
  'copied the database before migrating it',
  'device request failed',
  'endpoint failed',
  'job failed',
  'migrated',
  'refused',
  'request aborted',
  'request completed',
  'request errored',
  'said on the console',
  'the database cannot be opened',
  'the server ends by a fault',
  'what follows an answer is left to the job',
])
/** While nobody is there: the one text with something in it. */
const SETUP =
  /^Nobody is here yet\. Create the first person at https?:\/\/[\w.:[\]-]+\/setup with the set-up token [0-9a-f]{1,64}$/

/** What beside an error and a text may stand in a line. */
const FIELDS: ReadonlySet<string> = new Set([
  'code',
  'copy',
  'database',
  'door',
  'err',
  'id',
  'job',
  'migration',
  'milliseconds',
  'origin',
  'req',
  'res',
  'responseTime',
  'secrets',
  'status',
  'version',
])

interface Refusal {
  status: number
  data?: { code?: string } | null
}
type Line = Record<string, unknown> & { err?: unknown; msg?: unknown }

/** What Payload hands to the log as an error, and is none of the server's: a request that was refused. */
const refusalIn = ({ err }: Line): Refusal | null => {
  const { status } = (err ?? {}) as Partial<Refusal>
  return status !== undefined && status >= 400 && status < 500 ? (err as Refusal) : null
}

const isError = (value: unknown): boolean =>
  value instanceof Error ||
  (typeof value === 'object' && value !== null && 'stack' in value && 'message' in value)

/** What was handed to the log, as fields and a text, whichever way it was. */
const lineOf = (first: unknown, second: unknown): { line: Line; text: unknown } => {
  if (isError(first)) return { line: { err: first }, text: second }
  if (typeof first === 'object' && first !== null)
    return { line: first as Line, text: second ?? (first as Line).msg }
  return { line: {}, text: first }
}

const said = (text: unknown): string =>
  typeof text === 'string' && (SAID.has(text) || SETUP.test(text)) ? text : 'said by a library'

/** The one door of the log: of refusals their code, of errors their name, code and place, of texts and fields those that are known. */
function logMethod(this: Logger, args: Parameters<LogFn>, method: LogFn): void {
  const [first, second] = args as unknown[]
  const { line, text } = lineOf(first, second)
  const refusal = refusalIn(line)
  if (refusal) {
    this.info({ status: refusal.status, code: refusal.data?.code }, 'refused')
    return
  }
  const fields = Object.fromEntries(Object.entries(line).filter(([name]) => FIELDS.has(name)))
  method.call(this, fields, said(text))
}

/** The one log, as JSON. @param to standard output, where nothing else is named. */
export const createLogger = (env: Pick<Env, 'LOG_LEVEL'>, to?: DestinationStream): Logger =>
  pino(
    {
      level: env.LOG_LEVEL,
      base: undefined,
      hooks: { logMethod },
      serializers: { err: (error: unknown) => errorForLog(error) },
    },
    to ?? pino.destination(1),
  )

/**
 * Errors that a library prints past the log go through it. Whatever else it prints is left out: it is meant for whoever develops.
 * @returns how to take it back.
 */
export const logInsteadOfConsole = (logger: Logger): (() => void) => {
  const before = { error: console.error, warn: console.warn } // eslint-disable-line no-console -- kept, to be put back
  const tell =
    (level: 'error' | 'warn') =>
    (...args: unknown[]): void => {
      const err = args.find(isError)
      if (err || level === 'error') logger[level](err ? { err } : {}, 'said on the console')
    }
  Object.assign(console, { error: tell('error'), warn: tell('warn') })
  return () => Object.assign(console, before)
}
