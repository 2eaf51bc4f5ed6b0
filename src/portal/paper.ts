import type { Both, Language } from '../i18n/labels'
import { notSo } from '../privacy/notSo'
import { textLanguage } from './policyProps'
import { published } from './published'
import { aPayload } from './reader'
import { plainTerms, type PlainTerm } from './terms'

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
