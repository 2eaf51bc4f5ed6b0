import { BASE_TERMS, versionZero } from '../../src/categories/builtIn'
import { notSo as notSoIn } from '../../src/access/notSo'
import type { Term, ViewerRole } from '../../src/base/policyTypes'

const config = { collections: [] }
const notSo = (version: Parameters<typeof notSoIn>[1]) => notSoIn(config, version)
const page = (en: string, zh: string) => ({ pages: { en, zh }, terms: BASE_TERMS })
const said = (version: Parameters<typeof notSoIn>[1], language: 'en' | 'zh' = 'en') =>
  notSo(version).map((note) => note[language])

/** As the server wrote them before it said what is so; sealed, they stand as they are. */
const WHO_SEES = {
  en: 'You see all of it. Anybody else named in the table must <strong>state a purpose first</strong>, and you can read who looked, when and why under “Who looked”. The administrator of the system sees none of it.',
  zh: '您可以查看全部内容。上表所列的其他人员须<strong>先说明目的</strong>才能查看；您可以在“谁看过”中看到何人、何时、为何查看。系统管理员无权查看。',
}
const FIRST_ZERO = {
  en: '<p>This version is in force from the first start. It allows only what an account needs: your name and how you sign in, your employment, your teams and projects, what you agreed to, and a record of who looked at your data.</p>',
  zh: '<p>本版本自系统首次启动起生效。仅允许处理账号所必需的信息：姓名与登录方式、任职、团队与项目、您的同意记录，以及谁查看过您的数据。</p>',
}

describe('a sealed text that does not say what is so', () => {
  it('[B1] is told from one that does, in both languages', () => {
    expect(notSo(versionZero('2026-03-16T02:00:00.000Z'))).toEqual([])
    expect(notSo(page('<p>Our own words.</p>', '<p>自拟。</p>'))).toEqual([])
    // A company may have changed one of its two texts.
    for (const version of [
      page(WHO_SEES.en, WHO_SEES.zh),
      page(WHO_SEES.en, '自拟'),
      page('Ours', WHO_SEES.zh),
    ]) {
      const [purpose, admin, ...rest] = notSo(version)
      expect(purpose?.en).toMatch(/^Not everything that others may see needs a purpose/)
      expect(purpose?.zh).toMatch(/^并非所有查看都须说明目的/)
      expect(admin?.en).toMatch(
        /^The administrator of the system sees accounts, computers and the security log/,
      )
      expect(admin?.zh).toMatch(/^系统管理员可直接查看账号、电脑和安全日志/)
      expect(rest).toEqual([])
    }
    const logs =
      'The administrator of the system sees the logs of your computer in this way, and nothing else of it.'
    expect(said(page(logs, ''))).toHaveLength(1)
  })

  it('[B1] names what version 0 keeps and did not name', () => {
    const zh = said(page(FIRST_ZERO.en, FIRST_ZERO.zh), 'zh').join('\n')
    const en = said(page(FIRST_ZERO.en, FIRST_ZERO.zh)).join('\n')
    for (const word of ['security log', '365 days', 'computers', 'letters', 'a picture of you'])
      expect(en).toContain(word)
    for (const word of ['安全日志', '365 天', '电脑', '邮件', '头像']) expect(zh).toContain(word)
  })

  it('[B1] is held against the matrix: whoever sees it and is not named, whoever is named and does not', () => {
    const version = (category: string, ...viewers: ViewerRole[]) => ({
      pages: { en: '', zh: '' },
      terms: [{ ...(BASE_TERMS[0] as Term), category, viewers }],
    })
    expect(said(version('account', 'manager', 'hr', 'privacy'))).toEqual([
      'Account: also open to the administrator, which the text does not say.',
    ])
    expect(said(version('security-log'), 'zh')).toEqual([
      '安全日志：文中未列明，隐私负责人、系统管理员也可查看。',
    ])
    expect(said(version('audit', 'privacy', 'hr'))).toEqual([
      'Audit log: not open to HR, though the text says so.',
    ])
    expect(said(version('personnel', 'hr', 'admin'), 'zh')).toEqual([
      '人事档案：虽经文中列明，系统管理员无权查看。',
    ])
    // A version may open less than the matrix lets it.
    expect(said(version('screenshots', 'hr'))).toEqual([])
    expect(said(version('screenshots'))).toEqual([])
  })
})
