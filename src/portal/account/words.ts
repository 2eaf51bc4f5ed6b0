import { both } from '../../base/labels'

export const active = { en: 'Active', zh: '在职' }
export const addAPicture = { en: 'Add a picture', zh: '添加头像' }
export const askForTheChange = { en: 'Ask for the change', zh: '申请更换' }
export const asTheSystem = { en: 'As the system', zh: '跟随系统' }
export const asYourEmployment = (zone: string) =>
  both(`As your employment (${zone})`, `与任职相同（${zone}）`)
export const atLeastCharacters = (leastSigns: number) =>
  both(`At least ${leastSigns} characters.`, `至少 ${leastSigns} 个字符。`)
export const atLeastCharactersAndHow = (leastSigns: number) =>
  both(
    `At least ${leastSigns} characters. Several words are easier to remember than signs.`,
    `至少 ${leastSigns} 个字符。几个词连在一起，比符号更好记。`,
  )
export const atTheSetUp = { en: 'at the set-up', zh: '在初始设置时' }
export const bothOrNeither = { en: 'Both, or neither.', zh: '请同时填写或同时留空。' }
export const brightness = { en: 'Brightness', zh: '外观' }
export const browserThatDoesNotSay = { en: 'A browser that does not say which', zh: '未知浏览器' }
export const byOneTimeLink = { en: 'by a one-time link', zh: '使用一次性链接' }
export const byPassword = { en: 'by password', zh: '使用密码' }
export const changedYouAreSignedOut = {
  en: 'Changed. You are signed out everywhere else.',
  zh: '已更改，您在其他地方的登录均已退出。',
}
export const changeThePassword = { en: 'Change the password', zh: '更改密码' }
export const changeThePicture = { en: 'Change the picture', zh: '更换头像' }
export const changeYourContact = { en: 'Change your contact', zh: '更改联系方式' }
export const currentPassword = { en: 'Current password', zh: '当前密码' }
export const currentPasswordIsNotRight = { en: 'The current password is not right.', zh: '当前密码不正确。' }
export const dark = { en: 'Dark', zh: '深色' }
export const emailAddressOfYourAccount = (address: string) =>
  both(`The email address of your account is to be ${address}.`, `您的账号邮箱将更换为 ${address}。`)
export const endAllOthers = { en: 'End all others', zh: '结束其他所有会话' }
export const endIt = { en: 'End it', zh: '结束会话' }
export const endTheSessionIn = (browser: string) =>
  both(`End the session in ${browser}`, `结束 ${browser} 的会话`)
export const everythingThatIsHeld = {
  en: 'Everything that is held about you, and where it came from.',
  zh: '系统保存的关于您的全部信息及其来源。',
}
export const forTimesOnYourOwn = {
  en: 'For the times on your own pages only. You and HR can see it.',
  zh: '仅用于您本人页面的时间显示，只有您和人事可以看到。',
}
export const goTo = (host: string) => both(`Go to ${host}`, `前往 ${host}`)
export const hardToGuess = { en: 'Hard to guess.', zh: '难以猜中。' }
export const ifThisWasNotYou = {
  en: 'If this was not you, close this page, change your password and tell HR. The link works once, until ',
  zh: '如果不是您本人操作，请关闭此页，更改密码并告知人事。链接仅可使用一次，有效期至 ',
}
export const invitationMadeForYouAlone = { en: 'An invitation made for you alone', zh: '单独发出的邀请' }
export const isThisYourWish = (name: string) => both(`${name}, is this your wish?`, `${name}，请确认`)
export const itIsChanged = { en: 'It is changed.', zh: '已更换。' }
export const itWorksFrom = { en: 'It works from ', zh: '生效时间：' }
export const lastUsedInHourFrom = { en: '; last used in the hour from ', zh: '；最近使用时段起于 ' }
export const letterEachMorning = {
  en: 'A letter each morning with what I have not read',
  zh: '每天早晨发送未读通知汇总邮件',
}
export const light = { en: 'Light', zh: '浅色' }
export const linkToSetNewPassword = {
  en: 'A link to set a new password for your account was made. Whoever has it can sign in as you, from ',
  zh: '已为您的账号生成重设密码的链接。持有该链接的人可以您的身份登录，生效时间：',
}
export const listImportedByHr = (fileName: string) =>
  both(`The list “${fileName}”, imported by HR`, `人事导入的名单“${fileName}”`)
export const longEnough = { en: 'Long enough.', zh: '长度已够。' }
export const newPassword = { en: 'New password', zh: '新密码' }
export const noSuchLink = { en: 'No such link', zh: '链接无效' }
export const notNumberWithCountryCode = {
  en: 'Not a number with a country code.',
  zh: '不是含国家代码的号码。',
}
export const ofYourPagesAndLetters = {
  en: 'Of your pages and letters. You and HR can see it.',
  zh: '用于您的页面和邮件，只有您和人事可以看到。',
}
export const onIf = {
  en: ' on. If you did not ask for it, stop it.',
  zh: '。如果不是您本人要求的，请将其停用。',
}
export const onItsWay = (letters: string[]) =>
  both(
    `On its way: a letter to ${letters.join(' and one to ')}. Open the link in each within a day.`,
    `已向 ${letters.join(' 和 ')} 发送邮件，请在一天内打开其中的链接。`,
  )
export const onSystem = { en: ' on ', zh: ' / ' }
export const onUntilThenPerson = {
  en: ' on. Until then the person whose account it is can stop it. Keep it, and open it again.',
  zh: '。在此之前，账号本人可以停用它。请保留链接，届时再打开。',
}
export const passwordAndSignIn = { en: 'Password and sign-in', zh: '密码与登录' }
export const quietFrom = { en: 'Quiet from', zh: '免打扰开始' }
export const remove = { en: 'Remove', zh: '移除' }
export const removed = { en: 'Removed.', zh: '已移除。' }
export const roles = { en: 'Roles', zh: '角色' }
export const sessionEndsTwelveHoursAfter = {
  en: 'A session ends twelve hours after its last use, and after thirty days at most. Changing the password ends all others at once.',
  zh: '登录会话在最后一次使用 12 小时后自动结束，最长 30 天。更改密码会立即结束其他所有会话。',
}
export const setUpOfThisSystem = {
  en: 'The set-up of this system, as its first person',
  zh: '系统设置时创建的首位成员',
}
export const signedIn = { en: ', signed in ', zh: '，登录于 ' }
export const signOutHere = { en: 'Sign out here', zh: '在此退出登录' }
export const soonGuessed = {
  en: 'Soon guessed. Take several words that do not belong together, and none of your names or the company’s.',
  zh: '容易被猜中。请使用几个互不相关的词，不要包含您的姓名、账号或公司名称。',
}
export const stayAndReadPrivacyPolicy = {
  en: 'Stay, and read the privacy policy',
  zh: '留在本站，查看隐私政策',
}
export const thankYou = {
  en: 'Thank you. It changes once the letter at the new address is answered too.',
  zh: '谢谢。新邮箱中的邮件也确认后即生效。',
}
export const thankYouItChangesOnce = {
  en: 'Thank you. It changes once the letter at the old address is answered too.',
  zh: '谢谢。原邮箱中的邮件也确认后即生效。',
}
export const theSameAgain = { en: 'The same again', zh: '再次输入' }
export const thisChangesHowYouSign = {
  en: 'This changes how you sign in, or what others may do. So that nobody does it from your open browser, type your password again. It counts for five minutes.',
  zh: '此操作会更改登录方式或他人的权限。为防止他人使用您已打开的浏览器操作，请再次输入密码，五分钟内有效。',
}
export const thisImageCannotBeRead = {
  en: 'This image cannot be read. Choose a JPEG, PNG or WebP.',
  zh: '无法读取此图片，请选择 JPEG、PNG 或 WebP 格式。',
}
export const thisIsNotAddress = { en: 'This is not the address of a site.', zh: '这不是有效的网址。' }
export const thisIsNotYourPassword = { en: 'This is not your password.', zh: '密码不正确。' }
export const thisLinkDoesNotWork = { en: 'This link does not work yet', zh: '此链接尚未生效' }
export const thisLinkLeads = {
  en: 'This link leads to another site. Its own privacy policy applies there, not this one. It is not told where you came from.',
  zh: '此链接通往其他网站，那里适用该网站自己的隐私政策，而非本政策。对方不会得知您从何处访问。',
}
export const thisOne = { en: ' · this one', zh: ' · 当前会话' }
export const timeZone = (zone: string) =>
  both(
    `Time zone: ${zone}. Nobody but you can see these settings.`,
    `时区：${zone}。以上设置只有您本人可以看到。`,
  )
export const twoDifferentTimes = { en: 'Two different times.', zh: '两个时间不能相同。' }
export const twoDoNotMatch = { en: 'The two do not match.', zh: '两次输入不一致。' }
export const until = { en: 'until', zh: '结束' }
export const whereAccountCameFrom = { en: 'Where the account came from', zh: '账号来源' }
export const whereYouAreSignedIn = { en: 'Where you are signed in', zh: '当前登录' }
export const withCountryCode = {
  en: 'With country code, such as +8613800138000. You can sign in with it.',
  zh: '请含国家代码填写，例如 +8613800138000。可用于登录。',
}
export const yesConfirm = { en: 'Yes, confirm', zh: '确认' }
export const youAreAboutToLeave = { en: 'You are about to leave', zh: '您即将离开本站' }
export const youCanSign = {
  en: 'You can sign in with it. Empty: none. It changes once the letters to the old and to the new one are answered.',
  zh: '可用于登录。留空则不登记。向原邮箱和新邮箱发送的邮件都确认后生效。',
}
export const youCanSignInWithIt = { en: 'You can sign in with it.', zh: '可用于登录。' }
export const youHaveNoEmailAddress = {
  en: 'You have no email address here.',
  zh: '您尚未设置邮箱，无法发送。',
}
export const youNeedNoPicture = {
  en: 'You need no picture. If you add one, your team’s lead, HR, the privacy officer and the administrator see it, until you remove it.',
  zh: '头像可不设置。如您添加，团队负责人、人事、隐私负责人和系统管理员可以看到，直至您将其移除。',
}
export const yourAccount = { en: 'Your account is to have no email address.', zh: '您的账号将不再登记邮箱。' }
export const yourDetails = { en: 'Your details', zh: '您的信息' }
export const yourNameAndUserName = {
  en: 'Your name and user name are corrected by HR.',
  zh: '姓名和用户名如需更正，请联系人事。',
}
export const yourPasswordPlease = { en: 'Your password, please', zh: '请输入密码' }
export const zoneAsEmployment = (zone: string) => both(`${zone}, as your employment`, `${zone}（与任职相同）`)
