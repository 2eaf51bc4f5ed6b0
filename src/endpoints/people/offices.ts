import type { Endpoint } from 'payload'
import { z } from 'zod'
import { GIVEN_ROLES } from '../../base/roles'
import { changeOffices } from '../../people/offices/change'
import { signAct, stopAct } from '../../people/twoHands/sign'
import { maySign } from '../../policy/life/signers'
import { endpoint } from '../endpoint'
import { reasonGiven } from '../../record/reasons'

const reason = z.strictObject({ reason: reasonGiven() })
const office = z.enum(GIVEN_ROLES)

/** What two sign, and what of it one may do at once. */
export const officeEndpoints: Endpoint[] = [
  endpoint({
    path: '/people/:id/offices',
    method: 'post',
    access: maySign,
    reauth: true,
    body: reason
      .extend({ give: office.optional(), take: office.optional() })
      .refine(({ give, take }) => give !== undefined || take !== undefined, 'Which office?'),
    handle: ({ req, params, body }) => changeOffices(req, params.id ?? '', body),
  }),
]

/** Doors under `/api/pending-acts`. */
export const pendingActEndpoints: Endpoint[] = [
  endpoint({
    path: '/:id/sign',
    method: 'post',
    access: maySign,
    reauth: true,
    handle: ({ req, params }) => signAct(req, params.id ?? ''),
  }),
  endpoint({
    path: '/:id/stop',
    method: 'post',
    body: reason,
    handle: ({ req, params, body }) => stopAct(req, params.id ?? '', body.reason),
  }),
]
