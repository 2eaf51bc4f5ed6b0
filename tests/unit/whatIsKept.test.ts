import { whatIsKept } from '../../src/categories/words'
import type { Term } from '../../src/base/policyTypes'

const term = (more: Partial<Term>): Term => ({ category: 'activity', ...more }) as Term

describe('what the policy’s page says of activity', () => {
  it('[B12] names the seconds and the counts, in both languages', () => {
    expect(whatIsKept(term({}), 'en')).toContain('how many keys and clicks, and for how many seconds')
    expect(whatIsKept(term({}), 'zh')).toContain('按键和点击次数，以及活跃的秒数')
  })

  it.each([
    [undefined, 'the program in front and the title of its window', '前台程序及其窗口标题'],
    [[], 'the program in front and the title of its window', '前台程序及其窗口标题'],
    [[{ rules: [], otherwise: 'keep' }], 'programs and window titles are kept', '保留程序名和窗口标题'],
    [[{ rules: [], otherwise: 'program' }], 'of window titles the program alone', '窗口标题仅保留程序名'],
    [[{ rules: [], otherwise: 'drop' }], 'neither window titles nor programs', '不保留窗口标题和程序名'],
  ] as const)('[B1] names titles and programs as they are stored, with rules %j', (titles, en, zh) => {
    const given = term({ titles: titles as Term['titles'] })
    expect(whatIsKept(given, 'en')).toContain(en)
    expect(whatIsKept(given, 'zh')).toContain(zh)
    // And nothing that is not so.
    const whole = titles?.[0] === undefined
    expect(whatIsKept(given, 'en').includes('the program in front')).toBe(whole)
  })
})
