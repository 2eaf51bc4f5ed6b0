import path from 'node:path'
import type { RequestHandler } from 'express'
import { notFound } from '../base/errors'

/** As `npm run build` packs it. */
const PACKAGE = path.resolve('dist/glasswork-agent.tgz')

/** Hands out the agent's package. Anybody may have it: it holds nothing of anybody. */
export const agentDownload: RequestHandler = (_req, res, next) => {
  res.sendFile(PACKAGE, { headers: { 'content-type': 'application/gzip' }, maxAge: 0 }, (error) => {
    if (error && !res.headersSent) next(notFound())
  })
}
