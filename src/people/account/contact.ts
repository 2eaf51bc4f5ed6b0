import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { now } from '../../base/clock'
import { changeAccount, type AccountFields } from '../../db/accounts'
import { isDuplicate } from '../../db/duplicate'
import { pastAccess } from '../../db/rows'
import { Problem } from '../../base/errors'
import { normalPhone } from '../../fields/names'
import { mailSettings } from '../../letters/settings'
import { audit } from '../../record/audit'
import { tellAccount } from './tell'

const none = z.literal('').transform(() => null)

/** Empty for none. */
export const ownContact = z.strictObject({
  email: z.union([none, z.string().trim().toLowerCase().pipe(z.email().max(200))]).optional(),
  phone: z
    .union([
      none,
      z
        .string()
        .max(40)
        .transform(normalPhone)
        .refine((number) => number !== null, 'A number with its country code.'),
    ])
    .optional(),
})

const FIELDS = ['email', 'phone'] as const
type Field = (typeof FIELDS)[number]

/** Written by the person himself, who has just typed his password: confirmed, from now on. */
const stamped = (field: Field, value: string | null, at: string): Partial<AccountFields> => ({
  [field]: value,
  [`${field}Since`]: value === null ? null : at,
  [`${field}Confirmed`]: value !== null,
})

/**
 * Changes one's own phone, and where no letter can be sent one's own email: both are names to sign in with, so the password is asked for.
 * It is told to every session of the person, and by letter to the address that was his until now.
 * @throws Problem 409 `confirm-address` where a mail server is set: then both ends are asked; 409 `conflict` where somebody has it.
 */
export const changeContact = async (
  req: PayloadRequest,
  subject: string,
  wish: z.infer<typeof ownContact>,
): Promise<void> => {
  const { payload } = req
  const before = await pastAccess(payload, 'decided').byId('users', subject)
  const changed = FIELDS.filter(
    (field) => wish[field] !== undefined && wish[field] !== (before?.[field] ?? null),
  )
  if (!before || !changed.length) return
  if (changed.includes('email') && (await mailSettings(payload)))
    throw new Problem(409, 'confirm-address', 'The address changes once it is confirmed.')
  const at = now().toISOString()
  const set = Object.assign({}, ...changed.map((field) => stamped(field, wish[field] ?? null, at))) as object
  try {
    await changeAccount(payload, subject, { set })
  } catch (error) {
    if (isDuplicate(error)) throw new Problem(409, 'conflict', 'Somebody has this one already.')
    throw error
  }
  await audit(payload, { act: 'contact-changed', actor: subject, subject, fields: changed.join(' ') })
  for (const field of changed) await tellAccount(payload, subject, field, { address: before.email ?? null })
}
