import { readFileSync } from 'node:fs'
import { dictionariesUnder, inline, keysOf, outOfOrder } from '../support/dictionaries'
import { labelsIn, labelsUnder } from '../support/labels'
import { declaredTwice, readWords, says, termsOf, twoWords } from '../support/oneWord'

const SAID = labelsUnder('src')
const { terms, never } = readWords(readFileSync('docs/words.md', 'utf8'))

/** Where one English string has several Chinese ones for a reason. */
const EXCUSED_EN: Record<string, Record<string, string[]>> = {
  'Chinese has a word for people and one for things, one for a form and one for a machine': {
    name: ['名称', '姓名'],
    faults: ['故障', '错误'],
    stopped: ['已中止', '已停止', '已停用'],
    stop: ['中止', '停用'],
    '{} and {} more': ['{}等 {} 人', '{}，另有 {} {}'],
  },
  'a preposition or a question word heads a column in English, a noun in Chinese': {
    from: ['发件人', '开始'],
    to: ['收件地址', '结束'],
    by: ['导入人', '按'],
    'what for': ['查看目的', '用途'],
    about: ['关于', '对象'],
    next: ['下一张', '下一步'],
  },
  'an employment begins by coming and ends by leaving; a place in a team begins and ends': {
    'first day': ['入职日期', '开始日期'],
    'last day': ['最后工作日', '结束日期'],
    left: ['已离开', '离职'],
  },
  'English has one word for two things': {
    minor: ['一般', '未成年人'],
    open: ['开始查看', '待处理'],
    closed: ['已注销', '结案时间'],
    signature: ['签名', '签署记录'],
    recorded: ['有记录', '登记时间'],
    invited: ['待激活', '邀请'],
    off: ['关', '已关闭'],
  },
  'a language is called in itself where it is chosen': { english: ['中文', '英文'] },
}

/** Where one Chinese string has several English ones for a reason. */
const EXCUSED_ZH: Record<string, Record<string, string[]>> = {
  'an act, its name and that it was done are one word in Chinese': {
    停用账号: ['suspend', 'suspension'],
    新增任职: ['employment begun', 'new employment'],
    邀请: ['invitation', 'invite'],
    离开团队: ['leave the team', 'left a team'],
    登记纸质签署: ['answer on paper', 'answer on paper recorded'],
    请求涂黑: ['ask to black it out', 'blacking out asked for'],
  },
  'one agrees to a policy and grants a consent': {
    同意: ['agree', 'consent'],
    已同意: ['agreed', 'granted'],
  },
  'Chinese has one word for two things': {
    登记时间: ['enrolled', 'recorded'],
    结束: ['to', 'until'],
    停用: ['stop', 'suspended'],
  },
  'a program reads the English, a person the Chinese': {
    '提交的内容格式不符。': [
      'send JSON, or a form with files.',
      'send JSON.',
      'send the plan as JSON.',
      'the body is not JSON.',
    ],
    '填写的内容不符合要求。': [
      'the answer does not fit.',
      'the body does not fit.',
      'the plan does not fit.',
    ],
  },
  'one letter or several': {
    '该服务器已被任职者中止：系统管理员另设服务器后发出。': [
      'a holder of an office has stopped that server: they leave once the administrator has set another.',
      'a holder of an office has stopped that server: {} once the administrator has set another.',
    ],
  },
  'a language is called in itself where it is chosen': { 中文: ['chinese', 'english'] },
}

const excusedBy = (reasons: Record<string, Record<string, string[]>>) =>
  Object.fromEntries(
    Object.values(reasons)
      .flatMap((excuses) => Object.entries(excuses))
      .map(([term, words]) => [term, [...words].sort()]),
  )

describe('a label', () => {
  const text = `
    const a = both('Save', '保存')
    const b = sayIn(language)(\`\${n} rows\`, \`\${n} 行\`)
    const c = { en: ['Photo', 'Photos'], zh: ['照片', '照片'] }
    const d = language === 'en' ? 'left' : '已离开'
    const e = labels('Team', 'Teams', '团队')
    const f = titled(key, one ? 'Day' : 'Days', one ? '日' : '天')
    const g = { 'Not a date.': '日期无效。' }
    const h = both('Cookies', 'Cookie')
    const i = ['slug', '照片', 'Photo']
  `

  it('is found however it is said', () => {
    expect(labelsIn('a.ts', text).map(({ en, zh }) => `${en} ${zh}`)).toEqual([
      'Save 保存',
      '{} rows {} 行',
      'Photo 照片',
      'Photos 照片',
      'left 已离开',
      'Team 团队',
      'Teams 团队',
      'Day 日',
      'Days 天',
      'Not a date. 日期无效。',
      'Cookies Cookie',
    ])
  })

  it('that says one thing in two words is found, singular and plural or an act and its being done are not', () => {
    const of = (...pairs: [string, string][]) =>
      labelsIn('a.ts', pairs.map(([en, zh]) => `both('${en}', '${zh}')`).join('\n'))
    expect(twoWords(of(['Row', '行'], ['row', '记录']), 'en')).toMatchObject([
      { term: 'row', words: ['行', '记录'], at: ['a.ts:1', 'a.ts:2'] },
    ])
    expect(twoWords(of(['Row', '行'], ['Rows', '行'], ['A row', '行'], ['Line', '行']), 'zh')).toMatchObject([
      { term: '行', words: ['line', 'row'] },
    ])
    expect(twoWords(of(['End employment', '终止任职'], ['Employment ended', '终止任职']), 'zh')).toEqual([])
    expect(twoWords(of(['Published', '已发布'], ['Published', '发布时间']), 'en')).toEqual([])
    expect(twoWords(labelsIn('a.ts', "labels('Audit entry', 'Audit log', '审计日志')"), 'zh')).toEqual([])
  })

  it('puts one thing in one word; an exception has a reason, and goes with it', () => {
    expect(SAID.length).toBeGreaterThan(3000)
    for (const [from, reasons] of [
      ['en', EXCUSED_EN],
      ['zh', EXCUSED_ZH],
    ] as const) {
      const excused = excusedBy(reasons)
      const found = twoWords(SAID, from)
      const unexcused = found.filter(({ term, words }) => String(excused[term]) !== String(words))
      expect(unexcused).toEqual([])
      expect(Object.keys(excused).filter((term) => !found.some((each) => each.term === term))).toEqual([])
    }
  })

  it('that three files say is declared once, in src/i18n', () => {
    const of = (file: string) => labelsIn(file, "both('Save', '保存')")
    expect([
      declaredTwice([...of('a.ts'), ...of('b.ts')]),
      declaredTwice(['a', 'b', 'c'].flatMap(of)),
    ]).toEqual([[], ['Save | 保存']])
    expect(declaredTwice(SAID)).toEqual([])
  })

  it('stands in the dictionary of its area, and the dictionary in the order of the alphabet', () => {
    const text = "say('Saved by the test', '由测试保存')"
    expect(inline(labelsIn('src/portal/days/Day.tsx', text))).toEqual([
      'src/portal/days/Day.tsx:1 Saved by the test | 由测试保存',
    ])
    expect(inline(labelsIn('src/portal/days/words.ts', text))).toEqual([])
    expect(inline(SAID)).toEqual([])

    const words = `
      export const day = { en: 'Day', zh: '日' }
      export const askedOn = (day: string) => both(\`Asked on \${day}\`, \`\${day} 提出\`)
      const other = 1
    `
    expect(outOfOrder(keysOf(words))).toBe('day')
    const dictionaries = dictionariesUnder('src')
    expect(dictionaries.length).toBeGreaterThan(40)
    expect(dictionaries.filter(({ keys }) => outOfOrder(keys) !== undefined)).toEqual([])
  })

  it('says the terms of docs/words.md by their words in both languages', () => {
    expect([terms.length > 30, never.length > 8]).toEqual([true, true])
    const other = termsOf(SAID).flatMap(({ en, zh, file, line }) =>
      terms
        .filter((term) => term.en.some((word) => says(en, word)) && !zh.includes(term.zh))
        .map((term) => `${file}:${line} ${term.en[0]}: ${en} | ${zh}`),
    )
    expect(other).toEqual([])
  })

  it('says nothing that docs/words.md leaves out', () => {
    const words = [...never, ...terms.flatMap(({ not }) => not)]
    const banned = termsOf(SAID).flatMap(({ en, zh, file, line }) =>
      words
        .filter((word) => says(en, word) || says(zh, word))
        .map((word) => `${file}:${line} ${word}: ${en} | ${zh}`),
    )
    expect(banned).toEqual([])
    expect([says('Users', 'user'), says('User name', 'user'), says('用户名', '用户')]).toEqual([
      true,
      false,
      false,
    ])
  })
})
