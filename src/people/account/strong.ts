import type { PayloadRequest } from 'payload'
import { Problem } from '../../base/errors'
import { LEAST_SCORE, scoreOf } from '../../fields/passwordStrength'
import { pastAccess } from '../../db/rows'

interface Owner {
  id?: string
  name: string
  username: string
  email?: string | null
  phone?: string | null
}

const companies = async ({ payload }: Pick<PayloadRequest, 'payload'>): Promise<string[]> => {
  const docs = await pastAccess(payload, 'named').all('companies', {}, { limit: 20 })
  return docs.map(({ name }) => name)
}

/** @throws Problem 400 `weak-password` for one that is soon guessed: a common one, one's own names, the company's. */
export const needStrong = async (
  req: Pick<PayloadRequest, 'payload'>,
  password: string,
  { name, username, email, phone }: Owner,
  more: readonly string[] = [],
): Promise<void> => {
  const own = [name, username, email, phone, ...(await companies(req)), ...more]
  if ((await scoreOf(password, own)) < LEAST_SCORE)
    throw new Problem(
      400,
      'weak-password',
      'This password is soon guessed. Take several words that do not belong together.',
    )
}
