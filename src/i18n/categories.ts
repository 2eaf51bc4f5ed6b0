import type { SanitizedConfig } from 'payload'
import { labelIn, type Both, type Language } from '../base/labels'

/** The categories that are no collections of monitoring data, or none yet. */
export const BASE_NAMES: Record<string, Both> = {
  account: { en: 'Account', zh: '账号' },
  'security-log': { en: 'Security log', zh: '安全日志' },
  audit: { en: 'Audit log', zh: '审计日志' },
  personnel: { en: 'Personnel file', zh: '人事档案' },
  punches: { en: 'Punches', zh: '打卡记录' },
  corrections: { en: 'Corrections of punches', zh: '补卡记录' },
  'attendance-days': { en: 'Days of attendance', zh: '每日考勤' },
  absences: { en: 'Absences', zh: '休假记录' },
  'time-entries': { en: 'Time entries', zh: '工时登记' },
  shifts: { en: 'Shifts', zh: '排班' },
  'punch-locations': { en: 'Places of punches', zh: '打卡位置' },
  'face-photos': { en: 'Face photos', zh: '人脸照片' },
  'remote-sessions': { en: 'Remote sessions', zh: '远程会话' },
  'session-recordings': { en: 'Recordings of sessions', zh: '会话录制' },
  enquiries: { en: 'Enquiries', zh: '咨询与投诉' },
  'subject-requests': { en: 'Requests', zh: '权利请求' },
  disclosures: { en: 'Disclosures', zh: '对外提供记录' },
  'breach-notices': { en: 'Notices of breaches', zh: '安全事件通知' },
  'optional-letters': { en: 'Surveys and invitations', zh: '调查与活动邀请' },
}

/** What a category is called, by its declaration. */
export const categoryLabel = (
  config: Pick<SanitizedConfig, 'collections'>,
  slug: string,
  language: Language,
): string => {
  const known = BASE_NAMES[slug]
  if (known) return known[language]
  const label = config.collections.find((collection) => collection.slug === slug)?.labels.plural
  return labelIn(label, language, slug)
}
