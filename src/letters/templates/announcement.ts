import type { Template } from '../kinds'

/** An announcement that concerns everybody's work or rights, in the company's own words. */
export const letter: Template = ({ name = '', title = '', body = '' }, language) => ({
  subject: title,
  greeting: language === 'en' ? `${name},` : `${name}：`,
  paragraphs: body.split('\n').filter((line) => line.trim()),
})
