/** A host as it stands in an address: a name of several labels of which the last is no number, or numbers; a port may follow. */
const HOST = String.raw`(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\]|(?:[\p{L}\p{N}_-]+\.)+\p{L}[\p{L}\p{N}-]*)(?::\d+)?`

/** What begins with a scheme that names no host: nothing behind it is kept. */
const OPAQUE = /(data|blob|javascript|mailto|view-source):\S+/i
/** Up to the path, and what stands there. */
const AUTHORITY = /((?:[a-z][a-z0-9+.-]*:)?\/\/)([^\s/?#\\]*)/i
/** A name and a password before a host, without a scheme. A word before an address of mail, as `To:`, is none. */
const BARE_USER = new RegExp(
  String.raw`(?<![\p{L}\p{N}:/@])(?!(?:to|cc|bcc|from|re|fwd?|aw|wg|e?-?mail):)[\p{L}\p{N}._%+-]+:[^\s/]+@(?=${HOST}(?:[/?#]|$))`,
  'iu',
)
/** A query or a fragment: behind a scheme, behind a host with or without a path, or one that gives something a value. */
const TAILS = [
  /([a-z][a-z0-9+.-]*:\/\/[^\s?#]*)[?#].*$/i,
  new RegExp(String.raw`(${HOST}(?:/[^\s?#]*)?)[?#](?=[^\s?#!.,;:)"'»”’？！。]).*$`, 'iu'),
  /^([^?&#]*)[?&#][^\s=?]+=.*$/,
  // The same, written so that it may stand in another address.
  /(https?%3a%2f%2f.*?)%(?:3f|23).*$/i,
]
/** What a path carries beside its names, such as a session. */
const PARAMETERS = /([a-z][a-z0-9+.-]*:\/\/[^\s;?#]*);[^\s/=?#]+=[^\s/?#]*/gi

/** Where something else than a port follows the host, a sign that it may not hold has cut a password: all of it goes. */
const withoutUser = (whole: string, slashes: string, authority: string): string => {
  const at = authority.lastIndexOf('@')
  if (at < 0 && slashes === '//') return whole
  const host = authority.slice(at + 1)
  return slashes + (/^(\[[^\]]*\]|[^:[\]]*)(:\d*)?$/.test(host) ? host : '')
}

const once = (word: string): string => {
  if (OPAQUE.test(word)) return word.replace(OPAQUE, '$1:')
  const known = word.replace(BARE_USER, '').replace(AUTHORITY, withoutUser)
  return TAILS.reduce((left, tail) => left.replace(tail, '$1'), known.replace(PARAMETERS, '$1'))
}

/** What one sign hid from the first look, the next finds. It only ever gets shorter. */
const bare = (word: string): string => {
  const left = once(word)
  return left === word ? word : bare(left)
}

/** Whether a title may hold an address with more than a path; most do not, and the colon of a drive begins none. */
const MAY = /[?#@&]|(?<!^[a-z]):\S|%3a/i

/**
 * A title whose addresses, with or without a scheme, have lost user, password, query and fragment: these may hold anything. The rest of it
 * stays as it is, a question mark and an address of mail too.
 */
export const withoutSecrets = (title: string): string =>
  MAY.test(title) ? title.replace(/\S+/g, bare) : title
