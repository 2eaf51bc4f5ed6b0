import type { Minor, Term } from '../../base/policyTypes'

/** As the collection `guardianships` has it. */
export interface Guardianship {
  id: string
  bornOn: string
  state: 'pending' | 'confirmed' | 'withdrawn'
}

/** A birthday begins at its first minute anywhere on earth at the latest: whoever is in doubt counts as younger. */
const LATEST_ZONE = 12 * 3_600_000

const birthday = (bornOn: string, years: number): number => {
  const [year = 0, month = 1, day = 1] = bornOn.slice(0, 10).split('-').map(Number)
  // Born on 29 February: the first of March counts.
  return Date.UTC(year + years, month - 1, day) + LATEST_ZONE
}

export const minorOf = ({ bornOn, state }: Pick<Guardianship, 'bornOn' | 'state'>): Minor => ({
  fourteenAt: birthday(bornOn, 14),
  adultAt: birthday(bornOn, 18),
  guardian: state === 'confirmed',
})

/** Until when an account is shut: a child's, without a guardian; null where it is not (P89). */
export const shutUntil = (guardianship: Pick<Guardianship, 'bornOn' | 'state'>, at: number): Date | null => {
  const { guardian, fourteenAt } = minorOf(guardianship)
  return guardian || fourteenAt <= at ? null : new Date(fourteenAt)
}

const GROUNDS = ['legal-duty', 'vital-interest'] as const
const restsOn = ({ basis, otherBasis }: Term): boolean =>
  GROUNDS.some((ground) => ground === basis || ground === otherBasis)

/**
 * Whether a minor's data may not be collected, kept, used or disclosed under a term: it takes a duty of law, a guardian's consent, or the
 * protection of somebody (P91). Under 14 that goes for everything (P89); from 14 to 18 for whatever rests on consent, which a minor
 * cannot give alone (P88).
 */
export const lacksGround = (minor: Minor | null, term: Term, at: number): boolean => {
  if (!minor || at >= minor.adultAt || minor.guardian || restsOn(term)) return false
  return at < minor.fourteenAt || term.consent !== 'none'
}
