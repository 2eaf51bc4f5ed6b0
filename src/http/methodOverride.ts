import type { IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import type { RequestHandler } from 'express'
import { invalid } from '../base/errors'
import { sendProblem } from './problem'
import { checkLength, LONGEST } from './queryBudget'

/** With which a request says that it means another method than its own. */
const OTHERS = ['x-http-method-override', 'x-http-method', 'x-method-override']
const PAYLOADS = 'x-payload-http-method-override'
const FORM = 'application/x-www-form-urlencoded'
/** More than this is not even read; what a query may have is less. */
const LONGEST_FORM = 65_536

/** As the pickers of Payload's admin ask where a filter is too long for an address: a form, posted, that stands for a query. */
const isPicker = ({ method, headers, url = '' }: IncomingMessage): boolean =>
  method === 'POST' &&
  headers[PAYLOADS] === 'GET' &&
  headers['content-type'] === FORM &&
  Number(headers['content-length'] ?? NaN) <= LONGEST_FORM &&
  url.startsWith('/api/') &&
  !url.includes('?')

const namesMethod = (url: string): boolean =>
  [...new URLSearchParams(url.split('?').slice(1).join('?')).keys()].some(
    (name) => name.toLowerCase() === '_method',
  )

/** Methods that send back what came, or open a tunnel: nothing here answers them, and what makes a web request of one fails on it. */
const UNHEARD = ['TRACE', 'TRACK', 'CONNECT']

export const refuseTrace: RequestHandler = (req, res, next) => {
  if (UNHEARD.includes(req.method)) sendProblem(res, 405, 'invalid', 'Not with this method.')
  else next()
}

/** Refuses a request that means another method than its own; but not Payload's pickers. */
export const refuseOverride: RequestHandler = (req, res, next) => {
  const overrides =
    OTHERS.some((name) => req.headers[name] !== undefined) ||
    (req.headers[PAYLOADS] !== undefined && !isPicker(req)) ||
    namesMethod(req.url)
  if (overrides) sendProblem(res, 400, 'invalid', 'A request means the method that it has.')
  else next()
}

/** Makes of a picker's form the query that it stands for, so that what follows sees the one kind of question that there is. */
export const overriddenQuery: RequestHandler = async (req, _res, next) => {
  if (req.headers[PAYLOADS] === undefined) return next()
  const query = await text(req).catch(() => null)
  if (query === null) return next(invalid('The form was cut off.'))
  checkLength(query, LONGEST.form)
  for (const name of [PAYLOADS, 'content-type', 'content-length']) {
    delete req.headers[name]
    const raw = req.rawHeaders
    for (let i = raw.length - 2; i >= 0; i -= 2) if (raw[i]?.toLowerCase() === name) raw.splice(i, 2)
  }
  req.method = 'GET'
  req.originalUrl += `?${query}`
  req.url += `?${query}`
  next()
}
