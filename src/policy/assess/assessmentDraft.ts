import type { Payload, SanitizedConfig } from 'payload'
import { Problem } from '../../base/errors'
import { categoryLabel } from '../../categories/words'
import { both, LANGUAGES, type Both, type Language } from '../../base/labels'
import { TERM_PARTS } from '../compare/termParts'
import {
  ofHighRisk,
  riskReasons,
  type DraftAssessment,
  type RiskReason,
  type Whereabouts,
  type WholeAssessment,
} from './assessment'
import { BASE_PURPOSES } from '../../categories/builtIn'
import { compareTerms, type TermPart } from '../compare/terms'
import { categoryOf, strictestTerm } from '../../categories/known'
import { asNote } from '../life/draftingNotes'
import type { Draft } from '../life/draftTerms'
import type { Assessed, Purpose, Term } from '../../base/policyTypes'
import { weighedIn } from '../life/weighed'
import { pastAccess } from '../../db/rows'
import * as W from './words'

/** What there is to weigh. */
export interface Weighable {
  terms: readonly Term[]
  purposes: readonly Purpose[]
  where: Whereabouts
}

const WHY: Record<RiskReason, Both> = {
  picture: W.picturesCanShowPrivateMessages,
  face: W.faceIdentifiesPersonForLife,
  place: W.placeShowsWhereSomebodyWas,
  recording: W.recordingKeepsEverything,
  given: W.itIsGivenToOthers,
  abroad: W.itLeavesTheCountry,
}
/** Where one of these remains, the risk is suggested to be high. */
const HIGH: readonly RiskReason[] = ['face', 'recording', 'abroad']

const WORDS = {
  opening: W.termsOfHighRisk,
  why: W.whyItIsWeighed,
  what: W.whatIsDone,
  needed: W.lawfulAndNeeded,
  strictest: W.termIsAsStrict,
  wider: W.widerThanStrictestThatSystem,
  risk: W.riskToPeople,
  stress: W.whoeverIsRecordedMayFeel,
  measures: W.safeguards,
  captured: W.recordedInWorkingHoursOnly,
  choice: W.eachPersonTurnsItOn,
  always: W.personSeesAllOfIt,
  remains: W.riskThatRemains,
  concluded: W.withTheseMeasuresRisk,
} satisfies Record<string, Both>

/** To be written by who drafts it: no version is sealed while it stands there. */
const WHY_WIDER = asNote(W.sayWhyThatIsNeeded)

/** A name may hold what `replace` takes for a pattern. */
const filled = (words: string, text: string): string => words.replace('{}', () => text)

const colon = (language: Language) => (language === 'en' ? ': ' : '：')
const SHOWN: TermPart[] = [
  'purposes',
  'basis',
  'consent',
  'retentionDays',
  'perHour',
  'viewers',
  'recipients',
  'picture',
]

const partsOf = (
  term: Term,
  parts: readonly TermPart[],
  { purposes, where }: Weighable,
  language: Language,
): string => {
  const of = { purposes, statement: where }
  return parts
    .filter((part) => term[part] !== undefined)
    .map(
      (part) =>
        `${TERM_PARTS[part].name[language]}${colon(language)}${TERM_PARTS[part].words(term, of, language)}`,
    )
    .join(language === 'en' ? '; ' : '；')
}

/** Parts in which a term is wider than the strictest of its category. */
const widened = (term: Term): TermPart[] =>
  compareTerms([strictestTerm(term.category)], [term]).flatMap(({ part, direction }) =>
    direction === 'more' && part !== 'whole' && part !== 'unknown' && part !== 'purposes' ? part : [],
  )

const sectionOf = (config: SanitizedConfig, term: Term, of: Weighable, language: Language): string => {
  const say = (key: keyof typeof WORDS) => WORDS[key][language]
  const line = (key: keyof typeof WORDS, text: string) => `${say(key)}${colon(language)}${text}`
  const reasons = riskReasons(term, of.where).map((reason) => WHY[reason][language])
  const wider = widened(term)
  const isCaptured = categoryOf(term.category)?.kind === 'captured'
  return [
    categoryLabel(config, term.category, language),
    filled(say('why'), reasons.join(language === 'en' ? '; ' : '；')),
    line('what', partsOf(term, SHOWN, of, language)) + (language === 'en' ? '.' : '。'),
    line(
      'needed',
      wider.length
        ? `${filled(say('wider'), partsOf(term, wider, of, language))} ${WHY_WIDER[language]}`
        : say('strictest'),
    ),
    line('risk', say('stress')),
    line(
      'measures',
      `${isCaptured ? say('captured') : ''}${term.consent === 'separate' ? say('choice') : ''}${say('always')}`,
    ),
  ].join('\n')
}

/** The risk that is suggested to remain; a person says which does. */
const suggestedRisk = (terms: readonly Term[], where: Whereabouts): Assessed['risk'] =>
  terms.some((term) => riskReasons(term, where).some((reason) => HIGH.includes(reason))) ? 'high' : 'medium'

const NOWHERE: Whereabouts = {
  recipients: [],
  territory: [],
  storage: { country: '', place: both('', '') },
}

export interface Weighed {
  assessment?: WholeAssessment
}

/** An assessment of the terms of high risk, to be read and corrected before it is signed; nothing where no term is of high risk. */
export const weigh = (
  config: SanitizedConfig,
  { where = NOWHERE, ...of }: Partial<Weighable> & Pick<Weighable, 'terms'>,
): Weighed => {
  const purposes = of.purposes ?? BASE_PURPOSES
  const terms = ofHighRisk(of.terms, where)
  if (!terms.length) return {}
  const whole = { terms, purposes, where }
  const text = Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      [
        WORDS.opening[language],
        ...terms.map((term) => sectionOf(config, term, whole, language)),
        `${WORDS.remains[language]}\n${WORDS.concluded[language]}`,
      ].join('\n\n'),
    ]),
  ) as unknown as Both // one text a language
  return { assessment: { text, risk: suggestedRisk(terms, where) } }
}

/** Writes an assessment into a draft. @throws Problem 409 `conflict` where one stands there and `again` is not said. */
export const writeAssessment = async (
  payload: Payload,
  { id, assessment }: { id: string; assessment?: DraftAssessment | null },
  of: Weighable,
  again: boolean,
): Promise<{ written: boolean }> => {
  if (!again && (assessment?.text?.en?.trim() || assessment?.text?.zh?.trim()))
    throw new Problem(409, 'conflict', 'An assessment stands there already.')
  const { assessment: drafted } = weigh(payload.config, of)
  if (!drafted) return { written: false }
  for (const language of LANGUAGES)
    await payload.update({
      collection: 'policies',
      id,
      locale: language,
      depth: 0,
      overrideAccess: true,
      data: { assessment: { text: drafted.text[language], risk: drafted.risk } },
    })
  return { written: true }
}

/** Notes that the assessment that stands there was written for the terms as they are now, or holds for them. */
export const bindAssessment = async (
  payload: Payload,
  draft: Pick<Draft, 'id' | 'terms' | 'statement' | 'purposes'>,
): Promise<{ written: boolean }> => {
  // It is no save of the form: whoever has that open goes on with it.
  const data = { weighed: weighedIn(draft), updatedAt: null }
  await pastAccess(payload, 'decided').change('policies', draft.id, data)
  return { written: true }
}
