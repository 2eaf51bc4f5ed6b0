import type { RequestListener } from 'node:http'
import { isNormalPath } from '../base/ownPath'
import { problemBody } from './problem'

const REFUSAL = JSON.stringify(problemBody(400, 'invalid', 'The path is not in its normal form.'))

/**
 * Refuses a path that is not written in its normal form, before anything reads it: Express, Payload, Next and the log each read another
 * one in their own way, and a door reached by a second spelling has not the limits of the first.
 */
export const normalPath =
  (listener: RequestListener): RequestListener =>
  (req, res) => {
    const [path = ''] = (req.url ?? '').split('?')
    if (isNormalPath(path)) listener(req, res)
    else
      res
        .writeHead(400, {
          'content-type': 'application/problem+json; charset=utf-8',
          'cache-control': 'no-store',
        })
        .end(REFUSAL)
  }
