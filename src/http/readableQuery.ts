import type { RequestHandler } from 'express'
import { sendProblem } from './problem'

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

export const readableQuery: RequestHandler = (req, res, next) => {
  const query = new URLSearchParams(req.originalUrl.split('?').slice(1).join('?'))
  const given = JSON_PARAMETERS.flatMap((name) => query.getAll(name))
  if (given.every(isReadable)) next()
  else sendProblem(res, 400, 'invalid', 'The filter cannot be read.')
}
