import type { Template } from '../kinds'

export const letter: Template = ({ name = '', company = '' }, language) =>
  language === 'en'
    ? {
        subject: `Test letter from Glasswork at ${company}`,
        greeting: `${name},`,
        paragraphs: ['This letter was sent to see whether mail arrives. It does. There is nothing to do.'],
      }
    : {
        subject: `来自${company} Glasswork 的测试邮件`,
        greeting: `${name}：`,
        paragraphs: ['本邮件用于测试邮件能否送达。您已收到，无需任何操作。'],
      }
