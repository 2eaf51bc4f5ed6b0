/** By key, the last of those who come to each of its parts. */
const tails = new Map<string, Map<string, Promise<unknown>>>()
const WHOLE = ''

/**
 * Runs what has the same key one after the other, in this process.
 * @param parts of the key that it comes to alone: it waits for whoever comes to one of them or to the whole, and others wait for it likewise.
 */
export const inTurn = async <T>(
  key: string,
  run: () => Promise<T>,
  parts?: readonly string[],
): Promise<T> => {
  const known = tails.get(key) ?? new Map<string, Promise<unknown>>()
  tails.set(key, known)
  const before = parts ? [WHOLE, ...parts].flatMap((part) => known.get(part) ?? []) : [...known.values()]
  const mine = Promise.all(before).then(run)
  const settled = mine.catch(() => undefined)
  for (const part of parts ?? [WHOLE]) known.set(part, settled)
  try {
    return await mine
  } finally {
    for (const [part, tail] of known) if (tail === settled) known.delete(part)
    if (!known.size && tails.get(key) === known) tails.delete(key)
  }
}
