import type { Payload } from 'payload'
import { shortenExpiry } from '../../db/expired'
import { pastAccess } from '../../db/rows'
import { inForceAt, termOf } from '../../policy/decide/boundTerm'
import { AFTER_WITHDRAWAL } from '../../policy/decide/decide'
import { stamped } from '../../categories/declaration'
import { readEpochs } from '../../policy/decide/epochs'
import { sealedPolicies } from '../../policy/decide/policies'
import type { PolicyVersion } from '../../base/policyTypes'
import { LATE } from '../../consent/settle'
import type { Counts, Job, JobContext } from '../job'

/** Which version is walked for; the second time for what was judged by the one before, and stored after the first. */
const WALKS = ['activated', 'activated-again'] as const
type Walk = (typeof WALKS)[number]

const lastWalked = async (payload: Payload, walk: Walk): Promise<number> => {
  const row = await pastAccess(payload, 'machine').one('epochs', { key: { equals: walk } })
  return row?.n ?? -1
}

const noteWalked = async (payload: Payload, walk: Walk, version: number): Promise<void> => {
  const where = { key: { equals: walk } }
  const changed = await pastAccess(payload, 'machine').changeIf('epochs', where, { n: version })
  if (!changed) await pastAccess(payload, 'machine').add('epochs', { key: walk, n: version })
}

/** @returns whether it came to the end. */
const walk = async (
  { payload, now, progress, stopping }: JobContext,
  version: PolicyVersion,
  counts: Counts,
): Promise<boolean> => {
  const gone = new Date(now.getTime() + AFTER_WITHDRAWAL).toISOString()
  for (const { slug, category } of stamped(payload.config)) {
    const days = termOf(version, category)?.retentionDays
    const by = days ? { retentionDays: days } : { to: gone }
    for await (const changed of shortenExpiry(payload, { slug, by })) {
      if (changed) counts[slug] = (counts[slug] ?? 0) + changed
      progress(changed)
      if (stopping.aborted) return false
    }
  }
  return true
}

/**
 * Brings the stamps of what is stored in line with the version in force, in batches. Stamps only shorten: a longer term never lengthens the
 * life of what was collected under a shorter one, and what the version no longer declares goes within a day. Which version is in force is a
 * matter of dates alone, so a server that was down at that minute only does this later.
 */
export const activatePolicies: Job = async (context) => {
  const { payload, now, dryRun } = context
  const { policy } = await readEpochs(payload, '')
  const current = inForceAt(await sealedPolicies(payload, policy), now.getTime()).at(-1)
  if (!current) return {}
  const isSettled = Date.parse(current.effectiveFrom) + LATE <= now.getTime()
  const counts: Counts = {}
  for (const name of isSettled ? WALKS : WALKS.slice(0, 1)) {
    if (current.version <= (await lastWalked(payload, name))) continue
    if (dryRun) return { [`version ${current.version}`]: 1 }
    if (!(await walk(context, current, counts))) return counts
    await noteWalked(payload, name, current.version)
  }
  return counts
}
