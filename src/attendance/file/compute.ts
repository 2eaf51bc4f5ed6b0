import type { z } from 'zod'
import { annualLeaveDays } from '../annualLeave'
import { computeDay } from '../engine/day'
import { againstLimit, periodOf } from '../engine/period'
import { approvedOf } from '../engine/punches'
import type { Day, DayInput, Shift } from '../engine/types'
import { balanceOn } from '../ledger'
import { readLocalTime } from '../localTime'
import { rosteredOn } from '../pattern'
import { placeVerdict } from '../place'
import { shiftFault } from '../shiftFault'
import { Fault } from './fault'
import {
  annualLeaveForm,
  bookForm,
  calendarForm,
  dayForm,
  importForm,
  ledgerForm,
  patternForm,
  periodForm,
  placeForm,
  resolveForm,
  shiftForm,
} from './form'

type Book = z.infer<typeof bookForm>

/** One line of the answer: what came out, or why nothing did. */
export type Line = { id: unknown; type: unknown } & ({ got: unknown } | { problem: string })

/** Faults that have a code of their own; the rest is `invalid`. */
const CODES: readonly string[] = ['unknown-zone', 'empty-cycle']

const parse = <T extends z.ZodType>(form: T, value: unknown): z.output<T> => {
  const read = form.safeParse(value)
  if (read.success) return read.data
  throw new Fault(read.error.issues.find(({ message }) => CODES.includes(message))?.message ?? 'invalid')
}

const named = (from: Readonly<Record<string, unknown>>, name: string, what: string): unknown => {
  if (Object.hasOwn(from, name)) return from[name]
  throw new Fault(`unknown-${what}`)
}

const shiftOf = ({ shifts }: Book, name: string | null): Shift | null => {
  if (name === null) return null
  const shift = parse(shiftForm, named(shifts, name, 'shift'))
  const fault = shiftFault(shift)
  if (fault) throw new Fault(fault)
  return shift
}

/** What of a day an example tells. */
const TOLD = [
  'status',
  'due',
  'worked',
  'late',
  'early',
  'missing',
  'forgiven',
  'leave',
  'break',
  'overtime',
  'uncounted',
  'night',
  'reasons',
  'balance',
] as const satisfies readonly (keyof Day)[]

/** The minutes of each kind of leave are told where there are several. */
const toldOf = (day: Day, { absences }: DayInput) => {
  const told = Object.fromEntries(TOLD.filter((key) => key in day).map((key) => [key, day[key]]))
  const kinds = approvedOf(absences).filter(({ counts }) => counts === 'leave')
  return new Set(kinds.map(({ kind }) => kind)).size > 1 ? { ...told, leaveByKind: day.leaveByKind } : told
}

/** How an example of each type is computed. */
const TYPES: Readonly<Record<string, (example: unknown, book: Book) => unknown>> = {
  day: (example, book) => {
    const read = parse(dayForm, example)
    const input = {
      ...read,
      shift: shiftOf(book, read.shift),
      dayBefore: shiftOf(book, read.dayBefore),
      dayAfter: shiftOf(book, read.dayAfter),
    }
    return toldOf(computeDay(input), input)
  },
  resolve: (example, book) => {
    const { pattern, calendar, date } = parse(resolveForm, example)
    const dates = calendar === undefined ? {} : named(book.calendars, calendar, 'calendar')
    return rosteredOn(
      parse(patternForm, named(book.patterns, pattern, 'pattern')),
      parse(calendarForm, dates),
      date,
    )
  },
  period: (example) => {
    const read = parse(periodForm, example)
    return 'norm' in read ? periodOf(read.days, read.norm) : againstLimit(read, read.limit)
  },
  'annual-leave': (example) => ({ days: annualLeaveDays(parse(annualLeaveForm, example)) }),
  ledger: (example) => {
    const { grants, uses, on } = parse(ledgerForm, example)
    return balanceOn(grants, uses, on)
  },
  import: (example) => {
    const { zone, local } = parse(importForm, example)
    return readLocalTime(zone, local)
  },
  place: (example) => ({ verdict: placeVerdict(parse(placeForm, example)) }),
}

const lineOf = (example: unknown, book: Book): Line => {
  const { id = null, type = null } = (example ?? {}) as { id?: unknown; type?: unknown }
  try {
    const compute = typeof type === 'string' && Object.hasOwn(TYPES, type) ? TYPES[type] : undefined
    if (!compute) throw new Fault('unknown-type')
    return { id, type, got: compute(example, book) }
  } catch (error) {
    if (error instanceof Fault) return { id, type, problem: error.code }
    throw error
  }
}

/**
 * Computes each example of a file by the engine of the product, in their order.
 * @throws where it is no such file at all
 */
export const computeFile = (text: string): Line[] => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new Error(`It is not JSON: ${(error as Error).message}`)
  }
  const book = bookForm.safeParse(json)
  if (!book.success)
    throw new Error(
      `It is not of the form { shifts, patterns, calendars, examples }: ${book.error.issues
        .map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '))
        .join('; ')}`,
    )
  return book.data.examples.map((example) => lineOf(example, book.data))
}
