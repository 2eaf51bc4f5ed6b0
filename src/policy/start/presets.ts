import type { Payload } from 'payload'
import { notFound } from '../../base/errors'
import { both, LANGUAGES, type Language } from '../../base/labels'
import { readDraft } from '../life/draft'
import { asNote } from '../life/draftingNotes'
import type { Draft } from '../life/draftTerms'
import { beginningOf, createDraft, type Beginning } from '../life/newDraft'
import { PRESETS, type PresetName } from './presetNames'
import { doc, heading, paragraph } from '../life/prose'
import { pastAccess } from '../../db/rows'
import { proseFor, TITLE, weighedTerms } from './strictestDraft'
import { capturesOf, termsOf } from '../../categories/known'
import { STRICTEST_PURPOSES } from './strictestPurposes'

interface Tree {
  root: { children: unknown[] }
}

/** A beginning with what a notice added: its text below, under its title. */
const joined = (before: Beginning, added: Beginning): Beginning => ({
  ...before,
  prose: Object.fromEntries(
    LANGUAGES.map((language) => {
      const [above, below] = [before.prose[language] as Tree, added.prose[language] as Tree]
      const children = [...above.root.children, heading(added.title[language]), ...below.root.children]
      return [language, { ...above, root: { ...above.root, children } }]
    }),
  ) as unknown as Record<Language, unknown>, // one text a language
  purposes: [
    ...before.purposes,
    ...added.purposes.filter(({ key }) => !before.purposes.some((each) => each.key === key)),
  ],
  terms: [...before.terms, ...added.terms],
  assessment: {
    risk: added.assessment?.risk ?? before.assessment?.risk,
    text: Object.fromEntries(
      LANGUAGES.map((language) => [
        language,
        [before, added].flatMap(({ assessment }) => assessment?.text?.[language] ?? []).join('\n\n'),
      ]),
    ),
  },
  statement: {
    ...before.statement,
    recipients: [...(before.statement?.recipients ?? []), ...(added.statement?.recipients ?? [])],
  },
})

const fromPreset = (payload: Payload, name: PresetName): Promise<string> => {
  const { statement } = PRESETS[name]
  const { config } = payload
  const captures = capturesOf(name)
  const terms = termsOf(name)
  return createDraft(payload, {
    title: TITLE,
    prose: { zh: proseFor(config, 'zh', captures), en: proseFor(config, 'en', captures) },
    purposes: STRICTEST_PURPOSES,
    terms,
    statement,
    ...weighedTerms(config, terms),
  })
}

const ADDED = asNote(
  both('What is collected in addition, what for, and for how long.', '补充收集的信息、用途及保存期限。'),
)

/** An empty supplementary notice: what stands stays, what is written here is added. */
const emptySupplement = (payload: Payload): Promise<string> =>
  createDraft(payload, {
    title: both('Supplementary notice', '补充告知'),
    prose: { en: doc([paragraph(ADDED.en)]), zh: doc([paragraph(ADDED.zh)]) },
    purposes: [],
    terms: [],
    supplement: true,
  })

/** The published draft of the newest version, with those of the notices that were added since the last whole one, oldest first. */
const newestDrafts = async (payload: Payload): Promise<Draft[]> => {
  const docs = await pastAccess(payload, 'decided').all(
    'policies',
    { status: { equals: 'published' } },
    { sort: '-version' },
  )
  const whole = docs.findIndex(({ supplement }) => !supplement)
  const ids = docs.slice(0, whole + 1).map(({ id }) => String(id))
  const drafts = await Promise.all(ids.reverse().map((id) => readDraft(payload, id)))
  return drafts.filter((draft) => draft !== null)
}

/**
 * A new draft: from a preset; from the newest version that was published, notices that were added to it included; or a supplementary notice.
 * @returns its id. @throws Problem 404 where nothing was published.
 */
export const startDraft = async (
  payload: Payload,
  from: PresetName | 'newest' | 'supplement',
): Promise<string> => {
  if (from === 'supplement') return emptySupplement(payload)
  if (from !== 'newest') return fromPreset(payload, from)
  const [first, ...added] = (await newestDrafts(payload)).map(beginningOf)
  if (!first) throw notFound()
  return createDraft(payload, added.reduce(joined, first))
}
