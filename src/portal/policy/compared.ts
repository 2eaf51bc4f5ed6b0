import { compareVersions, minorKind } from '../../policy/compare/compare'
import { changesInWords, textDiff } from '../../policy/compare/inWords'
import { notSo } from '../../access/notSo'
import { language } from '../kit/language'
import { textLanguage } from './policyProps'
import { published } from './published'
import { aPayload } from '../kit/reader'

/** Two versions beside each other, as `/privacy/compare/1/2` shows them; null where there is no such version. */
export const comparedProps = async (before: string, after: string, wanted: string | string[] | undefined) => {
  const { all } = await published()
  const [old, young] = [before, after].map((each) => all.find(({ version }) => String(version) === each))
  if (!old || !young) return null
  const read = await textLanguage(wanted)
  const comparison = compareVersions(old, young)
  const { config } = await aPayload()
  const notes = [old, young].map((each) => ({ version: each.version, notes: notSo(config, each) }))
  return {
    before: old.version,
    after: young.version,
    weight: comparison.weight,
    minor: minorKind(comparison),
    notSo: notes.filter((each) => each.notes.length),
    changes: changesInWords(config, old, young, comparison, await language()),
    diff: textDiff(old, young, read),
    read,
  }
}
