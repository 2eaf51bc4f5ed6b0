import type { PayloadRequest } from 'payload'
import { accountEnd, mayUseAccount } from '../../roll/accountState'
import { sessionCookie } from '../../access/sessions/cookie'
import { beginSession, browserOf, type SignedInBy } from '../../access/sessions/session'
import { now } from '../../base/clock'
import { signInName } from '../../fields/names'
import { audit } from '../../record/audit'
import { snapshotOf } from '../../policy/decide/snapshot'
import { awaitsAnswer } from '../../consent/agreement'
import { pastAccess } from '../../db/rows'
import { noteBrowser } from './browsers'
import { unlessTooMany } from './failures'
import { isPassword } from './password'

/** What of a person's row signing in looks at. */
export interface AccountRow {
  id: string
  name: string
  username: string
  state: string
  stateSince?: string | null
  shutUntil?: string | null
  accessEndsAt?: string | null
  hash?: string | null
  salt?: string | null
  sessionEpoch?: number | null
}

export const accountNamed = async (
  { payload }: Pick<PayloadRequest, 'payload'>,
  typed: string,
): Promise<AccountRow | null> => {
  const [[field, value] = []] = Object.entries(signInName(typed))
  if (!field || !value) return null
  return pastAccess(payload, 'secret').one('users', { [field]: { equals: value } })
}

export const accountOfId = (
  { payload }: Pick<PayloadRequest, 'payload'>,
  id: string,
): Promise<AccountRow | null> => pastAccess(payload, 'secret').byId('users', id)

/** Whether somebody may be signed in now: he has come, and neither his state nor the ends of his employments shut him out. */
export const mayEnter = async (
  { payload }: Pick<PayloadRequest, 'payload'>,
  account: AccountRow,
): Promise<boolean> => {
  if (account.state !== 'active') return false
  const docs = await pastAccess(payload, 'secret').all('employments', { user: { equals: account.id } })
  return mayUseAccount({ ...account, accessEndsAt: accountEnd(docs.map(({ endsAt }) => endsAt)) })
}

/** A session for somebody of whom it is certain who he is, and the cookie that holds it. */
export const enter = async (
  req: PayloadRequest,
  { id, sessionEpoch }: Pick<AccountRow, 'id' | 'sessionEpoch'>,
  how: SignedInBy,
): Promise<{ cookie: string; id: string; agreed: boolean }> => {
  const subject = String(id)
  const { payload } = req
  const browser = browserOf(req.headers)
  const session = await beginSession(payload, { subject, epoch: sessionEpoch ?? 0, how, browser })
  await audit(payload, { act: 'signed-in', actor: subject, subject })
  await noteBrowser(payload, { subject, browser, how })
  const cookie = sessionCookie(payload.secret, { id: session.id, at: now().getTime() })
  const agreed = !awaitsAnswer(await snapshotOf(payload, subject), now().getTime())
  return { cookie, id: subject, agreed }
}

/**
 * Signs in by user name, email or phone.
 * @returns the session's cookie, and whether the person has agreed to the policy in force.
 * @throws Problem 401, the same for an unknown name, a wrong password and an account that may not be used; 429 after too many.
 */
export const signIn = async (
  req: PayloadRequest,
  typed: string,
  password: string,
): Promise<{ cookie: string; id: string; agreed: boolean }> => {
  const account = await accountNamed(req, typed)
  // By what was typed, of nobody and somebody alike: counted together, two names would tell that they are of one person.
  const attempt = {
    account: `name ${Object.values(signInName(typed)).join()}`,
    subject: account ? String(account.id) : null,
  }
  const found = await unlessTooMany(req, attempt, async () => {
    const isRight = await isPassword(password, account)
    // What ended while the password was checked has raised the person's number, and the session is dead at once.
    return account && isRight && (await mayEnter(req, account)) ? account : null
  })
  return enter(req, found, 'password')
}
