import type { Template } from '../kinds'

/** A day's unread notices, for those who asked for such a letter. */
export const letter: Template = ({ name = '', company = '', lines = '', url }, language) =>
  language === 'en'
    ? {
        subject: `Unread at ${company}`,
        greeting: `${name},`,
        paragraphs: ['You have not read these yet:', ...lines.split('\n').map((line) => `• ${line}`)],
        ...(url ? { action: { label: 'Read them', url } } : {}),
        after: ['You asked for this letter; under Account you can turn it off.'],
      }
    : {
        subject: `${company}：未读通知`,
        greeting: `${name}：`,
        paragraphs: ['您还有以下未读通知：', ...lines.split('\n').map((line) => `• ${line}`)],
        ...(url ? { action: { label: '查看', url } } : {}),
        after: ['您开启了此邮件，可在“账号”页面关闭。'],
      }
