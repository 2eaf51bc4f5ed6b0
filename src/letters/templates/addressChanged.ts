import type { Template } from '../kinds'

/** Goes to both addresses after HR has changed one: whoever did not expect it learns of it. */
export const letter: Template = ({ name = '', company = '', from = '', to = '' }, language) =>
  language === 'en'
    ? {
        subject: `Your address at ${company} was changed`,
        greeting: `${name},`,
        paragraphs: [
          `HR has changed the email address of your account in Glasswork from ${from || 'none'} to ${to || 'none'}.`,
          'If this is not right, tell HR.',
        ],
      }
    : {
        subject: `您在${company}的邮箱已更换`,
        greeting: `${name}：`,
        paragraphs: [
          `人事已将您的 Glasswork 账号邮箱由 ${from || '无'} 更换为 ${to || '无'}。`,
          '如有错误，请告知人事。',
        ],
      }
