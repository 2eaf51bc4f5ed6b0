import { createLocalReq, type PayloadRequest, type TypedUser } from 'payload'
import type { Reader } from '../../src/portal/kit/reader'
import { snapshotOf } from '../../src/policy/decide/snapshot'
import type { Person, TestApp } from './app'

/** Who reads in a person's browser, as pages and the admin's server functions have him. */
export const userOf = async (
  app: TestApp,
  { cookie, get }: Pick<Person, 'cookie'> & Partial<Pick<Person, 'get'>>,
): Promise<TypedUser> => {
  await get?.('/api/users/me') // in use at this moment, wherever the clock is

  const { open } = await import('../../src/access/sessions/cookie')
  const { SESSION_HEADER } = await import('../../src/access/sessions/strategy')
  const sealed = open(app.payload.secret, cookie.slice(cookie.indexOf('=') + 1), 0)
  const headers = new Headers({ [SESSION_HEADER]: sealed?.id ?? '' })
  const { user } = await app.payload.auth({ headers })
  if (!user) throw new Error('nobody is signed in')
  return user
}

/** A page's request in that session. */
export const pageReq = async (
  app: TestApp,
  who: Pick<Person, 'cookie'> & Partial<Pick<Person, 'get'>>,
): Promise<PayloadRequest> => createLocalReq({ user: await userOf(app, who) }, app.payload)

/** Whoever reads a page of the portal in that session. */
export const readerOf = async (
  app: TestApp,
  who: Pick<Person, 'cookie'> & Partial<Pick<Person, 'get'>>,
): Promise<Reader> => {
  const req = await pageReq(app, who)
  const user = req.user as unknown as Reader['user'] // ids are strings on both databases
  const snapshot = await snapshotOf(app.payload, user.id)
  return { payload: app.payload, req, user, language: 'en', zone: 'Asia/Shanghai', snapshot }
}
