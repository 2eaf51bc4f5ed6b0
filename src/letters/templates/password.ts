import type { Template } from '../kinds'

export const letter: Template = ({ name = '', username = '', company = '', link = '' }, language) =>
  language === 'en'
    ? {
        subject: `A new password at ${company}`,
        greeting: `${name},`,
        paragraphs: [
          'Somebody, most likely you, asked for a way to set a new password for your account in Glasswork.',
          `Your user name: ${username}`,
        ],
        action: { label: 'Set a new password', url: link },
        after: [
          'The link works once and for a limited time; the page behind it says from when and until when. If you did not ask for it, do nothing: your password stays as it is.',
        ],
      }
    : {
        subject: `重新设置您在${company}的密码`,
        greeting: `${name}：`,
        paragraphs: [
          '有人（很可能是您本人）请求为您的 Glasswork 账号重新设置密码。',
          `您的用户名：${username}`,
        ],
        action: { label: '设置新密码', url: link },
        after: [
          '链接仅可使用一次，且有时限；打开后的页面会说明何时可用。如果不是您本人请求的，无需操作，密码保持不变。',
        ],
      }
