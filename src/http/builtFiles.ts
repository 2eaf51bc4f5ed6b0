import { existsSync } from 'node:fs'
import path from 'node:path'
import type { RequestHandler } from 'express'
import sirv from 'sirv'

const YEAR_S = 31_536_000
const passOn: RequestHandler = (_req, _res, next) => next()

/**
 * What the build made for browsers, as small as it was packed then (`scripts/lib/shrink.mjs`); each name holds its content's hash. Where nothing
 * is built, as in development, Next answers by itself.
 */
export const builtFiles = (folder = path.resolve('.next/static')): RequestHandler =>
  existsSync(folder)
    ? (sirv(folder, { brotli: true, gzip: true, immutable: true, maxAge: YEAR_S }) as RequestHandler)
    : passOn
