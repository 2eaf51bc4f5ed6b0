import pino, { type DestinationStream, type Logger, type LogFn } from 'pino'
import type { Env } from './env'

interface Refusal {
  status: number
  data?: { code?: string } | null
}

/** What Payload hands to the log as an error, and is none of the server's: a request that was refused. */
const refusalIn = ({ err }: { err?: Refusal }): Refusal | null =>
  err && err.status >= 400 && err.status < 500 ? err : null

/** Of a refusal its code alone: no stack, and not a word of what was sent. */
function logMethod(this: Logger, args: Parameters<LogFn>, method: LogFn): void {
  const [first] = args as unknown[]
  const refusal = typeof first === 'object' && first !== null ? refusalIn(first) : null
  if (refusal) this.info({ status: refusal.status, code: refusal.data?.code }, 'refused')
  else method.apply(this, args)
}

/** The one log, as JSON. @param to standard output, where nothing else is named. */
export const createLogger = (env: Pick<Env, 'LOG_LEVEL'>, to?: DestinationStream): Logger =>
  pino({ level: env.LOG_LEVEL, base: undefined, hooks: { logMethod } }, to ?? pino.destination(1))
