const USER_NAME = /^[a-z][a-z0-9._-]{1,39}$/

/** A letter first and no @, so that a user name is never mistaken for an email or a phone. */
export const isUserName = (value: string): boolean => USER_NAME.test(value)

/** Turns the direction of what stands after it, or controls a terminal. */
const TURNS = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u
const SEEN = /[\p{L}\p{N}\p{S}]/u

/** Whether a name is seen as it is: something in it is visible, and nothing turns what is written around it. */
export const isVisible = (value: string): boolean => SEEN.test(value) && !TURNS.test(value)

const PHONE = /^\+[1-9]\d{6,14}$/

/** A phone number as E.164, or null. Spaces, dots, dashes and brackets are dropped; `00` counts as `+`. */
export const normalPhone = (value: string): string | null => {
  const digits = value.replace(/[\s().-]/g, '').replace(/^00/, '+')
  return PHONE.test(digits) ? digits : null
}

/** What a person typed to sign in, told apart by its look. */
export const signInName = (typed: string): { email: string } | { phone: string } | { username: string } => {
  const name = typed.trim()
  if (name.includes('@')) return { email: name.toLowerCase() }
  const phone = normalPhone(name)
  return phone ? { phone } : { username: name.toLowerCase() }
}
