import type { Template } from '../kinds'

export const letter: Template = ({ name = '', username = '', company = '', link = '' }, language) =>
  language === 'en'
    ? {
        subject: `Your account at ${company}`,
        greeting: `${name},`,
        paragraphs: [
          `${company} keeps its work records in Glasswork and has made an account for you. With it you see what is recorded about your work, why and for how long, and who looked; and you decide what may be recorded.`,
          'Nothing is collected until you have read the privacy policy and agreed to it.',
          `Your user name: ${username}`,
        ],
        action: { label: 'Set your password', url: link },
        after: [
          'The link works once and for seven days. Whoever opens it signs in as you: do not pass it on.',
        ],
      }
    : {
        subject: `您在${company}的账号`,
        greeting: `${name}：`,
        paragraphs: [
          `${company}使用 Glasswork 保存工作记录，并已为您开设账号。您可以用账号查看系统记录了您的哪些工作信息、目的和期限、谁看过，并决定哪些可以记录。`,
          '在您阅读并同意隐私政策之前，系统不会收集任何数据。',
          `您的用户名：${username}`,
        ],
        action: { label: '设置密码', url: link },
        after: ['链接仅可使用一次，七天内有效。打开链接的人将以您的身份登录，请勿转发。'],
      }
