import type { PayloadRequest } from 'payload'

type Cache = Map<string, Promise<unknown>>
const KEY = Symbol.for('glasswork.memo')
/** One for Express's bundle and Next's, keyed by the user object of one request: nothing outlives the request. */
const holder = globalThis as { [KEY]?: WeakMap<object, Cache> }
const caches = (holder[KEY] ??= new WeakMap())

/** Loads once per request what several access functions of it ask for. */
export const oncePerRequest = <T>(
  req: Pick<PayloadRequest, 'user'>,
  key: string,
  load: () => Promise<T>,
): Promise<T> => {
  if (!req.user) return load()
  let cache = caches.get(req.user)
  if (!cache) caches.set(req.user, (cache = new Map<string, Promise<unknown>>()))
  const known = cache.get(key) as Promise<T> | undefined
  if (known) return known
  const loading = load()
  cache.set(key, loading)
  return loading
}

/** Forgets what was loaded for this request, after a write that changes it. */
export const forget = (req: Pick<PayloadRequest, 'user'>): void => {
  if (req.user) caches.delete(req.user)
}
