import type { Payload } from 'payload'
import type { Language } from '../../base/labels'

/** The language of new people of whom nobody says one: as HR has set it. */
export const languageOfNew = async ({ db }: Payload): Promise<Language> =>
  (await db.findGlobal<{ language?: Language }>({ slug: 'settings', req: {} }))?.language ?? 'zh'
