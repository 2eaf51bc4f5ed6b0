const tails = new Map<string, Promise<unknown>>()

/** Runs what has the same key one after the other, in this process. */
export const inTurn = async <T>(key: string, run: () => Promise<T>): Promise<T> => {
  const before = tails.get(key) ?? Promise.resolve()
  const mine = before.then(run, run)
  const settled = mine.catch(() => undefined)
  tails.set(key, settled)
  try {
    return await mine
  } finally {
    if (tails.get(key) === settled) tails.delete(key)
  }
}
