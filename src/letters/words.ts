import { both } from '../base/labels'

export const afterTheText = { en: 'after the text', zh: '正文传送完毕后' }
export const arrived = {
  en: 'May have arrived; its link was used or replaced',
  zh: '可能已送达；其链接已使用或已被取代',
}
export const atEhlo = { en: 'at EHLO', zh: 'EHLO 时' }
export const atItsGreeting = { en: 'at its greeting', zh: '问候时' }
export const atStarttls = { en: 'at STARTTLS', zh: 'STARTTLS 时' }
export const atTheEnvelope = { en: 'at the envelope', zh: '提交收发件人时' }
export const atTheRecipient = { en: 'at the recipient', zh: '提交收件人时' }
export const atTheSender = { en: 'at the sender', zh: '提交发件人时' }
export const atTheSignIn = { en: 'at the sign-in', zh: '登录时' }
export const beforeSignInWasDone = { en: 'before the sign-in was done', zh: '登录完成之前' }
export const beforeTheText = { en: 'before the text', zh: '提交正文之前' }
export const held = { en: 'Waits for the new mail server', zh: '等待新的邮件服务器' }
export const inTheText = { en: 'in the text', zh: '传送正文时' }
export const itCameBack = {
  en: 'It came back. Its link was used since, a newer one has taken its place, or nobody needs it any more.',
  zh: '邮件曾被退回。其链接此后已使用、已被新链接取代，或已不再需要。',
}
export const itMayHaveArrived = {
  en: 'It may have arrived: a mail server had the whole text. It is not sent again, for its link was used, a newer one has taken its place, or nobody needs it any more.',
  zh: '可能已送达：邮件服务器已收到全部正文。不再发送，因其链接已使用、已被新链接取代，或已不再需要。',
}
export const itsLinkWasUsed = {
  en: 'Its link was used, a newer one has taken its place, or nobody needs it any more. Whoever needs one is sent a new letter.',
  zh: '其链接已使用、已被新链接取代，或已不再需要。如仍需要，请发送新的邮件。',
}
export const letterCouldNotBeWritten = {
  en: 'The letter could not be written. It is tried again.',
  zh: '邮件未能生成，系统会自动重试。',
}
export const mailServerAnsweredWhatNobody = {
  en: 'The mail server answered what nobody understands.',
  zh: '邮件服务器的答复无法理解。',
}
export const mailServerBrokeConnectionOff = {
  en: 'The mail server broke the connection off.',
  zh: '邮件服务器中断了连接。',
}
export const mailServerCannotBeReached = {
  en: 'The mail server cannot be reached.',
  zh: '无法连接邮件服务器。',
}
export const mailServerDoesNotAnswer = { en: 'The mail server does not answer.', zh: '邮件服务器没有响应。' }
export const mailServerInside = {
  en: 'The mail server lies in the inner network. Whoever runs the server may allow it with INNER_HOSTS.',
  zh: '邮件服务器位于内部网络。服务器维护人员可通过 INNER_HOSTS 允许。',
}
export const noEncryptedConnectionToMail = {
  en: 'No encrypted connection to the mail server, or its certificate is not trusted.',
  zh: '无法与邮件服务器建立加密连接，或其证书不受信任。',
}
export const noLetterCanBeSent = {
  en: 'No letter can be sent to this address.',
  zh: '此地址无法作为收件地址。',
}
export const noMailServer = { en: 'No mail server has this name.', zh: '找不到此名称的邮件服务器。' }
export const noMailServerIsSet = {
  en: 'No mail server is set. It leaves once the administrator has set one.',
  zh: '尚未设置邮件服务器。系统管理员设置后即发出。',
}
export const notSent = { en: 'No longer needed, not sent', zh: '已不再需要，未发送' }
export const onConnecting = { en: 'on connecting', zh: '连接时' }
export const quiet = { en: 'Waits for the end of quiet hours', zh: '等待免打扰时段结束' }
export const returned = {
  en: 'Returned; its link was used or replaced',
  zh: '被退回；其链接已使用或已被取代',
}
export const serverStoppedWhileItHanded = {
  en: 'The server stopped while it handed the letter over.',
  zh: '系统在交出邮件的过程中停止运行。',
}
export const theMailServerAnswered = (code: string, where: string) =>
  both(`The mail server answered ${code} ${where}.`, `邮件服务器在${where}答复 ${code}。`)
export const tried = { en: 'Put off, tried again', zh: '已推迟，将重试' }
export const userNameOrPassword = {
  en: 'User name or password for the mail server are missing.',
  zh: '缺少邮件服务器的用户名或密码。',
}
export const waitsForNewMailServer = {
  en: 'Waits for the new mail server. It leaves once a second holder of an office (HR, privacy officer or administrator) has signed that server on the start page, or by itself 24 hours after the change; where a holder has stopped that server, once the administrator has set another.',
  zh: '等待新的邮件服务器。由第二位任职者（人事、隐私负责人或系统管理员）在首页签署该服务器后发出，或在更换 24 小时后自动发出；如该服务器已被任职者中止，则在系统管理员另设服务器后发出。',
}
