import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { endedBy, longestWindow } from '../../src/agent/activityWatch'
import { serverAddress } from '../../src/agent/api'
import { readMachine } from '../../src/agent/environment'
import { pause, pausedSince, readEnrolment, resume, writeEnrolment } from '../../src/agent/home'
import { unitFor } from '../../src/agent/login'
import { addSeen, beginMinute, foldMinute } from '../../src/agent/minutes'
import { notifier } from '../../src/agent/notify'
import { Queue } from '../../src/agent/queue'
import { describeStatus, type Status } from '../../src/agent/status'
import { keepOf } from '../../src/titles/keep'
import { openVault, vaultWith } from '../../src/agent/vault'
import { backOff, verdictOn } from '../../src/agent/verdict'
import { sayIn } from '../../src/base/labels'
import { COUNTS_ONLY, windowFrom } from '../../src/agent/x11'
import { activityItem } from '../../src/endpoints/ingest/schemas'

const NOW = Date.parse('2026-03-16T02:00:30Z')

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'glasswork-agent-unit-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

describe('what becomes of an answer', () => {
  const on = (status: number, code?: string, retryAfter?: string) =>
    verdictOn({ status, code, retryAfter }, NOW)

  it.each([
    'not-in-policy',
    'notice-not-accepted',
    'consent-missing',
    'consent-withdrawn',
    'outside-working-time',
    'account-ended',
    'deleted',
    'expired',
    'too-late',
    'clock-ahead',
  ])('403 %s is dropped for good', (code) => {
    expect(on(403, code)).toEqual({ is: 'drop', code })
  })

  it.each([
    [400, 'invalid'],
    [400, 'undeclared-field'],
    [400, 'bad-image'],
    [413, 'too-large'],
    [415, 'unsupported-media-type'],
  ])('%i %s would be refused again, and is dropped', (status, code) => {
    expect(on(status, code)).toEqual({ is: 'drop', code })
  })

  it.each([
    [503, 'storage-low'],
    [503, 'unavailable'],
    [500, 'internal'],
    [502, undefined],
    [404, 'not-found'],
    [405, 'invalid'],
    [0, undefined],
    [403, undefined], // a proxy's page
    [403, 'forbidden'],
    [400, undefined],
    [401, undefined],
    [302, undefined],
  ])('%i %s is tried again later, and nothing is lost', (status, code) => {
    expect(on(status, code)).toEqual({ is: 'retry' })
  })

  it('429 waits as long as it is told to, within reason', () => {
    expect(on(429, 'too-many-requests', '40')).toEqual({ is: 'retry', after: 40_000 })
    expect(on(503, 'unavailable', 'Mon, 16 Mar 2026 02:01:00 GMT')).toEqual({ is: 'retry', after: 30_000 })
    expect(on(429, 'too-many-requests', '999999999')).toEqual({ is: 'retry', after: 3_600_000 })
    expect(on(429, 'too-many-requests', 'soon')).toEqual({ is: 'retry' })
  })

  it('401 stops; 200 and 201 are done', () => {
    expect(on(401, 'unauthenticated')).toEqual({ is: 'stop' })
    expect(on(200)).toEqual({ is: 'done' })
    expect(on(201)).toEqual({ is: 'done' })
  })

  it('waits twice as long after each failure, and never longer than about a quarter of an hour', () => {
    expect([1, 2, 3].map((failures) => backOff(failures, 0.5))).toEqual([5_000, 10_000, 20_000])
    expect(backOff(200, 1)).toBeLessThanOrEqual(20 * 60_000)
    expect(backOff(200, 0)).toBeGreaterThanOrEqual(10 * 60_000)
  })
})

describe('the queue', () => {
  const open = async (limit = 1_000_000) => {
    const lost: [string, number][] = []
    const queue = await Queue.open(
      path.join(dir, 'queue'),
      await openVault(dir),
      limit,
      async (why, count) => {
        lost.push([why, count])
      },
    )
    return { queue, lost }
  }
  const about = async (queue: Queue) => (await queue.oldest('minute', 500)).map((entry) => entry.about)

  it('gives back what was added, in order, also after a restart', async () => {
    const { queue } = await open()
    for (const n of [1, 2, 3]) await queue.add('minute', { n })
    await queue.add('screenshot', { clientId: 'x' }, Buffer.from('picture'))
    const again = (await open()).queue
    expect(await about(again)).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }])
    const [shot] = await again.oldest('screenshot', 5)
    expect([shot?.about, shot?.content.toString()]).toEqual([{ clientId: 'x' }, 'picture'])
    await again.add('minute', { n: 4 })
    expect(await about(again)).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }])
  })

  it('keeps nothing readable on the disk, in files of this account alone', async () => {
    const { queue } = await open()
    await queue.add('minute', { title: 'Quarterly salaries' }, Buffer.from('Quarterly salaries'))
    for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const file = path.join(entry.parentPath, entry.name)
      expect((await stat(file)).mode & 0o777).toBe(0o600)
      expect((await readFile(file)).toString('latin1')).not.toContain('salaries')
    }
  })

  it('drops the oldest above its limit, of whatever kind, and says how many', async () => {
    const { queue, lost } = await open(2_000)
    await queue.add('screenshot', { clientId: 'old' }, Buffer.alloc(600))
    for (let n = 0; n < 8; n++) await queue.add('minute', { n }, Buffer.alloc(200))
    expect(queue.bytes).toBeLessThanOrEqual(2_000)
    expect(await queue.oldest('screenshot', 1)).toEqual([])
    const kept = await about(queue)
    expect(kept.at(-1)).toEqual({ n: 7 })
    expect(lost.reduce((sum, [, count]) => sum + count, 0)).toBe(9 - kept.length)
    expect(lost.every(([why]) => why === 'full')).toBe(true)
  })

  it('leaves out what was cut off, damaged, renamed or sealed with another key, and counts it', async () => {
    const { queue, lost } = await open()
    for (const n of [1, 2, 3, 4]) await queue.add('minute', { n })
    const file = (n: number) => path.join(dir, 'queue', `${String(n).padStart(12, '0')}.minute`)
    await truncate(file(1), 30)
    await writeFile(file(2), await readFile(file(3)))
    await writeFile(file(3), vaultWith(Buffer.alloc(32)).seal('000000000003.minute', Buffer.from('{}')))
    await writeFile(path.join(dir, 'queue/000000000009.minute.0a0b0c0d.tmp'), 'cut off')
    expect(await about(queue)).toEqual([{ n: 4 }])
    expect(lost).toEqual([
      ['unreadable', 1],
      ['unreadable', 1],
      ['unreadable', 1],
    ])
    const { queue: again } = await open()
    expect([again.length, await about(again)]).toEqual([1, [{ n: 4 }]])
    expect(await readdir(path.join(dir, 'queue'))).toHaveLength(1)
  })

  it('goes when another person enrols this computer', async () => {
    const { queue } = await open()
    await queue.add('minute', { n: 1 })
    const device = { id: '1', name: 'Desk' }
    await writeEnrolment(dir, { server: 'https://a.example', token: 'gwd_x', device })
    expect((await open()).queue.length).toBe(0)
    expect((await stat(path.join(dir, 'device.json'))).mode & 0o777).toBe(0o600)
    expect(await readEnrolment(dir)).toEqual({ server: 'https://a.example', token: 'gwd_x', device })
    await writeFile(path.join(dir, 'device.json'), '{"server":')
    expect(await readEnrolment(dir)).toBeNull()
  })
})

describe('a minute', () => {
  it('[P7] folds all that was seen in it to one window and two counts', () => {
    const minute = beginMinute(NOW)
    const code = { program: 'code', title: 'a.ts' }
    const seen = { active: true, activeFor: 15_000, keys: 3, clicks: 1 }
    for (const window of [code, { program: 'chat', title: 'Hi' }, code, code])
      addSeen(minute, { window, ...seen })
    expect(foldMinute(minute)).toEqual({
      at: '2026-03-16T02:00:00.000Z',
      keys: 12,
      clicks: 4,
      title: 'a.ts',
      program: 'code',
    })
  })

  it('in which nobody was there is none', () => {
    const minute = beginMinute(NOW)
    addSeen(minute, { window: { program: 'code', title: 'a.ts' }, active: false, keys: 0, clicks: 0 })
    expect(foldMinute(minute)).toBeNull()
    addSeen(minute, { active: false, keys: 0, clicks: 1 })
    expect(foldMinute(minute)?.clicks).toBe(1)
  })

  it('[P5] is one that the server takes, however long its title and wild its counts', () => {
    const minute = beginMinute(NOW)
    const window = keepOf({ program: 'p'.repeat(999), title: '长'.repeat(2_000) })
    addSeen(minute, { window, active: true, keys: 9_000_000, clicks: 0 })
    expect(activityItem.safeParse(foldMinute(minute)).success).toBe(true)
  })

  const event = (second: number, duration: number, app: string, title: string) => ({
    timestamp: new Date(Date.parse('2026-03-16T02:00:00Z') + second * 1000).toISOString(),
    duration,
    data: { app, title },
  })
  const span = { start: Date.parse('2026-03-16T02:00:00Z'), end: Date.parse('2026-03-16T02:01:00Z') }

  it('[B14] of ActivityWatch takes nothing of what reaches past now', () => {
    const timestamp = '2026-03-16T02:00:00.000Z'
    const [past, now, tocome] = [59, 60, 1e9].map((duration) => ({ timestamp, duration, data: {} }))
    expect(endedBy([past!, now!, tocome!], Date.parse(timestamp) + 60_000)).toEqual([past, now])
  })

  it('of ActivityWatch has the window that was longest in front, by what lies within it', () => {
    const events = [
      event(-600, 615, 'Code', 'a.ts'),
      event(15, 10, 'chat', 'x'),
      event(25, 0, 'zero', ''),
      event(25, 20, 'chat', 'x'),
    ]
    expect(longestWindow(events, span, [])).toEqual({ program: 'chat', title: 'x' })
    expect(longestWindow([event(10, 0, 'zero', 'x')], span, [])).toBeUndefined()
  })

  const tab = (title: string, incognito?: boolean) => ({
    timestamp: '2026-03-16T02:00:05Z',
    duration: 20,
    data: { title, ...(incognito === undefined ? {} : { incognito }) },
  })
  it.each([
    ['the browser’s watcher knows it', [tab('Clinic', false)], 'Clinic - Google Chrome'],
    ['no watcher runs in the browser', [], ''],
    ['it is another page', [tab('Offers', false)], ''],
    ['it is private', [tab('Clinic', true)], ''],
    ['a private one has the same title', [tab('Clinic', false), tab('Clinic', true)], ''],
    ['the watcher does not say', [tab('Clinic')], ''],
    ['the page has no title', [tab('', false)], ''],
  ])(
    'of ActivityWatch has the title of a Chromium window only where it is known not to be private: %s',
    (_why, tabs, kept) => {
      const seen = [event(0, 60, 'Google-chrome', 'Clinic - Google Chrome')]
      expect(longestWindow(seen, span, tabs)).toEqual({ program: 'Google-chrome', title: kept })
      expect(longestWindow([event(0, 60, 'Code', 'a.ts')], span, tabs)?.title).toBe('a.ts')
    },
  )
})

describe('reading the X server', () => {
  it('[P6] lets through that a key was pressed, and never which', () => {
    const stream = [
      'EVENT type 13 (RawKeyPress)\n    device: 3 (5)\n    detail: 38\n    valuators:\n',
      'EVENT type 2 (KeyPress)\n    device: 5 (5)\n    detail: 38\n    flags: \n',
      'EVENT type 14 (RawKeyRelease)\n    device: 3 (5)\n    detail: 38\n    valuators:\n',
      'EVENT type 15 (RawButtonPress)\n    device: 2 (4)\n    detail: 1\n    flags: \n',
      'EVENT type 13 (RawKeyPress)\n    device: 3 (5)\n    detail: 1\n    valuators:\n',
      'EVENT type 15 (RawButtonPress)\n    device: 2 (4)\n    detail: 4\n    flags: \n',
      'EVENT type 15 (RawButtonPress)\n    device: 2 (4)\n    detail: 10\n    flags: \n',
      'EVENT type 16 (RawButtonRelease)\n    device: 2 (4)\n    detail: 1\n    flags: \n',
    ]
    const args = ['-nu', ...COUNTS_ONLY.flatMap((each) => ['-e', each])]
    const output = execFileSync('sed', args, { input: stream.join('\n'), encoding: 'utf8' })
    expect(output.split('\n')).toEqual(['k', 'c', 'k', 'c', ''])
  })

  it('takes titles as programs write them', () => {
    const printed = [
      '_NET_WM_NAME(UTF8_STRING) = "月度 \\"报告\\" = \\\\ 1"',
      'WM_CLASS(STRING) = "chromium (/tmp/x)", "Chromium"',
      '_NET_WM_PID(CARDINAL) = 1479',
    ].join('\n')
    expect(windowFrom(printed)).toEqual({ title: '月度 "报告" = \\ 1', name: 'Chromium', pid: '1479' })
    const older =
      '_NET_WM_NAME:  not found.\nWM_NAME(STRING) = "xterm"\nWM_CLASS(STRING) = "xterm", "XTerm"\n'
    expect(windowFrom(older)).toEqual({ title: 'xterm', name: 'XTerm', pid: undefined })
  })
})

describe('what the agent says', () => {
  const tally = { sent: 0, full: 3, unreadable: 0, refused: { expired: 2, deleted: 1 } }
  const common = { waiting: 0, tally, unreachableSince: null, screensFailed: false }
  const all: Status[] = [
    { is: 'recording', activity: true, perHour: 3, ...common },
    { is: 'recording', activity: false, perHour: 3, ...common },
    { is: 'nothing', code: 'outside-working-time', ...common },
    { is: 'paused', since: '2026-03-16T02:42:00Z', ...common },
    { is: 'paused-in-portal', ...common },
    { is: 'unknown', ...common, unreachableSince: NOW },
    { is: 'revoked', ...common },
  ]
  it.each(all)('is whole in both languages: $is', (status) => {
    const en = describeStatus(status, sayIn('en'))
    const zh = describeStatus(status, sayIn('zh'))
    expect(zh).toHaveLength(en.length)
    expect(zh.every((line) => /[\u4e00-\u9fff].*。$/.test(line))).toBe(true)
    expect(en.join(' ')).not.toMatch(/undefined|[\u4e00-\u9fff]/)
    expect(en.join(' ')).toContain('3 of the oldest were dropped')
    expect(en.join(' ')).toContain('3 were refused')
  })

  it('reaches the desktop as a text, never as a script', () => {
    const text = '"; rm -rf ~ $(x) `y` \' & del'
    expect(notifier('linux', text)?.args.at(-1)).toBe(text)
    expect(notifier('macos', text)?.args.at(-1)).toBe(text)
    expect(JSON.stringify(notifier('windows', text))).not.toContain('rm -rf')
  })
})

describe('on each system', () => {
  const started = { node: '/opt/no de/bin/node', script: '/home/王/100% "agent".js' }

  it('a unit starts it with the desktop, and systemd finds it sound', async () => {
    const unit = unitFor('linux', '/home/wang', '/x', started)
    expect(unit?.file).toBe('/home/wang/.config/systemd/user/glasswork-agent.service')
    expect(unit?.content).toContain('ExecStart="/opt/no de/bin/node" "/home/王/100%% \\"agent\\".js" run\n')
    expect(unit?.link).toContain('graphical-session.target.wants/')
  })

  it('a launch agent and a task are well-formed XML', async () => {
    for (const system of ['macos', 'windows'] as const) {
      const unit = unitFor(system, '/home/wang', dir, { ...started, script: 'a & <b> "c".js' })
      const file = path.join(dir, 'unit.xml')
      await writeFile(file, (unit?.content ?? '').replace('UTF-16', 'UTF-8'))
      const parse =
        'import sys, xml.dom.minidom as m; print(m.parse(sys.argv[1]).toxml().count("a &amp; &lt;b&gt;"))'
      expect(execFileSync('python3', ['-c', parse, file], { encoding: 'utf8' }).trim()).toBe('1')
    }
    expect(unitFor('other', '/', dir, started)).toBeNull()
  })

  it('its folder is the one of that system', () => {
    const home = { HOME: '/home/wang', LANG: 'zh_CN.UTF-8', DISPLAY: ':1' }
    expect(readMachine(home, 'linux')).toMatchObject({
      home: '/home/wang/.local/share/glasswork-agent',
      language: 'zh',
      hasX11: true,
      activityWatch: 'http://127.0.0.1:5600',
    })
    expect(readMachine(home, 'darwin')).toMatchObject({ platform: 'macos', hasX11: false })
    expect(readMachine(home, 'win32').home).toContain('Glasswork Agent')
    const elsewhere = { ...home, GLASSWORK_AGENT_ACTIVITYWATCH: 'http://10.0.0.7:5600' }
    expect(() => readMachine(elsewhere, 'linux')).toThrow('another computer')
  })

  it('an address is kept without what does not belong to it', () => {
    expect(serverAddress('glasswork.example.com/')).toBe('https://glasswork.example.com')
    expect(serverAddress('http://127.0.0.1:3000/?x=1')).toBe('http://127.0.0.1:3000')
    expect(serverAddress('https://a.example/work/')).toBe('https://a.example/work')
  })

  it('a pause stands until it is ended', async () => {
    expect(await pausedSince(dir)).toBeNull()
    const since = await pause(dir, NOW)
    expect(await pause(dir, NOW + 60_000)).toBe(since)
    expect(await pausedSince(dir)).toBe('2026-03-16T02:00:30.000Z')
    await resume(dir)
    expect(await pausedSince(dir)).toBeNull()
  })
})
