import type { Both, Language } from '../../base/labels'
import { notSo } from '../../access/notSo'
import { textLanguage } from '../policy/policyProps'
import { published } from '../policy/published'
import { aPayload } from '../kit/reader'
import { plainTerms, type PlainTerm } from '../policy/terms'

/** The version in force as a form to print and sign, in one language. */
export interface PaperProps {
  version: number
  hash: string
  html: string
  /** Where the text does not say what is so. */
  notSo: Both[]
  read: Language
  /** What is asked for one by one; all off unless it is ticked. */
  switches: PlainTerm[]
}

export const paperProps = async (wanted: string | string[] | undefined): Promise<PaperProps> => {
  const { current } = await published()
  const read = await textLanguage(wanted)
  const payload = await aPayload()
  const terms = plainTerms(payload, current, read)
  return {
    version: current.version,
    hash: current.hash,
    html: current.pages[read],
    notSo: notSo(payload.config, current),
    read,
    switches: terms.filter(({ consent }) => consent === 'separate'),
  }
}
