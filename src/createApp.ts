import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import express, { type Express, type RequestHandler, type Router } from 'express'
import { handleEndpoints, type Payload } from 'payload'
import type { Logger } from 'pino'
import { SESSION_HEADER } from './access/sessions/strategy'
import { setClock, type Clock } from './base/clock'
import { watchDatabase } from './db/reachable'
import { apiDocs } from './endpoints/ingest/docs'
import type { Env } from './base/env'
import { adminDoor } from './http/adminDoor'
import { agentDownload } from './http/agentDownload'
import { notFound, Problem } from './base/errors'
import { bodyRoom } from './http/bodyRoom'
import { builtFiles } from './http/builtFiles'
import { contentPolicy, securityHeaders } from './http/contentPolicy'
import { foreignOrigin } from './http/foreignOrigin'
import { LONGEST_BODY, onVisit } from './http/doors'
import { knownWords } from './http/knownPaths'
import { apiLimit, bodyLimit, signInLimit } from './http/limits'
import { overriddenQuery, refuseOverride, refuseTrace } from './http/methodOverride'
import { normalPath } from './http/normalPath'
import { noteNetwork } from './http/noteNetwork'
import { refusePageForm } from './http/pageForm'
import { plainHttp } from './http/plainHttp'
import { problemHandler, sendProblem } from './http/problem'
import { pageBudget, shortAddress } from './http/queryBudget'
import { readableQuery } from './http/readableQuery'
import { readToEnd } from './http/readToEnd'
import { requestLog } from './http/requestLog'
import { sealedCookie } from './http/sealedCookie'
import { noTracking } from './http/tracking'
import { trustProxy } from './http/trustProxy'
import { webHandler } from './http/webHandler'
import { whileReachable } from './http/whileReachable'

/** What a form of the admin sends; Next takes no more either. */
const PAGE_BODY = 1_048_576

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
  isReady?: () => Promise<boolean>
  /** Whether the database answers, as it is known without asking; watched when left out. */
  reachable?: () => boolean
  /** The clock; the system's when left out. Only tests pass another. */
  clock?: Clock
}

/** Where Payload routes nobody, it says so in words alone. */
const hasCode = async (answer: Response): Promise<boolean> => {
  const said = (await answer.json().catch(() => ({}))) as { code?: unknown; errors?: unknown }
  return Boolean(said.code ?? said.errors)
}

/** Whether this process runs, and whether it can be used. */
const healthDoors = (
  app: Express,
  { isReady = () => Promise.resolve(true) }: AppOptions,
  reachable: () => boolean,
) => {
  app.get('/healthz', (_req, res) => void res.set('cache-control', 'no-store').json({ ok: true }))
  app.get('/readyz', async (_req, res) => {
    const ready = reachable() && (await isReady())
    res
      .status(ready ? 200 : 503)
      .set('cache-control', 'no-store')
      .json({ ready })
  })
}

/** What every answer is given, and what no request may be. */
const frame = (app: Express, { payload, env, logger, origin }: AppOptions) => {
  app.use(requestLog(logger, knownWords(payload.config)))
  app.use(plainHttp(env.SERVER_URL, env.TRUST_PROXY !== ''))
  app.use(securityHeaders(isSecure(origin)))
  app.use(contentPolicy(env.NODE_ENV === 'development'))
  app.use(noTracking)
  app.use(shortAddress)
  app.use(refuseTrace)
  app.use(refuseOverride)
}

const isSecure = (origin: string): boolean => origin.startsWith('https:')

/** By session, else by address: people behind one address do not fill the room for each other. */
const roomOfSession = () =>
  bodyRoom(
    () => 0,
    ({ headers, ip = '' }) => String(headers[SESSION_HEADER] ?? ip),
  )

/** Payload's REST and our own endpoints. */
const apiDoor = (
  app: Express,
  { payload, env, origin }: AppOptions,
  reachable: () => boolean,
  room: RequestHandler,
) => {
  app.use('/api', apiLimit(env.API_RATE), bodyLimit(LONGEST_BODY), room, overriddenQuery, readableQuery)
  // Answers of the API name people: no cache on the way may keep one.
  app.use('/api', (_req, res, proceed) => {
    res.set('cache-control', 'no-store, private')
    proceed()
  })
  const tries = signInLimit(env.SIGN_IN_RATE)
  app.use(
    '/api',
    webHandler(origin, async (request, req, res) => {
      const answer = await onVisit({ req, res, tries }, () =>
        handleEndpoints({ config: payload.config, request }),
      )
      if ([404, 501].includes(answer.status) && !(await hasCode(answer.clone()))) throw notFound()
      // Whom a session belongs to cannot be told without a database: nobody is signed out by an outage.
      if (answer.status >= 400 && !reachable()) throw new Problem(503, 'unavailable', 'Try again later.')
      return answer
    }),
  )
}

/** Admin and portal, by Next. */
const pageDoor = (app: Express, { payload, next }: AppOptions, room: RequestHandler) => {
  app.get(['/admin', '/admin/{*path}'], adminDoor(payload))
  if (next)
    app.all('/{*path}', refusePageForm, bodyLimit(PAGE_BODY), room, pageBudget(payload.config), (req, res) =>
      next(req, res),
    )
  else app.use((_req, res) => sendProblem(res, 404, 'not-found'))
}

/** Express in front of Payload's REST, the device API and Next. */
export const createApp = (options: AppOptions): RequestListener => {
  const { payload, env, logger, origin, ingest, reachable = watchDatabase(payload), clock } = options
  setClock(clock)
  const app = express()
  app.disable('x-powered-by')
  // Whoever is answered by a hash of the answer says so itself; of each batch's answer it would be counted for nothing.
  app.disable('etag')
  app.enable('case sensitive routing')
  app.enable('strict routing')
  app.set('trust proxy', trustProxy(env.TRUST_PROXY))
  healthDoors(app, options, reachable)
  frame(app, options)

  // Of a document that names no icon a browser asks for this one by itself.
  app.get('/favicon.ico', (_req, res) => res.redirect(308, '/icon.svg'))
  app.get('/docs', apiDocs)
  app.get('/agent/glasswork-agent.tgz', agentDownload)
  if (options.next) app.use('/_next/static', builtFiles())
  app.use(whileReachable(reachable))
  if (ingest) app.use('/ingest/v1', ingest)

  // Before the cookie is opened, which also takes what was dropped from the raw headers.
  app.use(foreignOrigin(env.SERVER_URL))
  app.use(noteNetwork)
  app.use(sealedCookie(payload.secret, isSecure(origin)))
  const room = roomOfSession()
  apiDoor(app, options, reachable, room)
  pageDoor(app, options, room)
  app.use(problemHandler(logger))
  return readToEnd(normalPath(app))
}
