import type { Language } from '../../base/labels'
import { notSo } from '../../access/notSo'
import type { PolicyVersion } from '../../base/policyTypes'
import { language } from '../kit/language'
import { published } from './published'
import { aPayload, reader } from '../kit/reader'

const listed = ({ version, effectiveFrom, hash, weight }: PolicyVersion) => ({
  version,
  effectiveFrom,
  hash,
  weight: weight ?? ('major' as const),
})

/** The language that a text is asked for in, by a link that works without scripts and cookies; else the reader's. */
export const textLanguage = async (wanted: string | string[] | undefined): Promise<Language> =>
  wanted === 'en' || wanted === 'zh' ? wanted : language()

/** What the page of a version shows; the one in force when none is named. Null where there is no such version. */
export const policyProps = async (wanted: string | string[] | undefined, version?: string) => {
  const { all, current } = await published()
  const policy = version === undefined ? current : all.find((each) => String(each.version) === version)
  if (!policy) return null
  const read = await textLanguage(wanted)
  return {
    policy: { ...listed(policy), titles: policy.titles, pages: policy.pages },
    versions: all.toReversed().map(listed),
    current: current.version,
    notSo: notSo((await aPayload()).config, policy),
    read,
    signedIn: (await reader()) !== null,
  }
}
