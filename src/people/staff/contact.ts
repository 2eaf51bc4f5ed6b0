import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { now } from '../../base/clock'
import { changeAccount, type AccountFields } from '../../db/accounts'
import { isDuplicate } from '../../db/duplicate'
import { forbidden, invalid, Problem } from '../../base/errors'
import { normalPhone } from '../../fields/names'
import { mailSettings } from '../../letters/settings'
import { addressee, writeTo } from '../../letters/writeTo'
import { dropLinks } from '../account/oneTimeLinks'
import { holders, putOnRecord, rowOf, tellEach } from './onRecord'
import { reasonGiven } from '../../record/reasons'
import * as W from './words'

export const newContact = z.strictObject({
  email: z.union([z.literal(''), z.string().trim().toLowerCase().pipe(z.email().max(200))]).optional(),
  phone: z
    .string()
    .trim()
    .max(40)
    .transform((value) => (value === '' ? '' : (normalPhone(value) ?? 'wrong')))
    .refine((value) => value !== 'wrong', 'With country code, such as +8613800138000.')
    .optional(),
  reason: reasonGiven(),
})

interface Person {
  name: string
  email?: string | null
  phone?: string | null
  roles?: string[] | null
  state: AccountFields['state']
}

const LINKS = ['invitation', 'password', 'address-old', 'address-new'] as const

/** To the address that was, and to the one that is: whoever did not expect it learns of it. */
const writeLetters = async (
  { payload }: PayloadRequest,
  subject: string,
  from: string,
  to: string,
): Promise<void> => {
  if (!(await mailSettings(payload))) return
  const change = randomUUID() // back to an address that was his before is another change
  for (const address of [from, to].filter(Boolean))
    await writeTo(payload, await addressee(payload, subject, address), `${change}:${address}`, {
      kind: 'address-changed',
      data: () => ({ from, to }),
    })
}

/**
 * Gives somebody another address or number: told at the old address, at the new one and on his pages, and to every holder of an office
 * where he holds one. Nobody does so for himself here: his own way asks both ends.
 */
export const changeContact = async (
  req: PayloadRequest,
  id: string,
  { reason, ...wish }: z.infer<typeof newContact>,
): Promise<{ ok: true }> => {
  const { payload } = req
  const before = await rowOf<Person>(req, 'users', id)
  if (id === String(req.user?.id)) throw forbidden()
  if (before.state === 'closed') throw new Problem(409, 'conflict', 'This account is closed.')
  const fields = (['email', 'phone'] as const).filter(
    (field) => wish[field] !== undefined && wish[field] !== (before[field] ?? ''),
  )
  if (!fields.length) throw invalid('Nothing is changed.')
  const at = now().toISOString()
  const set = Object.fromEntries(
    fields.flatMap((field): [string, unknown][] => [
      [field, wish[field] || null],
      [`${field}Since`, wish[field] ? at : null],
      [`${field}Confirmed`, false],
    ]),
  )
  // A link that went to where it should not have gone opens nothing any more.
  await dropLinks(req, id, LINKS)
  try {
    const expected = { email: before.email ?? null, phone: before.phone ?? null }
    if (!(await changeAccount(payload, id, { set }, expected)))
      throw new Problem(409, 'conflict', 'This was changed meanwhile.')
  } catch (error) {
    if (isDuplicate(error))
      throw new Problem(409, 'conflict', 'Somebody has this one already.', { field: fields[0] })
    throw error
  }
  await dropLinks(req, id, LINKS)
  await putOnRecord(req, {
    act: 'address-changed',
    subject: id,
    reason,
    slug: 'users',
    row: id,
    fields,
    told: W.hrHasChangedEmailAddress,
  })
  if (before.roles?.length)
    await tellEach(
      payload,
      (await holders(req)).filter((each) => each !== id),
      W.holderContactChanged(before.name),
    )
  if (fields.includes('email')) await writeLetters(req, id, before.email ?? '', wish.email ?? '')
  return { ok: true }
}
