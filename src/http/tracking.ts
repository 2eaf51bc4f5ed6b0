import type { RequestHandler } from 'express'

/** When this promise was last looked at. */
const SINCE = '2026-11-27'

/**
 * Answers who asks not to be tracked, by DNT or Global Privacy Control: nobody is, asked or not (P51). There is nothing to switch off.
 */
export const noTracking: RequestHandler = (req, res, next) => {
  if (req.headers.dnt === '1' || req.headers['sec-gpc'] === '1') res.setHeader('tk', 'N')
  if (req.path === '/.well-known/gpc.json') return void res.json({ gpc: true, lastUpdate: SINCE })
  if (req.path === '/.well-known/dnt/') return void res.json({ tracking: 'N', compliance: [] })
  next()
}
