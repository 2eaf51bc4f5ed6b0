import type { Access, Where } from 'payload'
import { isStarred, matrixRow, type Writer } from './matrix'
import { hasRole } from '../base/roles'
import { now } from '../base/clock'
import { ledTeams } from './lead'
import { reachOf } from './reach'

/** What has expired is no longer readable, purged or not. */
const unexpired = (): Where => ({ expiresAt: { greater_than: now().toISOString() } })

/** What its owner deleted is hidden at once. */
const live = (): Where => ({ and: [unexpired(), { hiddenAt: { exists: false } }] })

const both = (a: boolean | Where, b: Where): boolean | Where =>
  a === false ? false : a === true ? b : { and: [a, b] }

export const readable =
  (slug: string): Access =>
  ({ req }) =>
    reachOf(req, slug)

export const readableWhileLive =
  (slug: string): Access =>
  async ({ req }) =>
    both(await reachOf(req, slug), live())

/** Of working time: nobody hides a row of it, and whom the version in force names, of those that the matrix lets, reads it. */
export const readableOfWork =
  (slug: string, category: string): Access =>
  async ({ req }) =>
    both(await reachOf(req, slug, isStarred(slug) ? undefined : category), unexpired())

export const nobody: Access = () => false

/** Whether a user's roles are among those that the matrix lets write a collection. */
export const writes = (slug: string, user: { roles?: string[] | null } | null): boolean =>
  matrixRow(slug).writers.some((writer: Writer) =>
    writer === 'oneself' || writer === 'lead' ? false : hasRole(user, writer),
  )

export const creatable =
  (slug: string): Access =>
  ({ req }) =>
    writes(slug, req.user)

export const updatable =
  (slug: string): Access =>
  async ({ req }): Promise<boolean | Where> => {
    if (!req.user) return false
    if (writes(slug, req.user)) return true
    const { writers } = matrixRow(slug)
    if (writers.includes('oneself')) return { id: { equals: req.user.id } }
    if (writers.includes('lead')) {
      const teams = (await ledTeams(req)).map(({ team }) => team)
      return teams.length ? { team: { in: teams } } : false
    }
    return false
  }
