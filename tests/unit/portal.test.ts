import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import path from 'node:path'
import fc from 'fast-check'
import ts from 'typescript'
import { MantineProvider } from '@mantine/core'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { DayLine, type Draws } from '../../src/portal/kit/DayLine'
import { WordsProvider } from '../../src/portal/kit/Words'
import { AgentSteps } from '../../src/portal/devices/AgentSteps'
import { serverAddress } from '../../src/portal/devices/serverAddress'
import { deviceState } from '../../src/portal/devices/deviceState'
import { changeBy, spanned } from '../../src/portal/days/part'
import { besides, holdBack, readHeld } from '../../src/portal/days/heldBack'
import { focusInstead, keepFocus } from '../../src/components/focus'
import { onNoAnswer, send, whenNoAnswerCame } from '../../src/portal/kit/send'
import { missingAnswer } from '../../src/components/unsent'
import { DETAILS } from '../../src/i18n/details'
import { faultOfHours, weekInWords } from '../../src/i18n/hours'
import { problemText } from '../../src/i18n/problems'
import { englishCount } from '../../src/base/labels'
import { STORED } from '../../src/i18n/stored'
import { collecting } from '../../src/people/staff/collecting'
import { setupLines } from '../../src/people/setup/setup'
import { isMonth } from '../../src/records/timeTable'
import { shownFor } from '../../src/admin/time/asked'
import { signInPath } from '../../src/http/signInPath'
import { isAtWork } from '../../src/policy/decide/workingTime'
import { thisCountsByComputer } from '../../src/portal/records/words'

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(path.join(folder, entry.name)) : [path.join(folder, entry.name)],
  )
const sources = filesIn('src').filter((file) => /\.tsx?$/.test(file))

describe('a part of a picture to be blacked out', () => {
  it('is none until it is drawn, or marked by a key; a tap draws nothing', () => {
    expect(spanned({ x: 0.4, y: 0.4 }, { x: 0.4, y: 0.4 })).toBeNull()
    expect(spanned({ x: 0.4, y: 0.4 }, { x: 0.6, y: 0.401 })).toBeNull()
    const drawn = spanned({ x: 0.6, y: 0.5 }, { x: 0.2, y: 0.25 })
    expect(drawn).toMatchObject({ x: 0.2, y: 0.25, height: 0.25 })
    expect(drawn?.width).toBeCloseTo(0.4)
    const first = changeBy('ArrowLeft', false)!(null)
    expect([first.x > 0, first.width > 0, first.x + first.width < 1]).toEqual([true, true, true])
    expect(changeBy('ArrowLeft', false)!(first).x).toBeLessThan(first.x)
    expect(changeBy('ArrowDown', true)!(first).height).toBeGreaterThan(first.height)
    expect(changeBy('a', false)).toBeNull()
  })
})

describe('what was sent and not answered', () => {
  // What a browser can know: whether it had a network, whether anything came, and whether it was the server that spoke.
  it.each([
    ['it was offline', { wasOnline: false, status: 0, isOurs: false }, 'offline'],
    ['the connection broke, or was never made', { wasOnline: true, status: 0, isOurs: false }, 'unanswered'],
    ['a proxy says 502', { wasOnline: true, status: 502, isOurs: false }, 'unanswered'],
    ['a proxy says 504', { wasOnline: true, status: 504, isOurs: false }, 'unanswered'],
    ['the page of a hotel says 200', { wasOnline: true, status: 200, isOurs: false }, 'unanswered'],
    [
      'a proxy answers though the browser thinks it is offline',
      { wasOnline: false, status: 503, isOurs: false },
      'unanswered',
    ],
    ['the server says no', { wasOnline: true, status: 403, isOurs: true }, undefined],
    ['the server has no room', { wasOnline: true, status: 503, isOurs: true }, undefined],
    ['the server says yes', { wasOnline: true, status: 200, isOurs: true }, undefined],
    [
      'the server says yes though the browser thinks it is offline',
      { wasOnline: false, status: 200, isOurs: true },
      undefined,
    ],
  ] as const)('[C4] is told apart: %s', (_, came, missing) => {
    expect(missingAnswer(came)).toBe(missing)
  })

  it('[C4] leaves no page: nothing in the portal asks Next’s own router, nor leaves without an answer', () => {
    const portal = sources.filter((file) => file.startsWith('src/portal/'))
    expect(portal.filter((file) => /\buseRouter\b/.test(readFileSync(file, 'utf8')))).toEqual([
      'src/portal/kit/useCalmRouter.ts',
    ])
    // A form that a browser sends by itself is taken over by a script where there is one.
    const forms = portal.flatMap((file) => readFileSync(file, 'utf8').match(/<form[^>]*>/gs) ?? [])
    expect(forms.length).toBeGreaterThan(5)
    for (const form of forms) expect(form).toMatch(/onSubmit=/)
  })
})

describe('pages and answers', () => {
  it('[G4] each page of the portal says in its title where one is', () => {
    const pages = filesIn('src/app/(portal)').filter((file) => /(page|not-found)\.tsx$/.test(file))
    expect(pages.length).toBeGreaterThan(25)
    for (const page of pages)
      expect([page, /export const (generateMetadata|metadata)\b/.test(readFileSync(page, 'utf8'))]).toEqual([
        page,
        true,
      ])
  })

  /** Sentences that stand in the code as what a problem says, outside the doors of devices. */
  const said = new Map<string, string>()
  for (const file of sources.filter(
    (each) => !/endpoints\/ingest|src\/(demo|agent|migrations)\//.test(each),
  )) {
    const visit = (node: ts.Node): void => {
      const call = ts.isNewExpression(node) || ts.isCallExpression(node) ? node : null
      const name = call?.expression.getText() ?? ''
      const detail =
        name === 'Problem' ? call?.arguments?.[2] : name === 'invalid' ? call?.arguments?.[0] : undefined
      if (detail && ts.isStringLiteral(detail))
        said.set(detail.text, name === 'Problem' ? (call?.arguments?.[1]?.getText() ?? '') : "'invalid'")
      ts.forEachChild(node, visit)
    }
    visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true))
  }

  it('[G4] what does not fit, or is in conflict, is said in the language of the page', () => {
    const own = [...said]
      .filter(([, code]) => ["'invalid'", "'conflict'"].includes(code))
      .map(([detail]) => detail)
    expect(own.length).toBeGreaterThan(80)
    for (const detail of own) {
      expect([detail, DETAILS[detail]]).toEqual([detail, expect.stringMatching(/\p{Script=Han}/u)])
      expect(problemText('zh', { code: 'invalid', detail })).toBe(DETAILS[detail])
      expect(problemText('en', { code: 'invalid', detail })).toBe(detail)
    }
  })

  it('[G4] no sentence of another language comes through, whatever the server says', () => {
    const codes = [...new Set([...said.values()])]
      .map((code) => code.replace(/'/g, ''))
      .concat('a-code-of-tomorrow', '')
    for (const code of codes.filter((each) => each !== 'mail-failed'))
      for (const detail of [
        'Expected string, received number',
        '“x” names nothing that is there.',
        undefined,
      ]) {
        expect([code, problemText('zh', { code, detail })]).toEqual([
          code,
          expect.not.stringMatching(/[a-z]{4,} [a-z]+ [a-z]/i),
        ])
        expect([code, problemText('en', { code, detail })]).toEqual([
          code,
          expect.not.stringMatching(/\p{Script=Han}/u),
        ])
        // As Payload's own routes answer.
        expect(problemText('zh', { errors: [{ message: 'x', data: { code } }] })).toBe(
          problemText('zh', { code }),
        )
      }
  })

  it.each([
    ['/', false, '/sign-in'],
    ['/', true, '/sign-in?why=ended'],
    ['/days/2026-03-16', false, '/sign-in?next=%2Fdays%2F2026-03-16'],
    ['/days/2026-03-16', true, '/sign-in?next=%2Fdays%2F2026-03-16&why=ended'],
  ])('[G4] whoever asks for %s, having brought a session: %s, goes to %s', (asked, brought, to) => {
    expect(signInPath(asked, brought)).toBe(to)
  })

  it('[G7] the set-up token and the address stand on lines of their own', () => {
    const token = 'c0ffee00c0ffee00c0ffee00c0ffee00'
    const lines = setupLines('http://127.0.0.1:3000', token)
      .split('\n')
      .map((line) => line.trim())
    expect(lines).toEqual(expect.arrayContaining([token, 'http://127.0.0.1:3000/setup']))
    expect(lines.filter((line) => line.startsWith('{'))).toEqual([])
  })
})

/** As much of a browser's page as has a focus. */
class Shown {
  isConnected = true
  isDisabled = false
  constructor(
    private readonly page: { activeElement: unknown },
    readonly id = '',
  ) {}
  matches() {
    return this.isDisabled
  }
  hasAttribute() {
    return false
  }
  focus() {
    this.page.activeElement = this
  }
}
/** Runs with such a page; a part of it is what `#main` finds. */
const onPage = async (
  run: (page: { activeElement: unknown; main: Shown; part(): Shown; body: object }) => Promise<void>,
) => {
  const body = {}
  const page = { activeElement: body as unknown, body }
  const main = new Shown(page, 'main')
  const before = { document: globalThis.document, HTMLElement: globalThis.HTMLElement }
  const asks = { getElementById: (id: string) => (id === 'main' ? main : null) }
  Object.assign(globalThis, { document: Object.assign(page, asks), HTMLElement: Shown })
  // Later versions of Node have one of their own.
  if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: { onLine: true } })
  try {
    await run(Object.assign(page, { main, part: () => new Shown(page) }))
  } finally {
    Object.assign(globalThis, before)
  }
}
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe('what has the focus', () => {
  it('[G1] has it again after an answer, also where it waited for it', () =>
    onPage(async (page) => {
      const button = page.part()
      button.focus()
      const giveBack = keepFocus()
      button.isDisabled = true
      page.activeElement = page.body
      giveBack()
      await wait(60)
      button.isDisabled = false
      await wait(500)
      expect(page.activeElement).toBe(button)
    }))

  it('[G1] gives it to the page where it has gone, and to nothing where somebody has moved on', () =>
    onPage(async (page) => {
      const [button, other] = [page.part(), page.part()]
      const leave = async (to: unknown) => {
        button.isConnected = true
        button.focus()
        const giveBack = keepFocus()
        button.isConnected = false
        page.activeElement = to
        giveBack()
        await wait(500)
      }
      await leave(page.body)
      expect(page.activeElement).toBe(page.main)
      // What comes late to take its place still gets it.
      const late = page.part()
      focusInstead(late as unknown as HTMLElement)
      expect(page.activeElement).toBe(late)
      await leave(other)
      expect(page.activeElement).toBe(other)
    }))
})

describe('a device whose state was once answered', () => {
  const device = { revokedAt: null, virtual: false }
  it('[B4] is not known once an answer is missing; what was stopped stays stopped', () => {
    expect([true, false].map((known) => deviceState(device, known))).toEqual(['sends', 'unknown'])
    for (const known of [true, false]) {
      expect(deviceState({ ...device, revokedAt: '2026-03-16T02:00:00.000Z' }, known)).toBe('stopped')
      expect(deviceState({ ...device, virtual: true }, known)).toBe('file')
    }
  })

  it('[B4] hears of each answer that is missing, and of none that came', () =>
    onPage(async () => {
      const { fetch } = globalThis
      const answers = [null, new Response('{}', { status: 200 }), null]
      globalThis.fetch = () => {
        const answer = answers.shift()
        return answer ? Promise.resolve(answer) : Promise.reject(new TypeError('no network'))
      }
      let heard = 0
      const end = onNoAnswer(() => heard++)
      whenNoAnswerCame(() => Promise.resolve(answers.length > 1))
      try {
        expect(await send('en', '/api/devices/1/revoke')).toMatchObject({ ok: true })
        expect(heard).toBe(1)
        expect(await send('en', '/api/devices/2/revoke')).toMatchObject({ ok: false, status: 0 })
        expect(heard).toBe(2)
      } finally {
        end()
        whenNoAnswerCame(null)
        globalThis.fetch = fetch
      }
    }))
})

describe('what can be taken back', () => {
  /** As a tab keeps it. */
  const storage = () => {
    const held = new Map<string, string>()
    return {
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, value: string) => void held.set(key, value),
      removeItem: (key: string) => void held.delete(key),
      keys: () => [...held.keys()],
    }
  }
  const AT = 1_000_000

  it('[G1] is there for ten seconds, also for a page that is loaded anew, and then nowhere', () => {
    const store = storage()
    holdBack(store, 'screenshots', { id: 'a' }, AT)
    for (const later of [0, 1, 5_000, 9_999])
      expect(readHeld(store, 'screenshots', AT + later)?.what).toEqual({ id: 'a' })
    for (const later of [10_000, 60_000]) expect(readHeld(store, 'screenshots', AT + later)).toBeNull()
    holdBack(store, 'assigned', null, AT + 10_000)
    expect(store.keys()).toEqual([])
  })

  it('[G1] is there only as long as the server still gives, where it was done before in another window', () => {
    const store = storage()
    expect(holdBack(store, 'screenshots', { id: 'a' }, AT, 2_500)?.until).toBe(AT + 2_500)
    expect(readHeld(store, 'screenshots', AT + 2_499)?.what).toEqual({ id: 'a' })
    expect(readHeld(store, 'screenshots', AT + 2_500)).toBeNull()
    expect(holdBack(store, 'screenshots', { id: 'a' }, AT, 3_600_000)?.until).toBe(AT + 10_000)
  })

  it('[G1] keeps several places apart, drops one alone, and reads no rubbish', () => {
    const store = storage()
    holdBack(store, 'screenshots', 'a', AT)
    holdBack(store, 'assigned', 'b', AT + 1_000)
    expect(readHeld(store, 'screenshots', AT + 2_000)?.what).toBe('a')
    holdBack(store, 'assigned', null, AT + 2_000)
    expect([
      readHeld(store, 'assigned', AT + 2_000),
      readHeld(store, 'screenshots', AT + 2_000)?.what,
    ]).toEqual([null, 'a'])
    for (const key of store.keys()) store.setItem(key, '{')
    expect(readHeld(store, 'screenshots', AT)).toBeNull()
  })

  it.each([
    [['a', 'b', 'c'], 'a', 'b'],
    [['a', 'b', 'c'], 'b', 'c'],
    [['a', 'b', 'c'], 'c', 'b'],
    [['a'], 'a', null],
  ])('[G1] of %j without %s the focus goes to %s', (ids, gone, next) => {
    expect(besides(ids, gone)).toBe(next)
  })
})

describe('what a browser keeps', () => {
  /** Names under which the parts that the site is made of write, as they stand in their own code. */
  const written = (file: string, pattern: RegExp) =>
    pattern.exec(readFileSync(`node_modules/${file}`, 'utf8'))?.[1]
  it('[B15] is listed: by the portal, and by what portal and admin are made of', () => {
    const theirs = [
      written(
        '@mantine/core/esm/core/MantineProvider/color-scheme-managers/local-storage-manager.mjs',
        /key = "([^"]+)"/,
      ),
      written(
        '@payloadcms/ui/dist/elements/ClipboardAction/clipboardUtilities.js',
        /localStorageClipboardKey = '([^']+)'/,
      ),
      written('@payloadcms/ui/dist/views/Edit/index.js', /PENDING_SUCCESS_TOAST_KEY = '([^']+)'/),
    ]
    const names = STORED.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining([...theirs, 'glasswork-asked', 'glasswork-undo']))
    // Whatever our own pages write, they write under a name of the list.
    const ours = sources.filter((file) => /\b(local|session)Storage\b/.test(readFileSync(file, 'utf8')))
    expect(ours.length).toBeGreaterThan(1)
    for (const file of ours) {
      const text = readFileSync(file, 'utf8')
      expect([file, text.match(/Storage\.setItem\((['"`][^)]*)/g)]).toEqual([file, null])
      expect([file, /i18n\/stored|heldBack/.test(text)]).toEqual([file, true])
    }
    for (const { name, purpose } of STORED) {
      expect(name).toMatch(/^[\w-]+$/)
      expect(purpose.zh).toMatch(/\p{Script=Han}/u)
    }
  })
})

describe('what runs in a browser', () => {
  /** What a file brings along when it runs; types are gone by then. */
  const importsOf = (file: string): string[] =>
    [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type\b)[^'"]*?from '([^']+)'/gms)].map(
      ([, from = '']) => from,
    )
  const fileOf = (from: string, file: string): string | undefined => {
    const base = path.join(path.dirname(file), from)
    return [`${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((each) => sources.includes(each))
  }

  it('[B6] brings nothing of Node along', () => {
    const open = sources.filter((file) => readFileSync(file, 'utf8').startsWith("'use client'"))
    expect(open.length).toBeGreaterThan(100)
    const seen = new Set(open)
    const theirs: string[] = []
    for (const file of seen)
      for (const from of importsOf(file)) {
        if (isBuiltin(from)) theirs.push(`${file}: ${from}`)
        const next = from.startsWith('.') ? fileOf(from, file) : undefined
        if (next) seen.add(next)
      }
    expect(seen.has('src/policy/compare/terms.ts')).toBe(true)
    expect(theirs).toEqual([])
  })
})

describe('a panel beside a form', () => {
  it('[B8] that reads what the form changes reads it again once the form is saved', () => {
    const beside = sources.filter((file) => {
      const text = readFileSync(file, 'utf8')
      return file.startsWith('src/admin/') && /useDocumentInfo/.test(text) && /\bread</.test(text)
    })
    expect(beside).toContain('src/admin/breach/BreachPanel.tsx')
    for (const file of beside)
      expect([file, /savedDocumentData/.test(readFileSync(file, 'utf8'))]).toEqual([file, true])
    const panel = readFileSync('src/admin/breach/BreachPanel.tsx', 'utf8')
    const savedAt = /const (\w+) = \(savedDocumentData as [^)]*\)\?\.updatedAt/.exec(panel)?.[1]
    expect(panel).toMatch(new RegExp(`void load\\(\\)\\s*}, \\[[^\\]]*\\b${savedAt}\\b`))
  })
})

describe('working hours', () => {
  const week = (from: string, to: string, breaks: string[] = [], days = 5) => ({
    days: Array.from({ length: days }, (_, i) => String(i + 1)),
    from,
    to,
    breaks: breaks.map((each) => ({ from: each.slice(0, 5), to: each.slice(6) })),
  })
  it.each([
    ['09:00', '18:00', ['12:00-13:00'], null],
    ['09:00', '18:00', ['08:00-09:30'], 'outside'],
    ['09:00', '18:00', ['17:30-18:30'], 'outside'],
    ['09:00', '18:00', ['19:00-20:00'], 'outside'],
    ['09:00', '18:00', ['12:00-12:00'], 'ends before'],
    ['09:00', '18:00', ['13:00-12:00'], 'outside'],
    ['09:00', '18:00', ['12:00-13:00', '12:30-13:30'], 'overlap'],
    ['09:00', '18:00', ['12:00-13:00', '13:00-13:30'], null],
    ['09:00', '18:00', ['09:00-18:00'], 'all of'],
    ['22:00', '06:00', ['12:00-13:00'], 'outside'],
    ['22:00', '06:00', ['02:00-02:30'], null],
    ['22:00', '06:00', ['23:30-00:30'], null],
    ['22:00', '06:00', ['05:30-06:30'], 'outside'],
    ['00:00', '00:00', ['12:00-13:00'], null],
  ] as const)('[G6] from %s to %s with breaks %j: %s', (from, to, breaks, fault) => {
    const hours = week(from, to, [...breaks])
    expect(faultOfHours(hours)?.en ?? null).toEqual(fault === null ? null : expect.stringContaining(fault))
    const parsed = collecting.safeParse({ hours })
    expect(parsed.success).toBe(fault === null)
    if (!parsed.success) expect(DETAILS[parsed.error.issues[0]?.message ?? '']).toMatch(/\p{Script=Han}/u)
  })

  it.each([
    ['00:00', '00:00', 7, 168, true],
    ['08:00', '08:00', 5, 120, true],
    ['06:00', '22:00', 7, 112, true],
    ['09:00', '18:00', 5, 45, false],
    ['22:00', '06:00', 5, 40, false],
  ])('[G6] from %s to %s on %i days are said as %i hours', (from, to, days, hours, warned) => {
    const said = weekInWords(week(from, to, [], days))
    expect(said?.said.en).toContain(`${hours} hours a week`)
    expect(said?.said.zh).toContain(`每周 ${hours} 小时`)
    expect(said?.warning !== null).toBe(warned)
    if (warned) expect(said?.warning?.zh).toContain(`${hours} 小时`)
  })

  it('[G6] are as many in words as minutes at which something may be collected, whatever the hours and breaks', () => {
    const clock = fc
      .integer({ min: 0, max: 95 })
      .map((n) => `${String(Math.floor(n / 4)).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}`)
    const span = fc.record({ from: clock, to: clock })
    const given = fc.record({
      from: clock,
      to: clock,
      breaks: fc.array(span, { maxLength: 2 }),
      days: fc.integer({ min: 1, max: 7 }),
    })
    fc.assert(
      fc.property(given, ({ days, ...each }) => {
        const hours = { ...each, days: Array.from({ length: days }, (_, i) => i + 1) }
        fc.pre(faultOfHours(hours) === null)
        // Whole days begin and end at one moment only where they begin at midnight; others overlap with the day after.
        fc.pre(hours.from !== hours.to || hours.from === '00:00')
        let minutes = 0
        for (let weekday = 1; weekday <= 7; weekday++)
          for (let at = 0; at < 1440; at++) if (isAtWork({ date: '', weekday, minutes: at }, hours)) minutes++
        const said = Number(/[\d.]+/.exec(weekInWords(hours)?.said.en ?? '')?.[0])
        expect(Math.abs(said - minutes / 60)).toBeLessThan(0.01)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the import of a file of ActivityWatch', () => {
  const sourceOf = (file: string) => readFileSync(`src/portal/records/${file}`, 'utf8')
  const page = sourceOf('ImportActivityWatch.tsx')

  it('[B14] takes the same file again, and looks anew where another computer is chosen', () => {
    expect(sourceOf('ImportFields.tsx')).toMatch(
      /onClick: \(event\) => \{\s+event\.currentTarget\.value = ''/,
    )
    expect(sourceOf('ImportFields.tsx')).toContain(
      'onChange={(event) => onChoose(event.currentTarget.value)}',
    )
    expect(page).toContain('onChoose={choose}')
    expect(sourceOf('useImport.ts')).toContain('if (file) void look(file, on)')
    expect(page).toContain('onCancel={() => void look(null, device)}')
    expect(sourceOf('ImportPreview.tsx')).toContain('onClick={onCancel}')
  })

  it('[B14] says beside its numbers that minutes of two computers count once in the day', () => {
    expect(page).toMatch(/\(looked \?\? done\)\?\.fresh \? \([^]*W\.thisCountsByComputer/)
    expect(thisCountsByComputer.en).toContain('count once in the day')
    expect(thisCountsByComputer.zh).toContain('当天只计一次')
  })
})

describe('the line that enrols a computer', () => {
  const asked = (headers: Record<string, string>, set?: string) => serverAddress(new Headers(headers), set)

  it('[G4] has the address of the server before any script runs', () => {
    const steps = createElement(AgentSteps, { server: 'https://glasswork.example.com' })
    const words = createElement(WordsProvider, { language: 'en', zone: 'UTC', children: steps })
    const page = renderToStaticMarkup(createElement(MantineProvider, { children: words }))
    expect(page).toContain('glasswork-agent enrol https://glasswork.example.com CODE')
  })

  it('[G4] names the address that the operator set, else the one that was asked', () => {
    expect(asked({ host: 'inside:3000' }, 'https://glasswork.example.com/x')).toBe(
      'https://glasswork.example.com',
    )
    expect(asked({ host: '127.0.0.1:3000' })).toBe('http://127.0.0.1:3000')
    expect(asked({ host: 'hr.example', 'x-forwarded-proto': 'https' })).toBe('https://hr.example')
    expect(asked({})).toBe('')
  })
})

describe('what an address asks for', () => {
  it.each([
    [undefined, { shown: '2026-03', unshown: null }],
    ['2026-02', { shown: '2026-02', unshown: null }],
    ['2026-03', { shown: '2026-03', unshown: null }],
    ['2026-04', { shown: '2026-03', unshown: { asked: '2026-04', why: 'to-come' } }],
    ['2030-01', { shown: '2026-03', unshown: { asked: '2030-01', why: 'to-come' } }],
    ['abc', { shown: '2026-03', unshown: { asked: 'abc', why: 'unreadable' } }],
    ['', { shown: '2026-03', unshown: { asked: '', why: 'unreadable' } }],
    [['2026-01', '2026-02'], { shown: '2026-03', unshown: { asked: '2026-01,2026-02', why: 'unreadable' } }],
    ['x'.repeat(500), { shown: '2026-03', unshown: { asked: 'x'.repeat(24), why: 'unreadable' } }],
  ])('[B4] is shown, or it is said what is shown instead: %j', (asked, shown) => {
    expect(shownFor(asked, isMonth, '2026-03')).toEqual(shown)
  })
})

describe('numbers in sentences', () => {
  it('[B1] have a word for one and a word for more', () => {
    expect([0, 1, 2].map((count) => englishCount(count, 'person', 'people'))).toEqual([
      '0 people',
      '1 person',
      '2 people',
    ])
    // A plural behind a number that may be one, without a word for one beside it. What is never one is not of this kind.
    const NEVER_ONE = /BUDGET|LATE_DAYS|BODY|UNDO_DAYS|hit\.looks|retentionDays\} days`\]|db\/copy/
    const PLURAL =
      /\$\{[^}]*\} (people|persons|minutes|hours|days|seconds|rows|pictures|screenshots|files|letters|gaps|devices|computers|versions|requests|stretches|pauses)\b/
    const bad = sources
      .filter((file) => !/^src\/(demo|db|agent|commands|migrations|jobs)\//.test(file))
      .flatMap((file) => {
        const lines = readFileSync(file, 'utf8').split('\n')
        return lines.flatMap((line, i) =>
          PLURAL.test(line) &&
          !NEVER_ONE.test(line) &&
          !/=== 1\b|> 1\b|=== null/.test(lines.slice(Math.max(0, i - 3), i + 1).join('\n'))
            ? [`${file}:${i + 1} ${line.trim()}`]
            : [],
        )
      })
    expect(bad).toEqual([])
  })
})

describe('the line of a day', () => {
  const HOUR = 3_600_000
  const nine = Date.parse('2026-03-16T09:00:00Z')
  const day = {
    span: { start: nine, end: nine + 9 * HOUR },
    recorded: [{ start: nine, end: nine + HOUR }],
    paused: [],
    shots: [],
    zone: 'UTC',
  }
  const drawn = (draws?: Draws) =>
    renderToStaticMarkup(
      createElement(WordsProvider, {
        language: 'en',
        zone: 'UTC',
        children: createElement(DayLine, { day, draws }),
      }),
    )

  it('[B4] lists and tells of what it draws, and of nothing that is not open', () => {
    const own = drawn()
    for (const word of ['Recorded', 'Paused', 'Screenshot', '1 stretch recorded, 0 pauses, 0 screenshots'])
      expect(own).toContain(word)
    const led = drawn({ recorded: true, paused: false, shots: false })
    expect(led).toContain('1 stretch recorded.')
    expect(led).not.toMatch(/pause|screenshot/i)
  })

  it('[B1] has no label for which there is no room', () => {
    const labels = (hours: number) =>
      renderToStaticMarkup(
        createElement(DayLine, { day: { ...day, span: { start: nine, end: nine + hours * HOUR } } }),
      ).match(/<span[^>]*>\d\d:\d\d<\/span>/g) ?? []
    for (let hours = 1; hours <= 25; hours++)
      for (const label of labels(hours)) {
        const at = Number(/inset-inline-start:([\d.]+)%/.exec(label)?.[1])
        // 44 of 288 pixels, at 320: behind its hour, or across it.
        expect([hours, at, /data-late/.test(label) ? at <= 92 : at <= 84]).toEqual([hours, at, true])
      }
    expect(labels(9).length).toBeGreaterThan(3)
  })
})
