import fc from 'fast-check'
import { bucketsOf, foldActivityWatch, trimmed, united, type AwBucket } from '../../src/reports/activityWatch'

const START = Date.parse('2026-03-16T02:00:00Z')
const HOUR = 3_600_000
const SPAN = { start: START, end: START + 4 * HOUR }
const second = (n: number): string => new Date(START + n * 1000).toISOString()
const event = (from: number, seconds: number, data: object) => ({
  timestamp: second(from),
  duration: seconds,
  data,
})
const bucket = (type: string, ...events: object[]): AwBucket => ({ type, hostname: 'h', events })
const fold = (...buckets: AwBucket[]) => foldActivityWatch(buckets, SPAN).minutes

describe('folding ActivityWatch', () => {
  it('counts only minutes in which somebody was there, each once, whoever tells of it', () => {
    const window = bucket('currentwindow', event(0, 600, { app: 'a', title: 't' }))
    const there = event(0, 90, { status: 'not-afk' })
    const absent = event(60, 540, { status: 'afk' })
    expect(fold(window, bucket('afkstatus', there, there, absent)).map(({ at }) => at)).toEqual([
      second(0),
      second(60),
    ])
    expect(fold(window)).toHaveLength(10)
    expect(fold(window, bucket('afkstatus', event(0, 600, { status: 'afk' })))).toEqual([])
    expect(
      united([
        { start: 5, end: 9 },
        { start: 1, end: 3 },
        { start: 3, end: 6 },
      ]),
    ).toEqual([{ start: 1, end: 9 }])
  })

  it('takes of a minute what was in front longest while somebody was there; the earlier of two alike', () => {
    const [minute] = fold(
      bucket(
        'currentwindow',
        event(0, 20, { app: 'a' }),
        event(20, 20, { app: 'b' }),
        event(40, 20, { app: 'a' }),
      ),
    )
    expect(minute).toMatchObject({ program: 'a' })
    const [tie] = fold(
      bucket('currentwindow', event(30, 30, { app: 'later' }), event(0, 30, { app: 'first' })),
    )
    expect(tie).toMatchObject({ program: 'first' })
  })

  it('leaves a minute that is not over yet for the next time', () => {
    const buckets = [bucket('currentwindow', event(0, 600, { app: 'a' }))]
    const { minutes } = foldActivityWatch(buckets, { start: START, end: START + 150_000 })
    expect(minutes).toHaveLength(2)
  })

  it('reads tabs where no watcher of windows ran, and of private ones nothing', () => {
    const tabs = [
      event(0, 60, { url: 'https://a.example/?q=1', title: 'Open', incognito: false }),
      event(60, 60, { url: 'https://b.example/?q=2', title: 'Secret', incognito: true }),
    ]
    const minutes = fold(
      bucket('web.tab.current', ...tabs),
      bucket('afkstatus', event(0, 120, { status: 'not-afk' })),
    )
    expect(minutes).toEqual([
      { at: second(0), keys: 0, clicks: 0, title: 'Open' },
      { at: second(60), keys: 0, clicks: 0 },
    ])
  })

  const stretch = fc.tuple(fc.integer({ min: 0, max: 7_000 }), fc.integer({ min: 0, max: 900 }))
  const buckets = fc
    .tuple(
      fc.array(stretch, { maxLength: 12 }),
      fc.array(stretch, { maxLength: 12 }),
      fc.array(stretch, { maxLength: 12 }),
    )
    .map(([windows, there, input]): AwBucket[] => [
      bucket(
        'currentwindow',
        ...windows.map(([from, seconds], i) =>
          event(from, seconds, { app: `a${i % 3}`, title: `t${i % 4}` }),
        ),
      ),
      bucket(
        'afkstatus',
        ...there.map(([from, seconds], i) => event(from, seconds, { status: i % 3 ? 'not-afk' : 'afk' })),
      ),
      bucket(
        'os.hid.input',
        ...input.map(([from, seconds], i) => event(from, seconds, { presses: i * 7, clicks: i })),
      ),
    ])

  it('loses no key and no click, and doubles none', () => {
    fc.assert(
      fc.property(buckets, (given) => {
        const sum = (key: 'keys' | 'clicks') => fold(...given).reduce((total, each) => total + each[key], 0)
        const events = given[2]?.events as { data: { presses: number; clicks: number } }[]
        expect([sum('keys'), sum('clicks')]).toEqual([
          events.reduce((total, { data }) => total + data.presses, 0),
          events.reduce((total, { data }) => total + data.clicks, 0),
        ])
      }),
    )
  })

  it('is the same whatever the order of events and buckets, and however often one was told', () => {
    fc.assert(
      fc.property(buckets, (given) => {
        const [windows, there, input] = given as [AwBucket, AwBucket, AwBucket]
        const turned = [there, input, windows].map((each) => ({
          ...each,
          events: [...each.events].reverse(),
        }))
        const minutes = (all: AwBucket[]) =>
          fold(...all).map(({ at, keys, clicks }) => ({ at, keys, clicks }))
        expect(minutes(turned)).toEqual(minutes(given))
        const twice = { ...there, events: [...there.events, ...there.events] }
        expect(fold(windows, twice, input)).toEqual(fold(...given))
      }),
    )
  })

  it('is the same in one piece and cut by the minute, with nothing but what is read in the pieces', () => {
    fc.assert(
      fc.property(buckets, fc.integer({ min: 1, max: 239 }), (given, cut) => {
        const middle = START + cut * 60_000
        const parts = [
          { start: SPAN.start, end: middle },
          { start: middle, end: SPAN.end },
        ].map((part) => foldActivityWatch(trimmed(given, part), part).minutes)
        const minutes = (all: { at: string }[]) => all.map(({ at }) => at)
        const whole = fold(...given.slice(0, 2))
        expect(minutes(parts.flat().filter(({ at }) => minutes(whole).includes(at)))).toEqual(minutes(whole))
      }),
    )
    const url = bucket(
      'web.tab.current',
      event(0, 60, { url: 'https://a.example/?q=1', title: 'x', incognito: true }),
    )
    expect(
      JSON.stringify(trimmed([url, bucket('app.editor', event(0, 9, { file: 'x' }))], SPAN)),
    ).not.toMatch(/example|file/)
  })

  it('knows what is no export', () => {
    for (const bad of [null, 1, [], {}, { buckets: 1 }, { buckets: { a: null } }, { heartbeats: [{}] }])
      expect([JSON.stringify(bad), bucketsOf(bad)]).toEqual([JSON.stringify(bad), null])
    expect(bucketsOf({ buckets: {} })).toEqual([])
  })
})
