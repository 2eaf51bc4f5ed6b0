import { labels } from '../../base/labels'

export const addressOrNameAndAddress = {
  en: 'An address, or a name and an address in <>.',
  zh: '请填写邮箱地址，或“名称 <邮箱地址>”。',
}
export const emptyTheUsualOne = { en: 'Empty: the usual one.', zh: '留空则使用默认端口。' }
export const handedToMailServer = { en: 'Handed to the mail server', zh: '交给邮件服务器的时间' }
export const heldUntil = { en: 'Held until', zh: '占用至' }
export const holder = { en: 'Holder', zh: '持有者' }
export const howFarReturnedLetters = { en: 'How far returned letters are read', zh: '退信读取进度' }
export const letters = labels('Letter', 'Letters', '邮件')
export const lettersToPeopleAndHow = {
  en: 'Letters to people and how each fared. They go out by themselves within a minute; what was put off is tried again.',
  zh: '发给成员的邮件及其状态。一分钟内自动发出；推迟的会自动重试。',
}
export const link = { en: 'Link', zh: '链接' }
export const mail = { en: 'Mail', zh: '邮件设置' }
export const mailServerThatTakesLetters = {
  en: 'The mail server that takes the letters: invitations, forgotten passwords, changed addresses. Without one they wait in the outbox. What the environment sets (SMTP_URL or SMTP_HOST) wins over this page.',
  zh: '用于发送邀请、忘记密码和更换邮箱等邮件的邮件服务器。未设置时，邮件留在发件箱中。环境变量（SMTP_URL 或 SMTP_HOST）优先于本页。',
}
export const messageId = { en: 'Message-ID', zh: 'Message-ID' }
export const nextTry = { en: 'Next try', zh: '下次发送' }
export const port = { en: 'Port', zh: '端口' }
export const suchAsGlasswork = {
  en: 'Such as Glasswork <glasswork@example.com>.',
  zh: '例如 Glasswork <glasswork@example.com>。',
}
export const suchAsMailExampleCom = {
  en: 'Such as mail.example.com. Empty: no mail.',
  zh: '例如 mail.example.com。留空则不发送邮件。',
}
export const timesInDoubt = { en: 'Times in doubt', zh: '无法确定的次数' }
export const tries = { en: 'Tries', zh: '发送次数' }
export const whatBecameOfIt = { en: 'What became of it', zh: '经过' }
export const whatTestLetterShowed = { en: 'What the test letter showed', zh: '测试邮件的结果' }
export const whatYourMailProviderAllows = {
  en: 'What your mail provider allows. Empty: as fast as it takes them.',
  zh: '按邮件服务商的限制填写。留空则不限速。',
}
