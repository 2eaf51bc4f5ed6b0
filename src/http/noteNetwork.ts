import type { RequestHandler } from 'express'
import { NETWORK_HEADER, networkOf } from '../access/sessions/network'
import { setInnerHeader } from './innerHeader'

/** Hands on from which network a request came, as the proxies that are trusted say. */
export const noteNetwork: RequestHandler = (req, _res, next) => {
  setInnerHeader(req, NETWORK_HEADER, networkOf(req.ip))
  next()
}
