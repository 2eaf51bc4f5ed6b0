import type { ClaimedLetter } from '../db/outbox'
import type { Ended } from './outcome'
import type { Progress } from './progress'

/** How long a server that has let us in may think about the first letter's envelope before the others go on. */
const THINKS = 5_000

export type TryOne = (letter: ClaimedLetter, onProgress?: (progress: Progress) => void) => Promise<Ended>

/** What becomes of a letter, and of which; each as it is known. */
export type OnEnded = (letter: ClaimedLetter, ended: Ended) => void

export const isOfServer = (ended: Ended): boolean => ended.how === 'put-off' && ended.about === 'server'

/** Tries a letter; what it says about the server is known before its own end: one that asks for the text takes letters. */
const knockWith = (
  tryOne: TryOne,
  letter: ClaimedLetter,
): { own: Promise<Ended>; heard: Promise<Ended | null> } => {
  let pass = (): void => undefined
  let timer: NodeJS.Timeout | undefined
  const passed = new Promise<null>((resolve) => (pass = () => resolve(null)))
  const own = tryOne(letter, (progress) => {
    if (progress === 'text') pass()
    else timer = setTimeout(pass, THINKS)
  }).finally(() => clearTimeout(timer))
  return { own, heard: Promise.race([own.catch(() => null), passed]) }
}

/**
 * Tries letters in batches, and tells of each as it ends. The first letter of all goes alone: what it hears about the server is so for all, and
 * a password that is refused once is not tried fifty times. Once the server has let it in, nobody waits for it: it may be silent for minutes.
 */
export const tryInBatches = (tryOne: TryOne, onEnded: OnEnded) => {
  let heard: Promise<Ended | null> | undefined
  const follow = async (letter: ClaimedLetter, trying: Promise<Ended>): Promise<Ended> => {
    const ended = await trying
    onEnded(letter, ended)
    return ended
  }
  return async (letters: readonly ClaimedLetter[]): Promise<Ended[]> => {
    const trying: Promise<Ended>[] = []
    const [first, ...others] = letters
    if (!heard && first) {
      const knock = knockWith(tryOne, first)
      heard = knock.heard
      trying.push(follow(first, knock.own))
    }
    const known = await heard
    const rest = trying.length ? others : letters
    const isShut = known && isOfServer(known)
    for (const each of rest) trying.push(follow(each, isShut ? Promise.resolve(known) : tryOne(each)))
    return Promise.all(trying)
  }
}
