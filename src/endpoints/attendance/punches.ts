import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isId } from '../../base/ids'
import { punchBatch } from '../../timekeeping/punchForm'
import { ownEmployment } from '../../timekeeping/ownEmployment'
import { takePunches } from '../../timekeeping/takePunches'
import { endpoint } from '../endpoint'

const body = punchBatch.extend({ employment: z.string().refine(isId, 'Not an id.').optional() })

const punch = async (
  { payload }: PayloadRequest,
  subject: string,
  { employment, items }: z.infer<typeof body>,
) => {
  const id = await ownEmployment(payload, subject, employment)
  return takePunches(payload, { subject, employment: id, source: 'portal' }, items)
}

/** The portal's own door: whoever is signed in punches for himself. */
export const punchEndpoints: Endpoint[] = [
  endpoint({
    path: '/',
    method: 'post',
    quiet: 'his own punch, which stands in a chain of its own',
    body,
    handle: ({ req, user, body: given }) => punch(req, user.id, given),
  }),
]
