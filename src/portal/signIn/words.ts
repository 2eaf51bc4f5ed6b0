import { both } from '../../base/labels'

export const aboutGlasswork = { en: 'About Glasswork', zh: '关于 Glasswork' }
export const andAgreedToIt = {
  en: ' and agreed to it; that is the next step.',
  zh: '之前，系统不会收集任何数据；那是下一步。',
}
export const askHrOrPrivacyOfficer = {
  en: 'Ask HR or the privacy officer of your company.',
  zh: '请联系贵公司的人事或隐私负责人。',
}
export const backToMyPages = { en: 'Back to my pages', zh: '返回我的页面' }
export const children = { en: 'Children', zh: '儿童' }
export const doYouThinkThatData = {
  en: 'Do you think that data of a child is kept here? ',
  zh: '您认为这里保存了儿童的个人信息？',
}
export const freeSoftware = { en: 'Free software', zh: '自由软件' }
export const glassworkIsFreeSoftwareUnder = (version: string) =>
  both(
    `Glasswork ${version} is free software under the GNU Affero General Public License, version 3 (AGPL-3.0-only). Whoever runs this server owes you, on request, the source code that runs here, changes included.`,
    `Glasswork ${version} 是自由软件，采用 GNU Affero 通用公共许可证第 3 版（AGPL-3.0-only）。您可以向本服务器的运营者索取此处运行的全部源代码，包括所作的修改。`,
  )
export const glassworkKeepsWorkRecords = {
  en: 'Glasswork keeps the work records of a company on a server of its own. The privacy policy in force is its configuration: what the policy does not name cannot be stored, and whoever is recorded sees what was recorded, why, how long it is kept, and who looked.',
  zh: 'Glasswork 在公司自己的服务器上保存工作记录。现行隐私政策就是系统配置：政策未载明的信息无法存储；被记录的人可以看到记录了什么、目的是什么、保存多久、谁看过。',
}
export const ifAccountHasThisName = {
  en: 'If an account has this name, a letter with a link is on its way to its email address. Without an address, or if none comes, ask HR for a link.',
  zh: '如果存在此账号，系统会向其邮箱发送一封含链接的邮件。未登记邮箱或未收到邮件的，请向人事索取链接。',
}
export const itWorksOnce = {
  en: 'It works once and for a few days: it has been used, has expired, or was replaced by a newer one. If you have set your password, sign in. Otherwise ask HR for a new link.',
  zh: '链接仅可使用一次，且有有效期：它可能已被使用、已到期，或已被新的链接取代。如果您已设置密码，请直接登录；否则请向人事索取新的链接。',
}
export const keepRecordBeyondItsDay = {
  en: 'Keep a record beyond its day: what has expired is no longer shown and is deleted, files included.',
  zh: '不超期保存：到期的记录不再显示，连同文件一并删除。',
}
export const loadAnythingIntoThisBrowser = {
  en: 'Load anything into this browser from another site, or send anything there.',
  zh: '不在此浏览器中加载其他网站的内容，也不向其他网站发送任何信息。',
}
export const nameAndPassword = {
  en: 'Name and password do not match, or the account is not open.',
  zh: '账号与密码不符，或账号未开放。',
}
export const namesWhat = {
  en: ' names: what, what for, for how long, and who may see it. It can be read without signing in.',
  zh: '载明的为准：收集什么、用于什么、保存多久、谁可以查看。无需登录即可阅读。',
}
export const newPassword = { en: 'New password', zh: '新密码' }
export const pageThatYouAsked = {
  en: 'The page that you asked for is open to those who are signed in. A session ends twelve hours after its last use.',
  zh: '您要打开的页面需要登录。登录在最后一次使用 12 小时后自动结束。',
}
export const privacyPolicy = { en: 'privacy policy', zh: '隐私政策' }
export const privacyPolicyInForce = { en: 'privacy policy in force', zh: '现行隐私政策' }
export const questions = { en: 'Questions', zh: '咨询' }
export const recordOutsideYourWorkingHours = {
  en: 'Record outside your working hours, or while you pause.',
  zh: '不在您的工作时间之外、也不在您暂停期间记录。',
}
export const recordWhatYouType = {
  en: 'Record what you type. Keys and clicks are counts, per minute and per day; a device that sends their content is refused, and the content is not logged.',
  zh: '不记录您输入的内容。按键和点击只有每分钟和每日的次数；设备若发送按键内容，将被拒绝，也不写入日志。',
}
export const reportIt = { en: 'Report it', zh: '请举报' }
export const sendALink = { en: 'Send a link', zh: '发送链接' }
export const setANewPassword = (name: string) => both(`${name}, set a new password`, `${name}，请设置新密码`)
export const setPasswordAndGoOn = { en: 'Set the password and go on', zh: '设置密码并继续' }
export const setThePassword = { en: 'Set the password', zh: '设置密码' }
export const showYourScreenshots = {
  en: 'Show your screenshots, activity or personnel file to anybody else without a purpose that the policy names. Each look is on record, and you can read it.',
  zh: '他人未填写政策载明的目的，就不能查看您的截屏、活动和人事档案；每次查看都会留痕，您可以看到。',
}
export const storeAnythingThatPrivacyPolicy = {
  en: 'Store anything that the privacy policy in force does not name, or that you have not agreed to where it asks for your consent.',
  zh: '不存储现行隐私政策未载明的信息；需要您同意而您未同意的，也不存储。',
}
export const thisLink = { en: 'This link is no longer valid', zh: '此链接已失效' }
export const thisLinkIsNoLonger = {
  en: 'This link is no longer valid. Ask HR for a new one.',
  zh: '此链接已失效，请向人事索取新的链接。',
}
export const thisLinkWorksOnce = { en: 'This link works once, until ', zh: '此链接仅可使用一次，有效期至 ' }
export const userName = { en: 'User name, email or phone', zh: '用户名、邮箱或手机号' }
export const whatItNeverDoes = { en: 'What it never does', zh: '它绝不做什么' }
export const whatThe = { en: 'What the ', zh: '以' }
export const whatThisServerRecords = { en: 'What this server records', zh: '本服务器记录什么' }
export const withYourAccountYouSee = {
  en: 'With your account you see what is recorded about your work, why and for how long, and who looked; and you decide what may be recorded. Nothing is collected until you have read the ',
  zh: '您可以用账号查看系统记录了您的哪些工作信息、目的和期限、谁看过，并决定哪些可以记录。在您阅读并同意',
}
export const youAreInvited = (name: string) => both(`${name}, you are invited`, `${name}，请激活您的账号`)
export const youAreSignedOutEverywhere = {
  en: 'You are signed out everywhere else once it is set.',
  zh: '设置后，您在其他地方的登录都会退出。',
}
export const youNeedNotSignIn = { en: '; you need not sign in.', zh: '，无需登录。' }
export const yourSessionIsOver = {
  en: 'Your session is over: it was ended elsewhere, the password was changed, or it was not used for twelve hours. Sign in to go on where you were.',
  zh: '您的登录已结束：可能已在别处退出、密码已更改，或超过 12 小时未使用。请登录以继续。',
}
export const yourUserName = { en: 'Your user name: ', zh: '您的用户名：' }
export const youStaySigned = {
  en: 'You stay signed in for twelve hours after your last use.',
  zh: '最后一次使用后，登录保持 12 小时。',
}
