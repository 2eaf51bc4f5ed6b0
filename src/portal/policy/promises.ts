import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Language } from '../../base/labels'
import type { StateOf } from '../../i18n/states'
import { PARTS_ZH, PROMISES_ZH } from '../../promises/zh'

/**
 * How a promise stands: `proved`: the last proof was of these very files; `changed`: a file that keeps it is another since; `failed`: the
 * last proof failed; `unproved`: no proof is on record; `not-yet`: nothing enforces it yet; `part`: what is enforced of it was proved, and
 * something of it is not enforced yet.
 */
type PromiseState = StateOf<'promise'>

export interface Promised {
  id: string
  text: string
  /** Files of the product that enforce it. */
  keptIn: string[]
  /** Date of the last proof, `YYYY-MM-DD`. */
  at: string | null
  state: PromiseState
  /** What of it is not enforced yet; null where nothing is left. */
  open: string | null
}

interface Built extends Omit<Promised, 'text' | 'open'> {
  en: string
  open?: string
}

/** Every promise, as the build of this server found it; null where there was no build, as while it is developed. */
export const promises = async (language: Language): Promise<Promised[] | null> => {
  const file = path.resolve('dist/promises.json')
  const built = await readFile(file, 'utf8').catch(() => null)
  if (built === null) return null
  return (JSON.parse(built) as Built[]).map(({ en, open, ...promise }) => ({
    ...promise,
    open: open === undefined ? null : language === 'en' ? open : (PARTS_ZH[promise.id] ?? open),
    text: language === 'en' ? en : (PROMISES_ZH[promise.id] ?? en),
  }))
}
