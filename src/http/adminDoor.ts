import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { SESSION_HEADER } from '../access/sessions/strategy'
import { ownPath } from '../base/ownPath'
import { signInPath } from './signInPath'

const HOME = '/admin'
/** Payload's own views for coming and going. Nobody signs in by them: the one door is the portal's. */
const DOORS = /^\/admin\/(login|logout|logout-inactivity)(?=[/?#]|$)/

/** The page that was asked for, without what Next adds for itself when it fetches a page from within another. */
const askedFor = (url: string): string => {
  const [path = HOME, search = ''] = url.split(/\?(.*)/s)
  const query = search
    .split('&')
    .filter((part) => part && !part.startsWith('_rsc='))
    .join('&')
  return ownPath(query ? `${path}?${query}` : path, HOME)
}

/** Where Payload's views for coming and going lead back to. */
const wished = (redirect: unknown): string => {
  const path = ownPath(redirect, HOME)
  return /^\/admin(?=[/?#]|$)/.test(path) && !DOORS.test(path) ? path : HOME
}

type Permissions = Awaited<ReturnType<Payload['auth']>>['permissions']

const CREATE = /^\/admin\/collections\/([^/?#]+)\/create(?=[/?#]|$)/
const VERSIONS = /^(\/admin\/(?:collections\/[^/?#]+|globals)\/[^/?#]+)\/versions(?=[/?#]|$)/
/** Payload's page for what it does not open, as an address. */
const SHUT = /^\/admin\/unauthorized(?=[/?#]|$)/

/**
 * Where an address that nobody is shown, typed by hand, leads somebody who is signed in: to the list, which says how its rows come about; to
 * the record itself, of which no versions are kept. Payload would say there that one has to sign in.
 */
const insteadOf = (url: string, { collections, canAccessAdmin }: Permissions): string | undefined => {
  const [, slug] = CREATE.exec(url) ?? []
  if (slug !== undefined && !collections?.[slug]?.create) return `/admin/collections/${slug}`
  const [, record] = VERSIONS.exec(url) ?? []
  if (record !== undefined) return record
  // Whoever has no pages here has his own.
  return SHUT.test(url) ? (canAccessAdmin ? HOME : '/') : undefined
}

/**
 * Pages of the admin, for GET: whoever has no session is led to the sign-in and back, since Payload's own view for it is empty where no
 * password is taken by Payload. Whoever has one meets that view no more either; its way out stays, as it ends the session first.
 */
export const adminDoor =
  (payload: Payload): RequestHandler =>
  async (req, res, next) => {
    const id = req.headers[SESSION_HEADER]
    const { user, permissions } = id
      ? await payload.auth({ headers: new Headers({ [SESSION_HEADER]: String(id) }) })
      : { user: null, permissions: {} as Permissions }
    const [, door] = DOORS.exec(req.originalUrl) ?? []
    const lead = (to: string) => res.set('cache-control', 'no-store').redirect(303, to)
    const instead = user ? insteadOf(req.originalUrl, permissions) : undefined
    if (user && door === 'login') lead(wished(req.query.redirect))
    else if (instead) lead(ownPath(instead, HOME))
    else if (user) next()
    else if (door === 'logout') lead(signInPath('/', false))
    else lead(signInPath(door ? wished(req.query.redirect) : askedFor(req.originalUrl), id !== undefined))
  }
