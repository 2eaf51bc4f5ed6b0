import fc from 'fast-check'
import { longestWindow } from '../../src/agent/activityWatch'
import { redactTitle } from '../../src/records/titleRules'
import { foldActivityWatch } from '../../src/records/reports/activityWatch'
import { keepOf } from '../../src/titles/keep'
import { CHROMIUM_WINDOWS, EARLIER_FIREFOX, FIREFOX_WINDOWS } from '../tables/privateTitles'

const PAGE = 'Clinic 诊所'
const START = Date.parse('2026-03-16T01:00:00Z')
const event = (data: Record<string, unknown>) => ({ timestamp: '2026-03-16T01:00:00Z', duration: 60, data })

/** One window through each door: the agent's, that of a batch, and that of an export; what is left of its title. */
const kept = (program: string, title: string, tab?: { title: string; incognito: boolean }) => {
  const seen = { app: program, title }
  const tabs = tab ? [event({ ...tab })] : []
  const span = { start: START, end: START + 60_000 }
  const buckets = [
    { type: 'currentwindow', hostname: 'h', events: [event(seen)] },
    { type: 'afkstatus', hostname: 'h', events: [event({ status: 'not-afk' })] },
    { type: 'web.tab.current', hostname: 'h', events: tabs },
  ]
  return {
    agent: longestWindow([event(seen)], span, tabs)?.title ?? '',
    batch: redactTitle({ title, program }, {}).title ?? '',
    export: foldActivityWatch(buckets, span).hosts[0]?.minutes[0]?.title ?? '',
  }
}
const HIDDEN = { agent: '', batch: '', export: '' }
const everywhere = (title: string) => ({ agent: title, batch: title, export: title })

describe('the title of a private window', () => {
  const names = [
    ['firefox', 'Mozilla Firefox'],
    ['C:\\Program Files\\Mozilla Firefox\\firefox.exe', 'Mozilla Firefox'],
    ['/opt/firefox-nightly/firefox', 'Firefox Nightly'],
    ['librewolf', 'LibreWolf'],
  ] as const
  it.each(FIREFOX_WINDOWS)('[D6] goes, as Firefox writes it in $language', ({ title, mac, suffix }) => {
    for (const [program, name] of names) {
      const own = [...title, ...(mac ? [mac] : [])].map((form) => form.replaceAll('{}', name))
      const all = [
        ...own,
        ...own.map((each) => `${PAGE} — ${each}`),
        ...(suffix ? [`${PAGE} — ${suffix}`] : []),
      ]
      for (const each of all) expect([each, kept(program, each)]).toEqual([each, HIDDEN])
    }
  })

  it.each(EARLIER_FIREFOX)('[D6] goes, as Firefox wrote it before: %s', (form) => {
    const title = form.replace('{page}', PAGE).replace('{}', 'Mozilla Firefox')
    expect(kept('firefox.exe', title)).toEqual(HIDDEN)
  })

  it.each(CHROMIUM_WINDOWS)('[D6] goes, as Chromium writes it in %s', (_, named, incognito, guest) => {
    for (const [program, name] of [
      ['Google Chrome', 'Google Chrome'],
      ['chromium', 'Chromium'],
      ['vivaldi.exe', 'Vivaldi'],
      ['brave', 'Brave'],
    ] as const)
      for (const form of [incognito, guest]) {
        const window = named.replace('$1', PAGE).replace('Chromium', name)
        const title = form.replace('$1', window)
        // An open page of the same name vouches for nothing that says itself that it is private.
        expect([title, kept(program, title, { title: PAGE, incognito: false })]).toEqual([title, HIDDEN])
      }
  })

  it.each([
    ['msedge.exe', `${PAGE} - [InPrivate] - Microsoft\u200b Edge`],
    ['msedge', `${PAGE} and 2 more pages - InPrivate - Microsoft\u200b Edge`],
    ['Microsoft Edge', `${PAGE} - Microsoft Edge - InPrivate`],
    ['brave', `${PAGE} - Brave (Private)`],
    ['Brave Browser', `${PAGE} - Brave (Private Window with Tor)`],
    ['Safari', `${PAGE} — Private Browsing`],
    ['Tor Browser', `${PAGE} — Tor Browser`],
    ['mullvadbrowser', PAGE],
    ['Google Chrome', `${PAGE} - Google Chrome (Incognito) (Update is available)`],
    ['chrome', `${PAGE} - Google Chrome（无痕模式）`],
  ])('[D6] goes in what else is documented: %s, %s', (program, title) => {
    expect(kept(program, title, { title: PAGE, incognito: false })).toEqual(HIDDEN)
  })

  it('[D6] goes without a program too, where the title names the browser', () => {
    expect(kept('', `${PAGE} — Mozilla Firefox Private Browsing`)).toEqual(HIDDEN)
    expect(kept('', `${PAGE} - InPrivate - Microsoft\u200b Edge`)).toEqual(HIDDEN)
    expect(kept('', `${PAGE} - Google Chrome (Incognito)`)).toEqual(HIDDEN)
  })

  it('[D6] goes where it is longer than what is kept, the mark behind the end', () => {
    expect(kept('firefox', `${'x'.repeat(600)} — Mozilla Firefox Private Browsing`)).toMatchObject(HIDDEN)
  })
})

describe('the title of any other window', () => {
  it.each([
    // What a page speaks of is not what its window says.
    ['firefox', 'How to use Private Browsing — Mozilla Firefox'],
    ['firefox', '隐私浏览的五个误区 — Mozilla Firefox'],
    ['firefox', 'Private equity 2026 — Mozilla Firefox'],
    // What is no browser keeps what it says.
    ['EXCEL.EXE', '无痕内衣销量.xlsx - Excel'],
    ['et.exe', '隐私浏览（无痕）.xlsx - WPS 表格'],
    ['soffice', '隐身衣.odt — LibreOffice Writer'],
    ['code', 'incognito.ts - Visual Studio Code'],
    ['WINWORD.EXE', 'Plan (Incognito)'],
    ['WINWORD.EXE', 'Guide to Chrome (Incognito)'],
    ['EXCEL.EXE', 'Mozilla Firefox 隐私浏览'],
    ['DB Browser for SQLite', 'people.db (Private)'],
  ])('[D6] stays at each door: %s, %s', (program, title) => {
    expect(kept(program, title)).toEqual(everywhere(title))
  })

  it('[D6] stays when a private tab lies behind it', () => {
    const tab = { title: PAGE, incognito: true }
    expect(kept('WINWORD.EXE', 'Offer.docx - Word', tab)).toEqual(everywhere('Offer.docx - Word'))
    expect(kept('chrome.exe', `${PAGE} - Google Chrome`, tab).export).toBe('')
  })

  it('[D6] stays in a browser that may write no mark only while its own watcher vouches for it', () => {
    const title = `${PAGE} - Google Chrome`
    const vouched = { title: PAGE, incognito: false }
    expect(kept('chrome.exe', title, vouched)).toEqual(everywhere(title))
    for (const tab of [
      undefined,
      { title: 'Something else', incognito: false },
      { title: PAGE, incognito: true },
    ])
      expect(kept('chrome.exe', title, tab)).toMatchObject({ agent: '', export: '' })
  })
})

describe('an address as a title', () => {
  it.each([
    // RFC 3986: scheme, userinfo, host, port, path, query, fragment.
    ['https://a.example/find?q=salary#top - Notes', 'https://a.example/find - Notes'],
    ['https://ann:hunter2@a.example:8443/x?y#z', 'https://a.example:8443/x'],
    ['https://token@a.example/x', 'https://a.example/x'],
    ['https://ann:p#w@a.example/x', 'https://'],
    ['https://ann:p?w@a.example/x', 'https://'],
    ['https://a.example?q=1', 'https://a.example'],
    ['https://a.example/#/route?token=1', 'https://a.example/'],
    ['HTTP://A.EXAMPLE/X?Y', 'HTTP://A.EXAMPLE/X'],
    ['(https://ann:hunter2@a.example/x?y)', '(https://a.example/x'],
    ['ftp://ann:pw@files.example/list', 'ftp://files.example/list'],
    ['ssh://git@code.example/x.git', 'ssh://code.example/x.git'],
    ['//ann:pw@a.example/x?y=1', '//a.example/x'],
    ['https://[2001:db8::1]:8443/x?token=1', 'https://[2001:db8::1]:8443/x'],
    ['搜索https://a.example/?q=工资', '搜索https://a.example/'],
    ['https://xn--fsq.example/路径?令牌=1', 'https://xn--fsq.example/路径'],
    // The same without a scheme.
    ['a.example/path?token=1', 'a.example/path'],
    ['a.example?token', 'a.example'],
    ['a.example/path#secret', 'a.example/path'],
    ['例子.测试/路径?令牌=1', '例子.测试/路径'],
    ['localhost:3000/?token=secret – Notes', 'localhost:3000/ – Notes'],
    ['10.0.0.1:8080/x?y', '10.0.0.1:8080/x'],
    ['[::1]:80/?q=1', '[::1]:80/'],
    ['ann:hunter2@a.example/x', 'a.example/x'],
    ['ann:hunter2@a.example', 'a.example'],
    ['ann:p@ss@10.0.0.1:22/x', '10.0.0.1:22/x'],
    ['/find?q=salary&x=1', '/find'],
    ['ann@a.example?subject=secret', 'ann@a.example'],
    // What names no host.
    ['data:text/html,<h1>secret</h1>', 'data:'],
    ['blob:https://a.example/9115d58c', 'blob:'],
    ['javascript:alert(1)', 'javascript:'],
    ['mailto:ann@a.example?body=secret', 'mailto:'],
    ['view-source:https://a.example/?q=1', 'view-source:'],
  ])('[D6] loses user, password, query and fragment: %s', (title, left) => {
    expect(kept('code', title)).toEqual(everywhere(left))
    expect(redactTitle({ title: '', program: title }, {}).program).toBe(left)
  })

  it.each([
    'What now? Really #1',
    'Is it report.pdf?',
    '季度报表.xlsx？',
    'Ann <ann@a.example> - Inbox',
    'To:ann@a.example',
    'Re: ann@a.example, bob@b.example',
    'ann@host: ~/src',
    'git@code.example:team/glasswork.git',
    '@ann and @bob, at 3:00',
    'C# and F# at 3:00',
    'glasswork#12: a fix',
    'release v1.2#3',
    'a/b/c.ts - x',
    'x ? y : z',
    'https://a.example/path/to/page',
    'https://a.example/@ann/post',
  ])('[D6] is not seen where there is none: %s', (title) => {
    expect(kept('code', title)).toEqual(everywhere(title))
  })
})

describe('what of a window is kept', () => {
  const pieces = fc.constantFrom(
    ...[
      'https://',
      '//',
      'ann:pw@',
      'ann@',
      'a.example',
      '10.0.0.1',
      ':80',
      '/',
      '?',
      '#',
      'q=1',
      '&',
      '@',
      ':',
    ],
    ...[' ', ' - ', ' — ', '(', ')', 'Incognito', '无痕', '（', '）', 'Private Browsing', 'Mozilla Firefox'],
    ...[
      'InPrivate',
      '[',
      ']',
      'Microsoft\u200b Edge',
      'Google Chrome',
      'data:',
      'x',
      '\ud83d',
      'view-source:',
    ],
  )
  const text = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''))
  const title = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 700 }))
  const program = fc.oneof(fc.constantFrom('firefox', 'chrome.exe', 'msedge', 'code', '', 'chrome?x=1'), text)

  it('[D6] is the same when it is asked again, and never longer', () => {
    fc.assert(
      fc.property(program, title, fc.boolean(), (name, seen, vouched) => {
        const once = keepOf({ program: name, title: seen }, vouched)
        expect(keepOf(once, vouched)).toEqual(once)
        expect(once.title.length).toBeLessThanOrEqual(Math.min(seen.length, 500))
        expect(once.program.length).toBeLessThanOrEqual(Math.min(name.length, 300))
      }),
      { numRuns: 3_000 },
    )
  })

  it('[D6] never holds a password or a value of a query, wherever the address stands', () => {
    const around = fc.constantFrom('', ' ', '(', '“', ' - ', '见 ')
    const host = fc.constantFrom('a.example', '例子.测试', '10.0.0.1:81', 'localhost', '[::1]:8080')
    const scheme = fc.constantFrom('https://', 'HTTP://', 'ftp://', '')
    fc.assert(
      fc.property(around, scheme, host, around, (before, start, name, after) => {
        const address = `${start}ann:hunter2@${name}/p?token=s3cret#s3cret`
        expect(keepOf({ program: 'code', title: before + address + after }).title).not.toMatch(
          /hunter2|s3cret/,
        )
      }),
    )
  })

  it.each([
    ['Sign in https%3A%2F%2Fa.example%2Fp%3Ftoken%3Ds3cret%26x%3D1', 'Sign in https%3A%2F%2Fa.example%2Fp'],
    ['HTTPS%3A%2F%2Fa.example%2Fp%23s3cret', 'HTTPS%3A%2F%2Fa.example%2Fp'],
    ['https://a.example/p;jsessionid=S3CRET/q', 'https://a.example/p/q'],
    ['https://a.example/p;jsessionid=S3CRET?x=1', 'https://a.example/p'],
    ['50%; three; four=4', '50%; three; four=4'],
  ])('[D6] leaves of "%s" what is no secret', (title, left) => {
    expect(keepOf({ program: 'code', title }).title).toBe(left)
  })
})
