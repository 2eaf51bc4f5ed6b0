import fc from 'fast-check'
import { addDays } from '../../../src/attendance/engine/dates'
import { computeDay } from '../../../src/attendance/engine/day'
import { dayEnds, ofDay } from '../../../src/attendance/engine/dayEnds'
import { inOrder } from '../../../src/attendance/engine/punches'
import type { Day, DayInput, DayKind, Punch, Shift } from '../../../src/attendance/engine/types'
import { DATE, shifts } from './oneDay'

const MINUTE = 60_000
const START = Date.parse(`${DATE}T00:00:00+08:00`)
const known = shifts as unknown as Record<string, Shift>
const moment = fc.integer({ min: START / MINUTE - 2_000, max: START / MINUTE + 3_500 })
const state = fc.constantFrom('approved', 'approved', 'asked', 'refused')

const punch: fc.Arbitrary<Punch> = fc.record({
  // Often at the same few minutes, so that punches meet.
  at: fc
    .tuple(fc.integer({ min: -200, max: 350 }), fc.integer({ min: 0, max: 119 }))
    .map(([tens, seconds]) => START + tens * 10 * MINUTE + seconds * 1_000),
  kind: fc.constantFrom('in', 'out', 'in', 'out', 'break-start', 'break-end', 'unknown'),
  offset: fc.constantFrom(480, 480, 540),
})
const span = fc
  .tuple(moment, fc.integer({ min: 1, max: 720 }))
  .map(([from, length]) => ({ from, to: from + length }))
const absence = fc
  .record({
    kind: fc.constantFrom('annual', 'sick', 'trip'),
    state,
    counts: fc.constantFrom('leave', 'work'),
    reach: fc.oneof(
      fc.constant({ full: true as const }),
      fc.record({ half: fc.constantFrom('am' as const, 'pm' as const) }),
      span,
    ),
  })
  .map(({ reach, ...rest }) => ({ ...rest, ...reach }))

/** Any day in Shanghai, of any of the shifts; over, so that all of it is known. */
const anyDay: fc.Arbitrary<DayInput> = fc
  .record({
    shift: fc.constantFrom(...Object.values(known)),
    around: fc.constantFrom(null, known.day!, known.night!),
    due: fc.constantFrom(true, true, true, false),
    punches: fc.array(punch, { maxLength: 8 }),
    approvals: fc.array(
      fc.tuple(span, state).map(([each, said]) => ({ ...each, state: said })),
      { maxLength: 2 },
    ),
    absences: fc.array(absence, { maxLength: 3 }),
    halfHoliday: fc.constantFrom(undefined, undefined, 'am', 'pm'),
    kinds: fc.dictionary(
      fc.constantFrom(DATE, addDays(DATE, 1)),
      fc.constantFrom<DayKind>('workday', 'rest', 'statutory'),
    ),
    previousEnd: fc.option(moment, { nil: undefined }),
  })
  .map(({ around, ...rest }) => ({
    zone: 'Asia/Shanghai',
    date: DATE,
    dayBefore: around,
    dayAfter: around,
    ...rest,
  }))

const RUNS = { numRuns: 1_000 }
const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0)
const withoutRepeat = ({ reasons, ...day }: Day) => ({
  ...day,
  reasons: reasons.filter((each) => each !== 'repeat'),
})

describe('any day of attendance', () => {
  it('[R6] [R7] [R11] has each due minute once: worked, late, early, missing, forgiven or leave', () => {
    fc.assert(
      fc.property(anyDay, (input) => {
        const day = computeDay(input)
        fc.pre(input.shift?.kind === 'fixed' || input.shift?.kind === 'comprehensive')
        const { workedDue, deemed, late, early, missing, forgiven, leave } = day
        expect(sum([workedDue, deemed, late, early, missing, forgiven, leave])).toBe(day.due)
        expect(sum(Object.values(day.leaveByKind))).toBe(leave)
      }),
      RUNS,
    )
  })

  it('[R9] [R15] lets nothing between in and out vanish: it is worked, uncounted or break', () => {
    fc.assert(
      fc.property(anyDay, (input) => {
        const day = computeDay(input)
        expect(day.worked - day.deemed + day.uncounted + day.break).toBe(day.present)
        for (const [key, value] of Object.entries(day))
          if (typeof value === 'number' && key !== 'balance') expect([key, value >= 0]).toEqual([key, true])
        expect(sum(Object.values(day.overtime))).toBeLessThanOrEqual(day.worked)
        expect(day.night).toBeLessThanOrEqual(day.worked - day.deemed)
      }),
      RUNS,
    )
  })

  it('[R2] is the same in whatever order its punches arrive', () => {
    fc.assert(
      fc.property(
        anyDay.chain((input) =>
          fc.tuple(
            fc.constant(input),
            fc.shuffledSubarray([...input.punches], {
              minLength: input.punches.length,
              maxLength: input.punches.length,
            }),
          ),
        ),
        ([input, punches]) => {
          expect(computeDay({ ...input, punches })).toEqual(computeDay(input))
        },
      ),
      RUNS,
    )
  })

  it('[R2] is the same where punches are sent twice, but that it says so', () => {
    fc.assert(
      fc.property(anyDay, (input) => {
        const twice = computeDay({ ...input, punches: [...input.punches, ...input.punches] })
        expect(withoutRepeat(twice)).toEqual(withoutRepeat(computeDay(input)))
      }),
      RUNS,
    )
  })

  it('[R14] of flexible hours owes what was neither worked nor leave', () => {
    fc.assert(
      fc.property(anyDay, (input) => {
        fc.pre(input.shift?.kind === 'flexible' && input.due)
        const { balance, worked, leave, due, leaveByKind } = computeDay(input)
        expect(balance).toBe(worked + leave - due)
        expect(leave).toBeLessThanOrEqual(due)
        expect(sum(Object.values(leaveByKind))).toBe(leave)
      }),
      RUNS,
    )
  })

  it('[R3] has its punches alone: each belongs to one day', () => {
    const names = ['day', 'late', 'split', 'evening', 'saturday']
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.array(punch, { maxLength: 12 }), (name, punches) => {
        const shift = known[name]!
        const ordered = inOrder(punches)
        const days = [-3, -2, -1, 0, 1, 2, 3, 4].map((n) =>
          ofDay(
            ordered,
            dayEnds({
              zone: 'Asia/Shanghai',
              date: addDays(DATE, n),
              shift,
              due: true,
              dayBefore: shift,
              dayAfter: shift,
              punches,
            }),
          ),
        )
        for (const each of ordered.filter(({ repeat }) => !repeat))
          expect(days.filter((own) => own.includes(each))).toHaveLength(1)
      }),
      RUNS,
    )
  })
})
