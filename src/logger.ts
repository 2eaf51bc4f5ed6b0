import pino, { type Logger } from 'pino'
import type { Env } from './env'

/** The one log, as JSON on standard output. */
export const createLogger = (env: Pick<Env, 'LOG_LEVEL'>): Logger =>
  pino({ level: env.LOG_LEVEL, base: undefined })
