import type { Payload } from 'payload'
import { type Language } from '../../base/labels'
import { momentIn } from '../../i18n/moments'
import { tell } from '../../notices/tell'
import { everybody } from '../../roll/everybody'
import { firstCompany } from '../../roll/firstCompany'
import { compareVersions, minorKind } from '../../policy/compare/compare'
import { changesAsLines } from '../../policy/compare/lines'
import { readChain } from '../../policy/decide/policies'
import type { PolicyVersion } from '../../base/policyTypes'
import { counted, type Job } from '../job'
import { pastAccess } from '../../db/rows'
import * as W from './words'

const TOLD = 'told-policy'

const lastTold = async (payload: Payload): Promise<number> => {
  const where = { key: { equals: TOLD } }
  return (await pastAccess(payload, 'machine').one('epochs', where))?.n ?? 1
}

const noteTold = async (payload: Payload, version: number): Promise<void> => {
  const where = { key: { equals: TOLD } }
  const changed = await pastAccess(payload, 'machine').changeIf('epochs', where, { n: version })
  if (!changed) await pastAccess(payload, 'machine').add('epochs', { key: TOLD, n: version })
}

/**
 * Tells everybody of each version that was sealed since: by letter with its particulars, and in the portal, before it binds (P95). The letter
 * in the outbox is the record of its delivery; two runs put one letter. The first version of a company's own is told by asking each person who comes.
 */
export const tellOfPolicies: Job = async ({ payload, dryRun, progress, stopping }) => {
  const chain = await readChain(payload)
  const told = await lastTold(payload)
  let letters = 0
  const zone = (await firstCompany(payload))?.zone ?? 'UTC'
  for (const policy of chain.filter(({ version }) => version > told)) {
    if (dryRun) return { [`version ${policy.version}`]: 1 }
    const before = chain[policy.version - 1] as PolicyVersion
    const comparison = compareVersions(before, policy)
    const changesIn = (language: Language) =>
      changesAsLines(payload.config, before, policy, comparison, language).join('\n')
    const changes = { en: changesIn('en'), zh: changesIn('zh') }
    const titles = W.privacyPolicyChanges(policy.version)
    for await (const people of everybody(payload)) {
      for (const subject of people) {
        const key = `policy ${policy.version} ${policy.hash} ${subject}`
        const { letter } = await tell(payload, subject, {
          key,
          notice: {
            kind: 'policy',
            titles,
            url: `/privacy/compare/${before.version}/${policy.version}`,
          },
          letter: {
            kind: 'policy-changed',
            page: '/agree',
            data: (language) => ({
              version: String(policy.version),
              weight: policy.weight ?? 'major',
              minor: minorKind(comparison),
              from: momentIn(policy.effectiveFrom, zone, language),
              changes: changes[language],
            }),
          },
        })
        if (letter?.isNew) letters++
        progress(1)
      }
      if (stopping.aborted) return counted('letters', letters)
    }
    await noteTold(payload, policy.version)
  }
  return counted('letters', letters)
}
