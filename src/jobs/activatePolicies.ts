import type { Payload } from 'payload'
import { shortenExpiry } from '../db/expired'
import { inForceAt, termOf } from '../privacy/boundTerm'
import { AFTER_WITHDRAWAL } from '../privacy/decide'
import { dataCategories } from '../privacy/declaration'
import { readEpochs } from '../privacy/epochs'
import { sealedPolicies } from '../privacy/policies'
import { type Counts, type Job } from './job'

const lastActivated = async (payload: Payload): Promise<number> => {
  const row = await payload.db.findOne<{ id: string; n: number }>({
    collection: 'epochs',
    where: { key: { equals: 'activated' } },
    req: {},
  })
  return row?.n ?? -1
}

const noteActivated = async (payload: Payload, version: number): Promise<void> => {
  const where = { key: { equals: 'activated' } }
  const changed = await payload.db.updateOne({ collection: 'epochs', where, data: { n: version }, req: {} })
  if (!changed)
    await payload.db.create({ collection: 'epochs', data: { key: 'activated', n: version }, req: {} })
}

/**
 * Brings the stamps of what is stored in line with the version in force, in batches. Stamps only shorten: a longer term never lengthens the
 * life of what was collected under a shorter one, and what the version no longer declares goes within a day. Which version is in force is a
 * matter of dates alone, so a server that was down at that minute only does this later.
 */
export const activatePolicies: Job = async ({ payload, now, dryRun, progress, stopping }) => {
  const { policy } = await readEpochs(payload, '')
  const current = inForceAt(await sealedPolicies(payload, policy), now.getTime()).at(-1)
  if (!current || current.version <= (await lastActivated(payload))) return {}
  const counts: Counts = {}
  if (dryRun) return { [`version ${current.version}`]: 1 }
  const gone = new Date(now.getTime() + AFTER_WITHDRAWAL).toISOString()
  for (const { slug } of dataCategories(payload.config)) {
    const days = termOf(current, slug)?.retentionDays
    const by = days ? { retentionDays: days } : { to: gone }
    for await (const changed of shortenExpiry(payload, { slug, by })) {
      if (changed) counts[slug] = (counts[slug] ?? 0) + changed
      progress(changed)
      if (stopping.aborted) return counts
    }
  }
  await noteActivated(payload, current.version)
  return counts
}
