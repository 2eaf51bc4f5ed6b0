import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { dropLease, takeLease } from '../../db/leases'
import { readEnv } from '../../base/env'
import { forbidden, Problem } from '../../base/errors'
import type { Language } from '../../base/labels'
import { audit } from '../../record/audit'
import { hashPassword } from '../account/password'
import { needStrong } from '../account/strong'
import { sameSecret } from '../../base/links'
import { dropSetupToken, hasPeople, setupToken } from './setup'

export interface FirstPerson {
  token: string
  name: string
  username: string
  password: string
  company: { name: string; zone: string }
  language: Language
}

const MINUTE = 60_000
const closed = () => new Problem(409, 'conflict', 'The first person is there already. Sign in.')

/**
 * Creates the first person, with the token from the server's log, and the company. Two racers, one winner: under a lease, and only while
 * nobody is there (T21). The first person holds every office until he names others; that is on record.
 */
export const createFirstPerson = async (req: PayloadRequest, wish: FirstPerson): Promise<string> => {
  const { payload } = req
  const env = readEnv()
  if (await hasPeople(payload)) throw closed()
  if (!sameSecret(wish.token.trim(), setupToken(env))) throw forbidden()
  const holder = randomUUID()
  if ((await takeLease(payload, 'first-person', holder, MINUTE)) === null) throw closed()
  try {
    if (await hasPeople(payload)) throw closed()
    const { name, username, password, language } = wish
    await needStrong(req, password, { name, username }, [wish.company.name])
    const common = { depth: 0, req, context: { firstPerson: true } } as const
    const user = await payload.create({
      collection: 'users',
      data: {
        name,
        username,
        language,
        roles: ['hr', 'privacy', 'admin'],
        state: 'active',
        ...(await hashPassword(password)),
      },
      overrideAccess: true,
      ...common,
    })
    const id = String(user.id)
    await audit(payload, { act: 'first-person', actor: id, subject: id })
    await payload.create({
      collection: 'companies',
      data: wish.company as never,
      overrideAccess: true,
      ...common,
    })
    dropSetupToken(env)
    return id
  } finally {
    await dropLease(payload, 'first-person', holder)
  }
}
