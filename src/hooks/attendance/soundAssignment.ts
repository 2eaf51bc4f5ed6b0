import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { now } from '../../base/clock'
import { invalid, Problem, refused } from '../../base/errors'
import { idOf, maybeId } from '../../base/ids'
import type { Term } from '../../base/policyTypes'
import { pastAccess } from '../../db/rows'
import { inForceAt, termOf } from '../../policy/decide/boundTerm'
import { decide } from '../../policy/decide/decide'
import { readEpochs } from '../../policy/decide/epochs'
import { sealedPolicies } from '../../policy/decide/policies'
import { snapshotOf } from '../../policy/decide/snapshot'

const DAY = 86_400_000

interface Assignment {
  shift: unknown
  person?: unknown
  team?: unknown
  from: string
  until?: string | null
}

const noRosters = () =>
  new Problem(
    403,
    'not-in-policy',
    'The policy in force keeps no shifts. Name them in a new policy version first.',
  )

/** What the policy says of rosters: of a person as he is bound by it, of a team by the version in force. @throws Problem 403 */
const allowed = async (
  { payload }: PayloadRequest,
  person: string | null,
): Promise<{ term: Term; policyVersion: number }> => {
  const at = now().getTime()
  if (person) {
    const answer = decide(await snapshotOf(payload, person), { act: 'collect', category: 'shifts', now: at })
    if (!answer.allowed) throw answer.code === 'not-in-policy' ? noRosters() : refused(answer.code)
    return answer
  }
  const { policy } = await readEpochs(payload, '')
  const version = inForceAt(await sealedPolicies(payload, policy), at).at(-1)
  const term = termOf(version, 'shifts')
  if (!version || !term) throw noRosters()
  return { term, policyVersion: version.version }
}

/** A shift and a team are of one company. */
const checkCompany = async ({ payload }: PayloadRequest, shift: string, team: string): Promise<void> => {
  const rows = pastAccess(payload, 'whole')
  const [of, there] = await Promise.all([rows.byId('shifts', shift), rows.byId('teams', team)])
  if (idOf(of?.company) !== idOf(there?.company))
    throw invalid('No such team in this company.', { field: 'team' })
}

/**
 * An assignment names a person or a team, and ends after it begins; it is stamped with when it was made, which says from when on it may widen what
 * is collected, and with until when it is kept: so long after its last day as the term says.
 * @throws Problem 400, 403 where the policy has no such term
 */
export const soundAssignment: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const row = { ...(originalDoc as object), ...(data as object) } as Assignment
  if (!row.shift || !row.from) return data as unknown // the fields say so themselves
  const [person, team] = [maybeId(row.person), maybeId(row.team)]
  if ((person === null) === (team === null))
    throw invalid('Name a person or a team.', { field: person ? 'team' : 'person' })
  const until = row.until?.slice(0, 10)
  if (until && until < row.from.slice(0, 10))
    throw invalid('The last day is before the first.', { field: 'until' })
  if (team) await checkCompany(req, idOf(row.shift), team)
  const { term, policyVersion } = await allowed(req, person)
  const kept =
    until && term.retentionDays !== null ? Date.parse(until) + (term.retentionDays + 1) * DAY : null
  return {
    ...(data as object),
    madeAt: now().toISOString(),
    policyVersion,
    expiresAt: kept === null ? null : new Date(kept).toISOString(),
  }
}
