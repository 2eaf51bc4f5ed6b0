import { isUserName } from '../../fields/names'
import { latinName } from '../staff/pinyin'

/** What a user name made of a name begins with: the name in Latin letters, or a word for those that have none. */
export const usernameStem = (name: string): string => {
  const latin = latinName(name)
  return isUserName(latin) ? latin : 'person'
}

/**
 * A user name that nobody has: the name in Latin letters, with a number where that one is taken. Invited by hand and from a list alike.
 * @param next Where to go on counting, by stem; a list hands in one for all of its rows.
 */
export const freeUsername = (
  name: string,
  taken: ReadonlySet<string>,
  next = new Map<string, number>(),
): string => {
  const stem = usernameStem(name)
  for (let i = next.get(stem) ?? 1; ; i++) {
    next.set(stem, i + 1)
    // Nobody is called the first of the nameless.
    const candidate = i === 1 && stem !== 'person' ? stem : `${stem}${i}`
    if (!taken.has(candidate)) return candidate
  }
}
