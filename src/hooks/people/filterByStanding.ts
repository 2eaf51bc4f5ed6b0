import type { CollectionBeforeOperationHook, Where } from 'payload'
import { now } from '../../base/clock'
import { PERSON_STATES, type PersonState } from '../../i18n/personStates'
import { listOf } from '../every/checkFilter'

const WORDS = Object.keys(PERSON_STATES) as PersonState[]

/** Which words a condition means; of what is not here, nothing is said of words. */
const FITS: Readonly<Record<string, (word: string, value: unknown) => boolean>> = {
  equals: (word, value) => word === value,
  not_equals: (word, value) => word !== value,
  in: (word, value) => listOf(value).includes(word),
  not_in: (word, value) => !listOf(value).includes(word),
  like: (word, value) => word.includes(String(value).toLowerCase()),
  contains: (word, value) => word.includes(String(value).toLowerCase()),
  not_like: (word, value) => !word.includes(String(value).toLowerCase()),
}

/** Of whom the list says this word: the other way round of `personState`. */
const isSaid = (word: PersonState, at: string): Where => {
  if (word === 'closed') return { state: { equals: word } }
  if (word === 'left')
    return { and: [{ state: { not_equals: 'closed' } }, { accessEndsAt: { less_than_equal: at } }] }
  const goesOn = { or: [{ accessEndsAt: { exists: false } }, { accessEndsAt: { greater_than: at } }] }
  return { and: [{ state: { equals: word } }, goesOn] }
}

const meant = (operator: string, value: unknown, at: string): Where => {
  const fits = FITS[operator]
  if (!fits) return { state: { [operator]: value } }
  const words = WORDS.filter((word) => fits(word, value))
  // A word that no list says finds nobody.
  return words.length ? { or: words.map((word) => isSaid(word, at)) } : { state: { equals: 'none' } }
}

/** The same filter, by the words that the list shows of people's states. */
export const byWordsShown = (where: Where, at: string): Where => ({
  and: Object.entries(where).flatMap(([key, value]): Where[] => {
    if (Array.isArray(value)) return [{ [key]: value.map((each: Where) => byWordsShown(each, at)) }]
    if (key !== 'state') return [{ [key]: value }]
    return Object.entries(value as object).map(([operator, wanted]) => meant(operator, wanted, at))
  }),
})

/**
 * Whoever has no employment any more has left, by every list, while his account goes on saying `active`: a filter by the state finds whom the
 * list shows with it. The server's own code asks for what is stored.
 */
export const filterByStanding: CollectionBeforeOperationHook = ({ args, overrideAccess }) => {
  const { where } = args as { where?: Where }
  return where && !overrideAccess ? { ...args, where: byWordsShown(where, now().toISOString()) } : args
}
