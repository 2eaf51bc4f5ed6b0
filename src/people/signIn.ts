import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { AuthenticationError, generatePayloadCookie, loginOperation, type PayloadRequest } from 'payload'
import { now } from '../clock'
import { signInName } from '../fields/names'
import { audit } from '../privacy/audit'
import { snapshotOf } from '../privacy/snapshot'
import { awaitsAnswer } from './agreement'

const hash = promisify(pbkdf2)

/** Takes as long as checking a password, so that the time does not tell whether a name exists. */
const wasteTime = (password: string): Promise<Buffer> =>
  hash(password, randomBytes(32).toString('hex'), 25_000, 512, 'sha256')

const usernameOf = async (req: PayloadRequest, typed: string): Promise<string | null> => {
  const [[field, value] = []] = Object.entries(signInName(typed))
  if (!field || !value) return null
  const user = await req.payload.db.findOne<{ id: string; username: string; hash?: string | null }>({
    collection: 'users',
    where: { [field]: { equals: value } },
    req: {},
  })
  // Whoever has never chosen a password answers as a name that nobody has.
  return user?.hash ? user.username : null
}

/**
 * Signs in by user name, email or phone.
 * @returns the session's cookie, and whether the person has agreed to the policy in force.
 * @throws AuthenticationError, the same for an unknown name, a wrong password and an account that may not be used.
 */
export const signIn = async (
  req: PayloadRequest,
  typed: string,
  password: string,
): Promise<{ cookie: string; id: string; agreed: boolean }> => {
  const username = await usernameOf(req, typed)
  if (!username) {
    await wasteTime(password)
    throw new AuthenticationError(req.t)
  }
  const collection = req.payload.collections.users
  const { token, user } = await loginOperation<'users'>({
    collection,
    data: { username, password },
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (!token || !user) throw new AuthenticationError(req.t)
  const id = String(user.id)
  await audit(req.payload, { act: 'signed-in', actor: id, subject: id })
  const cookie = generatePayloadCookie({
    collectionAuthConfig: collection.config.auth,
    cookiePrefix: req.payload.config.cookiePrefix,
    token,
  })
  const agreed = !awaitsAnswer(await snapshotOf(req.payload, id), now().getTime())
  return { cookie, id, agreed }
}

/** Ends every session of a person but the one that `keep` names. */
export const endSessions = async (req: PayloadRequest, id: string, keep?: string): Promise<void> => {
  const user = await req.payload.db.findOne<{ id: string; sessions?: { id: string }[] }>({
    collection: 'users',
    where: { id: { equals: id } },
    req: {},
  })
  if (!user) return
  // SQLite writes lists with the whole row only.
  await req.payload.db.updateOne({
    collection: 'users',
    id,
    data: { ...user, sessions: (user.sessions ?? []).filter((session) => session.id === keep) },
    req: {},
    returning: false,
  })
}
