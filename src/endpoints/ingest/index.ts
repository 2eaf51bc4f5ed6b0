import { createHash } from 'node:crypto'
import { Router, type Request, type RequestHandler } from 'express'
import { rateLimit, type Options } from 'express-rate-limit'
import type { Payload } from 'payload'
import type { Env } from '../../base/env'
import { notFound, Problem } from '../../base/errors'
import { readLately, readSpaces, type SpaceReader } from '../../files/space'
import { receive } from '../../files/receive'
import type { FileStore } from '../../files/store'
import { refuseCards } from '../../fields/refuseCards'
import { bodyRoom } from '../../http/bodyRoom'
import { MOST_PUNCHES, punchBatch } from '../../timekeeping/punchForm'
import { takePunches } from '../../timekeeping/takePunches'
import { sendProblem } from '../../http/problem'
import { IMAGE_CATEGORIES } from '../../categories/imageCategories'
import { takeActivity } from './activity'
import { EXPORT_LIMIT, takeActivityWatch } from './activityWatch'
import { configFor } from './config'
import { authenticateDevice, senderOf, senderOfHost } from './device'
import { enrol } from './enrol'
import { takeImage, UPLOAD_LIMIT } from './images'
import { takeLogs } from './logs'
import { openApiDocument } from './openapi'
import { atMost, ingestProblems, JSON_LIMIT, jsonBody, onlyType } from './problems'
import { refuseProgramList } from './programLists'
import { activityBatch, codeOf, enrolRequest, logBatch, misfitOf } from './schemas'
import { refuseWhenFull } from './storage'

export interface IngestOptions {
  payload: Payload
  files: FileStore
  env: Pick<Env, 'INGEST_RATE' | 'SIGN_IN_RATE' | 'DATA_DIR' | 'MEDIA_DIR'>
  /** How much room is left; the disk's when left out. */
  space?: SpaceReader
}

const MINUTE = 60_000

/** What the doors share: who sends, and room for what he sends. */
interface Entrance extends Omit<IngestOptions, 'space'> {
  router: Router
  /** Whoever comes by a device's token. */
  device: RequestHandler[]
  /** Refuses a body that is too long, and gives others a place in memory: of a person's devices together no more than their share. */
  body(most: number): RequestHandler[]
}

const entranceOf = (router: Router, { payload, files, env }: IngestOptions): Entrance => ({
  payload,
  files,
  env,
  router,
  device: [
    failures(env.INGEST_RATE),
    authenticateDevice(payload),
    limit(MINUTE, env.INGEST_RATE, (_req, res) => senderOf(res).device),
  ],
  body: (most) => [
    atMost(most),
    bodyRoom(
      () => most,
      (_req, res) => senderOf(res).subject,
    ),
  ],
})

const enrolDoor = ({ router, payload, env }: Entrance): void => {
  const room = bodyRoom(
    () => JSON_LIMIT,
    (req) => req.ip ?? '',
  )
  const often = limit(10 * MINUTE, env.SIGN_IN_RATE)
  router.post('/enrol', often, atMost(JSON_LIMIT), room, ...jsonBody(), async (req, res) => {
    refuseProgramList(bodyOf(req))
    const parsed = enrolRequest.safeParse(bodyOf(req))
    if (!parsed.success) throw new Problem(400, 'invalid', misfitOf(parsed.error))
    refuseCards(parsed.data)
    res.status(201).json(await enrol(payload, parsed.data))
  })
}

const configDoor = ({ router, payload, device }: Entrance): void => {
  router.get('/config', ...device, async (_req, res) => {
    const config = await configFor(payload, senderOf(res))
    const hash = createHash('sha256').update(JSON.stringify(config)).digest('base64url')
    // Express answers 304 by itself where If-None-Match holds this.
    res.set('etag', `"${hash}"`).json(config)
  })
}

const activityDoor = ({ router, payload, device, body }: Entrance): void => {
  router.post('/activity', ...device, ...body(JSON_LIMIT), ...jsonBody(), async (req, res) => {
    const parsed = activityBatch.safeParse(bodyOf(req))
    if (!parsed.success)
      throw new Problem(400, codeOf(parsed.error), 'Send { "items": [ 1 to 500 minutes ] }.')
    const { items, host } = parsed.data
    const sender = senderOf(res)
    const from = host === undefined ? sender : await senderOfHost(payload, sender, host)
    res.json(await takeActivity(payload, from, items))
  })
}

const activityWatchDoor = ({ router, payload, device, body }: Entrance): void => {
  const json = onlyType('application/json')
  router.post('/activitywatch', ...device, ...body(EXPORT_LIMIT), json, async (req, res) => {
    const { content, tooLarge } = await receive(req, EXPORT_LIMIT).catch(() => {
      throw new Problem(400, 'invalid', 'The body cannot be read.')
    })
    if (tooLarge) throw new Problem(413, 'too-large', `At most ${EXPORT_LIMIT} bytes.`)
    res.json(await takeActivityWatch(payload, senderOf(res), content))
  })
}

const imageDoors = ({ router, payload, files, device, body }: Entrance): void => {
  const form = onlyType('multipart/form-data')
  for (const category of IMAGE_CATEGORIES)
    router.post(`/${category}`, ...device, ...body(UPLOAD_LIMIT), form, async (req, res) => {
      const status = await takeImage(payload, files, senderOf(res), req, category)
      res.status(status === 'accepted' ? 201 : 200).json({ status })
    })
}

const logDoor = ({ router, payload, device, body }: Entrance): void => {
  router.post('/logs', ...device, ...body(JSON_LIMIT), ...jsonBody(), async (req, res) => {
    refuseProgramList(bodyOf(req))
    const parsed = logBatch.safeParse(bodyOf(req))
    if (!parsed.success) throw new Problem(400, 'invalid', 'Send { "items": [ 1 to 500 logs ] }.')
    res.json(await takeLogs(payload, senderOf(res), parsed.data.items))
  })
}

/** What a computer, or a program of the company, sends of when somebody came and went. */
const punchDoor = ({ router, payload, device, body }: Entrance): void => {
  router.post('/punches', ...device, ...body(JSON_LIMIT), ...jsonBody(), async (req, res) => {
    const parsed = punchBatch.safeParse(bodyOf(req))
    if (!parsed.success)
      throw new Problem(400, codeOf(parsed.error), `Send { "items": [ 1 to ${MOST_PUNCHES} punches ] }.`)
    const { subject, employment, device: sent } = senderOf(res)
    const puncher = { subject, employment: employment.id, source: 'api', device: sent } as const
    res.json(await takePunches(payload, puncher, parsed.data.items))
  })
}

const DOORS = ['/enrol', '/config', '/activity', '/activitywatch', '/logs', '/punches', '/openapi.json']

/** The device API. Each door: who sends, how much of what type, then the body, then one call, then the answer. */
export const ingestRouter = (options: IngestOptions): Router => {
  const { payload, env, space = readLately(() => readSpaces(env)) } = options
  const router = Router({ caseSensitive: true, strict: true })
  router.use((_req, res, next) => {
    res.set('cache-control', 'no-store, private')
    next()
  })
  router.use(refuseWhenFull(space))
  router.get('/openapi.json', (_req, res) => void res.json(openApiDocument()))
  const entrance = entranceOf(router, options)
  for (const open of [enrolDoor, configDoor, activityDoor, activityWatchDoor, imageDoors, logDoor, punchDoor])
    open(entrance)
  for (const path of [...DOORS, ...IMAGE_CATEGORIES.map((category) => `/${category}`)])
    router.all(path, (_req, res) => sendProblem(res, 405, 'invalid', 'Not with this method.'))
  router.use(() => {
    throw notFound()
  })
  router.use(ingestProblems(payload))
  return router
}

const bodyOf = (req: Request): unknown => req.body as unknown

const limit = (windowMs: number, most: number, keyGenerator?: Options['keyGenerator']): RequestHandler =>
  rateLimit({
    windowMs,
    limit: most,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    ...(keyGenerator ? { keyGenerator } : {}),
    handler: (_req, res) => sendProblem(res, 429, 'too-many-requests', 'Too many requests. Try again later.'),
  })

/** Counts only what is refused for want of a token, by address: nobody guesses for long. */
const failures = (most: number): RequestHandler =>
  rateLimit({
    windowMs: MINUTE,
    limit: most,
    standardHeaders: false,
    legacyHeaders: false,
    skipSuccessfulRequests: true,
    requestWasSuccessful: (_req, res) => res.statusCode !== 401,
    handler: (_req, res) => sendProblem(res, 429, 'too-many-requests', 'Too many requests. Try again later.'),
  })
