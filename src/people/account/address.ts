import type { PayloadRequest } from 'payload'
import { now } from '../../base/clock'
import { changeAccount } from '../../db/accounts'
import { isDuplicate } from '../../db/duplicate'
import { pastAccess } from '../../db/rows'
import { invalid, Problem } from '../../base/errors'
import { aboutPerson, putLetter } from '../../letters/put'
import { letGoOfLost } from '../../letters/replaced'
import { mailSettings } from '../../letters/settings'
import { audit } from '../../record/audit'
import { tellAccount } from './tell'
import {
  dropLinks,
  giveBackLink,
  isOpen,
  isWaiting,
  makeLink,
  readLink,
  secretOf,
  useUpLink,
} from './oneTimeLinks'
import { inOneMoment } from '../../base/sameMoment'

const ACTS = ['address-old', 'address-new'] as const
const other = { 'address-old': 'address-new', 'address-new': 'address-old' } as const

const isTaken = async ({ payload }: PayloadRequest, email: string): Promise<boolean> =>
  (await pastAccess(payload, 'whole').one('users', { email: { equals: email } })) !== null

/**
 * Asks for another email address, or for none: nothing changes before a letter to the new one and a letter to the old one have both been
 * answered. Somebody else's address is answered alike, and gets no letter: nobody learns who has an account.
 * @param email in small letters; empty for none.
 * @throws Problem 409 `mail-off` where no letter can be sent.
 */
export const askForAddress = async (req: PayloadRequest, email: string): Promise<{ letters: string[] }> => {
  const { payload } = req
  const subject = String(req.user?.id)
  if (!(await mailSettings(payload))) throw new Problem(409, 'mail-off', 'No mail server is set.')
  const { email: from } = await aboutPerson(payload, subject)
  if (email === (from ?? '')) throw invalid('This is the address already.', { field: 'email' })
  const { letters } = await inOneMoment(
    `address ${subject} ${email}`,
    () => writeToBoth(req, subject, email),
    // While both links stand: one that was asked for since has replaced them.
    async ({ links }) => (await Promise.all(links.map((link) => isOpen(req, secretOf(link))))).every(Boolean),
  )
  return { letters }
}

const writeToBoth = async (
  req: PayloadRequest,
  subject: string,
  email: string,
): Promise<{ letters: string[]; links: string[] }> => {
  const { payload } = req
  const { email: from, language, ...about } = await aboutPerson(payload, subject)
  await dropLinks(req, subject, ACTS)
  await letGoOfLost(payload, subject, ACTS)
  const letters = [...(email ? [email] : []), ...(from ? [from] : [])]
  if (email && (await isTaken(req, email))) return { letters, links: [] }
  // Both links are there before the first letter can be answered.
  const wanted = ACTS.filter((act) => (act === 'address-old' ? from : email))
  const links = await Promise.all(
    wanted.map(async (act) => ({ act, ...(await makeLink(req, subject, act, { address: email })) })),
  )
  for (const { act, link } of links)
    await putLetter(payload, {
      kind: act,
      subject,
      language,
      address: act === 'address-old' ? from : email,
      data: { ...about, from: from ?? '', to: email },
      link,
    })
  return { letters, links: links.map(({ link }) => link) }
}

/**
 * One end says yes; with the second, the address is the person's.
 * @throws Problem 410 for a link that is none of these, 409 where somebody else has taken the address meanwhile.
 */
export const confirmAddress = async (req: PayloadRequest, secret: string): Promise<{ changed: boolean }> => {
  const { user, act, address } = await readLink(req, secret, ACTS)
  await useUpLink(req, secret)
  if (await isWaiting(req, user, other[act])) return { changed: false }
  try {
    const email = address || null
    const set = { email, emailSince: email && now().toISOString(), emailConfirmed: email !== null }
    await changeAccount(req.payload, user, { set })
  } catch (error) {
    await giveBackLink(req, secret)
    if (isDuplicate(error))
      throw new Problem(409, 'conflict', 'Somebody has this one already.', { field: 'email' })
    throw error
  }
  await letGoOfLost(req.payload, user, ACTS)
  await audit(req.payload, { act: 'address-changed', actor: user, subject: user, detail: 'confirmed' })
  // Both ends were asked by letter: what is left to tell are the sessions.
  await tellAccount(req.payload, user, 'email', { address: null })
  return { changed: true }
}
