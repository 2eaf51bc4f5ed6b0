import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Letter } from '../../src/letters/templates/Letter'
import { renderLetter } from '../../src/letters/templates/render'
import { letterKind, letterName, LETTERS } from '../../src/letters/kinds'

const LANGUAGES = ['zh', 'en'] as const

describe('The page of a letter', () => {
  it('is what React draws of it, whoever it is for', async () => {
    for (const name of Object.keys(LETTERS))
      for (const language of LANGUAGES)
        for (const [person, company] of [
          ['Ann', 'Co & Sons'],
          ['<b>王芳</b> "芳"', "O'Neill"],
          ['\uE0000\uE001', '\uE0009\uE001'],
        ] as const) {
          const data = {
            name: person,
            username: person,
            company,
            link: 'https://x.test/invite/a?b=1&c="2"',
            from: 'a@x.test',
            to: 'b@x.test',
            news: 'password',
          }
          const content = (await letterKind(name).template()).letter(data, language)
          const { html } = await renderLetter(name, language, data)
          const drawn = renderToStaticMarkup(createElement(Letter, { content, language, company }))
          expect(html.slice(html.indexOf('<html'))).toBe(drawn)
        }
  })
})

describe('A letter', () => {
  it('[B9] is called on its own page as the list calls it', () => {
    expect([letterName('account', 'en'), letterName('account', 'zh')]).toEqual([
      'News of the account',
      '账号变动',
    ])
    expect(letterName('of a kind that is no more', 'en')).toBe('of a kind that is no more')
  })

  it('[P52] holds no picture and nothing that is fetched, and its one link leads where it says', async () => {
    const url = 'https://x.test/invite/a'
    for (const name of Object.keys(LETTERS))
      for (const language of LANGUAGES) {
        const data = {
          name: 'Ann',
          username: 'ann',
          company: 'Co',
          link: url,
          url,
          from: 'a',
          to: 'b',
          news: 'password',
        }
        const { html } = await renderLetter(name, language, data)
        expect([name, /<(?:img|image|iframe|script|link|video|audio|object|embed)\b/i.test(html)]).toEqual([
          name,
          false,
        ])
        expect([name, /url\(|@import|background=/i.test(html)]).toEqual([name, false])
        const links = [...html.matchAll(/\bhref="([^"]*)"/g)].map(([, href]) => href)
        expect([name, links.filter((href) => href !== url)]).toEqual([name, []])
      }
  })
})
