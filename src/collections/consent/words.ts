import { labels } from '../../base/labels'

export const acceptances = labels('Acceptance', 'Acceptances', '告知同意记录')
export const byLinkOfLetter = { en: 'By the link of a letter', zh: '通过邮件中的链接' }
export const eventsOnlyEverAddedLast = {
  en: 'Events, only ever added: the last one of a person and category is what holds.',
  zh: '只增不改的事件：同一人同一类别以最后一条为准。',
}
export const granted = { en: 'Granted', zh: '已同意' }
export const hashOfTheVersion = { en: 'Hash of the version', zh: '版本散列' }
export const inThePortal = { en: 'In the portal', zh: '在门户中' }
export const languageShown = { en: 'Language shown', zh: '展示语言' }
export const onADevice = { en: 'On a device', zh: '在设备上' }
export const onPaper = { en: 'On paper', zh: '纸质' }
export const onRecord = { en: 'On record', zh: '已记录' }
export const onWrittenRequest = { en: 'On written request', zh: '书面请求' }
export const recordsOfConsent = labels('Record of consent', 'Records of consent', '同意记录')
export const scan = { en: 'Scan', zh: '扫描件' }
export const settled = { en: 'Settled', zh: '处理完成时间' }
export const takesBackAgreementToVersion = {
  en: 'Takes back the agreement to version',
  zh: '撤回对该版本的同意',
}
export const whoReadAndAgreed = {
  en: 'Who read and agreed to which version, or refused it. Whoever refused stays on the terms of before.',
  zh: '谁在何时阅读并同意或拒绝了哪个版本。拒绝的人继续适用此前的条款。',
}
