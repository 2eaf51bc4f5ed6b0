import { randomUUID } from 'node:crypto'
import type { RequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'
import { errorForLog } from '../base/errorForLog'
import { pathForLog } from './knownPaths'

/** One line a request: id, method, path, status, the code of a refusal, duration. No address, no name, no body, no header. */
export const requestLog = (logger: Logger, known: ReadonlySet<string>): RequestHandler =>
  pinoHttp({
    logger,
    genReqId: (_req, res) => {
      const id = randomUUID()
      res.setHeader('x-request-id', id)
      return id
    },
    serializers: {
      req: (req: { id: string; method: string; url: string }) => ({
        id: req.id,
        method: req.method,
        path: pathForLog(req.url, known),
      }),
      res: ({ statusCode, raw }: { statusCode: number; raw: Response }) => ({
        status: statusCode,
        code: raw.locals?.code as unknown,
      }),
      err: (error: unknown) => errorForLog(error),
    },
    autoLogging: { ignore: (req) => req.url === '/healthz' || (req.url ?? '').startsWith('/_next/') },
    customLogLevel: (_req, res, error) => (error || res.statusCode >= 500 ? 'error' : 'info'),
  }) as RequestHandler
