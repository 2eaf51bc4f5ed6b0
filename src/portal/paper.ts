import type { Language } from '../i18n/labels'
import { textLanguage } from './policyProps'
import { published } from './published'
import { aPayload } from './reader'
import { plainTerms, type PlainTerm } from './terms'

/** The version in force as a form to print and sign, in one language. */
export interface PaperProps {
  version: number
  hash: string
  html: string
  read: Language
  /** What is asked for one by one; all off unless it is ticked. */
  switches: PlainTerm[]
}

export const paperProps = async (wanted: string | string[] | undefined): Promise<PaperProps> => {
  const { current } = await published()
  const read = await textLanguage(wanted)
  const terms = plainTerms(await aPayload(), current, read)
  return {
    version: current.version,
    hash: current.hash,
    html: current.pages[read],
    read,
    switches: terms.filter(({ consent }) => consent === 'separate'),
  }
}
