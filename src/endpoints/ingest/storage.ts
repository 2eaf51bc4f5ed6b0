import type { RequestHandler } from 'express'
import { Problem } from '../../base/errors'
import { isLow, type SpaceReader } from '../../files/space'

/** When a device should ask again; it keeps its queue until then. */
const RETRY_AFTER = '300'

/** While a disk is nearly full: whoever sends something is told to wait, before a byte of it is read. Nothing is lost, as it was not taken. */
export const refuseWhenFull =
  (space: SpaceReader): RequestHandler =>
  async (req, res, next) => {
    if (req.method === 'POST' && (await space()).some(isLow)) {
      res.set('retry-after', RETRY_AFTER)
      throw new Problem(503, 'storage-low', 'The disk is nearly full. Keep it and send it again later.')
    }
    next()
  }
