import type { Payload } from 'payload'
import { z } from 'zod'
import { now } from '../../base/clock'
import { isZone } from '../../fields/zone'
import { faultOfHours } from '../../i18n/hours'
import { both, type Both } from '../../base/labels'
import type { Widened } from '../../policy/decide/bindFrom'
import { idOf } from '../../base/ids'
import type { WorkingHours } from '../../base/policyTypes'
import { pastAccess } from '../../db/rows'
import { reasonGiven } from '../../record/reasons'

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time as HH:MM.')
const span = z.strictObject({ from: clock, to: clock })
const DAYS = ['1', '2', '3', '4', '5', '6', '7'] as const

/** What of a company decides when and where anything may be collected, as HR sends it; what is left out stays. */
export const collecting = z.strictObject({
  hours: z
    .strictObject({
      days: z
        .array(z.enum(DAYS))
        .min(1)
        .max(7)
        .refine((days) => new Set(days).size === days.length, 'A day stands twice.'),
      from: clock,
      to: clock,
      breaks: z.array(span).max(10).default([]),
    })
    .superRefine((hours, context) => {
      const fault = faultOfHours(hours)
      if (fault) context.addIssue({ code: 'custom', message: fault.en, path: ['breaks'] })
    })
    .optional(),
  zone: z.string().max(60).refine(isZone, 'Not a time zone.').optional(),
  country: z
    .union([z.literal(''), z.string().regex(/^[A-Z]{2}$/, 'Two capital letters, such as CN or DE.')])
    .optional(),
  reason: reasonGiven().optional(),
})

/** When and where anything may be collected of a company's people. */
export interface Place {
  hours: WorkingHours
  zone: string
  /** ISO 3166 code; empty where none is said. */
  country: string
}

export interface CompanyRow {
  id: string
  name: string
  zone: string
  country?: string | null
  hours: { days: string[]; from: string; to: string; breaks?: { from: string; to: string }[] | null }
  widened?: (Widened & { act: string })[] | null
}

export const readCompany = async (payload: Payload, id: string): Promise<CompanyRow | null> =>
  (await pastAccess(payload, 'whole').byId('companies', id)) as CompanyRow | null // what it was is JSON

export const placeOf = ({ hours, zone, country }: Pick<CompanyRow, 'hours' | 'zone' | 'country'>): Place => ({
  hours: {
    days: hours.days.map(Number).sort(),
    from: hours.from,
    to: hours.to,
    breaks: (hours.breaks ?? []).map(({ from, to }) => ({ from, to })),
  },
  zone,
  country: country ?? '',
})

/** The place that a wish leaves. */
export const placeAfter = (
  company: CompanyRow,
  { hours, zone, country }: Pick<z.infer<typeof collecting>, 'hours' | 'zone' | 'country'>,
): Place =>
  placeOf({
    hours: hours ?? company.hours,
    zone: zone ?? company.zone,
    country: country ?? company.country ?? '',
  })

/** What of two places is not the same. */
export const differences = (before: Place, after: Place): (keyof Place)[] =>
  (['hours', 'zone', 'country'] as const).filter(
    (part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]),
  )

/** A place as a row of `companies` holds it. */
export const asRow = ({ hours, zone, country }: Place) => ({
  hours: { ...hours, days: hours.days.map(String) as (typeof DAYS)[number][] },
  zone,
  country: country || null,
})

/** Who is employed at a company now, or will be. */
export const peopleOf = async (payload: Payload, company: string): Promise<string[]> => {
  const docs = await pastAccess(payload, 'whole').all('employments', { company: { equals: company } })
  const at = now().toISOString()
  return [...new Set(docs.filter(({ endsAt }) => !endsAt || endsAt > at).map(({ user }) => idOf(user)))]
}

const EN = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const ZH = ['一', '二', '三', '四', '五', '六', '日'].map((day) => `周${day}`)

/** A place in words: for the people of a company, and for the record. */
export const inWords = ({ hours, zone, country }: Place): Both => {
  const span = ({ from, to }: { from: string; to: string }) => `${from}–${to}`
  const days = (names: readonly string[], comma: string) =>
    hours.days.map((day) => names[day - 1]).join(comma)
  const breaks = hours.breaks.map(span)
  const where = `${zone}${country && ` (${country})`}`
  return both(
    [`${days(EN, ', ')} ${span(hours)}`, ...breaks.map((each) => `break ${each}`), where].join(', '),
    [`${days(ZH, '、')} ${span(hours)}`, ...breaks.map((each) => `休息 ${each}`), where].join('，'),
  )
}
