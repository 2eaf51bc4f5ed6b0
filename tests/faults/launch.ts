import { fork, type ChildProcess } from 'node:child_process'
import path from 'node:path'

export interface StartOptions {
  at: string
  /** The point that this process dies at. */
  fault?: string
  /** Arrange a round before listening. */
  cast?: boolean
  execArgv?: string[]
}

const environment = (dir: string, url: string): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'production',
  PORT: '0',
  DATA_DIR: path.join(dir, 'data'),
  MEDIA_DIR: path.join(dir, 'media'),
  DATABASE_URL: url,
  LOG_LEVEL: process.env.SITE_LOG ?? 'fatal',
  INGEST_RATE: '1000000',
  API_RATE: '1000000',
})

/** Starts the bundled server (SITE_SERVER) on a folder and a database; an empty address is SQLite in that folder. */
export const launch = (
  dir: string,
  url: string,
  { at, fault = '', cast, execArgv = [] }: StartOptions,
): ChildProcess =>
  fork(process.env.SITE_SERVER ?? '', [at, cast ? 'cast' : ''], {
    execArgv: ['--conditions=production', '--no-warnings', ...execArgv],
    env: { ...environment(dir, url), FAULT: fault },
  })
