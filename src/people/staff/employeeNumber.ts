import type { PayloadRequest } from 'payload'
import { Problem } from '../../base/errors'
import { pastAccess } from '../../db/rows'

/** An employee number as nobody else has it, by whichever door: it belongs to its company, also after an employment has ended. */
export const numberKey = (company: string | undefined, number: string): string => `${company}:${number}`

/**
 * @param of whose it may be: somebody may bear his own number again.
 * @throws Problem 409 `conflict` where somebody else has it.
 */
export const refuseTakenNumber = async (
  { payload }: Pick<PayloadRequest, 'payload'>,
  company: string,
  number: string | undefined,
  of?: string,
): Promise<void> => {
  if (!number) return
  const taken = await pastAccess(payload, 'whole').one('employments', {
    and: [
      { company: { equals: company } },
      { number: { equals: number } },
      ...(of === undefined ? [] : [{ user: { not_equals: of } }]),
    ],
  })
  if (taken)
    throw new Problem(409, 'conflict', 'Somebody in this company has this employee number already.', {
      field: 'number',
    })
}
