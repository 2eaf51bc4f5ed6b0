import type { Endpoint } from 'payload'
import { z } from 'zod'
import { hasRole, worksInAdmin } from '../../base/roles'
import { forbidden } from '../../base/errors'
import { FIRST_STEPS } from '../../i18n/firstSteps'
import { markSteps, noteChosen, STEP_ROLES, stepStates } from '../../people/setup/firstSteps'
import { handOver } from '../../people/account/handOver'
import { prepareFirstVersion } from '../../policy/start/firstVersion'
import { endpoint } from '../endpoint'

const days = z.int().min(1).max(3650)

/** The set-up after the first person. Each step can be left and taken up again; what it sets goes through the door of what it sets. */
export const firstStepsEndpoints: Endpoint[] = [
  endpoint({
    path: '/first-steps',
    method: 'get',
    access: worksInAdmin,
    handle: async ({ req, user }) => ({ steps: await stepStates(req.payload, user) }),
  }),
  endpoint({
    path: '/first-steps',
    method: 'post',
    access: worksInAdmin,
    body: z.strictObject({ steps: z.array(z.enum(FIRST_STEPS)).min(1).max(20), done: z.boolean() }),
    handle: async ({ req, user, body }) => {
      if (!body.steps.every((step) => hasRole(user, ...STEP_ROLES[step]))) throw forbidden()
      await markSteps(req.payload, body.steps, body.done)
      return { steps: await stepStates(req.payload, user) }
    },
  }),
  endpoint({
    path: '/first-steps/policy',
    method: 'post',
    access: (user) => hasRole(user, ...STEP_ROLES.collect),
    body: z.strictObject({
      categories: z
        .array(
          z.strictObject({
            category: z.string().min(1).max(60),
            retentionDays: days,
            perHour: z.int().min(1).max(12).optional(),
          }),
        )
        .max(50),
    }),
    handle: async ({ req, body }) => {
      const answer = await prepareFirstVersion(req.payload, body.categories)
      await noteChosen(req.payload)
      return answer
    },
  }),
  endpoint({
    path: '/first-steps/hand-over',
    method: 'post',
    access: (user) => hasRole(user, 'admin') && hasRole(user, 'hr', 'privacy'),
    handle: ({ req, user }) => handOver(req, user.id),
  }),
]
