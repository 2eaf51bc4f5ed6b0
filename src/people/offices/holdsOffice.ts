import type { PayloadRequest } from 'payload'
import { maySign } from '../../policy/life/signers'
import { holdsAll } from '../../access/apart'
import { pastAccess } from '../../db/rows'

/**
 * Whether what is done about this person's account is done about an office: then two sign it. While the first person still holds every
 * office, the set-up is his alone.
 */
export const holdsOffice = async (
  { payload, user }: Pick<PayloadRequest, 'payload' | 'user'>,
  subject: string,
): Promise<boolean> => {
  const where = { id: { equals: subject } }
  const person = await pastAccess(payload, 'whole').one('users', where)
  return person !== null && person.state !== 'closed' && maySign(person) && !holdsAll(user)
}
