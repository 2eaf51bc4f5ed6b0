import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getPayload, type Payload } from 'payload'
import type { Logger } from 'pino'
import { isReady } from './admin/start/health'
import { labelsByReader } from './admin/kit/labelsByReader'
import { setClock, type Clock } from './base/clock'
import { createApp } from './createApp'
import { sqliteFile, usesMongo } from './db/adapter'
import { assertNoUnfinishedCopy } from './db/copy/copy'
import { migrate, pendingMigrations } from './db/migrate'
import { assertTransactions } from './db/mongo/assertTransactions'
import { undoCutOffMigration } from './db/sqlite/copies'
import { databaseName } from './db/kind'
import { lockFile, type FileLock } from './db/sqlite/lock'
import { ingestRouter } from './endpoints/ingest'
import { refuseDemo } from './demo/marker'
import type { Env } from './base/env'
import { setFault } from './base/faults'
import { openFileStore } from './files/current'
import type { FileStore } from './files/store'
import { answerUnreadable } from './http/unreadable'
import { startSchedule } from './jobs/schedule'
import { createLogger, logInsteadOfConsole } from './base/logger'
import { finishOwnDeletions } from './records/ownDeletion'
import { finishRedactions } from './requests/redaction'
import { announceSetup } from './people/setup/setup'
import { noteConnections } from './people/twoHands/connections'
import { setEncryptionKey } from './base/encryption'
import { ensureFirstVersion, finishPublishing } from './policy/life/publish'
import { ensureStrictestDraft } from './policy/start/strictestDraft'
import { encryptionKey, secretsDir } from './base/secrets'

/** What a server has before it listens. */
export interface Opened {
  payload: Payload
  files: FileStore
}

export interface StartOptions {
  env: Env
  /** Only tests pass one. */
  clock?: Clock
  /** Leave Next out: REST and device API only. */
  withoutNext?: boolean
  /** What the demo writes before anybody can come in. */
  prepare?: (opened: Opened) => Promise<void>
}

export interface Running {
  payload: Payload
  server: Server
  origin: string
  /** Finishes what is under way, then closes everything. */
  stop(): Promise<void>
}

/** Opens the database for one server and brings it to this version. */
export const openDatabase = async (
  env: Env,
  logger: Logger,
): Promise<{ payload: Payload; lock?: FileLock }> => {
  setEncryptionKey(encryptionKey(env))
  const { default: config } = await import('../payload.config')
  const lock = usesMongo(env) ? undefined : lockFile(sqliteFile(env))
  try {
    const undone = lock && undoCutOffMigration(sqliteFile(env))
    if (undone) logger.warn({ copy: undone }, 'a migration was cut off; the database is as it was before it')
    const payload = await getPayload({ config })
    if (usesMongo(env)) {
      await assertTransactions(payload)
      await assertNoUnfinishedCopy(payload)
    }
    await migrate(payload, env)
    await ensureFirstVersion(payload)
    await ensureStrictestDraft(payload)
    await finishPublishing(payload)
    return { payload, lock }
  } catch (error) {
    logger.fatal({ err: error }, 'the database cannot be opened')
    lock?.release()
    throw error
  }
}

/** Opens the database for a command that may run beside a server: no lock, no migration. */
export const openForCommand = async (env: Env): Promise<Payload> => {
  setEncryptionKey(encryptionKey(env))
  const { default: config } = await import('../payload.config')
  const payload = await getPayload({ config })
  if ((await pendingMigrations(payload)).length)
    throw new Error('The database is of another version. Start the server once; it migrates.')
  return payload
}

const IDLE = 120_000
/**
 * Milliseconds for which an idle connection of a proxy is kept: longer than a proxy keeps one itself (Caddy 120 s, nginx 60 s). One that is closed
 * just as a request comes over it is answered by the proxy with 502, and no proxy sends a body twice.
 */
const KEPT_FOR_PROXY = 130_000

const listen = (server: Server, env: Env): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(env.PORT, env.HOST, () => resolve((server.address() as AddressInfo).port))
  })

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })

type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>

const prepareNext = async (env: Env): Promise<{ handle: Handler; close(): Promise<void> }> => {
  labelsByReader()
  const { default: next } = await import('next')
  const app = next({
    dev: env.NODE_ENV === 'development',
    dir: process.cwd(),
    hostname: env.HOST,
    port: env.PORT,
  })
  await app.prepare()
  return { handle: app.getRequestHandler(), close: () => app.close() }
}

/** Starts a server: database, Express, Next, jobs. */
export const start = async ({ env, clock, withoutNext, prepare }: StartOptions): Promise<Running> => {
  if (!env.DEMO) refuseDemo(env.DATA_DIR, env.MEDIA_DIR)
  setClock(clock)
  setFault(env.FAULT)
  const logger = createLogger(env)
  const console = env.NODE_ENV === 'development' ? undefined : logInsteadOfConsole(logger)
  // Both take a second, and neither waits for the other.
  const preparing = withoutNext ? undefined : prepareNext(env)
  preparing?.catch(() => undefined) // what the database says comes first; its own word is heard below
  const { payload, lock } = await openDatabase(env, logger)
  const files = openFileStore(env.MEDIA_DIR)
  await prepare?.({ payload, files })
  // Without a lease, which a process that was killed still holds; what it cut off is safe to repeat.
  await finishOwnDeletions(payload, files)
  await finishRedactions(payload, files)
  await noteConnections(payload)
  const next = await preparing

  const server = createServer()
  // Who neither sends nor takes anything for so long is gone; what was meant for him waits in memory no longer.
  server.timeout = IDLE
  if (env.TRUST_PROXY) server.keepAliveTimeout = KEPT_FOR_PROXY
  server.on('clientError', answerUnreadable)
  const port = await listen(server, env)
  const origin = env.SERVER_URL ?? `http://${env.HOST}:${port}`
  const ingest = ingestRouter({ payload, files, env })
  const app = createApp({
    payload,
    env,
    logger,
    origin,
    ingest,
    next: next?.handle,
    isReady: () => isReady(payload),
    clock,
  })
  server.on('request', (req, res) => app(req, res))
  const schedule = startSchedule(payload, files)
  await announceSetup(payload, env, origin)
  logger.info({ origin, database: databaseName(payload), secrets: secretsDir(env) }, 'Glasswork is ready')

  const stop = async (): Promise<void> => {
    await Promise.all([close(server), schedule.stop()])
    await next?.close()
    await payload.destroy()
    lock?.release()
    console?.()
  }
  return { payload, server, origin, stop }
}
