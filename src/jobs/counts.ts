import type { SanitizedConfig } from 'payload'
import { COUNT_NAMES, SWEPT } from '../i18n/counts'
import { labelIn, type Both, type Language } from '../base/labels'
import { LETTER_STATES } from '../letters/kinds'
import * as W from './words'

const FIXED: Record<string, Both> = { ...COUNT_NAMES, ...LETTER_STATES }

/** What a number of a job's run counts: rows of a collection, letters by what became of them, a step of the job, room on a disk. */
export const countName = (
  { collections }: Pick<SanitizedConfig, 'collections'>,
  key: string,
  language: Language,
): string => {
  const fixed = FIXED[key]
  if (fixed) return fixed[language]
  const version = /^version (\d+)$/.exec(key)?.[1]
  if (version) return W.version(version)[language]
  const [first = '', rest] = key.split(': ')
  if (rest === 'MB') return W.mbFree(first)[language]
  const name = labelIn(collections.find(({ slug }) => slug === first)?.labels.plural, language, first)
  const swept = (SWEPT as Record<string, Both>)[rest ?? '']
  if (swept) return language === 'en' ? `${name}: ${swept.en}` : `${name}：${swept.zh}`
  return rest === undefined ? name : key
}

/** The numbers of a run by what they count, in the order in which they were counted. */
export const countsInWords = (
  config: Pick<SanitizedConfig, 'collections'>,
  counts: unknown,
  language: Language,
): [name: string, count: number][] =>
  Object.entries((counts ?? {}) as Record<string, unknown>).flatMap(([key, n]): [string, number][] =>
    typeof n === 'number' ? [[countName(config, key, language), n]] : [],
  )
