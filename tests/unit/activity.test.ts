import fc from 'fast-check'
import {
  blockStart,
  dayTotals,
  floorToMinute,
  mergeMinutes,
  minuteOfBlock,
  type Block,
  type Minute,
} from '../../src/base/minutes'

const at = (iso: string): number => Date.parse(iso)

describe('minutes and blocks', () => {
  it('[P7] floors a time to its minute, and knows its block', () => {
    expect(floorToMinute(at('2026-03-16T09:17:59.999Z'))).toBe(at('2026-03-16T09:17:00Z'))
    expect(blockStart(at('2026-03-16T09:17:59.999Z'))).toBe(at('2026-03-16T09:10:00Z'))
    expect(minuteOfBlock(at('2026-03-16T09:17:59.999Z'))).toBe(7)
    expect(minuteOfBlock(at('2026-03-16T09:10:00Z'))).toBe(0)
  })

  it('[P7] folds faster samples to one a minute: the first stands', () => {
    const samples: Minute[] = [
      { m: 3, keys: 5, clicks: 1, title: 'a', program: 'x' },
      { m: 3, keys: 9, clicks: 2, title: 'b', program: 'y' },
      { m: 3, keys: 9, clicks: 2, title: 'c', program: 'z' },
    ]
    const { minutes, statuses } = mergeMinutes([], samples)
    expect(minutes).toEqual([samples[0]])
    expect(statuses).toEqual(['accepted', 'duplicate', 'duplicate'])
  })

  it('[P5] keeps counts per minute: the same sent twice counts once', () => {
    const minute: Minute = { m: 0, keys: 40, clicks: 3 }
    const first = mergeMinutes([], [minute])
    const again = mergeMinutes(first.minutes, [minute, { ...minute }])
    expect(again).toEqual({ minutes: [minute], statuses: ['accepted', 'accepted'], changed: false })
    expect(dayTotals([{ start: 0, minutes: again.minutes }])).toMatchObject({
      minutes: 1,
      seconds: 60,
      keys: 40,
      clicks: 3,
    })
  })

  it('tells what differs in any part from what stands', () => {
    const stands: Minute = { m: 1, keys: 1, clicks: 1, title: 't', program: 'p', project: 'j' }
    for (const other of [
      { keys: 2 },
      { clicks: 2 },
      { seconds: 30 },
      { title: 'u' },
      { program: 'q' },
      { project: 'k' },
      { title: undefined },
    ]) {
      expect(mergeMinutes([stands], [{ ...stands, ...other }])).toMatchObject({
        statuses: ['duplicate'],
        changed: false,
      })
    }
  })
})

describe('day totals', () => {
  const NINE = at('2026-03-16T09:00:00Z')

  it('[P5] add counts and unite minutes over devices', () => {
    const laptop: Block = {
      start: NINE,
      minutes: [
        { m: 0, keys: 10, clicks: 1, program: 'code' },
        { m: 1, keys: 5, clicks: 0, program: 'code' },
      ],
    }
    const desktop: Block = {
      start: NINE,
      minutes: [
        { m: 1, keys: 2, clicks: 2, program: 'code' },
        { m: 2, keys: 0, clicks: 4, program: 'mail', project: 'p' },
      ],
    }
    expect(dayTotals([laptop, desktop])).toEqual({
      minutes: 3,
      seconds: 180,
      keys: 17,
      clicks: 7,
      programs: { code: 120, mail: 60 },
      projects: { p: 60 },
    })
  })

  it('are nothing for an empty day, and take any program name', () => {
    expect(dayTotals([])).toEqual({ minutes: 0, seconds: 0, keys: 0, clicks: 0, programs: {}, projects: {} })
    const { programs } = dayTotals([
      { start: NINE, minutes: [{ m: 0, keys: 0, clicks: 0, program: '__proto__' }] },
    ])
    expect(Object.keys(programs)).toEqual(['__proto__'])
  })
})

const sample = fc.record(
  {
    m: fc.integer({ min: 0, max: 9 }),
    keys: fc.nat(500),
    clicks: fc.nat(200),
    title: fc.string({ maxLength: 8 }),
    program: fc.constantFrom('code', 'mail', 'constructor'),
    seconds: fc.integer({ min: 1, max: 59 }),
  },
  { requiredKeys: ['m', 'keys', 'clicks'] },
) as fc.Arbitrary<Minute>
const samples = fc.array(sample, { maxLength: 30 })

describe('whatever arrives', () => {
  it('[P7] is at most ten minutes a block, in order, each as it first came', () => {
    fc.assert(
      fc.property(samples, samples, (before, incoming) => {
        const stored = mergeMinutes([], before).minutes
        const { minutes, statuses } = mergeMinutes(stored, incoming)
        const order = minutes.map(({ m }) => m)
        expect(order).toEqual([...new Set(order)].sort((a, b) => a - b))
        expect(order.length).toBeLessThanOrEqual(10)
        expect(minutes).toEqual(expect.arrayContaining(stored))
        expect(statuses).toHaveLength(incoming.length)
        for (const minute of minutes) {
          expect([...before, ...incoming].find(({ m }) => m === minute.m)).toEqual(minute)
        }
      }),
    )
  })

  it('can be sent again: nothing changes, and what was accepted is accepted', () => {
    fc.assert(
      fc.property(samples, samples, (before, incoming) => {
        const first = mergeMinutes(mergeMinutes([], before).minutes, incoming)
        const again = mergeMinutes(first.minutes, incoming)
        expect(again.changed).toBe(false)
        expect(again.minutes).toEqual(first.minutes)
        expect(again.statuses).toEqual(first.statuses)
      }),
    )
  })

  it('[P5] totals neither on the order of devices nor on how often a day is counted', () => {
    const blocks = fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 143 }), samples)
        .map(([i, s]): Block => ({ start: i * 600_000, minutes: mergeMinutes([], s).minutes })),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(blocks, (all) => {
        const totals = dayTotals(all)
        expect(dayTotals([...all].reverse())).toEqual(totals)
        expect(dayTotals(all)).toEqual(totals)
        expect(totals.minutes).toBeLessThanOrEqual(all.reduce((sum, { minutes }) => sum + minutes.length, 0))
        expect(totals.keys).toBe(
          all.flatMap(({ minutes }) => minutes).reduce((sum, { keys }) => sum + keys, 0),
        )
        for (const seconds of Object.values(totals.programs))
          expect(seconds).toBeLessThanOrEqual(totals.seconds)
      }),
    )
  })
})
