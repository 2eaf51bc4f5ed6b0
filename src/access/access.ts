import type { Access, Where } from 'payload'
import { matrixRow, type Writer } from './matrix'
import { hasRole } from '../base/roles'
import { now } from '../base/clock'
import { ledTeams } from './lead'
import { reachOf } from './reach'

/** What has expired is no longer readable, purged or not; what its owner deleted is hidden at once. */
const live = (): Where => ({
  and: [{ expiresAt: { greater_than: now().toISOString() } }, { hiddenAt: { exists: false } }],
})

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
