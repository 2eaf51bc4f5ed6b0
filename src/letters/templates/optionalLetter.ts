import type { Template } from '../kinds'

/** A survey or an event, for those who asked for such letters; it says how to have no more of them (P32). */
export const letter: Template = ({ name = '', title = '', body = '', unsubscribe = '' }, language) => ({
  subject: title,
  greeting: language === 'en' ? `${name},` : `${name}：`,
  paragraphs: body.split('\n').filter((line) => line.trim()),
  after: [
    language === 'en'
      ? 'You get this because you turned on letters about surveys and events. You can turn them off at any time, under Consent in the portal or here:'
      : '您收到此邮件是因为您开启了“调查与活动邀请”。您可以随时在门户“同意”页面或通过以下链接关闭：',
    unsubscribe,
  ].filter(Boolean),
})
