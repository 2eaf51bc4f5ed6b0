import { PART_NAMES, PARTS } from './breachParts'
import type { Template } from '../kinds'

/** Tells a person of a breach: every part that the law asks for, and nothing from a record (P109). */
export const letter: Template = (data, language) => {
  const { name = '', company = '', url } = data
  const parts = PART_NAMES.flatMap((part) => [`${PARTS[part][language]}:`, ...(data[part] ?? '').split('\n')])
    .map((line) => (language === 'zh' ? line.replace(/:$/, '：') : line))
    .filter((line) => line.trim())
  return language === 'en'
    ? {
        subject: `${company}: a breach of security touched your data`,
        greeting: `${name},`,
        paragraphs: ['We have to tell you of a breach of security that touched data about you.', ...parts],
        ...(url ? { action: { label: 'Read it in the portal', url } } : {}),
      }
    : {
        subject: `${company}：涉及您个人信息的安全事件通知`,
        greeting: `${name}：`,
        paragraphs: ['我们须告知您一起涉及您个人信息的安全事件。', ...parts],
        ...(url ? { action: { label: '在门户中查看', url } } : {}),
      }
}
