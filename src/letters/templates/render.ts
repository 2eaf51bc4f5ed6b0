import { createElement } from 'react'
import { escapeHtml } from '../../base/html'
import type { Language } from '../../base/labels'
import { letterKind, type LetterContent, type LetterData } from '../kinds'
import { footer, Letter } from './Letter'

export interface Rendered {
  subject: string
  html: string
  text: string
}

const DOCTYPE =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">'

const asText = (content: LetterContent, language: Language, company: string): string =>
  [
    content.greeting,
    ...content.paragraphs,
    ...(content.action ? [`${content.action.label}:\n${content.action.url}`] : []),
    ...(content.after ?? []),
    `-- \n${footer(language, company).join('\n')}`,
  ].join('\n\n')

/** Stands for a text in a page that is not yet anybody's; no letter has these characters of nobody's use. */
const placeOf = (i: number): string => `\uE000${i}\uE001`
const PLACES = /\uE000(\d+)\uE001/

/** The texts of a letter, and the same letter with a place for each. */
const placesOf = (content: LetterContent, company: string) => {
  const texts: string[] = []
  const place = (text: string): string => placeOf(texts.push(text) - 1)
  const { subject, greeting, paragraphs, action, after } = content
  return {
    texts,
    company: place(company),
    content: {
      subject: place(subject),
      greeting: place(greeting),
      paragraphs: paragraphs.map(place),
      ...(action ? { action: { label: place(action.label), url: place(action.url) } } : {}),
      ...(after ? { after: after.map(place) } : {}),
    },
  }
}

/** Pages with their places, by shape: fixed, number of a text, fixed, … */
const pages = new Map<string, string[]>()

/** React draws a page once a shape; of thousands of letters only the texts differ, and drawing each would take a tenth of its way out. */
const asPage = async (letter: LetterContent, language: Language, named: string): Promise<string> => {
  const { texts, content, company } = placesOf(letter, named)
  const shape = JSON.stringify([language, content])
  let page = pages.get(shape)
  if (!page) {
    // Loaded when the first letter is written: a server that sends none need not hold it, and Next's bundler must not see it.
    const { renderToStaticMarkup } = await import('react-dom/server')
    const html = renderToStaticMarkup(createElement(Letter, { content, language, company }))
    page = (DOCTYPE + html).split(PLACES)
    pages.set(shape, page)
  }
  return page.map((part, i) => (i % 2 ? escapeHtml(texts[Number(part)]!) : part)).join('')
}

/**
 * A letter as page and as text. React draws the page; the text is made from the same content, not from the page.
 */
export const renderLetter = async (name: string, language: Language, data: LetterData): Promise<Rendered> => {
  const { letter } = await letterKind(name).template()
  const content = letter(data, language)
  const company = data.company ?? ''
  return {
    subject: content.subject,
    html: await asPage(content, language, company),
    text: asText(content, language, company),
  }
}
