import type { Endpoint } from 'payload'
import { z } from 'zod'
import { hasRole } from '../../base/roles'
import { needReauth } from '../../access/sessions/session'
import { endEmployment, restoreEmployment } from '../../people/staff/endEmployment'
import { moveMany } from '../../people/staff/many'
import { moveToTeam } from '../../people/staff/move'
import { changeContact, newContact } from '../../people/staff/contact'
import { collecting } from '../../people/staff/collecting'
import { setCollecting } from '../../people/staff/companies'
import { correction, correctPerson } from '../../people/staff/correct'
import {
  beginEmployment,
  correctEmployment,
  employmentCorrection,
  newEmployment,
} from '../../people/staff/employments'
import {
  confirmation,
  confirmGuardian,
  correctMinor,
  minorCorrection,
  newMinor,
  recordMinor,
  withdrawal,
  withdrawGuardian,
} from '../../people/staff/guardians'
import { changeRole, joining, joinTeam, leaveTeam, leaving, roleChange } from '../../people/staff/teams'
import { setSuspended } from '../../people/account/state'
import { widenHours } from '../../people/twoHands/widenHours'
import { isId } from '../../base/ids'
import { maySign } from '../../policy/life/signers'
import { created, endpoint, type SignedIn } from '../endpoint'
import { reasonGiven } from '../../record/reasons'

const reason = z.strictObject({ reason: reasonGiven() })
const id = z.string().refine(isId, 'Not an id.')
const move = z.strictObject({
  team: id,
  from: z.iso.date(),
  role: z.enum(['member', 'lead', 'deputy']).default('member'),
  reason: reasonGiven().optional(),
})
/** As many as one list page shows and more. */
const people = z.array(id).min(1).max(500)

const hr = (user: SignedIn): boolean => hasRole(user, 'hr')
const hrOrPrivacy = (user: SignedIn): boolean => hasRole(user, 'hr', 'privacy')

/** What is done about a person, each by a door of its own. */
export const staffEndpoints: Endpoint[] = [
  endpoint({
    path: '/people/move',
    method: 'post',
    access: hr,
    body: move.extend({ people }),
    handle: ({ req, body: { people: ids, ...wish } }) => {
      if (wish.role !== 'member') needReauth(req)
      return moveMany(req, ids, wish)
    },
  }),
  endpoint({
    path: '/people/:id/suspend',
    method: 'post',
    // The privacy officer too, where it is about somebody who holds an office.
    access: maySign,
    reauth: true,
    body: reason,
    handle: ({ req, params, body }) => setSuspended(req, params.id ?? '', true, body.reason),
  }),
  endpoint({
    path: '/people/:id/resume',
    method: 'post',
    // The privacy officer too, where it is about somebody who holds an office.
    access: maySign,
    reauth: true,
    body: reason,
    handle: ({ req, params, body }) => setSuspended(req, params.id ?? '', false, body.reason),
  }),
  endpoint({
    path: '/people/:id/correct',
    method: 'post',
    access: hr,
    reauth: true,
    body: correction,
    handle: ({ req, params, body }) => correctPerson(req, params.id ?? '', body),
  }),
  endpoint({
    path: '/people/:id/contact',
    method: 'post',
    access: hr,
    reauth: true,
    body: newContact,
    handle: ({ req, params, body }) => changeContact(req, params.id ?? '', body),
  }),
  endpoint({
    path: '/people/:id/employments',
    method: 'post',
    access: hr,
    reauth: true,
    body: newEmployment,
    handle: async ({ req, params, body }) => created(await beginEmployment(req, params.id ?? '', body)),
  }),
  endpoint({
    path: '/people/:id/guardian',
    method: 'post',
    access: hrOrPrivacy,
    reauth: true,
    body: newMinor,
    handle: async ({ req, params, body }) => created(await recordMinor(req, params.id ?? '', body)),
  }),
]

export const employmentEndpoints: Endpoint[] = [
  endpoint({
    path: '/:id/end',
    method: 'post',
    access: hr,
    reauth: true,
    body: z.union([
      z.strictObject({ now: z.literal(true), reason: reasonGiven().optional() }),
      z.strictObject({ lastDay: z.iso.date(), reason: reasonGiven().optional() }),
    ]),
    handle: ({ req, params, body }) => endEmployment(req, params.id ?? '', body),
  }),
  endpoint({
    path: '/:id/restore',
    method: 'post',
    access: hr,
    reauth: true,
    body: reason,
    handle: ({ req, params, body }) => restoreEmployment(req, params.id ?? '', body.reason),
  }),
  endpoint({
    path: '/:id/correct',
    method: 'post',
    access: hr,
    body: employmentCorrection,
    handle: ({ req, params, body }) => correctEmployment(req, params.id ?? '', body),
  }),
  endpoint({
    path: '/:id/move',
    method: 'post',
    access: hr,
    body: move,
    handle: ({ req, params, body }) => moveToTeam(req, params.id ?? '', body),
  }),
  endpoint({
    path: '/:id/teams',
    method: 'post',
    access: hr,
    body: joining,
    handle: async ({ req, params, body }) => created(await joinTeam(req, params.id ?? '', body)),
  }),
]

export const membershipEndpoints: Endpoint[] = [
  endpoint({
    path: '/:id/role',
    method: 'post',
    access: hr,
    body: roleChange,
    handle: ({ req, params, body }) => changeRole(req, params.id ?? '', body),
  }),
  endpoint({
    path: '/:id/leave',
    method: 'post',
    access: hr,
    body: leaving,
    handle: ({ req, params, body }) => leaveTeam(req, params.id ?? '', body),
  }),
]

export const guardianshipEndpoints: Endpoint[] = [
  endpoint({
    path: '/:id/confirm',
    method: 'post',
    access: hrOrPrivacy,
    reauth: true,
    body: confirmation,
    handle: ({ req, params, body }) => confirmGuardian(req, params.id ?? '', body),
  }),
  endpoint({
    path: '/:id/withdraw',
    method: 'post',
    access: hrOrPrivacy,
    reauth: true,
    body: withdrawal,
    handle: ({ req, params, body }) => withdrawGuardian(req, params.id ?? '', body),
  }),
  endpoint({
    path: '/:id/correct',
    method: 'post',
    access: hrOrPrivacy,
    reauth: true,
    body: minorCorrection,
    handle: ({ req, params, body }) => correctMinor(req, params.id ?? '', body),
  }),
]

export const companyEndpoints: Endpoint[] = [
  endpoint({
    path: '/:id/wider-hours',
    method: 'post',
    access: hr,
    reauth: true,
    body: collecting,
    handle: ({ req, params, body }) => widenHours(req, params.id ?? '', body),
  }),
  endpoint({
    path: '/:id/hours',
    method: 'post',
    access: hr,
    body: collecting,
    handle: ({ req, params, body }) => setCollecting(req, params.id ?? '', body),
  }),
]
