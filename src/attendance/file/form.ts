import { z } from 'zod'
import { isDate } from '../engine/dates'
import { isZone } from '../engine/zone'

const MINUTE = 60_000
/** Date, time and offset, as RFC 3339 has it; seconds may be left out. */
const MOMENT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)$/

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export const date = z.string().refine(isDate)
export const zone = z.string().refine(isZone, 'unknown-zone')
const minutes = z.int().min(0)
const window = z.object({ start: clock, end: clock })
const state = z.enum(['asked', 'approved', 'refused'])
const half = z.enum(['am', 'pm'])
const punchKind = z.enum(['in', 'out', 'break-start', 'break-end', 'unknown'])
const dayKind = z.enum(['workday', 'rest', 'statutory'])

/** A moment with the offset that it was written with. */
const written = z
  .string()
  .refine((text) => isDate(MOMENT.exec(text)?.[1] ?? ''))
  .transform((text) => {
    const offset = MOMENT.exec(text)?.[3] ?? 'Z'
    const size = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6))
    return { at: Date.parse(text), offset: offset === 'Z' ? 0 : offset.startsWith('-') ? -size : size }
  })
const moment = written.transform(({ at }) => Math.floor(at / MINUTE))

const anyShift = {
  breaks: z.array(window.extend({ paid: z.boolean() })),
  graceLate: minutes.optional(),
  graceEarly: minutes.optional(),
  halfBelow: minutes.optional(),
  absentBelow: minutes.optional(),
  pairing: z.enum(['every', 'first-last']),
  overtime: z.object({
    needs: z.enum(['approval', 'none']),
    before: z.boolean(),
    minimum: minutes,
    unit: z.int().min(1),
  }),
}
const parted = {
  ...anyShift,
  parts: z.array(window).min(1),
  slide: z.object({ earlier: minutes, later: minutes }).optional(),
  afterLate: z.array(z.object({ after: clock, minutes })).optional(),
}

export const shiftForm = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fixed'), ...parted }),
  z.object({ kind: z.literal('comprehensive'), ...parted }),
  z.object({
    kind: z.literal('flexible'),
    ...anyShift,
    span: window,
    core: window.nullable(),
    norm: minutes,
    law: z
      .object({ table: z.literal('DE'), do: z.enum(['deduct', 'flag']) })
      .nullable()
      .default(null),
  }),
  z.object({ kind: z.literal('irregular'), ...anyShift }),
])

export const patternForm = z.object({
  cycle: z.array(z.string().nullable()).min(1, 'empty-cycle'),
  anchor: date,
  holidays: z.enum(['follow', 'through']),
  workdayShift: z.string().nullable().optional(),
})

export const calendarForm = z.record(date, dayKind)

const punch = z.object({ at: written, kind: punchKind }).transform(({ at, kind }) => ({ ...at, kind }))

const correction = z.discriminatedUnion('do', [
  z
    .object({ do: z.literal('add'), state, at: written, kind: punchKind })
    .transform(({ at, ...rest }) => ({ ...rest, ...at })),
  z
    .object({ do: z.literal('ignore'), state, at: written })
    .transform(({ at: { at }, ...rest }) => ({ ...rest, at })),
  z
    .object({ do: z.literal('kind'), state, at: written, kind: punchKind })
    .transform(({ at: { at }, ...rest }) => ({ ...rest, at })),
])

const anyAbsence = { kind: z.string(), state, counts: z.enum(['leave', 'work']) }
const absence = z.union([
  z.object({ ...anyAbsence, full: z.literal(true) }),
  z.object({ ...anyAbsence, half }),
  z.object({ ...anyAbsence, from: moment, to: moment }),
])

/** A day; its shifts are named. */
export const dayForm = z.object({
  zone,
  date,
  shift: z.string().nullable(),
  due: z.boolean(),
  dayBefore: z.string().nullable().default(null),
  dayAfter: z.string().nullable().default(null),
  kinds: z.record(date, dayKind).optional(),
  halfHoliday: half.optional(),
  punches: z.array(punch).default([]),
  corrections: z.array(correction).optional(),
  approvals: z.array(z.object({ from: moment, to: moment, state })).optional(),
  absences: z.array(absence).optional(),
  previousEnd: moment.optional(),
  now: moment.optional(),
  employment: z.object({ from: date, until: date.optional() }).optional(),
})

export const resolveForm = z.object({ pattern: z.string(), calendar: z.string().optional(), date })

const overtime = z.object({ workday: minutes, rest: minutes, holiday: minutes })
export const periodForm = z.union([
  z.object({ norm: minutes, days: z.array(z.object({ worked: minutes, overtime })) }),
  z.object({ limit: minutes, workday: minutes, rest: minutes, restCompensated: minutes.default(0) }),
])

export const annualLeaveForm = z.object({
  year: z.int().min(1900).max(9999),
  years: z.number().min(0),
  joins: date.optional(),
  leaves: date.optional(),
  used: z.number().min(0).optional(),
})

export const ledgerForm = z.object({
  grants: z.array(z.object({ lot: z.string(), minutes, from: date, until: date })),
  uses: z.array(z.object({ on: date, minutes })),
  on: date,
})

export const importForm = z.object({ zone, local: z.string() })

const length = z.number().min(0)
export const placeForm = z.object({
  radius: length,
  distance: length,
  accuracy: length,
  ageSeconds: z.number(),
})

/** The whole file; what it holds is read one by one, so that a fault in one stops no other. */
export const bookForm = z.object({
  shifts: z.record(z.string(), z.unknown()).default({}),
  patterns: z.record(z.string(), z.unknown()).default({}),
  calendars: z.record(z.string(), z.unknown()).default({}),
  examples: z.array(z.unknown()),
})
