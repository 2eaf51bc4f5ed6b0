/** Control signs, and the sign that browsers read as a slash. */
const TREACHEROUS = /[\u0000-\u001f\u007f-\u009f\\]/
/** Letters, digits and the four signs that need no encoding (RFC 3986, 6.2.2.2), a slash and a backslash: none is ever written by its number. */
const NEEDLESS = /%(2[d-f]|3\d|4[1-9a-f]|5[0-9acf]|6[1-9a-f]|7[0-9ae])/i

/**
 * Whether a path is written in its one normal form: what stands in it is what every reader of it, server or browser, comes to in the end.
 * Dot segments, doubled or encoded slashes, control signs and damaged encodings are read in one way here and in another there.
 */
export const isNormalPath = (path: string): boolean => {
  if (!path.startsWith('/') || path.includes('//') || NEEDLESS.test(path)) return false
  try {
    return !TREACHEROUS.test(decodeURIComponent(path)) && new URL(`http://host${path}`).pathname === path
  } catch {
    return false // a damaged encoding
  }
}

const LONGEST = 2_000

/**
 * Where somebody is led on to: a path of this server, as it was wished, else another. Every address that comes from outside and is gone to
 * passes here.
 */
export const ownPath = (wished: unknown, otherwise = '/'): string => {
  if (typeof wished !== 'string' || wished.length > LONGEST || TREACHEROUS.test(wished)) return otherwise
  const [path = ''] = wished.split(/[?#]/)
  return isNormalPath(path) ? wished : otherwise
}
