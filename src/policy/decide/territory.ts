import { inForceAt } from './boundTerm'
import type { EmploymentSpan, PolicyVersion, Snapshot } from '../../base/policyTypes'

const zones = new Map<string, readonly string[]>()
/** The time zones of a country, by its ISO 3166 code. */
export const zonesOf = (country: string): readonly string[] => {
  let known = zones.get(country)
  if (!known) {
    const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
      timeZones?: string[]
      getTimeZones?(): string[]
    }
    known = locale.getTimeZones?.() ?? locale.timeZones ?? []
    zones.set(country, known)
  }
  return known
}

const names = new Map<string, string>()
/** Two names of one zone are one: `Asia/Chongqing` is `Asia/Shanghai`. */
export const canonical = (zone: string): string => {
  let known = names.get(zone)
  if (!known) {
    known = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
    names.set(zone, known)
  }
  return known
}

/** Whether somebody works where a version applies: by the country that is said, else by the time zone. A version that names none applies everywhere. */
export const isWithin = (
  { statement }: Pick<PolicyVersion, 'statement'>,
  { country, zone }: Pick<EmploymentSpan, 'country' | 'zone'>,
): boolean => {
  const territory = statement?.territory ?? []
  if (!territory.length) return true
  if (country) return territory.includes(country)
  return territory.some((each) => zonesOf(each).includes(canonical(zone)))
}

/** Where an employment lies at a moment: its place, and the ones that a wider place has not yet taken over from. */
const placesAt = ({ country, zone, earlier = [] }: EmploymentSpan, at: number) => [
  { country, zone },
  ...earlier.filter(({ until }) => at < until),
]

/**
 * Whether an employment lies outside what a version applies to: the one that binds the person, or one that came into force since. A wider
 * territory reaches nobody before he has agreed.
 */
export const isOutside = (
  { policies }: Pick<Snapshot, 'policies'>,
  employment: EmploymentSpan,
  boundBy: number,
  at: number,
): boolean =>
  inForceAt(policies, at).some(
    (policy) =>
      policy.version >= boundBy && placesAt(employment, at).some((place) => !isWithin(policy, place)),
  )

/** Whether the version in force does not apply to an employment: nobody enrols a computer there. */
export const isOutsideNow = (
  { policies }: Pick<Snapshot, 'policies'>,
  employment: EmploymentSpan,
  at: number,
): boolean => {
  const current = inForceAt(policies, at).at(-1)
  return current !== undefined && placesAt(employment, at).some((place) => !isWithin(current, place))
}
