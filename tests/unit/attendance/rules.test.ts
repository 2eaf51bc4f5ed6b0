import { approved, at, dayOf, leave, shifts } from './oneDay'

const part = (start: string, end: string) => ({ start, end })
const like = (name: string, more: object) => ({ ...shifts[name], ...more })
/** Shifts that no example has. */
const OWN = {
  six: like('evening', { parts: [part('06:00', '14:00')] }),
  'past-six': like('evening', { parts: [part('06:01', '14:01')] }),
  'two-nights': like('evening', { parts: [part('22:00', '02:00'), part('04:00', '08:00')] }),
  'half-past-two': like('in-the-gap', {}),
  'grace-early': like('day', { graceEarly: 5 }),
  tiers: like('day-after-late', {
    afterLate: [
      { after: '21:00', minutes: 60 },
      { after: '00:30', minutes: 150 },
    ],
  }),
}
const day = (shift: string, punches: string, more?: Record<string, unknown>) =>
  dayOf(shift, punches, more, OWN)

describe('what no example says of punches', () => {
  it('[R2] a repeat is measured from the one that counts', () => {
    expect(day('day', '09:00:00 in, 09:00:40 in, 09:01:10 out, 09:05 in, 18:00 out')).toMatchObject({
      worked: 476,
      missing: 4,
      reasons: ['gap', 'repeat'],
    })
  })

  it('[R2] an in stands before an out of the same moment', () => {
    expect(day('day', '12:00 out, 12:00 in, 09:00 in')).toMatchObject({
      status: 'incomplete',
      reasons: ['in-twice', 'missing-out', 'repeat'],
    })
  })

  it('[R2] a correction of a neighbouring day is not told on this one', () => {
    const corrections = [{ do: 'add', state: 'approved', at: at('-1 18:00'), kind: 'out' }]
    expect(day('day', '-1 09:00 in, 09:00 in, 18:00 out', { corrections }).reasons).toEqual([])
  })

  it('[R3] a shift 120 minutes from four o’clock moves the border, one of 121 does not', () => {
    const alone = { dayBefore: null, dayAfter: null }
    // 06:00 less 240 is 02:00. An in before it belongs to the day before, and takes its out along.
    expect(day('six', '02:00 in, 14:00 out', alone)).toMatchObject({ worked: 480, uncounted: 240 })
    expect(day('six', '01:59 in, 14:00 out', alone)).toMatchObject({
      status: 'absent',
      reasons: ['no-punch'],
    })
    expect(day('past-six', '04:00 in, 14:01 out', alone)).toMatchObject({ worked: 480, uncounted: 121 })
    expect(day('past-six', '03:59 in, 14:01 out', alone)).toMatchObject({ reasons: ['no-punch'] })
  })

  it('[R3] with a shift before only, the day ends six hours after it', () => {
    const alone = { dayBefore: null, dayAfter: null }
    expect(day('duty', '08:00 in, +1 13:59 unknown', alone)).toMatchObject({ worked: 1380, uncounted: 359 })
    expect(day('duty', '08:00 in, +1 14:00 unknown', alone)).toMatchObject({ reasons: ['missing-out'] })
  })

  it('[R3] a shift of a day off lends its breaks, and moves no border', () => {
    const off = { due: false, dayBefore: null, dayAfter: null }
    expect(day('night', '22:00 in, +1 03:59 unknown', off)).toMatchObject({ break: 30, uncounted: 329 })
    expect(day('night', '22:00 in, +1 04:00 unknown', off)).toMatchObject({ reasons: ['missing-out'] })
  })

  it('[R3] the sixteen hours of an out are counted by the minute', () => {
    expect(day('late', '12:30:30 in, +1 04:30:59 out')).toMatchObject({ worked: 480, uncounted: 30 + 390 })
    expect(day('late', '-1 12:30 in, 04:30 out, 13:00 in, 22:00 out')).toMatchObject({
      worked: 480,
      reasons: [],
    })
  })

  it('[R3] an out goes with the last in, whatever was forgotten on a day before that', () => {
    expect(day('day', '-2 09:00 in, -1 20:00 in, 04:30 out, 09:00 in, 18:00 out')).toMatchObject({
      worked: 480,
      reasons: [],
    })
  })

  it('[R4] of two breaks that begin, the one that is not closed does not count', () => {
    expect(
      day('day', '09:00 in, 12:00 break-start, 15:00 break-start, 15:20 break-end, 18:00 out'),
    ).toMatchObject({ worked: 460, missing: 20, break: 80, reasons: ['break-open', 'gap'] })
  })

  it('[R4] first and last count whatever their kind', () => {
    expect(day('day-terminal', '09:00 out, 12:00 in, 18:00 in')).toMatchObject({ worked: 480, reasons: [] })
    // 13:30 is as near to the start as to the end.
    expect(day('day-terminal', '13:30 out')).toMatchObject({
      late: 210,
      missing: 270,
      reasons: ['late', 'missing-out'],
    })
    expect(day('day-terminal', '13:31 in')).toMatchObject({
      early: 269,
      missing: 211,
      reasons: ['early', 'missing-in'],
    })
  })

  it('[R5] the out is missing from the end of the day on', () => {
    const now = (clock: string) => day('day', '09:00 in, 12:00 break-start', { now: at(clock) })
    expect(now('+1 03:59')).toMatchObject({ status: 'open', reasons: [] })
    expect(now('+1 04:00')).toMatchObject({ status: 'incomplete', reasons: ['break-open', 'missing-out'] })
  })

  it('[R5] a day on which nothing is awaited is settled at once', () => {
    const now = at('10:00')
    expect(day('day', '', { now, absences: [leave({ full: true })] })).toMatchObject({
      status: 'leave',
      reasons: [],
    })
    expect(day('day', '', { now, due: false })).toMatchObject({ status: 'rest', reasons: [] })
    const approvals = [approved('13:00', '15:00')]
    expect(day('day', '', { now, due: false, approvals })).toMatchObject({ status: 'open', reasons: [] })
    expect(day('day', '', { now: at('15:00'), due: false, approvals })).toMatchObject({
      status: 'rest',
      reasons: ['overtime-not-worked'],
    })
  })

  it('[R5] who is not there is awaited from the end of the grace on', () => {
    const now = (clock: string, shift = 'day') => day(shift, '', { now: at(clock) }).reasons
    expect([now('09:05'), now('09:06')]).toEqual([[], ['not-arrived']])
    expect([now('10:05', 'day-slides'), now('10:06', 'day-slides')]).toEqual([[], ['not-arrived']])
  })
})

describe('what no example says of due minutes', () => {
  it('[R6] a part after midnight lies on the next day', () => {
    expect(day('two-nights', '22:00 in, +1 02:00 out, +1 04:00 in, +1 08:00 out')).toMatchObject({
      due: 480,
      worked: 480,
      night: 360,
      reasons: [],
    })
  })

  it('[R6] an hour that comes twice is meant the first time', () => {
    const punches = [
      { at: '2026-10-25T02:30:00+02:00', kind: 'in' },
      { at: '2026-10-25T10:30:00+01:00', kind: 'out' },
    ]
    const more = { zone: 'Europe/Berlin', date: '2026-10-25', dayBefore: null, dayAfter: null, punches }
    expect(day('half-past-two', '', more)).toMatchObject({
      due: 540,
      worked: 540,
      night: 270,
      reasons: ['dst'],
    })
  })

  it('[R7] with an in missing, what comes before is missing, and with an out missing what comes after', () => {
    expect(day('day', '12:00 out, 13:00 in, 18:00 out')).toMatchObject({
      worked: 300,
      late: 0,
      missing: 180,
      reasons: ['missing-in'],
    })
    expect(day('day', '17:00 out')).toMatchObject({
      early: 60,
      missing: 420,
      reasons: ['early', 'missing-in'],
    })
    expect(day('day', '09:00 in, 12:00 out, 14:00 in')).toMatchObject({ worked: 180, early: 0, missing: 300 })
    expect(day('split', '10:00 in, 13:30 out, 17:00 in')).toMatchObject({
      worked: 210,
      early: 30,
      missing: 240,
      reasons: ['early', 'missing-out'],
    })
  })

  it('[R7] both graces forgive', () => {
    expect(day('grace-early', '09:03 in, 17:57 out')).toMatchObject({ forgiven: 6, late: 0, early: 0 })
    expect(day('grace-early', '09:03 in, 17:54 out')).toMatchObject({ forgiven: 3, early: 6 })
  })

  it('[R8] a punched break that leaves a paid window is a break from there on', () => {
    expect(day('paid-break', '09:00 in, 12:20 break-start, 12:50 break-end, 17:00 out')).toMatchObject({
      worked: 460,
      missing: 20,
      break: 20,
    })
  })

  it('[R11] half a day without an unpaid break ends in the middle of what is due', () => {
    const absences = [leave({ half: 'am' })]
    expect(day('paid-break', '13:00 in, 17:00 out', { absences })).toMatchObject({
      leave: 240,
      worked: 240,
      late: 0,
    })
    expect(day('split', '17:00 in, 21:00 out', { absences })).toMatchObject({
      leave: 240,
      worked: 240,
      reasons: [],
    })
  })

  it('[R11] with two unpaid breaks it ends with the one nearer to the middle', () => {
    const absences = [leave({ half: 'pm' })]
    expect(day('comprehensive', '08:00 in, 12:00 out', { absences })).toMatchObject({
      leave: 420,
      worked: 240,
    })
    // 23 hours due: the middle is at 20:30, and the second break ends at 18:30.
    expect(day('duty', '08:00 in, 18:00 out', { absences })).toMatchObject({
      worked: 570,
      leave: 810,
      early: 0,
    })
  })

  it('[R11] who is present on a trip has worked, and only the rest is deemed', () => {
    const absences = [{ kind: 'trip', state: 'approved', counts: 'work', full: true }]
    expect(day('day', '09:00 in, 18:00 out', { absences })).toMatchObject({
      status: 'present',
      worked: 480,
      uncounted: 0,
      reasons: [],
    })
    expect(day('day', '09:00 in, 12:00 out', { absences })).toMatchObject({
      worked: 480,
      reasons: ['deemed'],
    })
  })

  it('[R12] half a holiday shrinks both thresholds', () => {
    const out = (clock: string) => day('day', `09:00 in, ${clock} out`, { halfHoliday: 'pm' }).status
    // 180 of 480 are due: 135 for more than half a day, 45 for half of one.
    expect([out('11:15'), out('11:14'), out('09:45'), out('09:44')]).toEqual([
      'present',
      'half',
      'half',
      'absent',
    ])
  })

  it('[R18] what was worked on the last day into the next is the last day’s', () => {
    const employment = { from: '2026-01-01', until: '2026-03-10' }
    expect(day('night', '22:00 in, +1 06:00 out', { employment })).toMatchObject({ worked: 450 })
    expect(day('day', '', { employment: { from: '2026-03-11' } })).toMatchObject({ status: 'none' })
  })
})

describe('what no example says of overtime', () => {
  it('[R9] several stretches are summed, and what is cut is the last', () => {
    const approvals = [approved('21:50', '22:10'), approved('22:30', '22:55')]
    expect(day('day', '09:00 in, 23:00 out', { approvals })).toMatchObject({
      worked: 510,
      uncounted: 270,
      // 22:00 to 22:10, and 22:30 to 22:40.
      night: 20,
      reasons: ['overtime-rounded', 'overtime-unapproved'],
    })
  })

  it('[R9] what was approved counts before the shift, and between its parts', () => {
    const before = { approvals: [approved('08:00', '09:00')] }
    expect(day('day-free', '08:00 in, 18:00 out', before)).toMatchObject({ worked: 540, reasons: [] })
    expect(day('day', '08:00 in, 18:00 out', before)).toMatchObject({ worked: 540, reasons: [] })
    const between = { approvals: [approved('14:00', '17:00')] }
    expect(day('split', '10:00 in, 21:00 out', between)).toMatchObject({ worked: 660, uncounted: 0 })
    expect(day('split', '10:00 in, 21:00 out')).toMatchObject({
      uncounted: 180,
      reasons: ['overtime-unapproved'],
    })
  })

  it('[R9] work on the free half of a holiday is beyond the shift', () => {
    const more = { halfHoliday: 'pm', approvals: [approved('14:00', '16:00')] }
    expect(day('day', '09:00 in, 16:00 out', more)).toMatchObject({
      due: 180,
      worked: 300,
      break: 60,
      overtime: { workday: 120, rest: 0, holiday: 0 },
    })
  })

  it('[R10] beyond the shift a holiday wants approval, minimum and unit as any day', () => {
    const more = { kinds: { '2026-03-10': 'statutory' }, approvals: [approved('18:00', '19:00')] }
    expect(day('day', '09:00 in, 18:20 out', more)).toMatchObject({
      overtime: { workday: 0, rest: 0, holiday: 480 },
      uncounted: 20,
      reasons: ['holiday-work', 'overtime-below-minimum'],
    })
  })

  it('[R10] overtime that goes into a holiday is one from midnight on', () => {
    const more = { kinds: { '2026-03-11': 'statutory' }, approvals: [approved('18:00', '+1 02:00')] }
    expect(day('day', '09:00 in, +1 02:00 out', more)).toMatchObject({
      overtime: { workday: 360, rest: 0, holiday: 120 },
      night: 240,
    })
  })

  it('[R10] a shift on a rest day of the calendar is rest work, and its night goes on as that', () => {
    const kinds = { '2026-03-10': 'rest', '2026-03-11': 'workday' }
    expect(day('night', '22:00 in, +1 06:00 out', { kinds })).toMatchObject({
      overtime: { workday: 0, rest: 450, holiday: 0 },
      reasons: ['rest-work'],
    })
  })

  it('[R13] the night begins at ten and ends at six', () => {
    expect(day('day-free', '09:00 in, 22:01 out').night).toBe(1)
    expect(day('dawn', '05:59 in, 13:00 out').night).toBe(1)
  })

  it('[R16] of comprehensive hours work on a rest day goes to the period, and on a holiday it does not', () => {
    const off = { due: false, approvals: [approved('08:00', '14:00')] }
    expect(day('comprehensive', '08:00 in, 14:00 out', off)).toMatchObject({
      status: 'rest-worked',
      worked: 330,
      overtime: { workday: 0, rest: 0, holiday: 0 },
      reasons: ['to-period'],
    })
    const holiday = { kinds: { '2026-03-10': 'statutory' }, approvals: [approved('20:00', '22:00')] }
    expect(day('comprehensive', '08:00 in, 22:00 out', holiday)).toMatchObject({
      overtime: { workday: 0, rest: 0, holiday: 780 },
      reasons: ['holiday-work'],
    })
  })
})

describe('what no example says of other hours', () => {
  it('[R14] hours of leave are worth their minutes', () => {
    const absences = [leave({ from: at('10:00'), to: at('12:30') })]
    // The core begins after the leave.
    expect(day('flex', '08:00 in, 10:00 out, 13:00 in, 18:00 out', { absences })).toMatchObject({
      worked: 420,
      leave: 120,
      late: 0,
      balance: 60,
    })
  })

  it('[R14] leave never is worth more than the norm, and of one half not more than that', () => {
    const absences = [leave({ from: at('14:00'), to: at('16:00') }), leave({ kind: 'sick', half: 'pm' })]
    expect(day('flex', '08:00 in, 12:00 out', { absences })).toMatchObject({
      leave: 240,
      balance: 0,
      leaveByKind: { annual: 120, sick: 120 },
    })
    const twice = [leave({ half: 'am' }), leave({ kind: 'sick', full: true })]
    expect(day('flex', '', { absences: twice })).toMatchObject({
      status: 'leave',
      leave: 480,
      leaveByKind: { annual: 240, sick: 240 },
      balance: 0,
    })
  })

  it('[R14] half a holiday halves the norm', () => {
    expect(day('flex', '08:00 in, 12:00 out', { halfHoliday: 'pm' })).toMatchObject({
      due: 240,
      early: 0,
      balance: 0,
    })
  })

  it('[R15] a gap under fifteen minutes is neither work nor a break by law', () => {
    // 390 less 14 are 376; with 16 more 360 are left, which need none.
    expect(day('flex-de', '08:00 in, 12:00 out, 12:14 in, 14:30 out')).toMatchObject({
      worked: 360,
      break: 16,
    })
    expect(day('flex-de', '08:00 in, 12:00 out, 12:50 in, 18:00 out')).toMatchObject({
      worked: 550,
      break: 0,
    })
  })

  it('[R17] an offset that the zone has at another time of the year is another', () => {
    const punches = [
      { at: '2026-03-10T08:00:00+01:00', kind: 'in' },
      { at: '2026-03-10T18:00:00+02:00', kind: 'out' },
    ]
    expect(day('day', '', { zone: 'Europe/Berlin', punches })).toMatchObject({
      worked: 420,
      reasons: ['before-shift', 'early', 'other-zone'],
    })
  })

  it('[R19] nine sharp is late, and the latest tier counts', () => {
    const was = (clock: string, came: string, shift = 'day-after-late') =>
      day(shift, `${came} in, 18:00 out`, { previousEnd: at(`-1 ${clock}`) })
    expect(was('21:00', '09:50')).toMatchObject({ forgiven: 50, reasons: ['late-allowed'] })
    expect(was('21:30', '10:04')).toMatchObject({ forgiven: 64, reasons: ['late-allowed', 'within-grace'] })
    expect(was('23:59', '11:30', 'tiers')).toMatchObject({ forgiven: 60, late: 90 })
    expect(day('tiers', '11:30 in, 18:00 out', { previousEnd: at('00:30') })).toMatchObject({ forgiven: 150 })
  })

  it('[R19] nobody who stays away is allowed to be late', () => {
    expect(day('day-after-late', '', { previousEnd: at('-1 22:00') })).toMatchObject({
      forgiven: 0,
      missing: 480,
    })
  })

  it('[R19] beside leave, or where the in is missing, nothing slides', () => {
    const absences = [leave({ half: 'am' })]
    expect(day('day-slides', '13:00 in, 18:00 out', { absences })).toMatchObject({
      leave: 180,
      worked: 300,
      early: 0,
    })
    expect(day('day-slides', '12:00 out, 13:00 in, 18:00 out')).toMatchObject({
      worked: 300,
      missing: 180,
      early: 0,
    })
  })
})
