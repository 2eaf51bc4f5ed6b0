import type { Payload } from 'payload'
import { notFound } from '../errors'
import { readDraft } from './draft'
import { beginningOf, createDraft } from './newDraft'
import { PRESETS, type PresetName } from './presetNames'
import {
  CAPTURES,
  proseFor,
  STRICTEST_PURPOSES,
  STRICTEST_TERMS,
  strictestTerm,
  TITLE,
} from './strictestDraft'

const fromPreset = (payload: Payload, name: PresetName): Promise<string> => {
  const { captures, statement } = PRESETS[name]
  const { config } = payload
  return createDraft(payload, {
    title: TITLE,
    prose: { zh: proseFor(config, 'zh', captures), en: proseFor(config, 'en', captures) },
    purposes: STRICTEST_PURPOSES,
    terms: [
      ...captures.map(strictestTerm),
      ...STRICTEST_TERMS.filter(({ category }) => !(CAPTURES as readonly string[]).includes(category)),
    ],
    statement: statement,
  })
}

/** A new draft from a preset, or from the newest version that was published. @returns its id. @throws Problem 404 where none was. */
export const startDraft = async (payload: Payload, from: PresetName | 'newest'): Promise<string> => {
  if (from !== 'newest') return fromPreset(payload, from)
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'policies',
    where: { status: { equals: 'published' } },
    sort: '-version',
    limit: 1,
    pagination: false,
    req: {},
  })
  const draft = docs[0] ? await readDraft(payload, String(docs[0].id)) : null
  if (!draft) throw notFound()
  return createDraft(payload, beginningOf(draft))
}
