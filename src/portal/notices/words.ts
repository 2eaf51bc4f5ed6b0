import { both } from '../../base/labels'

export const allMyNotices = { en: 'All my notices', zh: '我的全部通知' }
export const announcementsOfTheCompany = { en: 'Announcements of the company', zh: '公司公告' }
export const breachOfSecurityTouched = {
  en: 'A breach of security touched your data',
  zh: '一起安全事件涉及您的个人信息',
}
export const dataOfAnybodyUnder = {
  en: 'Data of anybody under 14 is kept here only with the consent of a guardian, and under 18 nothing that rests on consent without one. If you think that there is such data, say so. You need not sign in, and need not say who you are.',
  zh: '未满 14 周岁者的个人信息，须经监护人同意才可保存；未满 18 周岁者，凡基于同意处理的信息也须经监护人同意。如您认为本系统存在此类信息，请告诉我们。无需登录，也无需说明身份。',
}
export const howWeCanAnswerYou = { en: 'How we can answer you', zh: '您的联系方式' }
export const insideTheCompany = { en: ' · inside the company', zh: ' · 内部' }
export const isNew = { en: 'new', zh: '新' }
export const leftEmpty = { en: 'Left empty, nobody can answer you.', zh: '留空则无法答复您。' }
export const lettersAndQuietHours = { en: 'Letters and quiet hours', zh: '邮件与免打扰' }
export const markAllAsRead = { en: 'Mark all as read', zh: '全部标为已读' }
export const markAsRead = { en: 'Mark as read', zh: '标为已读' }
export const markTitleAsRead = (title: string) => both(`Mark as read: ${title}`, `标为已读：${title}`)
export const myNotices = { en: 'My notices', zh: '我的通知' }
export const neverHeldBack = {
  en: 'Invitations, passwords, changes of the policy and breaches of security are never held back.',
  zh: '邀请、密码、隐私政策变更和安全事件通知不受此影响。',
}
export const noLongerShown = { en: ' (no longer shown)', zh: '（已不再显示）' }
export const nothingNew = { en: 'Nothing new.', zh: '没有新通知。' }
export const noticesAreNew = (count: number) =>
  both(count === 1 ? 'One notice is new.' : `${count} notices are new.`, `${count} 条新通知。`)
export const openingThisPageNotes = {
  en: '. Opening this page notes that you have read it.',
  zh: '。打开本页即记录为已读。',
}
export const read = { en: 'Read', zh: '已读' }
export const reportDataOfChild = { en: 'Report data of a child', zh: '举报儿童个人信息' }
export const thereIsNoAnnouncement = { en: 'There is no announcement at the moment.', zh: '目前没有公告。' }
export const until = { en: ', until ', zh: '，至 ' }
export const whatCompanySaysToEverybody = {
  en: 'What the company says to everybody, inside and outside.',
  zh: '公司面向内部和公众的公告。',
}
export const whatCompanySaysToPublic = {
  en: 'What the company says to the public.',
  zh: '公司面向公众的公告。',
}
export const whatYouKnow = { en: 'What you know', zh: '您了解的情况' }
export const whenPolicyChanges = {
  en: 'When the policy changes, the company announces something or your data is concerned, it stands here.',
  zh: '隐私政策变更、公司发布公告或涉及您的信息时，通知会显示在这里。',
}
export const whoseDataItMayBe = (least: number) =>
  both(
    `Whose data it may be, and why you think so. At least ${least} characters.`,
    `可能涉及谁的信息，以及您的理由。至少 ${least} 个字符。`,
  )
export const yourReportHasCome = {
  en: 'Your report has come. The privacy officer checks it and answers by ',
  zh: '举报已收到。隐私负责人将核实并答复，期限：',
}
export const youWereToldOn = { en: 'You were told on ', zh: '告知时间：' }
