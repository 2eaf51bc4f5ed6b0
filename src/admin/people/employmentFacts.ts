import { now } from '../../base/clock'
import { dateOf } from '../../fields/common'
import { mayBeTakenBack } from '../../people/staff/applyEnd'
import type { Company, Employment } from '../../payload-types'

/** An employment, as far as acts are offered by it. */
export interface EmploymentFacts {
  id: string
  company: { id: string; name: string }
  number: string
  position: string
  from: string
  zone: string
  /** Whether it runs or will: it has no end, or one that has not come, as the server’s clock has it. */
  isOpen: boolean
  /** The last day of an end that has not come yet; empty for none. */
  lastDay: string
  /** When the server drew the page, in milliseconds. */
  at: number
  /** Whether its end may be taken back. */
  mayRestore: boolean
}

/** @param at The moment at which the page is drawn, in milliseconds. */
export const hasNotEnded = ({ endsAt }: { endsAt?: string | null }, at: number): boolean =>
  !endsAt || Date.parse(endsAt) > at

interface Span {
  startsAt?: string | null
  endsAt?: string | null
}

/** Whether it has begun and not ended. */
export const isNow = ({ startsAt, endsAt }: Span): boolean => {
  const at = now().getTime()
  return (!startsAt || Date.parse(startsAt) <= at) && hasNotEnded({ endsAt }, at)
}

/** @param recorded by `lastEnded`. */
export const employmentFacts = (
  { id, company, number, position, from, zone, until, endsAt }: Employment & { company: Company },
  recorded: number,
  at: Date,
): EmploymentFacts => {
  const isOpen = hasNotEnded({ endsAt }, at.getTime())
  return {
    id: String(id),
    company: { id: String(company.id), name: company.name },
    number: number ?? '',
    position: position ?? '',
    from: dateOf(from),
    zone: zone ?? '',
    isOpen,
    at: at.getTime(),
    lastDay: isOpen && endsAt && until ? dateOf(until) : '',
    mayRestore: Boolean(endsAt && mayBeTakenBack(endsAt, recorded, at)),
  }
}
