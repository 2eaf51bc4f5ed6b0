import assert from 'node:assert/strict'
import { Site, type Database } from '../faults/site'
import type { Stored } from '../faults/stored'
import type { Status } from '../../src/agent/status'
import { feed } from './activityWatch'
import { Computer } from './computer'
import type { Desk } from './desk'
import { Gate, type Scripted } from './gate'
import type { Ask, Somebody } from './server'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** A Monday, 09:00 in Shanghai. */
const MORNING = Date.parse('2026-03-16T01:00:00Z')
const at = (minutes: number, seconds = 0, days = 0): string =>
  new Date(MORNING + days * 24 * HOUR + minutes * MINUTE + seconds * 1000).toISOString()

interface Minute {
  at: string
  keys: number
  clicks: number
  title: string
  program: string
}

/** One office for a play: a server on a database, a network that can be cut, one person, one computer. */
export class Office {
  person!: Somebody
  computer!: Computer

  private constructor(
    readonly site: Site,
    readonly gate: Gate,
    readonly desk: Desk,
    readonly activityWatch: string,
  ) {}

  static async open(database: Database, desk: Desk, activityWatch: string): Promise<Office> {
    const site = await Site.open(database)
    const gate = new Gate(() => site.origin())
    const office = new Office(site, gate, desk, activityWatch)
    await site.start({ at: at(0), server: process.env.AGENT_SERVER })
    await gate.open()
    return office
  }

  ask<T>(ask: Ask): Promise<T> {
    return this.site.ask<T, Ask>(ask)
  }

  async hire(username: string, agrees: boolean, consents: string[]): Promise<Somebody> {
    this.person = await this.ask<Somebody>({ do: 'person', options: { username, agrees, consents } })
    this.computer = await Computer.open({ desk: this.desk.env, activityWatch: this.activityWatch })
    return this.person
  }

  async signIn(): Promise<void> {
    this.person.cookie = await this.ask<string>({ do: 'signIn', subject: this.person.id })
  }

  /** A person's request from his browser. */
  async portal(
    door: string,
    body: object = {},
    cookie = this.person.cookie,
  ): Promise<Record<string, unknown>> {
    const answer = await fetch(`${await this.site.origin()}/api/${door}`, {
      method: 'POST',
      headers: { cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const text = await answer.text()
    assert(answer.ok, `${door} answered ${answer.status}: ${text}`)
    return JSON.parse(text) as Record<string, unknown>
  }

  async enrol(): Promise<void> {
    const { code } = await this.portal('enrolment-codes')
    const said = await this.computer.command('enrol', this.gate.origin, String(code), '--name', 'Desk')
    assert.equal(said.code, 0, said.out)
  }

  /** Moves both clocks and lets the agent do what is due. */
  async tick(moment: string): Promise<Status> {
    await this.ask({ do: 'moveTo', at: moment })
    return this.computer.tick(moment)
  }

  /** Minutes one after the other, a tick in each. */
  async walk(from: number, to: number, days = 0): Promise<Status> {
    let status: Status | undefined
    for (let minute = from; minute <= to; minute++) status = await this.tick(at(minute, 5, days))
    assert(status)
    return status
  }

  stored(subject = this.person.id): Promise<Stored> {
    return this.ask<Stored>({ do: 'stored', subject })
  }

  async minutes(): Promise<Minute[]> {
    const { minutes } = await this.stored()
    return minutes.map((line) => {
      const [, moment = '', keys, clicks, title = '', program = ''] = line.split('|')
      const text = (value: string) => (value === 'undefined' || value === 'null' ? '' : value)
      return {
        at: moment,
        keys: Number(keys),
        clicks: Number(clicks),
        title: text(title),
        program: text(program),
      }
    })
  }

  /** The minute that begins so long after nine. @throws where there is none, or more than one. */
  async minute(minutes: number, days = 0): Promise<Minute> {
    const moment = at(minutes, 0, days)
    const found = (await this.minutes()).filter((each) => each.at === moment)
    assert.equal(found.length, 1, `${found.length} minutes at ${moment}`)
    return found[0] as Minute
  }

  async captureAt(): Promise<number[]> {
    const answer = await fetch(`${await this.site.origin()}/ingest/v1/config`, {
      headers: { authorization: `Bearer ${await this.computer.token()}` },
    })
    const { categories } = (await answer.json()) as { categories: { screenshots: { captureAt: string[] } } }
    return categories.screenshots.captureAt.map((each) => Date.parse(each))
  }

  /** Everybody on the way answers so, until the work is done. */
  async meeting(scripted: Scripted, door: string, work: () => Promise<Status>): Promise<Status> {
    this.gate.instead = (asked) => (asked === door ? scripted : undefined)
    try {
      return await work()
    } finally {
      this.gate.instead = () => undefined
    }
  }

  async close(): Promise<void> {
    await this.computer?.close()
    await this.gate.cut()
    await this.site.close()
  }
}

export interface Scene {
  title: string
  play(office: Office): Promise<void>
}

const refusedOf = ({ tally }: Status): Record<string, number> => tally.refused

/** In this order, on one server: each scene begins where the one before ended. */
export const SCENES: Scene[] = [
  {
    title:
      'before a policy allows it, and before one has agreed, nothing is recorded, and the agent says why',
    play: async (office) => {
      await office.hire('nina', false, [])
      const stray = await office.computer.command('run')
      assert.equal(stray.code, 3, stray.out)
      const wrong = await office.computer.command('enrol', office.gate.origin, 'AAAA-BBBB-CCCC')
      assert.equal(wrong.code, 1)
      assert.match(wrong.out, /not valid/)
      await office.enrol()
      await office.computer.start(at(0))
      const before = await office.tick(at(0, 10))
      assert.equal(before.is === 'nothing' && before.code, 'not-in-policy')
      await office.ask({ do: 'publish' })
      const unread = await office.tick(at(1, 10))
      assert.equal(unread.is === 'nothing' && unread.code, 'notice-not-accepted')
      await office.ask({ do: 'agree', subject: office.person.id })
      await office.desk.work('', 0)
      const agreed = await office.tick(at(2, 10))
      assert(agreed.is === 'recording' && agreed.activity && agreed.perHour === undefined)
      await office.tick(at(3, 10))
      assert.deepEqual(
        (await office.minutes()).map((minute) => minute.at),
        [at(2)],
      )
      await office.computer.close()
    },
  },
  {
    title: 'the command enrols, runs once, says what it records, pauses, resumes, and starts at login',
    play: async (office) => {
      await office.hire('li', true, ['screenshots'])
      await office.enrol()
      const { computer } = office
      const { child, ended } = computer.runCommand()
      const says = async (what: RegExp) => {
        for (let tries = 0; tries < 100; tries++)
          if (what.test((await computer.command('status')).out)) return
        throw new Error(`the status never said ${what.source}`)
      }
      await says(/Recording now: screenshots at random, about 3 an hour; .*key and click counts per minute/)
      const second = await computer.command('run')
      assert.deepEqual([second.code, /runs already/.test(second.out)], [1, true])
      assert.equal((await computer.command('pause')).code, 0)
      await says(/Paused on this computer since .* Nothing is recorded here/)
      assert.equal((await computer.command('resume')).code, 0)
      await says(/Recording now/)
      child.kill('SIGTERM')
      const { code, out } = await ended
      assert.equal(code, 0)
      assert.match(out, /Recording now/)
      assert.match((await computer.command('status')).out, /not running/)
      assert.equal((await computer.command('install')).code, 0)
      assert.equal((await computer.command('uninstall')).code, 0)
      assert.equal((await computer.command('constructor')).code, 2)
      await computer.close()
    },
  },
  {
    title:
      'a minute of work is sent with its counts and the window in front; a private window’s title is not',
    play: async (office) => {
      const { desk } = office
      await office.hire('wang', true, ['screenshots'])
      await office.enrol()
      const { computer } = office
      await computer.start(at(9, 30))
      await office.tick(at(9, 40))
      await desk.listenedTo()
      const report = await desk.note('季度报表 2026')
      await office.tick(at(10, 2))
      await desk.work('holiday plans', 2)
      await office.tick(at(10, 30))
      await desk.retitle('Search – http://127.0.0.1/find?q=salary#top')
      for (const second of [1, 10, 20, 30]) await office.tick(at(11, second))
      await office.tick(at(12, 1))
      await report()
      // Chromium's private windows write no mark, whether they were opened by a flag or from the menu: none of its titles is kept.
      const shut = await desk.page('Divorce lawyers', '--incognito')
      for (const second of [10, 20, 30, 40]) await office.tick(at(12, second))
      await office.tick(at(13, 5))
      await shut()
      const browser = await desk.page('A public page')
      await desk.press('ctrl+shift+n')
      for (const second of [10, 20, 30, 40]) await office.tick(at(13, second))
      await office.tick(at(14, 5))
      await browser()

      const work = await office.minute(10)
      assert.deepEqual([work.keys, work.clicks, work.title], [13, 2, '季度报表 2026'])
      assert.match(work.program, /xmessage/i)
      assert.equal((await office.minute(11)).title, 'Search – http://127.0.0.1/find')
      for (const minute of [12, 13]) {
        assert.equal((await office.minute(minute)).title, '')
        assert.match((await office.minute(minute)).program, /chromium/)
      }
      assert(!/Divorce|public page/.test(JSON.stringify(await office.stored())))
      const { text, modes } = await computer.disk()
      assert(!/Divorce|public page|salary|holiday/.test(text))
      assert.deepEqual([...modes], [0o600])
    },
  },
  {
    title: 'screenshots come at the told moments, one of each screen',
    play: async (office) => {
      let taken = 0
      let minute = 15
      while (taken < 2) {
        await office.tick(at(minute, 1))
        for (const moment of await office.captureAt()) {
          if (moment >= MORNING + (minute + 1) * MINUTE) continue
          await office.tick(new Date(moment - 1).toISOString())
          const before = (await office.stored()).screenshots.length
          await office.tick(new Date(moment + 400).toISOString())
          await office.tick(new Date(moment + 1_400).toISOString())
          const { screenshots } = await office.stored()
          assert.equal(screenshots.length - before, 2)
          for (const screen of [0, 1])
            assert(
              screenshots.some((row) =>
                row.includes(`|${moment}-${screen}|${new Date(moment + 400).toISOString()}|1024`),
              ),
            )
          taken++
        }
        minute++
        assert(minute < 80, 'an hour without a told moment')
      }
    },
  },
  {
    title: 'killed at any point and started again, nothing is lost and nothing is there twice',
    play: async (office) => {
      const { computer, desk, gate } = office
      // In this scene minutes alone: what waits is counted, and a moment may be told in any of them.
      await office.portal('consent', { category: 'screenshots', granted: false, language: 'en' })
      await office.tick(at(90, 1))
      await desk.work('seven77', 0)
      await office.tick(at(90, 20))
      await computer.kill() // in the middle of a minute
      await desk.work('nobody counts this', 0)
      await desk.listenedTo(0)
      await computer.start(at(90, 30))
      await office.tick(at(90, 31))
      await desk.listenedTo()
      await desk.work('fives', 1)
      await office.tick(at(90, 50))
      await gate.cut()
      await office.tick(at(91, 5)) // in the queue, and not sent
      await computer.kill()
      await computer.start(at(91, 10))
      await gate.open()
      await office.tick(at(91, 30))
      assert.deepEqual([(await office.minute(90)).keys, (await office.minute(90)).clicks], [12, 1])

      const lost = await office.meeting({ status: 0, swallow: true }, 'activity', () =>
        office.tick(at(92, 5)),
      )
      assert.equal(lost.waiting, 1) // the server has it, and the agent does not know
      await computer.kill()
      await computer.start(at(92, 10))
      const known = await office.tick(at(92, 20))
      assert.equal(known.waiting, 0)
      await office.minute(91)
      await office.portal('consent', { category: 'screenshots', granted: true, language: 'en' })
    },
  },
  {
    title: 'what the person pauses is recorded nowhere; what a pause in the portal covers is refused',
    play: async (office) => {
      const { computer } = office
      await office.desk.work('', 0)
      await office.tick(at(95, 5))
      await office.tick(at(96, 5))
      await computer.pause(at(96, 15))
      const paused = await office.tick(at(96, 20))
      assert.equal(paused.is, 'paused')
      await office.walk(97, 99)
      assert.equal((await computer.command('resume')).code, 0)
      await office.walk(100, 102)
      const there = (await office.minutes()).map((each) => each.at)
      for (const [minute, isThere] of [
        [95, true],
        [96, false],
        [97, false],
        [98, false],
        [100, true],
        [101, true],
      ] as const)
        assert.equal(there.includes(at(minute)), isThere, `minute ${minute}`)

      await office.portal('pauses/start')
      const told = await office.tick(at(103, 5))
      assert.equal(told.is, 'paused-in-portal')
      await office.portal('pauses/end')
    },
  },
  {
    title:
      'offline for a day with ActivityWatch, then all of it arrives once, and the lunch break is refused',
    play: async (office) => {
      const { activityWatch, gate } = office
      const from = 120
      const until = 9 * 60
      const minutes = Array.from({ length: until - from }, (_, i) => from + i)
      const start = (minute: number) => MORNING + minute * MINUTE
      const half = (minute: number, title: string, second: number) => ({
        at: start(minute) + second * 1000,
        seconds: second ? 20 : 40,
        data: { app: 'Code', title },
      })
      await feed(
        activityWatch,
        'window',
        minutes.flatMap((minute) => [half(minute, `file ${minute}.ts`, 0), half(minute, 'chat', 40)]),
      )
      await feed(activityWatch, 'afk', [
        { at: start(from), seconds: (until - from) * 60, data: { status: 'not-afk' } },
      ])
      await feed(
        activityWatch,
        'input',
        minutes.flatMap((minute) => [
          { at: start(minute) + 1_000, seconds: 5, data: { presses: minute, clicks: 1, scrollX: 9 } },
          { at: start(minute) + 58_000, seconds: 5, data: { presses: 1, clicks: 1, deltaX: 9 } },
        ]),
      )
      await office.tick(at(from, 1))
      // Moments that were told before the line was cut still count: a screenshot of each of two screens.
      const told = (await office.captureAt()).filter((moment) => moment > start(from) + 1_000).length
      await gate.cut()
      const offline = await office.walk(from, until)
      assert.notEqual(offline.unreachableSince, null)
      assert.equal(offline.waiting, until - from + 2 * told)
      await office.computer.kill()
      const before = (await office.minutes()).length

      await office.computer.start(at(30, 0, 1))
      await gate.open()
      const back = await office.tick(at(30, 5, 1))
      assert.equal(back.waiting, 0)
      assert.deepEqual(refusedOf(back), { 'outside-working-time': 60 })
      const after = await office.minutes()
      assert.equal(after.length - before, until - from - 60)
      assert.equal(new Set(after.map((each) => each.at)).size, after.length)
      const one = await office.minute(333)
      assert.deepEqual([one.keys, one.clicks, one.title, one.program], [334, 2, 'file 333.ts', 'Code'])
    },
  },
  {
    title: 'a full queue drops its oldest, and says how many',
    play: async (office) => {
      const { computer, gate } = office
      await office.signIn()
      // Until the next scene ends, minutes alone: what waits is counted.
      await office.portal('consent', { category: 'screenshots', granted: false, language: 'en' })
      await computer.kill()
      await computer.start(at(40, 0, 1), 3_000)
      await office.desk.work('', 0)
      await office.tick(at(40, 1, 1))
      await gate.cut()
      const full = await office.walk(41, 80, 1)
      assert(full.tally.full > 0)
      assert(full.waiting > 0)
      await computer.kill() // begun anew, it does not wait for its back-off to end
      await computer.start(at(81, 20, 1), 3_000)
      await gate.open()
      const back = await office.tick(at(81, 30, 1))
      assert.equal(back.waiting, 0)
      const there = (await office.minutes()).filter((each) => each.at >= at(40, 0, 1)).map((each) => each.at)
      assert.equal(there.length, 41 - back.tally.full)
      assert.deepEqual(there.at(-1), at(80, 0, 1))
    },
  },
  {
    title:
      'what the server refuses for good is dropped and counted, code by code; what it cannot take now is kept',
    play: async (office) => {
      const { computer } = office
      await computer.kill()
      await computer.start(at(90, 0, 1))
      let minute = 90
      await office.desk.work('x', 0)
      let status = await office.tick(at(minute, 1, 1))
      for (const code of [
        ...['not-in-policy', 'notice-not-accepted', 'consent-missing', 'consent-withdrawn'],
        ...['outside-working-time', 'account-ended', 'deleted', 'expired', 'too-late', 'clock-ahead'],
      ]) {
        const before = refusedOf(status)[code] ?? 0
        minute++
        const now = minute
        status = await office.meeting({ status: 403, code }, 'activity', () => office.tick(at(now, 5, 1)))
        assert.equal((refusedOf(status)[code] ?? 0) - before, 1, code)
        assert.equal(status.waiting, 0, code)
      }
      for (const [status, code] of [
        [400, 'invalid'],
        [413, 'too-large'],
        [415, 'unsupported-media-type'],
      ] as const) {
        minute++
        const now = minute
        const after = await office.meeting({ status, code }, 'activity', () => office.tick(at(now, 5, 1)))
        assert.equal(refusedOf(after)[code], 1, code)
      }
      const late: Scripted[] = [
        { status: 503, code: 'storage-low' },
        { status: 503, code: 'unavailable' },
        { status: 500, code: 'internal' },
        { status: 404, code: 'not-found' },
        { status: 403, text: '<h1>The hotel’s network: sign in first</h1>' },
        { status: 200, text: '<h1>The hotel’s network: sign in first</h1>' },
        { status: 401, text: 'Unauthorized' },
      ]
      for (const scripted of late) {
        minute++
        const now = minute
        const kept = await office.meeting(scripted, 'activity', () => office.tick(at(now, 5, 1)))
        assert.equal(kept.waiting, 1, JSON.stringify(scripted))
        const sent = await office.tick(at(now, 25, 1))
        assert.equal(sent.waiting, 0, JSON.stringify(scripted))
        await office.minute(now - 1, 1)
      }
      minute++
      const busy = { status: 429, code: 'too-many-requests', retryAfter: '40' }
      const now = minute
      await office.meeting(busy, 'activity', () => office.tick(at(now, 5, 1)))
      assert.equal((await office.tick(at(now, 44, 1))).waiting, 1)
      assert.equal((await office.tick(at(now, 46, 1))).waiting, 0)
      await office.portal('consent', { category: 'screenshots', granted: true, language: 'en' })
    },
  },
  {
    title:
      'a consent that is withdrawn stops it at once; what waited is refused; a device that is stopped records no more',
    play: async (office) => {
      const { computer, gate } = office
      await office.desk.work('', 0)
      assert.equal((await office.tick(at(119, 5, 1))).waiting, 0)
      await gate.cut()
      const before = refusedOf(await office.walk(120, 122, 1))['consent-withdrawn'] ?? 0
      await office.portal('consent', { category: 'activity', granted: false, language: 'en' })
      await gate.open()
      const refused = await office.tick(at(140, 5, 1))
      assert.equal(refused.waiting, 0)
      assert.equal((refusedOf(refused)['consent-withdrawn'] ?? 0) - before, 4) // minutes 119 to 122
      assert(refused.is === 'recording' && !refused.activity)

      const origin = await office.site.origin()
      const found = await fetch(`${origin}/api/devices`, {
        headers: { cookie: office.person.cookie, 'sec-fetch-site': 'same-origin' },
      })
      const { docs } = (await found.json()) as { docs: { id: string }[] }
      await office.portal(`devices/${docs[0]?.id}/revoke`)
      const over = await office.tick(at(150, 5, 1))
      assert.equal(over.is, 'revoked')
      await computer.kill()
      const ended = await computer.command('run')
      assert.deepEqual([ended.code, /no longer enrolled/.test(ended.out)], [3, true])
    },
  },
]
