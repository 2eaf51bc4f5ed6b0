import fc from 'fast-check'
import { OLDEST_AT_RECEIPT } from '../../src/policy/decide/decide'
import {
  bucketsOf,
  foldActivityWatch,
  READ_BACK,
  united,
  type AwBucket,
} from '../../src/records/reports/activityWatch'

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
const foldIn = (buckets: readonly AwBucket[], span: { start: number; end: number }, now?: number) =>
  foldActivityWatch(buckets, span, now).hosts.flatMap(({ minutes }) => minutes)
const fold = (...buckets: AwBucket[]) => foldIn(buckets, SPAN)

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
    const buckets = [bucket('currentwindow', event(0, 150, { app: 'a' }))]
    expect(foldIn(buckets, { start: START, end: START + 150_000 })).toHaveLength(2)
  })

  describe('[B14] an event that ends after now', () => {
    const NOW = { start: START, end: START + 150_000 }
    const there = (from: number, seconds: number) => event(from, seconds, { status: 'not-afk' })
    const folded = (...given: AwBucket[]) => {
      const { events, hosts } = foldActivityWatch(given, NOW)
      return [hosts.flatMap(({ minutes }) => minutes).length, events.read, events.later]
    }

    it('is passed over and counted, to the second: nobody has seen that time yet', () => {
      const window = bucket('currentwindow', event(0, 150, { app: 'a' }))
      expect(folded(window, bucket('afkstatus', there(0, 150)))).toEqual([2, 2, 0])
      expect(folded(window, bucket('afkstatus', there(0, 151)))).toEqual([0, 1, 1])
      expect(folded(window, bucket('afkstatus', there(0, 60), there(60, 1e9)))).toEqual([1, 2, 1])
      expect(folded(bucket('currentwindow', event(0, 1e9, { app: 'a' })))).toEqual([0, 0, 1])
      const many = Array.from({ length: 100 }, () => there(-1_000_000, 1e9))
      expect(folded(window, bucket('afkstatus', ...many))).toEqual([0, 1, 100])
    })

    it('of keys alone makes no minute that would stand in the way of the whole one', () => {
      const keys = bucket('os.hid.input', event(5, 1, { presses: 9, clicks: 0 }))
      expect(folded(keys, bucket('afkstatus', there(0, 200)))).toEqual([0, 1, 1])
      expect(folded(keys, bucket('afkstatus', there(60, 200)))).toEqual([1, 1, 1])
    })

    it('[D6] hides what a private tab shows, also before it has ended', () => {
      const window = bucket('currentwindow', event(0, 60, { app: 'Google-chrome', title: 'S3cret' }))
      const tab = { url: 'https://a.example/', title: 'S3cret', incognito: true }
      const open = { ...tab, incognito: false }
      const tabs = (...seen: object[]) => foldIn([window, bucket('web.tab.current', ...seen)], NOW)
      // A page of the same title in an open window vouches for it, were it not for the private one.
      expect(tabs(event(0, 60, open))).toMatchObject([{ title: 'S3cret' }])
      const [minute] = tabs(event(0, 60, open), event(0, 200, tab))
      expect(minute).toMatchObject({ program: 'Google-chrome' })
      expect(JSON.stringify(minute)).not.toContain('S3cret')
      expect(foldIn([bucket('web.tab.current', event(0, 200, open))], NOW)).toEqual([])
    })
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

  const anywhere = fc.integer({ min: 0, max: 240 })
  it('[E5] is the same read whole and read in pieces: no count is lost at the cut, and none is doubled', () => {
    fc.assert(
      fc.property(buckets, anywhere, anywhere, (given, a, b) => {
        const cuts = [0, ...[a, b].sort((x, y) => x - y), 240].map((cut) => START + cut * 60_000)
        const parts = cuts.slice(1).flatMap((end, i) => foldIn(given, { start: cuts[i]!, end }, SPAN.end))
        const whole = fold(...given)
        const counts = (all: typeof whole) => all.map(({ at, keys, clicks }) => ({ at, keys, clicks }))
        // A watcher of absence that says nothing in a piece says nothing of it: what it says elsewhere must not change what is counted.
        expect(counts(parts).filter(({ keys, clicks }) => keys + clicks)).toEqual(
          counts(whole).filter(({ keys, clicks }) => keys + clicks),
        )
      }),
    )
  })

  it('[E5] conserves an event across a UTC midnight, however many minutes it lies over', () => {
    const midnight = Date.parse('2026-03-17T00:00:00Z')
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7_200 }),
        fc.integer({ min: 1, max: 7_200 }),
        fc.integer({ min: 1, max: 5_000 }),
        (before, after, presses) => {
          const input: AwBucket = {
            type: 'os.hid.input',
            hostname: 'h',
            events: [
              {
                timestamp: new Date(midnight - before * 1000).toISOString(),
                duration: before + after,
                data: { presses, clicks: 1 },
              },
            ],
          }
          const [from, to] = [midnight - 10_800_000, midnight + 10_800_000]
          const sum = (span: { start: number; end: number }) =>
            foldIn([input], span, to).reduce((total, { keys }) => total + keys, 0)
          expect(sum({ start: from, end: midnight }) + sum({ start: midnight, end: to })).toBe(presses)
          expect(sum({ start: from, end: to })).toBe(presses)
        },
      ),
    )
  })

  it('[E5] reads the same minutes whenever it is read, as long as they lie in what is read whole', () => {
    const given = [
      bucket('currentwindow', event(30, 300, { app: 'a', title: 't' })),
      bucket('afkstatus', event(0, 400, { status: 'not-afk' })),
    ]
    const later = foldIn(given, { start: START + 90_500, end: SPAN.end })
    expect(later).toEqual(fold(...given).filter(({ at }) => Date.parse(at) >= START + 120_000))
  })

  it('[B12] counts of a minute how long somebody was there, and not the minute', () => {
    const window = bucket('currentwindow', event(0, 600, { app: 'a' }))
    const there = bucket(
      'afkstatus',
      event(0, 90, { status: 'not-afk' }),
      event(70, 10, { status: 'not-afk' }),
      event(179, 2, { status: 'not-afk' }),
    )
    expect(fold(window, there).map(({ at, seconds = 60 }) => [at, seconds])).toEqual([
      [second(0), 60],
      [second(60), 30],
      [second(120), 1],
      [second(180), 1],
    ])
  })

  it('[B12] adds up to the time of presence that the file tells, however often it was touched', () => {
    // Each presence is a second or more of its own minute, so that nothing is rounded up from less than one.
    const touches = fc.array(fc.tuple(fc.nat(59), fc.integer({ min: 1, max: 59 })), { maxLength: 200 })
    fc.assert(
      fc.property(touches, (given) => {
        const events = given.map(([from, seconds], i) =>
          event(i * 60 + Math.min(from, 60 - seconds), seconds, { status: 'not-afk' }),
        )
        const told = given.reduce((sum, [, seconds]) => sum + seconds, 0)
        const folded = fold(bucket('afkstatus', ...events))
        expect(folded.reduce((sum, { seconds = 60 }) => sum + seconds, 0)).toBe(told)
      }),
    )
  })

  it('[B14] keeps computers apart, each with what its own watchers saw', () => {
    const of = (host: string | null, type: string, ...events: object[]): AwBucket => ({
      type,
      hostname: host,
      events,
    })
    const laptop = [
      of('laptop', 'currentwindow', event(0, 120, { app: 'code' })),
      of('laptop', 'afkstatus', event(0, 120, { status: 'not-afk' })),
    ]
    const phone = of('phone', 'currentwindow', event(60, 120, { app: 'mail' }))
    const tabs = of('unknown', 'web.tab.current', event(0, 300, { title: 'Open', incognito: false }))
    const { hosts } = foldActivityWatch([...laptop, phone, tabs], SPAN)
    expect(hosts.map(({ host, minutes }) => [host, minutes.map(({ at, program }) => [at, program])])).toEqual(
      [
        [
          'laptop',
          [
            [second(0), 'code'],
            [second(60), 'code'],
          ],
        ],
        [
          'phone',
          [
            [second(60), 'mail'],
            [second(120), 'mail'],
          ],
        ],
      ],
    )
    // A browser that does not know where it runs belongs to the one computer that there is.
    const alone = foldActivityWatch(
      [of('laptop', 'afkstatus', event(0, 60, { status: 'not-afk' })), tabs],
      SPAN,
    )
    expect(alone.hosts).toMatchObject([{ host: 'laptop', minutes: [{ title: 'Open' }] }])
    expect(foldActivityWatch([tabs], SPAN).hosts).toMatchObject([{ host: 'unknown' }])
  })

  it('[B14] loses no computer: one that a browser alone tells of is one too, and what names none is said', () => {
    const at = (host: string | null, type: string, app: object): AwBucket => ({
      type,
      hostname: host,
      events: [event(0, 60, app)],
    })
    const page = { title: 'Open', incognito: false }
    const alpha = [
      at('alpha', 'currentwindow', { app: 'code' }),
      at('alpha', 'afkstatus', { status: 'not-afk' }),
    ]
    const hostsOf = (...buckets: AwBucket[]) => {
      const { hosts, events } = foldActivityWatch(buckets, SPAN)
      return [hosts.map(({ host, minutes }) => [host, minutes.length]), events.nowhere]
    }
    expect(hostsOf(...alpha, at('gamma', 'web.tab.current', page))).toEqual([
      [
        ['alpha', 1],
        ['gamma', 1],
      ],
      0,
    ])
    expect(hostsOf(...alpha, at('unknown', 'web.tab.current', page))).toEqual([[['alpha', 1]], 0])
    expect(
      hostsOf(...alpha, at('beta', 'currentwindow', { app: 'mail' }), at('unknown', 'web.tab.current', page)),
    ).toEqual([
      [
        ['alpha', 1],
        ['beta', 1],
      ],
      1,
    ])
    // What has not ended, and what a wrong clock wrote, is not old.
    const { events } = foldActivityWatch([bucket('currentwindow', event(5 * 3_600, 60, { app: 'a' }))], SPAN)
    expect([events.older, events.later]).toEqual([0, 1])
  })

  describe('[D6] a private tab', () => {
    const CHROME = 'Google-chrome'
    const shows = (host: string | null, title: string): AwBucket[] => [
      { type: 'currentwindow', hostname: host, events: [event(0, 60, { app: CHROME, title })] },
      { type: 'afkstatus', hostname: host, events: [event(0, 60, { status: 'not-afk' })] },
    ]
    const tab = (host: string | null, title: string, incognito: boolean): AwBucket => ({
      type: 'web.tab.current',
      hostname: host,
      events: [event(0, 60, { title, incognito })],
    })
    const titles = (...buckets: AwBucket[]) => {
      const { hosts, events } = foldActivityWatch(buckets, SPAN)
      return [
        ...hosts.map(({ host, minutes }) => [host, minutes.map(({ title }) => title ?? null)]),
        events.nowhere,
      ]
    }
    const laptop = shows('laptop', 'Plan - Google Chrome')
    const desktop = shows('desktop', 'Clinic - Google Chrome')

    it('[D6] on one computer leaves the title of another’s window, and takes that of its own', () => {
      const open = tab('laptop', 'Plan', false)
      const shut = tab('desktop', 'Clinic', true)
      expect(titles(...laptop, ...desktop, open, shut)).toEqual([
        ['desktop', [null]],
        ['laptop', ['Plan - Google Chrome']],
        0,
      ])
      // On its own computer it hides whatever is in front of the browser.
      expect(titles(...laptop, open, tab('laptop', 'Clinic', true))).toEqual([['laptop', [null]], 0])
    })

    it('[D6] is not vouched for by a page of the same title on another computer', () => {
      expect(titles(...laptop, ...desktop, tab('laptop', 'Clinic', false))).toEqual([
        ['desktop', [null]],
        ['laptop', [null]],
        0,
      ])
    })

    it.each([null, 'unknown'])(
      '[D6] of a browser that names its computer %s is the one that there is, and nowhere among several',
      (host) => {
        const [open, shut] = [tab(host, 'Plan', false), tab(host, 'Clinic', true)]
        expect(titles(...laptop, open)).toEqual([['laptop', ['Plan - Google Chrome']], 0])
        expect(titles(...laptop, open, shut)).toEqual([['laptop', [null]], 0])
        expect(titles(...laptop, ...desktop, tab('laptop', 'Plan', false), shut)).toEqual([
          ['desktop', [null]],
          ['laptop', ['Plan - Google Chrome']],
          1,
        ])
        expect(titles(...laptop, ...desktop, open)).toEqual([['desktop', [null]], ['laptop', [null]], 1])
      },
    )

    it('[D6] and all else of a computer is the same, whichever other computers stand in the file', () => {
      const stretches = fc.array(
        fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 300 })),
        {
          maxLength: 6,
        },
      )
      const pages = ['Plan', 'Clinic', 'News']
      const computer = (host: string) =>
        fc.tuple(stretches, stretches).map(([windows, tabs]): AwBucket[] => [
          {
            type: 'currentwindow',
            hostname: host,
            events: windows.map(([from, seconds], i) =>
              event(from, seconds, { app: CHROME, title: `${pages[i % 3]} - Google Chrome` }),
            ),
          },
          {
            type: 'web.tab.current',
            hostname: host,
            events: tabs.map(([from, seconds], i) =>
              event(from, seconds, { title: pages[i % 3], incognito: i % 2 === 1 }),
            ),
          },
        ])
      fc.assert(
        fc.property(computer('a'), computer('b'), computer('c'), (...all) => {
          const alone = all.flatMap((buckets) => foldActivityWatch(buckets, SPAN).hosts)
          const told = alone.filter(({ host }) => ['a', 'b', 'c'].includes(host))
          expect(foldActivityWatch(all.flat(), SPAN).hosts).toEqual(told)
        }),
      )
    })
  })

  it('[B14] says how much is too old to be read, and reads as far back as is taken', () => {
    expect(READ_BACK).toBe(OLDEST_AT_RECEIPT)
    const old = bucket('currentwindow', event(-600, 60, { app: 'a' }), event(-60, 120, { app: 'a' }))
    expect(foldActivityWatch([old], SPAN).events).toMatchObject({ read: 1, older: 1, later: 0 })
  })

  it('knows what is no export', () => {
    for (const bad of [null, 1, [], {}, { buckets: 1 }, { buckets: { a: null } }, { heartbeats: [{}] }])
      expect([JSON.stringify(bad), bucketsOf(bad)]).toEqual([JSON.stringify(bad), null])
    expect(bucketsOf({ buckets: {} })).toEqual([])
  })
})
