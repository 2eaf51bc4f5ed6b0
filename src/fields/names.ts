const USER_NAME = /^[a-z][a-z0-9._-]{1,39}$/

/** A letter first and no @, so that a user name is never mistaken for an email or a phone. */
export const isUserName = (value: string): boolean => USER_NAME.test(value)

/** Turns the direction of what stands after it, or controls a terminal. */
const TURNS = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u
const SEEN = /[\p{L}\p{N}\p{S}]/u

/** Whether a name is seen as it is: something in it is visible, and nothing turns what is written around it. */
export const isVisible = (value: string): boolean => SEEN.test(value) && !TURNS.test(value)

/** A text without signs that nobody sees and no script needs, which come along where it is pasted: with them a name is another one. */
export const withoutUnseen = (text: string): string => text.replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')

const PHONE = /^\+[1-9]\d{6,14}$/

/** Digits and a plus alone: what people set them apart by is dropped, a trunk zero in brackets too; `00` counts as `+`. */
const dialled = (value: string): string =>
  value
    .normalize('NFKC')
    .trim()
    .replace(/^tel:/i, '')
    .replace(/\(0\)/, '')
    .replace(/[\s()./\u2010-\u2015·-]/g, '')
    .replace(/^00/, '+')

/** A phone number as E.164, or null. */
export const normalPhone = (value: string): string | null => {
  const digits = dialled(value)
  return PHONE.test(digits) ? digits : null
}

/** How a country code may be typed, as a pattern of a field too: with a plus, with two zeros, or bare. */
export const COUNTRY_CODE = '\\s*(?:[+＋]|00)?\\s*[1-9][0-9]{0,3}\\s*'
const TYPED_CODE = new RegExp(`^${COUNTRY_CODE}$`)

/** A country code such as `+33`, of one that was typed `+33`, `0033` or `33`; null where it is none. */
export const countryCodeOf = (typed: string): string | null =>
  TYPED_CODE.test(typed) ? `+${typed.replace(/\s/g, '').replace(/^(?:[+＋]|00)/, '')}` : null

/** Zeros before a number within its country belong to it in Italy, and are dropped elsewhere; Russia has an eight there. */
const withoutTrunk = (digits: string, code: string): string => {
  if (code === '39') return digits
  return code === '7' && /^8\d{10}$/.test(digits) ? digits.slice(1) : digits.replace(/^0/, '')
}

/** Digits of a number within its country. */
const FEWEST = 7

/**
 * A phone number as E.164, or null, also where it stands without its country, or without the plus, which spreadsheets drop.
 * Country codes of one or two digits belong to countries where every number has seven digits or more of its own: fewer is a slip.
 * @param code of the country that is meant where none is said, such as `+86`.
 */
export const phoneWithin = (value: string, code: string | undefined): string | null => {
  const digits = dialled(value)
  if (!code) return normalPhone(digits)
  const country = code.slice(1)
  const isWhole = digits.startsWith(country) && digits.length >= 10 + country.length
  const named = digits.startsWith('+')
    ? digits
    : isWhole
      ? `+${digits}`
      : code + withoutTrunk(digits, country)
  const isShort = country.length < 3 && named.startsWith(code) && named.length < code.length + FEWEST
  return isShort ? null : normalPhone(named)
}

/** What a person typed to sign in, told apart by its look. */
export const signInName = (typed: string): { email: string } | { phone: string } | { username: string } => {
  const name = typed.trim()
  if (name.includes('@')) return { email: name.toLowerCase() }
  const phone = normalPhone(name)
  return phone ? { phone } : { username: name.toLowerCase() }
}
