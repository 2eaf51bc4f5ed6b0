import type { Payload } from 'payload'
import type { Language } from '../../base/labels'
import { pastAccess } from '../../db/rows'

/** The language of new people of whom nobody says one: as HR has set it. */
export const languageOfNew = async (payload: Payload): Promise<Language> =>
  (await pastAccess(payload, 'machine').global('settings'))?.language ?? 'zh'
