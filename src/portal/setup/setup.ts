import { redirect } from 'next/navigation'
import { hasRole, worksInAdmin } from '../../base/roles'
import { now } from '../../base/clock'
import type { CategoryWish } from './CategoryChoice'
import type { CollectProps } from './CollectStep'
import type { CompanyWish } from './CompanyStep'
import type { Hours } from './HoursStep'
import type { MailProps } from './MailStep'
import type { PeopleProps } from './PeopleStep'
import { categoryLabel, explained } from '../../categories/words'
import type { FirstStep } from '../../i18n/firstSteps'
import type { Language } from '../../base/labels'
import { personState } from '../../i18n/personStates'
import { mailSettings } from '../../letters/settings'
import { firstCompany } from '../../roll/firstCompany'
import { hasChosen, stepStates, type StepState } from '../../people/setup/firstSteps'
import type { Mail } from '../../payload-types'
import { holdsAll } from '../../access/apart'
import { successors } from '../../people/account/handOver'
import { dataCategories } from '../../categories/declaration'
import { firstVersion, hasOwnVersion } from '../../policy/start/firstVersion'
import { policyInForce } from '../../access/openViewing'
import { localDate } from '../../policy/decide/workingTime'
import { signedIn, type Reader } from '../kit/reader'
import { rows } from '../kit/rows'

interface Of<Name extends FirstStep> {
  step: Name
  may: boolean
}

/** What the page of each step needs. */
export type StepProps =
  | (Of<'language'> & { self: string; people: Language })
  | (Of<'company'> & { company: string; given: CompanyWish })
  | (Of<'zone'> & { company: string; zone: string; at: number })
  | (Of<'hours'> & { company: string; given: Hours })
  | (Of<'collect'> & CollectProps)
  | (Of<'mail'> & MailProps)
  | (Of<'people'> & PeopleProps)

/** Who sets up; people without an office have nothing to do here. */
export const setter = async (path: string): Promise<Reader> => {
  const reader = await signedIn(path)
  if (!worksInAdmin(reader.user)) redirect('/')
  return reader
}

export const setupSteps = ({ payload, user }: Reader): Promise<StepState[]> => stepStates(payload, user)

/** How many categories the policy in force lets anybody record. */
export const collectable = async ({ payload }: Reader): Promise<number> => {
  const { terms } = await policyInForce({ payload })
  const monitoring: string[] = dataCategories(payload.config).map(({ slug }) => slug)
  return terms.filter(({ category }) => monitoring.includes(category)).length
}

const settingsOf = ({ payload, req }: Reader) =>
  payload.findGlobal({ slug: 'settings', depth: 0, req, overrideAccess: false })

const collectProps = async ({ payload, language }: Reader, may: boolean): Promise<CollectProps> => {
  const { choices, prepared } = await firstVersion(payload, await hasChosen(payload))
  const wishes: CategoryWish[] = choices.map((choice) => ({
    ...choice,
    label: categoryLabel(payload.config, choice.category, language),
    ...explained(choice.category),
  }))
  const published = (await hasOwnVersion(payload)) ? (await policyInForce({ payload })).version : null
  return { may, choices: wishes, prepared, published }
}

const peopleProps = async (
  reader: Reader,
  may: boolean,
  company: { id: string; zone: string },
): Promise<PeopleProps> => {
  const { user, payload } = reader
  const people = await rows(reader, 'users', { sort: 'createdAt', limit: 20 })
  const handsOver = hasRole(user, 'admin') && hasRole(user, 'hr', 'privacy')
  return {
    may,
    company: company.id,
    today: localDate(now().getTime(), company.zone),
    people: people.map(({ id, name, roles, ...person }) => ({
      id: String(id),
      name,
      roles: roles ?? [],
      state: personState(person, now().getTime()) ?? person.state,
    })),
    names: holdsAll(user),
    successors: handsOver ? await successors({ payload }, user.id) : null,
  }
}

const mailProps = async ({ payload, req, user }: Reader, may: boolean): Promise<MailProps> => {
  const settings = await mailSettings(payload)
  const { host, security, port, username, from } = may
    ? await payload.findGlobal({ slug: 'mail', depth: 0, req, overrideAccess: false })
    : ({} as Partial<Mail>)
  return {
    may,
    given: {
      host: host ?? '',
      security: security ?? 'starttls',
      port: port ? String(port) : '',
      username: username ?? '',
      from: from ?? '',
    },
    hasPassword: settings?.source === 'settings' && settings.password !== undefined,
    byEnvironment: settings?.source === 'environment' ? settings.from : null,
    self: user.email ?? '',
  }
}

/** What a step shows, as far as it has come. */
export const stepProps = async (reader: Reader, step: FirstStep, may: boolean): Promise<StepProps> => {
  const { payload, user } = reader
  const company = await firstCompany(payload)
  if (!company) redirect('/admin')
  const { id, name, zone, hours } = company
  const entity = String(id)
  switch (step) {
    case 'language':
      return { step, may, self: user.id, people: (await settingsOf(reader)).language }
    case 'company': {
      const { help } = await settingsOf(reader)
      const { controller, contact } = company
      const given = { name, controller: controller ?? '', contact: contact ?? '', help: help ?? '' }
      return { step, may, company: entity, given }
    }
    case 'zone':
      return { step, may, company: entity, zone, at: now().getTime() }
    case 'hours': {
      const breaks = (hours.breaks ?? []).map(({ from, to }) => ({ from, to }))
      return {
        step,
        may,
        company: entity,
        given: { days: hours.days, from: hours.from, to: hours.to, breaks },
      }
    }
    case 'collect':
      return { step, ...(await collectProps(reader, may)) }
    case 'mail':
      return { step, ...(await mailProps(reader, may)) }
    case 'people':
      return { step, ...(await peopleProps(reader, may, { id: entity, zone })) }
  }
}
