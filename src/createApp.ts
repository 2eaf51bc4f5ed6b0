import type { IncomingMessage, ServerResponse } from 'node:http'
import express, { type Express, type Router } from 'express'
import { handleEndpoints, type Payload } from 'payload'
import type { Logger } from 'pino'
import { setClock, type Clock } from './clock'
import { watchDatabase } from './db/reachable'
import { apiDocs } from './endpoints/ingest/docs'
import type { Env } from './env'
import { agentDownload } from './http/agentDownload'
import { Problem } from './errors'
import { contentPolicy, securityHeaders } from './http/contentPolicy'
import { foreignOrigin } from './http/foreignOrigin'
import { apiLimit, bodyLimit, signInLimit } from './http/limits'
import { plainHttp } from './http/plainHttp'
import { problemHandler, sendProblem } from './http/problem'
import { readableQuery } from './http/readableQuery'
import { requestLog } from './http/requestLog'
import { sealedCookie } from './http/sealedCookie'
import { noTracking } from './http/tracking'
import { trustProxy } from './http/trustProxy'
import { webHandler } from './http/webHandler'
import { whileReachable } from './http/whileReachable'
import { guardSessions } from './privacy/guardSessions'

const MEGABYTE = 1_048_576
const API_BODY = 2 * MEGABYTE
/** A list of people comes as one file, and so does a picture of a signed paper. */
const FILE_BODY = 7 * MEGABYTE
const TAKES_FILES = ['/imports', '/acceptances/paper']
/** Doors at which somebody could try passwords, or flood a mailbox or a desk: so few times from one address. */
const GUARDED_DOORS = [
  '/api/users/login',
  '/api/sign-in',
  '/api/setup',
  '/api/links',
  '/api/account/password',
  '/api/forgot-password',
  '/api/mail/test',
  '/api/child-reports/report',
]

export interface AppOptions {
  payload: Payload
  env: Env
  logger: Logger
  /** Where the app is reached, for what needs a whole address. */
  origin: string
  /** The device API; mounted before anything that parses a body. */
  ingest?: Router
  /** Admin and portal; without it, as in most tests, those answer 404. */
  next?: (req: IncomingMessage, res: ServerResponse) => Promise<void>
  /** Whether database and migrations stand. */
  isReady?: () => Promise<{ ready: boolean; report: Record<string, unknown> }>
  /** Whether the database answers, as it is known without asking; watched when left out. */
  reachable?: () => boolean
  /** The clock; the system's when left out. Only tests pass another. */
  clock?: Clock
}

/** Express in front of Payload's REST, the device API and Next. */
export const createApp = ({
  payload,
  env,
  logger,
  origin,
  ingest,
  next,
  isReady,
  reachable = watchDatabase(payload),
  clock,
}: AppOptions): Express => {
  setClock(clock)
  guardSessions(payload)
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', trustProxy(env.TRUST_PROXY))

  app.get('/healthz', (_req, res) => void res.set('cache-control', 'no-store').json({ ok: true }))
  app.get('/readyz', async (_req, res) => {
    const { ready, report } = !reachable()
      ? { ready: false, report: { database: 'unreachable' } }
      : isReady
        ? await isReady()
        : { ready: true, report: {} }
    res
      .status(ready ? 200 : 503)
      .set('cache-control', 'no-store')
      .json({ ready, ...report })
  })

  const secure = origin.startsWith('https:')
  app.use(requestLog(logger))
  app.use(plainHttp(env.SERVER_URL, env.TRUST_PROXY !== ''))
  app.use(securityHeaders(secure))
  app.use(contentPolicy(env.NODE_ENV === 'development'))
  app.use(noTracking)

  app.get('/docs', apiDocs)
  app.get('/agent/glasswork-agent.tgz', agentDownload)
  app.use(whileReachable(reachable))
  if (ingest) app.use('/ingest/v1', ingest)

  // Before the cookie is opened, which also takes what was dropped from the raw headers.
  app.use(foreignOrigin(env.SERVER_URL))
  app.use(sealedCookie(`${payload.config.cookiePrefix}-token`, payload.secret, secure))
  app.use(GUARDED_DOORS, signInLimit(env.SIGN_IN_RATE))
  app.use(
    '/api',
    apiLimit(env.API_RATE),
    bodyLimit(({ path }) => (TAKES_FILES.some((each) => path.startsWith(each)) ? FILE_BODY : API_BODY)),
    readableQuery,
  )
  // Answers of the API name people: no cache on the way may keep one.
  app.use('/api', (_req, res, proceed) => {
    res.set('cache-control', 'no-store, private')
    proceed()
  })
  app.use(
    '/api',
    webHandler(origin, async (request) => {
      const answer = await handleEndpoints({ config: payload.config, request })
      // Whom a session belongs to cannot be told without a database: nobody is signed out by an outage.
      if (answer.status >= 400 && !reachable()) throw new Problem(503, 'unavailable', 'Try again later.')
      return answer
    }),
  )

  if (next) app.all('/{*path}', (req, res) => next(req, res))
  else app.use((_req, res) => sendProblem(res, 404, 'not-found'))
  app.use(problemHandler(logger))
  return app
}
