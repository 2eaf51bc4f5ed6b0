import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { refused } from '../../base/errors'
import { isId } from '../../base/ids'
import { snapshotOf } from '../../policy/decide/snapshot'
import { employedBy } from '../../timekeeping/employed'
import { punchBatch } from '../../timekeeping/punchForm'
import { punchNow } from '../../timekeeping/punchNow'
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

/** What he may punch now, and has punched today. @throws as `ownEmployment` */
const today = async ({ payload, url }: PayloadRequest, subject: string) => {
  const named = new URL(url ?? '', 'http://localhost').searchParams.get('employment') ?? undefined
  const id = await ownEmployment(payload, subject, named)
  const employed = employedBy(await snapshotOf(payload, subject), id)
  if (!employed) throw refused('account-ended')
  return punchNow(payload, employed)
}

/** The portal's own door: whoever is signed in punches for himself. */
export const punchEndpoints: Endpoint[] = [
  endpoint({ path: '/now', method: 'get', handle: ({ req, user }) => today(req, user.id) }),
  endpoint({
    path: '/',
    method: 'post',
    quiet: 'his own punch, which stands in a chain of its own',
    body,
    handle: ({ req, user, body: given }) => punch(req, user.id, given),
  }),
]
