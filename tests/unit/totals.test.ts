import fc from 'fast-check'
import { addSeen, asTaken, beginMinute, foldMinute, secondsFrom } from '../../src/agent/minutes'
import { dayTotals, mergeMinutes, type Block, type Minute } from '../../src/base/minutes'
import { dayView } from '../../src/records/reports/dayView'
import { activityItem } from '../../src/endpoints/ingest/schemas'

const START = Date.parse('2026-03-16T01:00:00Z')
const minute = (m: number, seconds?: number, more: Partial<Minute> = {}): Minute => ({
  m,
  keys: 0,
  clicks: 0,
  ...(seconds === undefined ? {} : { seconds }),
  ...more,
})
const block = (...minutes: Minute[]): Block => ({ start: START, minutes })

describe('[B12] seconds of a minute', () => {
  it('are 1 to 60, and all of it where they are left out', () => {
    const item = { at: '2026-03-16T09:30:00+08:00', keys: 1, clicks: 0 }
    for (const [seconds, taken] of [
      [undefined, true],
      [1, true],
      [60, true],
      [0, false],
      [61, false],
      [-1, false],
      [1.5, false],
      ['30', false],
      [null, false],
    ] as const)
      expect([
        seconds,
        activityItem.safeParse({ ...item, ...(seconds === undefined ? {} : { seconds }) }).success,
      ]).toEqual([seconds, taken])
    expect(dayTotals([block(minute(0), minute(1, 30), minute(2, 1))])).toMatchObject({
      minutes: 3,
      seconds: 91,
    })
  })

  it('count the larger number where two devices share a minute; keys and clicks add up', () => {
    const laptop = block(minute(0, 20, { keys: 5, program: 'code', project: 'p' }), minute(1, 60))
    const phone = block(minute(0, 45, { keys: 2, program: 'mail', project: 'p' }), minute(2, 10))
    const totals = {
      minutes: 3,
      seconds: 45 + 60 + 10,
      keys: 7,
      programs: { mail: 45 },
      projects: { p: 45 },
    }
    expect(dayTotals([laptop, phone])).toMatchObject(totals)
    expect(dayTotals([phone, laptop])).toMatchObject(totals)
    expect(dayView([laptop, phone])).toMatchObject({
      minutes: 3,
      seconds: 115,
      programs: [{ name: 'mail', seconds: 45 }],
      projects: [{ name: 'p', seconds: 45 }],
    })
  })

  it('of the same device: the first that was told stands', () => {
    const first = mergeMinutes([], [minute(4, 20)])
    expect(mergeMinutes(first.minutes, [minute(4, 20), minute(4, 50), minute(4)])).toEqual({
      minutes: [minute(4, 20)],
      statuses: ['accepted', 'duplicate', 'duplicate'],
      changed: false,
    })
    expect(mergeMinutes([minute(5)], [minute(5, 60)]).statuses).toEqual(['accepted'])
  })

  it('six touches of a moment are six seconds, and neither six minutes nor nothing', () => {
    expect(dayTotals([block(...[0, 1, 2, 3, 4, 5].map((m) => minute(m, 1)))]).seconds).toBe(6)
    expect([0, 1, 499, 500, 1_499, 1_500, 59_499, 59_500, 60_000, 70_000].map(secondsFrom)).toEqual([
      1, 1, 1, 1, 1, 2, 59, 60, 60, 60,
    ])
  })

  it('are told by the agent: as long as somebody was there, left out for a whole minute', () => {
    const there = (...lengths: number[]) => {
      const open = beginMinute(START)
      for (const activeFor of lengths) addSeen(open, { active: activeFor > 0, activeFor, keys: 0, clicks: 0 })
      return foldMinute(open)
    }
    expect(there(5_000, 0, 5_000, 2_000)).toMatchObject({ seconds: 12 })
    expect(there(...Array.from({ length: 12 }, () => 5_000))).not.toHaveProperty('seconds')
    expect(there(0)).toBeNull()
    const typed = beginMinute(START)
    addSeen(typed, { active: false, keys: 3, clicks: 0 })
    expect(foldMinute(typed)).toMatchObject({ keys: 3, seconds: 1 })
  })

  it('are sent to a server that says that it takes them, and to no older one', () => {
    const item = { at: '2026-03-16T01:00:00.000Z', keys: 1, clicks: 2, seconds: 12 }
    const told = (activity: object) => ({ categories: { activity } }) as never
    const { seconds: _seconds, ...without } = item
    expect(asTaken(item, told({ collect: true, seconds: true }))).toEqual(item)
    for (const older of [told({ collect: true }), told({ collect: true, seconds: false }), undefined])
      expect(asTaken(item, older)).toEqual(without)
    expect(asTaken(without, told({ collect: true, seconds: true }))).toEqual(without)
  })

  const minutes = fc
    .uniqueArray(fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 60 }), fc.constantFrom('a', 'b', undefined)), {
      selector: ([m]) => m,
      maxLength: 10,
    })
    .map((all) =>
      all.map(([m, seconds, program]) => minute(m, seconds, program ? { program, project: program } : {})),
    )
  const days = fc.array(
    fc.tuple(fc.nat(3), minutes).map(([n, own]): Block => ({ start: START + n * 600_000, minutes: own })),
    { maxLength: 8 },
  )

  it('are conserved whatever the order, however blocks are split, and alike on a day’s page and in its totals', () => {
    fc.assert(
      fc.property(days, (all) => {
        const totals = dayTotals(all)
        const split = all.flatMap(({ start, minutes: own }) =>
          own.map((each) => ({ start, minutes: [each] })),
        )
        expect(dayTotals([...all].reverse())).toEqual(totals)
        expect(dayTotals(split)).toEqual(totals)
        expect(dayTotals([...all, ...all]).seconds).toBe(totals.seconds)
        const view = dayView(all)
        expect([view.minutes, view.seconds, view.keys]).toEqual([totals.minutes, totals.seconds, totals.keys])
        expect(view.hours.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(totals.seconds)
        for (const [name, seconds] of Object.entries(totals.programs))
          expect(view.programs.find((each) => each.name === name)?.seconds).toBe(seconds)
        // Parts of a day never make more than the day.
        for (const parts of [totals.programs, totals.projects])
          expect(Object.values(parts).reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(
            totals.seconds,
          )
        // Each minute by hand: the most that any device tells of it.
        const most = new Map<number, number>()
        for (const { start, minutes: own } of all)
          for (const { m, seconds = 60 } of own)
            most.set(start + m, Math.max(most.get(start + m) ?? 0, seconds))
        expect(totals.seconds).toBe([...most.values()].reduce((a, b) => a + b, 0))
      }),
    )
  })
})
