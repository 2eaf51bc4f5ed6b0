import path from 'node:path'
import type { RequestHandler } from 'express'
import sirv from 'sirv'

const YEAR_S = 31_536_000

/** What the build made for browsers, as small as it was packed then (`scripts/lib/shrink.mjs`); each name holds its content's hash. */
export const builtFiles = (folder = path.resolve('.next/static')): RequestHandler =>
  sirv(folder, { brotli: true, gzip: true, immutable: true, maxAge: YEAR_S }) as RequestHandler
