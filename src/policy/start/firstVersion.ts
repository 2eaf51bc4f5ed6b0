import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import { now } from '../../base/clock'
import { invalid, Problem } from '../../base/errors'
import { wholeAssessment, type WholeAssessment } from '../assess/assessment'
import { dataCategories } from '../../categories/declaration'
import { readChain } from '../decide/policies'
import { previewOf, readDraft } from '../life/draft'
import type { Draft } from '../life/draftTerms'
import { proseFor, TITLE, weighedTerms } from './strictestDraft'
import { STRICTEST_TERMS, strictestTerm } from '../../categories/known'
import { STRICTEST_PURPOSES } from './strictestPurposes'
import type { SealedPolicy } from '../../base/policyTypes'
import { pastAccess } from '../../db/rows'

/** One category that the company wants to collect, and how far. */
export interface Wish {
  category: string
  retentionDays: number
  perHour?: number
}

/** What a company may choose to collect, with the strictest term of each to start from. */
export interface Choice extends Wish {
  chosen: boolean
}

/** The captures that a draft names, in the order of the collections. */
const capturesIn = (payload: Payload, draft: Draft): string[] => {
  const named = new Set((draft.terms ?? []).map(({ category }) => category))
  return dataCategories(payload.config)
    .map(({ slug }) => slug)
    .filter((slug) => named.has(slug))
}

const same = (a: unknown, b: unknown): boolean =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(a ?? null)), JSON.parse(JSON.stringify(b ?? null)))

/** Whether nobody has written in the text of a draft: only then may a choice write it anew. */
const isOurs = (payload: Payload, draft: Draft): boolean => {
  const captures = capturesIn(payload, draft)
  return (['zh', 'en'] as const).every((language) =>
    same(draft.prose[language], proseFor(payload.config, language, captures)),
  )
}

/** The draft that lies ready and that nobody has written in, or null. */
const readyDraft = async (payload: Payload): Promise<Draft | null> => {
  const docs = await pastAccess(payload, 'decided').all(
    'policies',
    { status: { equals: 'draft' } },
    { sort: '-createdAt', limit: 20 },
  )
  for (const { id } of docs) {
    const draft = await readDraft(payload, String(id))
    if (draft && isOurs(payload, draft)) return draft
  }
  return null
}

/** Whether a version of the company's own was published; the built-in one alone collects nothing. */
export const hasOwnVersion = async (payload: Payload): Promise<boolean> =>
  (await readChain(payload)).some(({ version }) => version > 0)

interface Prepared {
  draft: string
  pages: SealedPolicy['pages']
  /** Hash of what is signed. */
  digest: string
  /** When the draft was last saved. */
  savedAt: string
  /** What was weighed; null where nothing is of high risk. */
  assessment: WholeAssessment | null
}

export interface FirstVersion {
  choices: Choice[]
  /** What was chosen, as it would be sealed; null before anything was. */
  prepared: Prepared | null
}

/**
 * What may be collected, and what was chosen so far.
 * @param hasChosen whether somebody has prepared the text; before that all is off, whatever lies ready.
 */
export const firstVersion = async (payload: Payload, hasChosen: boolean): Promise<FirstVersion> => {
  const draft = hasChosen ? await readyDraft(payload) : null
  const choices = dataCategories(payload.config).map(({ slug }) => {
    const term = draft?.terms?.find(({ category }) => category === slug)
    const { retentionDays, perHour } = { ...strictestTerm(slug), ...term }
    return {
      category: slug,
      chosen: term !== undefined,
      retentionDays: retentionDays ?? 30,
      ...(perHour ? { perHour } : {}),
    }
  })
  return { choices, prepared: draft && (await preparedIn(payload, draft)) }
}

/** A draft as it would be sealed; null where it was prepared before assessments were asked for, and has to be prepared again. */
const preparedIn = async (payload: Payload, draft: Draft): Promise<Prepared | null> => {
  try {
    return {
      draft: String(draft.id),
      savedAt: draft.updatedAt ?? now().toISOString(),
      ...(await previewOf(payload, draft)),
      assessment: wholeAssessment(draft.assessment ?? {}),
    }
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-assessed') return null
    throw error
  }
}

/**
 * Writes what was chosen into the draft that lies ready, or a new one where somebody has written in that; nothing is in force by it.
 * @throws Problem 409 `sealed` once a version of the company's own was published.
 */
export const prepareFirstVersion = async (
  payload: Payload,
  wishes: readonly Wish[],
): Promise<{ draft: string }> => {
  if (await hasOwnVersion(payload)) throw new Problem(409, 'sealed', 'A version was published already.')
  const known: string[] = dataCategories(payload.config).map(({ slug }) => slug)
  const foreign = wishes.find(({ category }) => !known.includes(category))
  if (foreign) throw invalid('No such data category.', { field: 'categories' })
  const wanted = new Map(wishes.map((wish) => [wish.category, wish]))
  const captures = known.filter((slug) => wanted.has(slug))
  const terms = [
    ...captures.map((slug) => ({ ...strictestTerm(slug), ...wanted.get(slug) })),
    ...STRICTEST_TERMS.filter(({ category }) => !known.includes(category)),
  ]
  const { assessment } = weighedTerms(payload.config, terms)
  const words = (language: 'zh' | 'en') => ({
    title: TITLE[language],
    prose: proseFor(payload.config, language, captures) as never,
    // Also where nothing is of high risk any more: what was drafted for another choice goes.
    assessment: { text: assessment?.text[language] ?? null, risk: assessment?.risk ?? null },
  })
  const found = await readyDraft(payload)
  const common = { collection: 'policies', depth: 0 } as const
  const whole = { ...words('zh'), purposes: STRICTEST_PURPOSES, terms: terms as never }
  const { id } = found
    ? await payload.update({ ...common, id: found.id, locale: 'zh', data: whole, overrideAccess: true })
    : await payload.create({
        ...common,
        locale: 'zh',
        data: { ...whole, status: 'draft' },
        overrideAccess: true,
      })
  await payload.update({ ...common, id, locale: 'en', data: words('en'), overrideAccess: true })
  return { draft: String(id) }
}
