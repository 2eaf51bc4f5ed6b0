import type { SanitizedConfig } from 'payload'
import { notSo } from '../../access/notSo'
import type { PolicyVersion } from '../../base/policyTypes'

/**
 * The policy in force for machines: its terms and statement, its hash, and the chain of every version; each one's sealed bytes lie behind its
 * address, and what those say that is not so stands here, beside them.
 */
export const policyForMachines = (
  config: Pick<SanitizedConfig, 'collections'>,
  all: readonly PolicyVersion[],
  current: PolicyVersion,
) => {
  const { version, hash, effectiveFrom, updatedOn, titles, purposes, terms, statement } = current
  return {
    version,
    hash,
    effectiveFrom,
    updatedOn,
    titles,
    purposes,
    terms,
    statement: statement ?? null,
    notes: notSo(config, current),
    chain: all.map((each) => ({
      version: each.version,
      hash: each.hash,
      previous: each.previous,
      effectiveFrom: each.effectiveFrom,
      weight: each.weight ?? 'major',
      sealed: `/api/privacy/${each.version}/sealed`,
      notes: notSo(config, each),
    })),
  }
}
