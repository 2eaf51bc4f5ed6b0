import type { Payload } from 'payload'
import { hasRole, type Role } from '../../base/roles'
import { FIRST_STEPS, type FirstStep } from '../../i18n/firstSteps'
import type { Setting, User } from '../../payload-types'
import { hasOwnVersion } from '../../policy/start/firstVersion'
import { firstCompany } from '../../roll/firstCompany'

/** Whose each step is: of those who may write what it sets. */
export const STEP_ROLES: Readonly<Record<FirstStep, readonly Role[]>> = {
  language: ['hr'],
  company: ['hr'],
  zone: ['hr'],
  hours: ['hr'],
  collect: ['hr', 'privacy'],
  mail: ['admin'],
  people: ['hr'],
}

export interface StepState {
  step: FirstStep
  done: boolean
  /** Whether it is this person's. */
  may: boolean
}

const settings = (payload: Payload): Promise<Setting> =>
  payload.findGlobal({ slug: 'settings', depth: 0, overrideAccess: true })

const marked = async (payload: Payload): Promise<FirstStep[]> => (await settings(payload)).steps ?? []

/** Whether somebody has chosen what to collect, whatever lies ready. */
export const hasChosen = async (payload: Payload): Promise<boolean> =>
  (await settings(payload)).chosen === true

/** Notes that somebody has. */
export const noteChosen = async (payload: Payload): Promise<void> => {
  await payload.updateGlobal({
    slug: 'settings',
    data: { chosen: true },
    depth: 0,
    overrideAccess: true,
  })
}

/** Marks steps as done or leaves them for later. What a step sets goes through its own door. */
export const markSteps = async (
  payload: Payload,
  steps: readonly FirstStep[],
  done: boolean,
): Promise<void> => {
  const before = await marked(payload)
  const after = done ? [...new Set([...before, ...steps])] : before.filter((step) => !steps.includes(step))
  if (after.length === before.length) return
  await payload.updateGlobal({
    slug: 'settings',
    data: { steps: FIRST_STEPS.filter((step) => after.includes(step)) },
    depth: 0,
    overrideAccess: true,
  })
}

/** How far the set-up is. A step is done once somebody said so, or once what it is for is there. */
export const stepStates = async (
  payload: Payload,
  user: Pick<User, 'roles'> | null,
): Promise<StepState[]> => {
  const [marks, company, published, people] = await Promise.all([
    marked(payload),
    firstCompany(payload),
    hasOwnVersion(payload),
    payload.count({ collection: 'users', overrideAccess: true }),
  ])
  const isThere: Partial<Record<FirstStep, boolean>> = {
    company: Boolean(company?.controller && company.contact),
    collect: published,
    people: people.totalDocs > 1,
  }
  return FIRST_STEPS.map((step) => ({
    step,
    done: marks.includes(step) || isThere[step] === true,
    may: hasRole(user, ...STEP_ROLES[step]),
  }))
}
