import type { RequestHandler } from 'express'
import { sendProblem } from './problem'

/**
 * Refuses a form with parts that is sent to a page and names none of its functions: no page takes one, and Next, which looks in it for the
 * name, takes one that it cannot read for a fault of the server. Nothing of it is read.
 */
export const refusePageForm: RequestHandler = (req, res, next) => {
  const isForm = /^multipart\//i.test(req.headers['content-type'] ?? '')
  if (isForm && req.headers['next-action'] === undefined)
    sendProblem(res, 415, 'unsupported-media-type', 'No page takes a form with files.')
  else next()
}
