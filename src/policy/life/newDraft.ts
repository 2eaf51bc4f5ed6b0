import type { Payload } from 'payload'
import { LANGUAGES, type Both, type Language } from '../../base/labels'
import type { Draft } from './draftTerms'
import type { DraftStatement } from './statement'
import type { DraftAssessment } from '../assess/assessment'

/** What a draft begins with, in both languages. */
export interface Beginning {
  title: Both
  prose: Record<Language, unknown>
  purposes: { key: string; zh: string; en: string }[]
  terms: object[]
  statement?: DraftStatement
  assessment?: DraftAssessment | null
  /** Only adds to the newest version. */
  supplement?: boolean
}

type Row = Record<string, unknown>

/** The texts of a statement in one language, as Payload writes one at a time. */
const spoken = (
  { office, recipients, scope, storage, ...rest }: DraftStatement,
  language: Language,
): Row => ({
  ...rest,
  office: { ...office, name: office?.name?.[language] },
  recipients: (recipients ?? []).map((each) => ({
    ...each,
    name: each.name[language],
    purpose: each.purpose[language],
  })),
  scope: scope?.[language],
  storage: { ...storage, place: storage?.place?.[language] },
})

/** Rows that were stored carry ids: the second language is written to the same ones. */
const withIds = (statement: Row, stored: unknown): Row => {
  const ids = ((stored as { recipients?: { id: string }[] } | undefined)?.recipients ?? []).map(
    ({ id }) => id,
  )
  const recipients = (statement.recipients as Row[]).map((each, i) => ({ ...each, id: ids[i] }))
  return { ...statement, recipients }
}

/** Makes a draft in both languages. @returns its id. */
export const createDraft = async (
  payload: Payload,
  { title, prose, purposes, terms, statement, assessment, supplement = false }: Beginning,
): Promise<string> => {
  const [first, second] = LANGUAGES as [Language, Language]
  const said = (language: Language) => (statement ? { statement: spoken(statement, language) } : {})
  const weighed = (language: Language) =>
    assessment ? { assessment: { text: assessment.text?.[language], risk: assessment.risk } } : {}
  const draft = await payload.create({
    collection: 'policies',
    locale: first,
    depth: 0,
    overrideAccess: true,
    data: {
      title: title[first],
      prose: prose[first] as never,
      purposes,
      terms: terms as never,
      status: 'draft',
      supplement,
      ...(said(first) as object),
      ...weighed(first),
    },
  })
  await payload.update({
    collection: 'policies',
    id: draft.id,
    locale: second,
    depth: 0,
    overrideAccess: true,
    data: {
      title: title[second],
      prose: prose[second] as never,
      ...(statement ? { statement: withIds(spoken(statement, second), draft.statement) } : {}),
      ...weighed(second),
    },
  })
  return String(draft.id)
}

const withoutIds = <T extends object>(rows: T[] | null | undefined): T[] =>
  (rows ?? []).map((row) => {
    const { id: _, ...rest } = row as T & { id?: unknown }
    return rest as T
  })

/** What a draft or a published version says, to begin another with. */
export const beginningOf = ({ title, prose, purposes, terms, statement, assessment }: Draft): Beginning => ({
  title: { zh: title.zh ?? '', en: title.en ?? '' },
  prose: { zh: prose.zh, en: prose.en },
  purposes: withoutIds(purposes),
  terms: withoutIds(terms).map((term) => ({ ...term, titleRules: withoutIds(term.titleRules) })),
  ...(statement ? { statement: { ...statement, recipients: withoutIds(statement.recipients) } } : {}),
  ...(assessment ? { assessment } : {}),
})
