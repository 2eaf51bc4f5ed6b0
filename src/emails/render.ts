import { createElement } from 'react'
import type { Language } from '../i18n/labels'
import { letterKind, type LetterContent, type LetterData } from '../outbox/kinds'
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

/**
 * A letter as page and as text. React writes the page, as react-email's own renderer does; that one would bring a formatter and a parser
 * of pages along, and the text is made from the same content.
 */
export const renderLetter = async (name: string, language: Language, data: LetterData): Promise<Rendered> => {
  // Loaded when the first letter is written: a server that sends none need not hold it, and Next's bundler must not see it.
  const [{ renderToStaticMarkup }, { letter }] = await Promise.all([
    import('react-dom/server'),
    letterKind(name).template(),
  ])
  const content = letter(data, language)
  const company = data.company ?? ''
  const html = DOCTYPE + renderToStaticMarkup(createElement(Letter, { content, language, company }))
  return { subject: content.subject, html, text: asText(content, language, company) }
}
