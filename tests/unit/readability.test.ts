import { readabilityOf } from '../../src/policy/life/readability'

describe('how plainly a policy is written', () => {
  test('[P99] English is told by Flesch’s reading ease', () => {
    // 206.835 - 1.015 * 6 words a sentence - 84.6 * 1 syllable a word = 116.1
    const plain = readabilityOf('<p>The cat sat on the mat.</p>', 'en')
    expect(plain).toEqual({ figure: 116, isPlain: true, keyTerms: 0 })
    const legal =
      '<p>Notwithstanding any contractual stipulation, the aforementioned organisation reserves the unconditional prerogative of disseminating personally identifiable information to affiliated institutions.</p>'
    const hard = readabilityOf(legal, 'en')
    expect([hard.figure < 0, hard.isPlain]).toEqual([true, false])
  })

  test('[P99] Chinese is told by the length of its sentences', () => {
    expect(readabilityOf('<p>我们只记录次数。您可以随时关闭。</p>', 'zh')).toMatchObject({
      figure: 7,
      isPlain: true,
    })
    const long = `<p>${'本公司有权根据业务需要处理您的个人信息并向关联方提供'.repeat(3)}。</p>`
    expect(readabilityOf(long, 'zh')).toMatchObject({ figure: 78, isPlain: false })
  })

  test('[P99] key terms that stand out are counted', () => {
    expect(
      readabilityOf('<p>Kept <strong>30 days</strong>, <strong>then gone</strong>.</p>', 'en').keyTerms,
    ).toBe(2)
  })
})
