import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ENTRY, isLanguageEntry, OF_LANGUAGE } from '../../src/admin/kit/languageMenu'
import { Announcements } from '../../src/collections/notices/notices'
import { Breaches } from '../../src/collections/breaches/breaches'
import { Policies } from '../../src/collections/policy/policies'
import { looksLike, otherOf, writingWords } from '../../src/i18n/writing'

describe('the language that is being written', () => {
  it.each([
    ['本周五停电，请提前保存工作。', 'zh'],
    ['请 Hana 阅读 policy 更新', 'zh'],
    ['The office is closed on Friday; save your work before.', 'en'],
    ['王芳 (Wang Fang) moves to the design team on Monday morning.', 'en'],
    ['王芳', null],
    ['Friday', null],
    ['', null],
  ])('[B1] is told by the text: %s', (text, language) => {
    expect(looksLike(text)).toBe(language)
  })

  it('[G4] is changed by entries of the header’s menu, which are known by what Payload calls them', () => {
    const ui = path.resolve('node_modules/@payloadcms/ui')
    const source = (name: string) => readFileSync(path.join(ui, 'dist/elements', name, 'index.js'), 'utf8')
    const [block, element] = OF_LANGUAGE.split('__')
    expect(source('Localizer')).toContain(`const baseClass = '${block}'`)
    expect(source('Localizer')).toContain(`\`\${baseClass}__${element}\``)
    expect(source('Localizer')).toContain('PopupList.Button')
    const [list, button] = ENTRY.split('__')
    expect(source('Popup/PopupButtonList')).toContain(`const baseClass = '${list}'`)
    expect(source('Popup/PopupButtonList')).toContain(`\`\${baseClass}__${button}\``)
    /** An element within these, outermost last, one of which holds a code of a language. */
    const within = (entry: boolean, code: boolean) =>
      ({
        closest: (wanted: string) =>
          wanted === `.${ENTRY}` && entry
            ? { querySelector: (inner: string) => (inner === `.${OF_LANGUAGE}` && code ? {} : null) }
            : null,
      }) as unknown as Element
    expect([within(true, true), within(true, false), within(false, true), null].map(isLanguageEntry)).toEqual(
      [true, false, false, false],
    )
  })

  it('[B1] is named, with the way to the other', () => {
    expect(writingWords('en').now).toEqual({
      en: 'You are writing the English text.',
      zh: '您正在填写英文内容。',
    })
    expect(writingWords('en').other.en).toBe('Write the Chinese text')
    expect(writingWords('zh').wrong.en).toBe(
      'This looks like English, and stands where the Chinese text belongs.',
    )
    expect([otherOf('en'), otherOf('zh')]).toEqual(['zh', 'en'])
  })

  it('[B1] stands above whatever is written in both', () => {
    for (const { slug, fields } of [Announcements, Breaches, Policies])
      expect([slug, JSON.stringify(fields).includes('WritingLanguage#WritingLanguage')]).toEqual([slug, true])
  })
})
