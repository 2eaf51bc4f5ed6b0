import { MINOR_CHANGE, type MinorKind } from '../../i18n/minorChange'
import type { Template } from '../kinds'

/** Tells of a new version with its particulars, before it binds (P95). */
export const letter: Template = (
  { name = '', company = '', version = '', weight = '', minor = 'less', from = '', changes = '', url = '' },
  language,
) => {
  const lines = changes.split('\n').filter(Boolean)
  const isMajor = weight === 'major'
  const lesser = MINOR_CHANGE[minor as MinorKind][language]
  const action = (label: string) => (url ? { action: { label, url } } : {})
  return language === 'en'
    ? {
        subject: `The privacy policy of ${company} changes`,
        greeting: `${name},`,
        paragraphs: [
          `Version ${version} of the privacy policy is in force from ${from}.`,
          isMajor
            ? 'It is a major change: you are asked to read it and to agree. Until you agree, you stay on the terms that you agreed to before; refusing costs you nothing but what depends on it.'
            : `${lesser} It applies to you without your doing anything.`,
          'What changes:',
          ...lines,
        ],
        ...action('Read it'),
      }
    : {
        subject: `${company}的隐私政策有变更`,
        greeting: `${name}：`,
        paragraphs: [
          `隐私政策版本 ${version} 自 ${from} 起生效。`,
          isMajor
            ? '这是重大变更：请您阅读并决定是否同意。在您同意之前，继续适用您此前同意的条款；拒绝仅影响依赖于该变更的部分。'
            : `${lesser}对您自动生效，您无需操作。`,
          '变更内容：',
          ...lines,
        ],
        ...action('查看'),
      }
}
