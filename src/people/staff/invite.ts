import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { invalid, notFound, Problem } from '../../base/errors'
import { firstDay } from '../../fields/firstDay'
import { isUserName, isVisible, phoneWithin } from '../../fields/names'
import { actingRole, audit } from '../../record/audit'
import { idOf, isId } from '../../base/ids'
import { aboutPerson, putLetter } from '../../letters/put'
import { letGoOfLost } from '../../letters/replaced'
import { mailSettings } from '../../letters/settings'
import { callingCodeOf } from './callingCode'
import { refuseTakenNumber } from './employeeNumber'
import { languageOfNew } from '../account/newLanguage'
import { holdsAll } from '../../access/apart'
import { isOpen, makeLink, secretOf } from '../account/oneTimeLinks'
import { inOneMoment, whileRunning } from '../../base/sameMoment'
import { pastAccess } from '../../db/rows'

const id = z.string().refine(isId, 'Not an id.')
const line = (most: number) => z.string().trim().min(1).max(most)

export const invitation = z.strictObject({
  name: line(100).refine(isVisible, 'A name that can be seen.'),
  username: line(40).toLowerCase().refine(isUserName, 'Not a user name.').optional(),
  // As it is stored: two that differ in their letters' size alone are one.
  email: z.string().trim().toLowerCase().pipe(z.email().max(200)).optional(),
  phone: line(40).optional(),
  // As HR has set it for new people, where it is left out.
  language: z.enum(['zh', 'en']).optional(),
  company: id,
  team: id.optional(),
  number: line(40).optional(),
  position: line(100).optional(),
  from: firstDay,
  zone: line(60).optional(),
})

const TAKEN = {
  username: 'Somebody has this user name already.',
  email: 'Somebody has this email address already.',
  phone: 'Somebody has this phone number already.',
} as const

const isTaken = async ({ payload }: PayloadRequest, field: string, value: string): Promise<boolean> =>
  (await pastAccess(payload, 'whole').one('users', { [field]: { equals: value } })) !== null

/** A user name as an import would make it too. */
const madeUsername = async ({ payload }: PayloadRequest, name: string): Promise<string> => {
  // With its readings of characters, which no start needs.
  const { freeUsername, usernameStem } = await import('../imports/username')
  const docs = await pastAccess(payload, 'whole').all(
    'users',
    { username: { contains: usernameStem(name) } },
    { select: ['username'] },
  )
  return freeUsername(name, new Set(docs.map(({ username }) => username)))
}

type Company = { id: string; zone: string; country?: string | null }
/** @returns the company. */
const checkPlace = async (
  req: PayloadRequest,
  company: string,
  team: string | undefined,
): Promise<Company> => {
  const where = (each: string) => ({ id: { equals: each } })
  const row = await pastAccess(req.payload, 'decided').one('companies', where(company))
  if (!row) throw invalid('No such company.', { field: 'company' })
  if (!team) return row
  const found = await pastAccess(req.payload, 'decided').one('teams', where(team))
  if (!found || idOf(found.company) !== company)
    throw invalid('No such team in this company.', { field: 'team' })
  return row
}

/** A number as an import reads it too: without a country it is one of the company's. */
const phoneIn = (phone: string | undefined, company: Company): string | undefined => {
  if (phone === undefined) return undefined
  const whole = phoneWithin(phone, callingCodeOf(company))
  if (!whole) throw invalid('Not a phone number.', { field: 'phone' })
  return whole
}

/** How an invitation reaches its person: by mail to `mailed`, or by a link that whoever invites hands over. */
type Delivered = { expiresAt: string } & ({ link: string } | { mailed: string })

/** A link to hand over: no letter goes out, whatever is set. */
const handOver = async (
  req: PayloadRequest,
  subject: string,
): Promise<{ link: string; expiresAt: string }> => {
  const { link, expiresAt } = await makeLink(req, subject, 'invitation')
  await letGoOfLost(req.payload, subject, ['invitation'])
  return { link, expiresAt }
}

/** What was made, and its link, whoever is told of it. */
interface Made {
  link: string
  delivered: Delivered
}

/** By mail where a mail server is set and the person has an address; the link is then told to nobody else. */
const deliver = async (req: PayloadRequest, subject: string): Promise<Made> => {
  const { email, language, ...data } = await aboutPerson(req.payload, subject)
  const { link, expiresAt } = await handOver(req, subject)
  if (!email || !(await mailSettings(req.payload))) return { link, delivered: { link, expiresAt } }
  await putLetter(req.payload, { kind: 'invitation', subject, language, address: email, data, link })
  return { link, delivered: { mailed: email, expiresAt } }
}

type Invited = { id: string; username: string } & Delivered

/**
 * Makes a person with employment and team, and a one-time link to hand over. Nothing is collected before he has agreed. Asked again
 * while it runs, it makes one person; after that, two may well be called alike.
 */
export const invite = (req: PayloadRequest, wish: z.infer<typeof invitation>): Promise<Invited> =>
  whileRunning(`invite ${String(req.user?.id)} ${JSON.stringify(wish)}`, () => inviteNew(req, wish))

const inviteNew = async (req: PayloadRequest, wish: z.infer<typeof invitation>): Promise<Invited> => {
  const { company, team, number, position, from, zone, username: chosen, ...person } = wish
  const place = await checkPlace(req, company, team)
  const phone = phoneIn(person.phone, place)
  const unique = { username: chosen, email: person.email, phone }
  for (const field of ['username', 'email', 'phone'] as const) {
    const value = unique[field]
    if (value && (await isTaken(req, field, value)))
      throw new Problem(409, 'conflict', TAKEN[field], { field })
  }
  await refuseTakenNumber(req, company, number)
  const username = chosen ?? (await madeUsername(req, person.name))
  const { payload } = req
  const language = person.language ?? (await languageOfNew(payload))
  const common = { depth: 0, req } as const
  const user = await payload.create({
    collection: 'users',
    data: { ...person, language, phone, username, roles: [], state: 'invited', zone },
    overrideAccess: true,
    ...common,
  })
  const employment = await payload.create({
    collection: 'employments',
    data: { user: user.id, company, number, position, from, zone },
    overrideAccess: true,
    ...common,
  })
  if (team) {
    await payload.create({
      collection: 'memberships',
      data: { employment: employment.id, team, role: 'member', main: true, from } as never,
      overrideAccess: true,
      ...common,
    })
  }
  const subject = String(user.id)
  await audit(payload, {
    act: 'invited',
    actor: String(req.user?.id),
    actorRole: actingRole(req.user),
    subject,
  })
  return { id: subject, username, ...(await deliver(req, subject)).delivered }
}

/** @throws Problem 409 for who has come, 403 for a link to an office that this reader may not hand over. */
const mayInviteAgain = async (req: PayloadRequest, subject: string): Promise<void> => {
  const user = isId(subject) ? await pastAccess(req.payload, 'decided').byId('users', subject) : null
  if (!user) throw notFound()
  if (user.state !== 'invited' || user.hash)
    throw new Problem(409, 'conflict', 'This person has come already.')
  // Who hands over a link could use it himself: one that leads to an office is made by whoever holds every office, or on the server.
  if (user.roles?.length && !holdsAll(req.user))
    throw new Problem(403, 'by-command', 'Links of people who hold an office are made on the server only.')
}

/** Whether somebody was invited before; who came by a list was not. */
const wasInvited = async ({ payload }: PayloadRequest, subject: string): Promise<boolean> =>
  (await pastAccess(payload, 'decided').one('audit-log', {
    and: [{ subject: { equals: subject } }, { act: { in: ['invited', 'link-by-command'] } }],
  })) !== null

/**
 * A new link for somebody who has not come yet, on record. Asked again in one moment by the same person in the same way, while that link
 * stands, it is the same one: a second would make the first worthless on its way.
 */
const makeAgain = async (
  req: PayloadRequest,
  subject: string,
  way: 'print' | 'mail',
  make: () => Promise<Made>,
): Promise<Delivered> => {
  await mayInviteAgain(req, subject)
  const actor = String(req.user?.id)
  const { delivered } = await inOneMoment(
    `invite again ${actor} ${subject} ${way}`,
    async () => {
      const again = await wasInvited(req, subject)
      await audit(req.payload, {
        act: 'invited',
        actor,
        actorRole: actingRole(req.user),
        subject,
        ...(again ? { detail: 'again' } : {}),
      })
      return make()
    },
    ({ link }) => isOpen(req, secretOf(link)),
  )
  return delivered
}

/** A new link for somebody who has not come yet: by mail, where that may be. */
export const inviteAgain = (req: PayloadRequest, subject: string): Promise<Delivered> =>
  makeAgain(req, subject, 'mail', () => deliver(req, subject))

/** A new link for somebody who has not come yet, shown once to whoever prints it: no letter goes out. */
export const linkAgain = (req: PayloadRequest, subject: string): Promise<Delivered> =>
  makeAgain(req, subject, 'print', async () => {
    const delivered = await handOver(req, subject)
    return { link: delivered.link, delivered }
  })
