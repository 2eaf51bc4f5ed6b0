import { both, type Both } from '../../base/labels'

export const anotherMailServer = {
  en: 'Another mail server has not delivered it yet, and goes on trying',
  zh: '下一台邮件服务器尚未投递，仍在重试',
}
export const bothEnvironmentOfServer = (names: string) =>
  both(
    `Both the environment of the server (${names}) and this page set a mail server. The one of the environment is in use; what stands on this page is not. It is changed in the environment, by whoever runs the server, and not here.`,
    `服务器的环境变量（${names}）和本页都设置了邮件服务器。当前使用环境变量中的设置，本页的设置不生效。请由服务器维护人员在环境变量中更改，无法在此更改。`,
  )
export const change = { en: 'Change', zh: '更改' }
export const changeTheMailServer = { en: 'Change the mail server', zh: '更改邮件服务器' }
export const eachLetterCarriesSendersAddress = {
  en: 'Each letter carries a sender’s address of its own, so that it is known when it comes back.',
  zh: '每封邮件使用带标记的发件人地址，被退回时即可识别。',
}
export const emptyStoredOneStays = {
  en: 'Empty: the stored one stays, where server and user name stay.',
  zh: '留空：服务器和用户名不变时，保留已保存的密码。',
}
export const environmentLacks = (variables: string[], lacks: string) =>
  both(
    `The environment sets ${variables.join(', ')} and no ${lacks === 'SMTP_URL' ? 'SMTP_URL or SMTP_HOST' : lacks}: without it the others are not used.`,
    `环境变量设置了 ${variables.join('、')}，但未设置 ${lacks === 'SMTP_URL' ? 'SMTP_URL 或 SMTP_HOST' : lacks}，因此前者不生效。`,
  )
export const environmentOfServer = (names: string) =>
  both(
    `The environment of the server (${names}) sets the mail server. It is changed there, by whoever runs the server, and not here.`,
    `邮件服务器由服务器的环境变量（${names}）设置。请由服务器维护人员在环境变量中更改，无法在此更改。`,
  )
export const environmentOfServerSets = {
  en: 'The environment of the server sets no mail server. What stands on this page is in use.',
  zh: '服务器的环境变量未设置邮件服务器，当前使用本页的设置。',
}
export const environmentSetsMailServer = (host: string) =>
  both(
    `The environment sets the mail server, ${host}: what is changed here is kept, and used once the environment sets none.`,
    `邮件服务器已由环境变量设置（${host}）：此处的更改会保存，待环境变量不再设置后才生效。`,
  )
export const handItOver = { en: 'Hand it over', zh: '当面交付' }
export const hostPortSecurity = ({ host, port, security }: { host: string; port: number; security: Both }) =>
  both(`${host}, port ${port}, ${security.en}`, `${host}，端口 ${port}，${security.zh}`)
export const inviteAgain = { en: 'Invite again', zh: '重新邀请' }
export const itIsSentAtOnce = {
  en: 'It is sent at once, with what is saved here or set in the environment.',
  zh: '将按已保存的设置或环境变量立即发送。',
}
export const itsLinkIsLeftOut = { en: 'Its link is left out.', zh: '其中的链接不显示。' }
export const lettersAppearHereWhenSomebody = {
  en: 'Letters appear here when somebody is invited, forgets a password or changes an address, and stay for 180 days with how they fared.',
  zh: '邀请成员、忘记密码或更换邮箱时，邮件会出现在这里，并连同发送经过保留 180 天。',
}
export const lettersThatComeBack = {
  en: 'Letters that come back are told by their Message-ID: the sender’s address is too long to carry a mark for each.',
  zh: '被退回的邮件按 Message-ID 识别：发件人地址过长，无法为每封邮件添加标记。',
}
export const lettersThatComeBackAreTold = {
  en: 'Letters that come back are told by their Message-ID: the mail server takes no sender’s address with a mark in it.',
  zh: '被退回的邮件按 Message-ID 识别：邮件服务器不接受带标记的发件人地址。',
}
export const lettersToThisPersonFailed = (count: number) =>
  both(
    count === 1
      ? '1 letter to this person failed, was returned or is in doubt. '
      : `${count} letters to this person failed, were returned or are in doubt. `,
    `发给此人的邮件中有 ${count} 封发送失败、被退回或无法确定是否发出。`,
  )
export const lettersToThisPersonWait = (count: number) =>
  both(
    count === 1
      ? '1 letter to this person waits for the new mail server. '
      : `${count} letters to this person wait for the new mail server. `,
    `发给此人的邮件中有 ${count} 封在等待新的邮件服务器。`,
  )
export const lettersWait = (waiting: number) =>
  both(
    waiting === 1
      ? 'One letter waits: no mail server is set. '
      : `${waiting} letters wait: no mail server is set. `,
    `${waiting} 封邮件待发：尚未设置邮件服务器。`,
  )
export const mailboxOfReturnedLetters = { en: 'Mailbox of returned letters', zh: '退信邮箱' }
export const mailServerTakesSendersAddress = {
  en: 'The mail server takes a sender’s address with a mark for each letter. It is used once a letter sent to such an address is found in the mailbox, within a minute or two.',
  zh: '邮件服务器接受为每封邮件带标记的发件人地址。一两分钟内若在退信邮箱中找到寄往该地址的邮件，系统即开始使用。',
}
export const mailServerTookIt = {
  en: 'The mail server took it. Look whether it has arrived, also among spam.',
  zh: '邮件服务器已接收。请查看是否收到，包括垃圾邮件。',
}
export const newInvitationLink = { en: 'New invitation link', zh: '重新生成邀请链接' }
export const nobodyKnowsWhetherItWent = { en: 'Nobody knows whether it went out', zh: '无法得知是否已发出' }
export const noMailServerIsSet = {
  en: 'No mail server is set, neither in the environment of the server nor on this page. Letters wait in the outbox.',
  zh: '服务器的环境变量和本页均未设置邮件服务器，邮件留在发件箱中。',
}
export const noMessageId = { en: 'no Message-ID', zh: '无 Message-ID' }
export const notAReturnedLetter = { en: 'not a returned letter', zh: '不是退信' }
export const notEncrypted = { en: 'not encrypted', zh: '不加密' }
export const openIt = { en: 'Open it', zh: '打开' }
export const openTheOutbox = { en: 'Open the outbox', zh: '打开发件箱' }
export const portIfAnother = { en: 'Port, if another', zh: '端口（如非默认）' }
export const readAndUnreadable = ({ when, zone, count }: { when: string; zone: string; count: number }) =>
  both(
    `Read ${when}, times in ${zone}. ${count || 'None'} could not be made out${count ? '; unread in the mailbox, and shown here until somebody has read or deleted them there' : ''}.`,
    `读取时间：${when}（${zone}）。${count ? `有 ${count} 封无法识别，在邮箱中保持未读；在邮箱中阅读或删除后不再显示。` : '没有无法识别的邮件。'}`,
  )
export const returnedButOfNoLetter = {
  en: 'returned, but of no letter that is known here',
  zh: '退信，但不对应任何已知邮件',
}
export const seeWhatLetsItGo = { en: 'See what lets it go', zh: '查看如何发出' }
export const seeWhich = { en: 'See which', zh: '查看是哪些' }
export const sendAgain = { en: 'Send again', zh: '重新发送' }
export const sendATestLetter = { en: 'Send a test letter', zh: '发送测试邮件' }
export const setAMailServer = { en: 'Set a mail server', zh: '设置邮件服务器' }
export const starttls = { en: 'STARTTLS', zh: 'STARTTLS' }
export const suchAsMailExampleCom = {
  en: 'Such as mail.example.com. Empty: no mail.',
  zh: '例如 mail.example.com。留空则不发送邮件。',
}
export const theLetter = { en: 'The letter', zh: '邮件内容' }
export const thisGoesOnRecord = {
  en: 'This goes on record, and everybody who holds an office is told. For 24 hours, unless a second holder signs, no one-time link for an account in use and no letter about a breach goes through a new server.',
  zh: '此操作将记录在案，并通知所有任职者。更换服务器后的 24 小时内，除非第二位任职者签署，不会经由它发送已启用账号的一次性链接和安全事件通知。',
}
export const tls = { en: 'TLS', zh: 'TLS' }
export const toPageOfPerson = { en: 'To the page of the person', zh: '前往个人页面' }
export const whatBecameOfIt = { en: 'What became of it', zh: '经过' }
export const youAreAboutToOpen = {
  en: 'You are about to open a letter with a way into this account. It is then not sent by mail, your opening goes on record, and the person sees it.',
  zh: '您即将打开一封含有登录链接的信件。打开后系统不再以邮件发送；此操作将记录在案，本人可以看到。',
}
