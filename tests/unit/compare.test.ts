import fc from 'fast-check'
import { compareVersions, minorKind, type Compared } from '../../src/policy/compare/compare'
import { MINOR_CHANGE } from '../../src/i18n/minorChange'
import { letter } from '../../src/letters/templates/policyChanged'
import { diffText } from '../../src/policy/compare/text'
import type { Statement, Term } from '../../src/base/policyTypes'

const term = (more: Partial<Term> = {}): Term => ({
  category: 'screenshots',
  purposes: ['hours-dispute'],
  basis: 'consent',
  consent: 'separate',
  optional: true,
  retentionDays: 30,
  viewers: ['hr'],
  recipients: ['payroll'],
  perHour: 4,
  picture: 'thumbnail',
  ...more,
})
const STATEMENT: Statement = {
  controllers: [{ company: 'c1', name: 'One', controller: 'One Ltd', contact: 'privacy@example.com' }],
  office: { name: { en: 'Privacy office', zh: '隐私办公室' }, leader: 'Li', contact: 'office@example.com' },
  recipients: [
    {
      key: 'payroll',
      name: { en: 'Payroll Ltd', zh: '薪酬公司' },
      country: 'CN',
      purpose: { en: 'Paying', zh: '发薪' },
    },
  ],
  scope: { en: 'Everybody here', zh: '本公司全体' },
  territory: ['CN', 'SG'],
  prevails: 'zh',
  storage: { country: 'CN', place: { en: 'Our own server', zh: '自有服务器' } },
  cookies: [{ name: 'session', purpose: { en: 'Signing in', zh: '登录' }, hours: null }],
  rights: ['access', 'copy', 'delete'],
  answerWithin: { workingDays: 15, days: 30 },
  noticeDays: 7,
  assessment: { hash: 'a', categories: ['screenshots'], risk: 'medium' },
}
const version = (more: Partial<Compared> = {}): Compared => ({
  titles: { en: 'Privacy', zh: '隐私' },
  purposes: [{ id: 'hours-dispute', label: { en: 'Dispute over hours', zh: '工时争议' } }],
  terms: [term()],
  pages: { en: '', zh: '' },
  prose: { en: '<p>Kept for <strong>30</strong> days.</p>', zh: '<p>保存 <strong>30</strong> 天。</p>' },
  statement: STATEMENT,
  ...more,
})
const weigh = (after: Partial<Compared>, before: Partial<Compared> = {}) =>
  compareVersions(version(before), version(after)).weight
const terms = (...all: Partial<Term>[]) => ({ terms: all.map(term) })
const says = (more: Partial<Statement>) => ({ statement: { ...STATEMENT, ...more } })

/** Each kind of change that P93 calls major, and its opposite where it has one: the name, what the later version says. */
const MAJOR: [string, Partial<Compared>][] = [
  ['a category more', { terms: [term(), term({ category: 'webcam-photos' })] }],
  ['a purpose more', terms({ purposes: ['hours-dispute', 'marketing'] })],
  ['another purpose instead', terms({ purposes: ['marketing'] })],
  ['another legal basis', terms({ basis: 'legitimate-interest' })],
  ['a second basis, by which data stays after a withdrawal', terms({ otherBasis: 'legal-duty' })],
  ['consent by agreeing in place of a switch', terms({ consent: 'general' })],
  ['no consent any more', terms({ consent: 'none' })],
  ['no longer optional', terms({ optional: false })],
  ['kept longer', terms({ retentionDays: 31 })],
  ['kept without end', terms({ retentionDays: null })],
  ['one more may see it', terms({ viewers: ['hr', 'manager'] })],
  ['one more receives it', terms({ recipients: ['payroll', 'bank'] })],
  ['more often', terms({ perHour: 5 })],
  ['larger pictures', terms({ picture: 'full' })],
  ['sharp ones in place of small ones', terms({ picture: 'blurred' })],
  [
    'a purpose that says something else',
    { purposes: [{ id: 'hours-dispute', label: { en: 'Profiling', zh: '画像' } }] },
  ],
  ['another controller', says({ controllers: [{ ...STATEMENT.controllers[0]!, controller: 'Two Ltd' }] })],
  [
    'a controller more',
    says({
      controllers: [
        ...STATEMENT.controllers,
        { company: 'c2', name: 'Two', controller: 'Two Ltd', contact: '' },
      ],
    }),
  ],
  [
    'another contact',
    says({ controllers: [{ ...STATEMENT.controllers[0]!, contact: 'other@example.com' }] }),
  ],
  [
    'another responsible department',
    says({ office: { ...STATEMENT.office, name: { en: 'IT', zh: '信息部' } } }),
  ],
  ['another leader of it', says({ office: { ...STATEMENT.office, leader: 'Wang' } })],
  [
    'a recipient more',
    says({
      recipients: [
        ...STATEMENT.recipients,
        {
          key: 'bank',
          name: { en: 'Bank', zh: '银行' },
          country: 'CN',
          purpose: { en: 'Paying', zh: '发薪' },
        },
      ],
    }),
  ],
  ['a recipient abroad', says({ recipients: [{ ...STATEMENT.recipients[0]!, country: 'US' }] })],
  ['a right less', says({ rights: ['access', 'delete'] })],
  ['answers that take longer', says({ answerWithin: { workingDays: 20, days: 30 } })],
  ['answers that take longer by the calendar', says({ answerWithin: { workingDays: 10, days: 60 } })],
  ['a shorter notice of changes', says({ noticeDays: 3 })],
  ['another scope', says({ scope: { en: 'Everybody and visitors', zh: '本公司全体及访客' } })],
  ['a country more', says({ territory: ['CN', 'SG', 'DE'] })],
  ['everywhere in place of some countries', says({ territory: [] })],
  ['the other text prevails', says({ prevails: 'en' })],
  ['stored elsewhere', says({ storage: { ...STATEMENT.storage, country: 'SG' } })],
  [
    'a cookie more',
    says({
      cookies: [
        ...STATEMENT.cookies,
        { name: 'stats', purpose: { en: 'Statistics', zh: '统计' }, hours: 720 },
      ],
    }),
  ],
  ['a risk assessed as high', says({ assessment: { hash: 'b', categories: ['screenshots'], risk: 'high' } })],
  [
    'words of the text',
    { prose: { en: '<p>Kept for <strong>30</strong> years.</p>', zh: version().prose!.zh } },
  ],
  [
    'a number in the text of one language',
    { prose: { en: version().prose!.en, zh: '<p>保存 <strong>60</strong> 天。</p>' } },
  ],
  ['a part that nobody here knows', { terms: [{ ...term(), shared: true } as Term] }],
  ['a statement of which nobody here knows a part', { statement: { ...STATEMENT, sold: true } as Statement }],
]
const MINOR: [string, Partial<Compared>][] = [
  ['a purpose less', { ...terms({ purposes: [] }) }],
  ['a stricter consent', terms({ consent: 'guardian' })],
  ['kept shorter', terms({ retentionDays: 29 })],
  ['one fewer may see it', terms({ viewers: [] })],
  ['one fewer receives it', terms({ recipients: [] })],
  ['less often', terms({ perHour: 3 })],
  ['blurred as well as small', terms({ picture: 'blurred-thumbnail' })],
  ['a category less', { terms: [] }],
  ['a recipient less', says({ recipients: [] })],
  ['a right more', says({ rights: ['access', 'copy', 'delete', 'explain'] })],
  ['quicker answers', says({ answerWithin: { workingDays: 10, days: 30 } })],
  ['a longer notice', says({ noticeDays: 30 })],
  ['a country less', says({ territory: ['CN'] })],
  ['a cookie less', says({ cookies: [] })],
  ['a title', { titles: { en: 'Our privacy policy', zh: '隐私政策' } }],
  [
    'punctuation and marks',
    { prose: { en: '<p><strong>Kept</strong> for 30 days</p>', zh: version().prose!.zh } },
  ],
]

describe('two versions compared', () => {
  test.each(MAJOR)('[P93] %s is a major change', (_name, after) => {
    expect(weigh(after)).toBe('major')
  })
  test.each(MINOR)('[P93] %s is a minor change', (_name, after) => {
    expect(weigh(after)).toBe('minor')
  })

  test.each([
    ['a title lessens nothing', { titles: { en: 'Our privacy policy', zh: '隐私' } }, 'words'],
    [
      'a comma lessens nothing',
      { prose: { en: '<p>Kept, for <strong>30</strong> days.</p>', zh: version().prose!.zh } },
      'words',
    ],
    ['a shorter time lessens', terms({ retentionDays: 7 }), 'less'],
    ['a longer notice promises more', says({ noticeDays: 30 }), 'less'],
    [
      'a title and a shorter time',
      { ...terms({ retentionDays: 7 }), titles: { en: 'Our privacy policy', zh: '隐私' } },
      'both',
    ],
    ['nothing', {}, 'same'],
  ] as const)('[B1] of a minor change is said what it comes to: %s', (_name, after, kind) => {
    const comparison = compareVersions(version(), version(after))
    expect(comparison.weight).toBe(kind === 'same' ? 'none' : 'minor')
    expect(minorKind(comparison)).toBe(kind)
    for (const language of ['en', 'zh'] as const) {
      const { paragraphs } = letter({ version: '3', weight: 'minor', minor: kind }, language)
      expect(paragraphs[1]).toContain(MINOR_CHANGE[kind][language])
    }
    expect(/lessens/.test(MINOR_CHANGE[kind].en)).toBe(kind === 'less' || kind === 'both')
  })

  test('[P44] a successor as controller is a major change, whatever lessens beside it', () => {
    const successor = says({ controllers: [{ ...STATEMENT.controllers[0]!, controller: 'Successor Ltd' }] })
    expect(weigh({ ...successor, ...terms({ retentionDays: 1, viewers: [] }) })).toBe('major')
    const two = says({
      controllers: [
        ...STATEMENT.controllers,
        { company: 'c2', name: 'Two', controller: 'Two Ltd', contact: '' },
      ],
    })
    expect(weigh({}, two)).toBe('major')
  })

  test('[P93] a high risk that is assessed for the first time, or anew, is a major change; a lower one is none', () => {
    const at = (risk: 'medium' | 'high', hash: string) =>
      says({ assessment: { hash, categories: ['screenshots'], risk } })
    expect(weigh(at('high', 'b'), says({ assessment: undefined }))).toBe('major')
    expect(weigh(at('high', 'b'), at('high', 'a'))).toBe('major')
    expect(weigh(at('medium', 'b'), at('high', 'a'))).toBe('minor')
  })

  test('the same twice is no change', () => {
    expect(weigh({})).toBe('none')
  })

  test('a version that was sealed without a statement, and one with it, differ by more than anybody can tell', () => {
    expect(compareVersions(version({ statement: undefined }), version()).weight).toBe('major')
    const [old, young] = [version({ statement: undefined }), version({ statement: undefined })]
    expect(compareVersions(old, young).weight).toBe('none')
  })

  test('each change names its category, its part and where it leads', () => {
    const { terms: found } = compareVersions(version(), version(terms({ retentionDays: 60, viewers: [] })))
    expect(found.map(({ category, part, direction }) => ({ category, part, direction }))).toEqual([
      { category: 'screenshots', part: 'retentionDays', direction: 'more' },
      { category: 'screenshots', part: 'viewers', direction: 'less' },
    ])
  })
})

/** What a term lets happen, said one by one: what may be done with a record, by whom, for what, until when. Written after the design, not after the code. */
const allowed = (given: Term): Set<string> => {
  const acts = new Set<string>()
  const add = (...parts: (string | number)[]) => acts.add(parts.join(' '))
  const { consent } = given
  const states = ['guardian', 'separate', 'general', 'none']
  // Whoever did only so much may be recorded.
  for (const state of states.slice(0, states.indexOf(consent) + 1)) add('collect with', state)
  if (!given.optional) add('collect from who refuses')
  for (const purpose of given.purposes) add('use for', purpose)
  for (const viewer of given.viewers) add('show to', viewer)
  for (const recipient of given.recipients) add('give to', recipient)
  for (let day = 0; day < Math.min(given.retentionDays ?? 400, 400); day += 10) add('hold on day', day)
  for (let n = 1; n <= (given.perHour ?? 0); n++) add('take an hour', n)
  for (const kind of given.logs ?? []) add('log', kind)
  add('rest on', given.basis)
  if (given.otherBasis) add('stay on', given.otherBasis)
  const picture = given.picture ?? 'full'
  if (!picture.includes('blurred')) add('picture sharp')
  if (!picture.includes('thumbnail')) add('picture large')
  for (const title of ['Mail - Budget', 'Bank', 'Editor']) {
    const kept = (given.titles ?? [{ rules: [], otherwise: 'keep' as const }]).map(
      ({ rules, otherwise }) => rules.find(({ pattern }) => title.includes(pattern))?.kept ?? otherwise,
    )
    if (!kept.includes('drop')) add('program of', title)
    if (!kept.includes('drop') && !kept.includes('program')) add('title of', title)
  }
  return acts
}

const some = <T>(...all: T[]) => fc.subarray(all)
const titleKept = fc.constantFrom('keep' as const, 'program' as const, 'drop' as const)
const anyTerm: fc.Arbitrary<Term> = fc
  .record(
    {
      purposes: some('hours-dispute', 'marketing', 'project-time'),
      basis: fc.constantFrom('consent' as const, 'contract' as const),
      otherBasis: fc.constantFrom('legal-duty' as const, 'public-interest' as const),
      consent: fc.constantFrom('none' as const, 'general' as const, 'separate' as const, 'guardian' as const),
      optional: fc.boolean(),
      retentionDays: fc.constantFrom(null, 10, 20, 30, 400),
      viewers: some('manager' as const, 'hr' as const, 'privacy' as const),
      recipients: some('payroll', 'bank'),
      perHour: fc.integer({ min: 1, max: 4 }),
      picture: fc.constantFrom(
        'full' as const,
        'thumbnail' as const,
        'blurred' as const,
        'blurred-thumbnail' as const,
      ),
      logs: some('fault' as const, 'operation' as const),
      titles: fc.array(
        fc.record({
          rules: fc.array(fc.record({ pattern: fc.constantFrom('Mail', 'Bank', 'Ed'), kept: titleKept }), {
            maxLength: 2,
          }),
          otherwise: titleKept,
        }),
        { minLength: 1, maxLength: 2 },
      ),
    },
    {
      requiredKeys: ['purposes', 'basis', 'consent', 'optional', 'retentionDays', 'viewers', 'recipients'],
    },
  )
  .map((parts) => ({ category: 'screenshots', ...parts }))

describe('no widening', () => {
  test('[P97] is ever a minor change, whatever two terms say', () => {
    let minors = 0
    fc.assert(
      fc.property(anyTerm, anyTerm, fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]), (a, b, taken) => {
        // Mostly alike, so that minor changes come up as well.
        const keys = [
          'purposes',
          'basis',
          'otherBasis',
          'consent',
          'optional',
          'retentionDays',
          'viewers',
          'recipients',
          'perHour',
          'picture',
          'logs',
          'titles',
        ] as const
        const after = { ...a } as Record<string, unknown>
        for (const i of taken.slice(0, 2)) after[keys[i]!] = b[keys[i]!]
        for (const key of Object.keys(after)) if (after[key] === undefined) delete after[key]
        const later = after as unknown as Term
        const { weight } = compareVersions(version({ terms: [a] }), version({ terms: [later] }))
        if (weight === 'major') return
        minors++
        const before = allowed(a)
        expect([...allowed(later)].filter((act) => !before.has(act))).toEqual([])
      }),
      { numRuns: 5_000 },
    )
    expect(minors).toBeGreaterThan(100)
  })
})

describe('the text as a diff', () => {
  test('shows words that came and went in a paragraph, and leaves the others', () => {
    const lines = diffText(
      '<h2>Keeping</h2><p>Kept for 30 days.</p>',
      '<h2>Keeping</h2><p>Kept for 60 days.</p>',
      'en',
    )
    expect(lines).toEqual([
      [{ text: 'Keeping', kind: 'same' }],
      [
        { text: 'Kept for ', kind: 'same' },
        { text: '30', kind: 'removed' },
        { text: '60', kind: 'added' },
        { text: ' days.', kind: 'same' },
      ],
    ])
  })
  test('cuts Chinese into words', () => {
    const lines = diffText('<p>截屏保存 30 天。</p>', '<p>截屏保存 60 天。</p>', 'zh')
    expect(lines[0]?.filter(({ kind }) => kind !== 'same')).toEqual([
      { text: '30', kind: 'removed' },
      { text: '60', kind: 'added' },
    ])
  })
  test('shows a paragraph that says something else as one that went and one that came', () => {
    const lines = diffText(
      '<p>Nothing is recorded.</p>',
      '<p>Every screen is photographed twice an hour.</p>',
      'en',
    )
    expect(lines.map((line) => line.map(({ kind }) => kind))).toEqual([['removed'], ['added']])
    const two = diffText(
      '<p>Nothing is recorded.</p><p>Nobody looks.</p>',
      '<p>Every screen is photographed.</p><p>Twice an hour, all day.</p>',
      'en',
    )
    expect(two.map((line) => line.map(({ kind }) => kind).join())).toEqual([
      'removed',
      'removed',
      'added',
      'added',
    ])
  })
})
