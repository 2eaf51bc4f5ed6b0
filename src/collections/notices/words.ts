import { labels } from '../../base/labels'

export const announcements = labels('Announcement', 'Announcements', '公告')
export const emptyAsSoon = { en: 'Empty: as soon as it is published.', zh: '留空：发布后立即显示。' }
export const everybodyAlsoWithoutSigningIn = {
  en: 'Everybody, also without signing in',
  zh: '所有人（无需登录）',
}
export const forTheBreach = { en: 'For the breach', zh: '关联的安全事件' }
export const forWhom = { en: 'For whom', zh: '面向' }
export const link = { en: 'Link', zh: '链接' }
export const noneInPortalOnly = { en: 'None: in the portal only', zh: '不发邮件，仅在门户显示' }
export const notices = labels('Notice', 'Notices', '通知')
export const peopleOfTheCompany = { en: 'People of the company', zh: '公司成员' }
export const publicOnesStandAtNotices = {
  en: 'Public ones stand at /notices, which anybody can read; internal ones in the portal. People are told in the portal, and by letter where you say so.',
  zh: '公开公告显示在 /notices，任何人可见；内部公告仅在门户显示。系统会在门户中通知成员，并按您的选择发送邮件。',
}
export const publishedAt = { en: 'Published', zh: '发布时间' }
export const publishedBy = { en: 'Published by', zh: '发布人' }
export const read = { en: 'Read', zh: '已读时间' }
export const shownFrom = { en: 'Shown from', zh: '开始显示' }
export const shownUntil = { en: 'Shown until', zh: '停止显示' }
export const surveyOrEvent = {
  en: 'Survey or event: only to those who asked for such letters',
  zh: '调查或活动：仅发给已选择接收的人',
}
export const text = { en: 'Text', zh: '正文' }
export const toEverybody = {
  en: 'To everybody: it concerns their work or rights',
  zh: '发给所有人：事关工作或权益',
}
export const told = { en: 'Told', zh: '已通知' }
