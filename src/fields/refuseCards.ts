import { invalid } from '../base/errors'
import { holdsCard } from './cards'

/** What nobody reads: a password may hold any digits. */
const SECRET = /password|token|secret|hash|^(current|next)$/i

/** The digits of an id or of a digest are nobody's card: of SHA-256 in hex, one in a thousand holds what looks like one. */
const ID = /^([0-9a-f]{24}|[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** Refuses a body that holds a full card number in any text of it (P22). @throws Problem 400 that names the field. */
export const refuseCards = (value: unknown, field = ''): void => {
  if (typeof value === 'string') {
    if (!ID.test(value) && holdsCard(value))
      throw invalid(
        'Full card numbers are not stored here. Leave the number out, or give its last four digits.',
        {
          field,
        },
      )
  } else if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    for (const [key, inner] of Object.entries(value)) if (!SECRET.test(key)) refuseCards(inner, field || key)
  }
}
