import type { RequestHandler } from 'express'
import { invalid } from '../base/errors'

/** Parameters that Payload takes for JSON when they are one word, and answers with a fault where that is none (T26). */
const JSON_PARAMETERS = ['where', 'data']

const isReadable = (value: string): boolean => {
  if (value === '') return true
  try {
    JSON.parse(value)
    return true
  } catch {
    return false
  }
}

/** As a filter's parameters are written: `where`, and names in brackets. */
const FILTER = /^where(?:\[[^[\]]*\])*$/
/** What is left out as an address is parsed: a filter by it would be no filter, and every row an answer. */
const isDropped = (name: string): boolean =>
  (name.match(/[^[\]]+/g) ?? []).some((part) => part in Object.prototype)
const isFilter = (name: string): boolean => !/^where/i.test(name) || (FILTER.test(name) && !isDropped(name))

/** @throws Problem 400 `invalid` */
export const checkReadable = (search: string): void => {
  const query = new URLSearchParams(search)
  const given = JSON_PARAMETERS.flatMap((name) => query.getAll(name))
  if (!given.every(isReadable) || ![...query.keys()].every(isFilter))
    throw invalid('The filter cannot be read.')
}

export const readableQuery: RequestHandler = (req, _res, next) => {
  checkReadable(req.originalUrl.split('?').slice(1).join('?'))
  next()
}
