import type { Payload } from 'payload'
import { now } from '../clock'
import { invalid, notFound, Problem } from '../errors'
import type { Both, Language } from '../i18n/labels'
import { LANGUAGES } from '../i18n/labels'
import { audit } from './audit'
import { BASE_PURPOSES, BASE_TERMS, versionZero } from './builtIn'
import { BASE_CATEGORIES, dataCategories } from './declaration'
import { faultPoint } from '../faults'
import { policyChanged } from './epochs'
import { IMAGE_CATEGORIES } from './imageCategories'
import { readChain } from './policies'
import { renderPage } from './render'
import { sealBytes } from './seal'
import type { Purpose, SealedPolicy, Term, TitleKept } from './types'

/** Stores a version for good. The unique version number lets one of two racers win. */
export const storeSeal = async (payload: Payload, policy: SealedPolicy): Promise<string> => {
  const { bytes, hash } = sealBytes(policy)
  const { version, effectiveFrom, sealedAt } = policy
  await payload.db.create({
    collection: 'policy-seals',
    data: { version, bytes, hash, effectiveFrom, sealedAt },
    req: {},
  })
  await policyChanged(payload)
  return hash
}

const isDuplicate = (error: unknown): boolean => (error as { name?: string }).name === 'ValidationError'

/** Seals the built-in version 0 at the first start. */
export const ensureFirstVersion = async (payload: Payload): Promise<void> => {
  const known = await payload.db.findOne({
    collection: 'policy-seals',
    where: { version: { equals: 0 } },
    req: {},
  })
  if (known) return
  try {
    await storeSeal(payload, versionZero(now().toISOString()))
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
}

export interface Draft {
  id: string
  status: string
  title: Partial<Both>
  prose: Partial<Record<Language, unknown>>
  purposes?: { key: string; zh: string; en: string }[] | null
  terms?: DraftTerm[] | null
}

/** A term as the draft's form holds it. */
type DraftTerm = Omit<Partial<Term>, 'titles'> & {
  category: string
  titles?: TitleKept | null
  titleRules?: { pattern: string; kept: TitleKept }[] | null
}

/** What is left out before storing, where the category knows of it. */
const redactionOf = ({ category, titles, titleRules, picture, logs }: DraftTerm): Partial<Term> => {
  if (category === 'activity') {
    const rules = (titleRules ?? []).map(({ pattern, kept }) => ({ pattern: pattern.trim(), kept }))
    const otherwise = titles ?? 'keep'
    return rules.length || otherwise !== 'keep' ? { titles: [{ rules, otherwise }] } : {}
  }
  if (category === 'device-logs') return { logs: logs ?? [] }
  const isPicture = (IMAGE_CATEGORIES as readonly string[]).includes(category)
  return isPicture && picture && picture !== 'full' ? { picture } : {}
}

const termOf = (given: DraftTerm): Term => ({
  category: given.category,
  purposes: given.purposes ?? [],
  basis: given.basis ?? 'consent',
  consent: given.consent ?? 'separate',
  optional: given.optional ?? true,
  retentionDays: given.retentionDays ?? null,
  viewers: given.viewers ?? [],
  recipients: given.recipients ?? [],
  ...(given.perHour ? { perHour: given.perHour } : {}),
  ...redactionOf(given),
})

const checkTerms = (
  terms: Term[],
  purposes: Purpose[],
  declared: readonly string[],
  monitoring: readonly string[],
): void => {
  const seen = new Set<string>()
  for (const term of terms) {
    const no = (message: string) => invalid(`${term.category}: ${message}`, { field: 'terms' })
    if (!declared.includes(term.category)) throw no('no such data category.')
    if (seen.has(term.category)) throw no('named twice.')
    seen.add(term.category)
    if (!term.purposes.length) throw no('a purpose is needed.')
    const unknown = term.purposes.find((id) => !purposes.some((purpose) => purpose.id === id))
    if (unknown) throw no(`the purpose "${unknown}" is not among the purposes.`)
    // What is recorded of a person always has an end (P84).
    if (monitoring.includes(term.category) && term.retentionDays === null)
      throw no('a number of days is needed.')
    if (term.logs?.length === 0) throw no('name the kinds of log.')
    if (term.titles?.some(({ rules }) => rules.some(({ pattern }) => !pattern.replace(/\*/g, '').trim())))
      throw no('a rule for titles needs a text.')
  }
}

/** A version dated back, or sealed while the server's clock has been moved back, is refused (T23). */
const checkClock = async (
  payload: Payload,
  effectiveFrom: Date,
  at: Date,
): Promise<{ version: number; hash: string }> => {
  if (effectiveFrom < at) throw invalid('The date lies in the past.', { field: 'effectiveFrom' })
  const newest = async <T>(collection: 'policy-seals' | 'audit-log', sort: string): Promise<T | undefined> =>
    (
      await payload.db.find<T & { id: string }>({
        collection,
        where: {},
        sort,
        limit: 1,
        pagination: false,
        req: {},
      })
    ).docs[0]
  const last = await newest<{ version: number; hash: string; sealedAt: string }>('policy-seals', '-version')
  const lastEntry = await newest<{ at: string }>('audit-log', '-at')
  const latest = Math.max(Date.parse(last?.sealedAt ?? '') || 0, Date.parse(lastEntry?.at ?? '') || 0)
  if (at.getTime() < latest)
    throw new Problem(
      409,
      'conflict',
      "The server's clock stands before what is already on record. Set it right first.",
    )
  return { version: last?.version ?? -1, hash: last?.hash ?? '' }
}

/** Marks the draft of a sealed version as published, so that nobody edits it any more. */
const markPublished = async (
  payload: Payload,
  { draft, version, effectiveFrom }: SealedPolicy,
): Promise<void> => {
  await payload.db.updateOne({
    collection: 'policies',
    where: { id: { equals: draft } },
    data: { status: 'published', version, effectiveFrom },
    req: {},
    returning: false,
  })
}

/** Completes publications that were cut off after their seal; `start` calls it before anybody can come in. */
export const finishPublishing = async (payload: Payload): Promise<void> => {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'policies',
    where: { status: { equals: 'draft' } },
    limit: 0,
    pagination: false,
    req: {},
  })
  const drafts = new Set(docs.map(({ id }) => String(id)))
  for (const sealed of await readChain(payload))
    if (sealed.draft && drafts.has(sealed.draft)) await markPublished(payload, sealed)
}

/**
 * What a draft says, with its pages as they are sealed.
 * @throws Problem 400 for a draft that is not whole.
 */
const sealable = (
  payload: Payload,
  draft: Draft,
  dates: { effectiveFrom: string; updatedOn: string },
): Pick<SealedPolicy, 'titles' | 'purposes' | 'terms' | 'pages'> => {
  const monitoring = dataCategories(payload.config).map(({ slug }) => slug)
  const purposes: Purpose[] = [
    ...BASE_PURPOSES,
    ...(draft.purposes ?? []).map(({ key, zh, en }) => ({ id: key, label: { zh, en } })),
  ]
  const terms = (draft.terms ?? []).map(termOf)
  checkTerms(terms, purposes, [...BASE_CATEGORIES, ...monitoring], monitoring)
  const all = [
    ...BASE_TERMS.filter(({ category }) => !terms.some((term) => term.category === category)),
    ...terms,
  ]

  const page = (language: Language) =>
    renderPage(
      payload.config,
      {
        title: draft.title[language] ?? '',
        ...dates,
        prose: draft.prose[language],
        purposes,
        terms: all,
      },
      language,
    )
  return {
    titles: { zh: draft.title.zh ?? '', en: draft.title.en ?? '' },
    purposes,
    terms: all,
    pages: { zh: page('zh'), en: page('en') },
  }
}

/** A draft in both languages, or null. */
export const readDraft = async (payload: Payload, id: string): Promise<Draft | null> =>
  (await payload.findByID({
    collection: 'policies',
    id,
    locale: 'all',
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })) as unknown as Draft | null

/** The pages of a draft, as publishing it at this moment would seal them. */
export const previewOf = (payload: Payload, draft: Draft): SealedPolicy['pages'] => {
  const at = now().toISOString()
  return sealable(payload, draft, { effectiveFrom: at, updatedOn: at }).pages
}

/**
 * Publishes a draft: renders both pages, seals the canonical form and chains it to the version before.
 * @throws Problem 400 for a draft that is not whole or a date in the past, 409 `sealed` when it was published before.
 */
export const publishDraft = async (
  payload: Payload,
  id: string,
  by: { id: string; role: string },
  wanted?: string,
): Promise<{ version: number; hash: string }> => {
  const draft = await readDraft(payload, id)
  if (!draft) throw notFound()
  const alreadySealed = () => new Problem(409, 'sealed', 'This version is published already.')
  if (draft.status !== 'draft') throw alreadySealed()
  for (const language of LANGUAGES) {
    if (!draft.title[language] || !draft.prose[language])
      throw invalid(`Title and text are needed in both languages; "${language}" is missing.`)
  }

  const at = now()
  const effective = wanted ? new Date(wanted) : at
  if (Number.isNaN(effective.getTime())) throw invalid('Not a date.', { field: 'effectiveFrom' })
  const last = await checkClock(payload, effective, at)
  // By the seals, not by the mark alone, which a fault can have left out; and after the last version was read: whoever publishes the same
  // draft meanwhile takes the next number, and this one fails on it.
  const sealed = (await readChain(payload)).find((each) => each.draft === id)
  if (sealed) {
    await markPublished(payload, sealed)
    throw alreadySealed()
  }
  const effectiveFrom = effective.toISOString()
  const updatedOn = at.toISOString()
  const parts = sealable(payload, draft, { effectiveFrom, updatedOn })
  const version = last.version + 1
  const policy: SealedPolicy = {
    format: 1,
    version,
    effectiveFrom,
    updatedOn,
    sealedAt: updatedOn,
    ...parts,
    previous: last.hash,
    draft: id,
  }
  let hash: string
  try {
    hash = await storeSeal(payload, policy)
  } catch (error) {
    if (isDuplicate(error))
      throw new Problem(409, 'conflict', 'Another version was published at the same moment. Try again.')
    throw error
  }
  faultPoint('after-seal-before-mark')
  await markPublished(payload, policy)
  await audit(payload, {
    act: 'policy-published',
    actor: by.id,
    actorRole: by.role,
    detail: `version ${version}, ${hash}`,
  })
  return { version, hash }
}
