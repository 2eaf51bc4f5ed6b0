import type { RequestHandler } from 'express'
import { SESSION_HEADER } from '../access/sessions/strategy'
import { sendProblem } from './problem'

/** What Next calls a function of the server: a byte of what it takes, and a hash. */
const FUNCTION = /^[0-9a-f]{42}$/

/**
 * Refuses what is posted to a page and that Next would take for a fault of the server: a form with parts that names none of its functions, for
 * no page takes one; and a call of a function by a name that is none, or by somebody who is not signed in. All of them are the admin's, and
 * Next reads what a call brings along before any of them could look who calls. Nothing of it is read here.
 */
export const refusePageForm: RequestHandler = (req, res, next) => {
  const called = req.headers['next-action']
  const isForm = /^multipart\//i.test(req.headers['content-type'] ?? '')
  const isCall = req.method === 'POST' && called !== undefined
  if (isForm && called === undefined)
    sendProblem(res, 415, 'unsupported-media-type', 'No page takes a form with files.')
  else if (isCall && !(FUNCTION.test(String(called)) && req.headers[SESSION_HEADER]))
    sendProblem(res, 404, 'not-found')
  else next()
}
