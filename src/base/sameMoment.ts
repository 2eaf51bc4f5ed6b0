import { now } from './clock'

/** Longer than a second press or a request that is sent anew takes, shorter than anybody takes to want the same again. */
const MOMENT = 5_000

const running = new Map<string, Promise<unknown>>()
const answers = new Map<string, { answer: unknown; at: number }>()

/** What is asked again while it is being done is done once, and answered alike. */
export const whileRunning = <T>(key: string, run: () => Promise<T>): Promise<T> => {
  const known = running.get(key) as Promise<T> | undefined
  if (known) return known
  const mine = run().finally(() => running.delete(key))
  running.set(key, mine)
  return mine
}

/**
 * What is asked again within the same moment is done once: whoever asks again gets the outcome of the first. What failed is tried anew.
 * @param key who asks, and for what.
 * @param stands whether that outcome still is so; where not, it is done anew.
 */
export const inOneMoment = <T>(
  key: string,
  run: () => Promise<T>,
  stands: (answer: T) => Promise<boolean> = () => Promise.resolve(true),
): Promise<T> =>
  whileRunning(key, async () => {
    const known = answers.get(key) as { answer: T; at: number } | undefined
    if (known && now().getTime() - known.at < MOMENT && (await stands(known.answer))) return known.answer
    const answer = await run()
    const made = { answer, at: now().getTime() }
    answers.set(key, made)
    // It may hold a link: no longer than it is of use.
    setTimeout(() => {
      if (answers.get(key) === made) answers.delete(key)
    }, MOMENT).unref()
    return answer
  })
