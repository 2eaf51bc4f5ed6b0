import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { changeAccount } from '../../db/accounts'
import { isZone } from '../../fields/zone'

const clock = z.union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time as HH:MM.')])

/** What everybody sets for himself: how his own pages look and when letters come. */
export const ownSettings = z
  .strictObject({
    zone: z.union([z.literal(''), z.string().max(60).refine(isZone, 'Not a time zone.')]).optional(),
    language: z.enum(['zh', 'en']).optional(),
    digest: z.boolean().optional(),
    quietFrom: clock.optional(),
    quietTo: clock.optional(),
  })
  .refine(({ quietFrom, quietTo }) => !quietFrom || quietFrom !== quietTo, {
    path: ['quietTo'],
    message: 'Two different times.',
  })

const orNull = (value: string | undefined): string | null | undefined => (value === '' ? null : value)

/** Sets them: those that are named, and no other field. */
export const setOwnSettings = async (
  { payload }: PayloadRequest,
  id: string,
  { zone, quietFrom, quietTo, ...wish }: z.infer<typeof ownSettings>,
): Promise<void> => {
  const set = { ...wish, zone: orNull(zone), quietFrom: orNull(quietFrom), quietTo: orNull(quietTo) }
  await changeAccount(payload, id, { set })
}
