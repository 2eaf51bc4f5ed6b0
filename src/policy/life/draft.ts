import type { Payload, PayloadRequest } from 'payload'
import { now } from '../../base/clock'
import { lacking, Problem, unfit } from '../../base/errors'
import { categoryLabel } from '../../categories/words'
import { type Both, type Language } from '../../base/labels'
import { lacksOf } from '../../base/lacking'
import { firstCompany } from '../../roll/firstCompany'
import { BASE_PURPOSES, BASE_TERMS } from '../../categories/builtIn'
import { categoryOf } from '../../categories/known'
import { noteIn } from './draftingNotes'
import { termOf, type Draft } from './draftTerms'
import canonicalize from 'canonicalize'
import { assessmentOf, changedSince } from '../assess/assessment'
import type { Weighable } from '../assess/assessmentDraft'
import { readChain } from '../decide/policies'
import { renderPage, renderProse } from './render'
import { hashOf } from './seal'
import { statementOf } from './statement'
import { addTo } from './supplement'
import type { PolicyVersion, Purpose, SealedPolicy, Statement, Term } from '../../base/policyTypes'
import { weighedIn } from './weighed'
import * as W from './words'

const checkTerms = (config: Payload['config'], terms: Term[], purposes: Purpose[]): void => {
  const seen = new Set<string>()
  for (const term of terms) {
    const name = (language: Language) => categoryLabel(config, term.category, language)
    const no = (said: Both) =>
      unfit(W.problemOf({ nameEn: name('en'), said, nameZh: name('zh') }), { field: 'terms' })
    const kind = categoryOf(term.category)?.kind
    if (!kind) throw no(W.noSuchDataCategory)
    if (seen.has(term.category)) throw no(W.namedTwice)
    seen.add(term.category)
    if (!term.purposes.length) throw no(W.aPurposeIsNeeded)
    const unknown = term.purposes.find((id) => !purposes.some((purpose) => purpose.id === id))
    if (unknown) throw no(W.purposeIsNotAmongPurposes(unknown))
    // What is recorded of a person always has an end (P84).
    if ((kind === 'captured' || kind === 'worked' || kind === 'declared') && term.retentionDays === null)
      throw no(W.numberOfDaysIsNeeded)
    if (term.logs?.length === 0) throw no(W.nameKindsOfLog)
    if (term.titles?.some(({ rules }) => rules.some(({ pattern }) => !pattern.replace(/\*/g, '').trim())))
      throw no(W.ruleForTitlesNeedsText)
  }
}

/** What a draft says, as it will be sealed whenever that is. */
export type Content = Required<Pick<SealedPolicy, 'titles' | 'purposes' | 'terms' | 'prose' | 'statement'>> &
  Pick<SealedPolicy, 'supplementTo'>

/** What a draft says, and what it is added to or stands on; its assessment is yet to be weighed. */
interface Said extends Omit<Content, 'supplementTo'> {
  /** The version to which it only adds. */
  base?: PolicyVersion
}

/** @throws Problem 400 for a draft that is not whole. */
const saidIn = async (payload: Payload, draft: Draft): Promise<Said> => {
  const lacks = lacksOf([
    {
      field: 'title',
      part: W.title,
      has: (language) => Boolean(draft.title[language]?.trim()),
    },
    { field: 'prose', part: W.text, has: (language) => Boolean(draft.prose[language]) },
  ])
  if (lacks.length) throw lacking(lacks)
  const purposes: Purpose[] = [
    ...BASE_PURPOSES,
    ...(draft.purposes ?? []).map(({ key, zh, en }) => ({ id: key, label: { zh, en } })),
  ]
  const terms = (draft.terms ?? []).map(termOf)
  checkTerms(payload.config, terms, purposes)
  const said = {
    titles: { zh: draft.title.zh ?? '', en: draft.title.en ?? '' },
    purposes,
    prose: { zh: renderProse(draft.prose.zh), en: renderProse(draft.prose.en) },
  }
  if (draft.supplement) {
    const base = (await readChain(payload)).at(-1)
    if (!base) throw new Error('No policy version verifies: nothing can follow it.')
    return { ...said, terms, base, statement: await statementWith(payload, base, draft, terms) }
  }
  const all = [
    ...BASE_TERMS.filter(({ category }) => !terms.some((term) => term.category === category)),
    ...terms,
  ]
  return { ...said, terms: all, statement: await statementOf(payload, draft.statement ?? {}, all) }
}

/** The statement of a version with the recipients that a supplementary notice adds. */
const statementWith = async (
  payload: Payload,
  { statement }: PolicyVersion,
  draft: Draft,
  terms: Term[],
): Promise<Statement> => {
  const known = statement?.recipients ?? []
  const given = (draft.statement?.recipients ?? []).filter(
    ({ key }) => !known.some((each) => each.key === key),
  )
  const stated = await statementOf(payload, { recipients: [...known, ...given] }, terms)
  return { ...stated, ...statement, recipients: stated.recipients }
}

/**
 * What a draft says, whole.
 * @throws Problem 400 for a draft that is not, `drafting-note` where a text still asks its reader for something, `not-assessed` where terms of
 *   high risk were not weighed, or were changed since.
 */
export const contentOf = async (payload: Payload, draft: Draft): Promise<Content> => {
  const { base, ...said } = await saidIn(payload, draft)
  const note = noteIn([said.titles, said.prose, said.purposes, said.statement, draft.assessment?.text])
  if (note)
    throw new Problem(400, 'drafting-note', `A note of the draft still stands in it: ${note}`, { note })
  const assessment = assessmentOf(payload.config, draft.assessment ?? {}, said.terms, said.statement)
  if (assessment?.categories.length && draft.weighed !== weighedIn(draft))
    throw changedSince(payload.config, assessment)
  if (base) return addTo(base, { ...said, recipients: said.statement.recipients, assessment })
  return { ...said, statement: { ...said.statement, ...(assessment ? { assessment } : {}) } }
}

/** The hash of what is signed: terms, prose, statement and assessment together. Another one means that the draft was changed. */
export const digestOf = (content: Content): string => hashOf(canonicalize(content) ?? '')

/** What of a draft there is to weigh. @throws Problem 400 for a draft that is not whole. */
export const weighableIn = async (payload: Payload, draft: Draft): Promise<Weighable> => {
  const { terms, purposes, statement } = await saidIn(payload, draft)
  return { terms, purposes, where: statement }
}

interface Dates {
  effectiveFrom: string
  updatedOn: string
  /** The company's. */
  zone: string
}

/** The page of each language, as it is sealed with these dates. */
export const pagesOf = (
  { config }: Pick<Payload, 'config'>,
  content: Content,
  dates: Dates,
): SealedPolicy['pages'] => {
  const { titles, prose, ...rest } = content
  const page = (language: Language) =>
    renderPage(config, { title: titles[language], prose: prose[language], ...rest, ...dates }, language)
  return { zh: page('zh'), en: page('en') }
}

/** The zone in which a version says its moments. */
export const zoneOfCompany = async (payload: Payload): Promise<string> =>
  (await firstCompany(payload))?.zone ?? 'UTC'

/** A draft in both languages, or null. */
export const readDraft = async (
  payload: Payload,
  id: string,
  req: Pick<PayloadRequest, 'transactionID'> = {},
): Promise<Draft | null> =>
  (await payload.findByID({
    collection: 'policies',
    id,
    locale: 'all',
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
    disableErrors: true,
    req,
  })) as unknown as Draft | null // every language at once, which the generated type does not know

/** The pages of a draft, as publishing it at this moment would seal them, and the hash of what would be signed. */
export const previewOf = async (
  payload: Payload,
  draft: Draft,
): Promise<{ pages: SealedPolicy['pages']; digest: string }> => {
  const at = now().toISOString()
  const content = await contentOf(payload, draft)
  return {
    pages: pagesOf(payload, content, {
      effectiveFrom: at,
      updatedOn: at,
      zone: await zoneOfCompany(payload),
    }),
    digest: digestOf(content),
  }
}
