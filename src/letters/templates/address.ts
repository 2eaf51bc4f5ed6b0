import type { Template } from '../kinds'

/** Asks at both addresses; the change waits until both have said yes. */
export const letter: Template = ({ name = '', company = '', link = '', from = '', to = '' }, language) =>
  language === 'en'
    ? {
        subject: `Confirm your new address at ${company}`,
        greeting: `${name},`,
        paragraphs: [
          from
            ? `The email address of your account in Glasswork is to change from ${from} to ${to}. It changes once both addresses have confirmed.`
            : `${to} is to become the email address of your account in Glasswork.`,
        ],
        action: { label: 'Look at the change and confirm', url: link },
        after: [
          'The link works once and for one day. If this was not you, do not confirm, change your password, and tell HR.',
        ],
      }
    : {
        subject: `请确认您在${company}的新邮箱`,
        greeting: `${name}：`,
        paragraphs: [
          from
            ? `您的 Glasswork 账号邮箱将由 ${from} 更换为 ${to}，两个邮箱都确认后生效。`
            : `${to} 将成为您的 Glasswork 账号邮箱。`,
        ],
        action: { label: '查看并确认', url: link },
        after: ['链接仅可使用一次，一天内有效。如果不是您本人操作，请勿确认，请更改密码并告知人事。'],
      }
