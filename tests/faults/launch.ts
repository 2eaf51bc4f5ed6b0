import { fork, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { ENVIRONMENT, FLAGS } from '../../scripts/lib/runtime.mjs'

export interface StartOptions {
  at: string
  /** The point that this process dies at. */
  fault?: string
  /** Arrange a round before listening. */
  cast?: boolean
  /** Whether pictures are sent as often as a policy says, not as often as anybody likes. */
  seldom?: boolean
  /** Serve the built pages too. */
  pages?: boolean
  /** Another bundle than the one of SITE_SERVER. */
  server?: string
  /** Behind a proxy on this machine. */
  proxied?: boolean
  execArgv?: string[]
}

const environment = (dir: string, url: string): NodeJS.ProcessEnv => ({
  ...process.env,
  ...ENVIRONMENT,
  PORT: '0',
  DATA_DIR: path.join(dir, 'data'),
  MEDIA_DIR: path.join(dir, 'media'),
  DATABASE_URL: url,
  LOG_LEVEL: process.env.SITE_LOG ?? 'fatal',
  INGEST_RATE: '1000000',
  API_RATE: '1000000',
  INNER_HOSTS: '127.0.0.1',
})

/** Starts the bundled server (SITE_SERVER) on a folder and a database; an empty address is SQLite in that folder. */
export const launch = (
  dir: string,
  url: string,
  {
    at,
    fault = '',
    cast,
    seldom,
    pages,
    server = process.env.SITE_SERVER,
    proxied,
    execArgv = [],
  }: StartOptions,
): ChildProcess =>
  fork(server ?? '', [at, cast ? (seldom ? 'seldom' : 'cast') : '', pages ? 'pages' : ''], {
    // What Payload prints is not what the parent prints.
    stdio: ['ignore', 2, 2, 'ipc'],
    execArgv: [...FLAGS, ...execArgv],
    env: { ...environment(dir, url), FAULT: fault, ...(proxied && { TRUST_PROXY: 'loopback' }) },
  })
