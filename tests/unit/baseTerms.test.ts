import { BASE_TERMS, versionZero } from '../../src/categories/builtIn'

describe('what every version says of what no account can do without', () => {
  it.each([
    ['account', ['manager', 'hr', 'privacy', 'admin']],
    ['security-log', ['privacy', 'admin']],
    ['audit', ['privacy']],
  ])('%s: who else may see it, as the matrix has it', (category, viewers) => {
    expect(BASE_TERMS.find((term) => term.category === category)?.viewers).toEqual(viewers)
  })

  it('[B1] the text of version 0 names each log that it keeps, and for how long, in both languages', () => {
    const { pages, terms } = versionZero('2026-03-16T02:00:00.000Z')
    const logs = terms.filter(({ retentionDays }) => retentionDays !== null)
    expect(logs.map(({ category }) => category)).toEqual(['security-log', 'audit'])
    expect([...new Set(logs.map(({ retentionDays }) => retentionDays))]).toEqual([365])
    for (const word of ['audit log', 'security log', '365 days']) expect(pages.en).toContain(word)
    for (const word of ['审计日志', '安全日志', '365 天']) expect(pages.zh).toContain(word)
  })
})
