import type { Template } from '../kinds'

/** Reminds whoever answers for data protection of a deadline. */
export const letter: Template = ({ name = '', line = '', url }, language) =>
  language === 'en'
    ? {
        subject: line,
        greeting: `${name},`,
        paragraphs: [`${line}.`, 'It is not met yet. What is done counts once it is in the record.'],
        ...(url ? { action: { label: 'Open the record', url } } : {}),
      }
    : {
        subject: line,
        greeting: `${name}：`,
        paragraphs: [`${line}。`, '该事项尚未完成。完成后请登记到记录中。'],
        ...(url ? { action: { label: '打开记录', url } } : {}),
      }
