import { both } from '../../base/labels'

export const after = { en: 'After', zh: '变更后' }
export const aGuardiansConsent = { en: 'A guardian’s consent', zh: '需监护人同意' }
export const allVersionsOfPrivacyPolicy = { en: 'All versions of the privacy policy', zh: '隐私政策历史版本' }
export const announced = { en: ' (announced)', zh: '（已公告）' }
export const archive = { en: 'Archive', zh: '历史版本' }
export const backToMyPages = { en: 'Back to my pages', zh: '返回我的页面' }
export const before = { en: 'Before', zh: '变更前' }
export const byAgreeing = { en: 'By agreeing', zh: '随本次同意' }
export const clear = { en: 'Clear', zh: '清除' }
export const clearAllOfIt = { en: 'Clear all of it', zh: '全部清除' }
export const clearingSignsYouOut = {
  en: 'Clearing signs you out of this browser and forgets the language and the appearance that you chose. Nothing on the server is deleted.',
  zh: '清除后，此浏览器将退出登录，并忘记您选择的语言和外观。服务器上的数据不会被删除。',
}
export const companyPromises = {
  en: 'The company promises these in its policies, too; the program does not check them yet.',
  zh: '公司政策中同样承诺这些内容，但程序尚未强制执行。',
}
export const cookiesAndStorage = { en: 'Cookies and storage', zh: 'Cookie 与本地存储' }
export const doNotTrack = { en: 'Do Not Track', zh: '请勿跟踪' }
export const enforcedIn = { en: 'Enforced in', zh: '执行位置' }
export const inForce = { en: ' (in force)', zh: '（现行）' }
export const itAppliesToEverybody = { en: ' It applies to everybody at once.', zh: '立即对所有人生效。' }
export const lastProof = { en: 'Last proof', zh: '最近证明' }
export const listComesWithBuild = {
  en: 'The list comes with a build of the server.',
  zh: '列表随服务器构建生成。',
}
export const major = { en: 'Major', zh: '重大' }
export const majorChange = { en: 'major change', zh: '重大变更' }
export const majorChangeEachPerson = {
  en: 'A major change: each person is asked, and what it widens applies to nobody before he agrees.',
  zh: '重大变更：需征得每个人的同意；在本人同意之前，扩大处理范围的内容不对其生效。',
}
export const minor = { en: 'Minor', zh: '一般' }
export const minorChange = { en: 'minor change', zh: '一般变更' }
export const neverChanged = {
  en: 'A published version is never changed. Each can be read, compared with the one before, and checked against its hash.',
  zh: '已发布的版本不会更改。每个版本均可查阅、与上一版本比较，并可用散列值核对。',
}
export const noneItRestsOn = (basis: string) => both(`None; it rests on ${basis}`, `无需同意；依据：${basis}`)
export const notYetOpen = (open: string) => both(`Not yet: ${open}`, `尚未实现：${open}`)
export const privacyPolicyHasChanged = { en: 'The privacy policy has changed', zh: '隐私政策有重大变更' }
export const promise = { en: 'Promise', zh: '承诺' }
export const promisesEnforced = ({
  kept,
  all,
  inPart,
  drifted,
}: {
  kept: number
  all: number
  inPart: number
  drifted: number
}) =>
  both(
    `${kept} of ${all} promises are enforced by this server, ${inPart} of them in part; ${drifted} await a new proof. A proof deliberately breaks the promise in a copy of the program, and sees that a test notices.`,
    `${all} 项承诺中，${kept} 项由本服务器强制执行，其中 ${inPart} 项仅部分实现，${drifted} 项等待重新证明。证明的方法是：在程序副本中故意违反承诺，确认测试能够发现。`,
  )
export const promisesThatAreEnforced = { en: 'Promises that are enforced', zh: '已强制执行的承诺' }
export const publishedVersionIsNeverChanged = {
  en: 'A published version is never changed; earlier ones stay readable.',
  zh: '已发布的版本不会更改，历史版本始终可供查阅。',
}
export const readVersionInForce = { en: 'Read the version in force', zh: '查看现行版本' }
export const seeWhatChanges = { en: 'See what changes', zh: '查看变更' }
export const stays = { en: 'Stays', zh: '保留时间' }
export const storageLocal = { en: 'Local storage', zh: '本地存储' }
export const storageSession = { en: 'Session storage', zh: '会话存储' }
export const theBeginning = { en: 'the beginning', zh: '初始版本' }
export const thePolicyInShort = { en: 'The policy in short', zh: '政策摘要' }
export const theVersionInForce = { en: 'The version in force', zh: '现行版本' }
export const thisIsEarlierVersion = (current: number) =>
  both(
    `This is an earlier version. Version ${current} is in force. `,
    `这是历史版本，现行版本为 ${current}。`,
  )
export const thisVersionIsAnnounced = (current: number) =>
  both(
    `This version is announced. Version ${current} is in force until then. `,
    `这是已公告、尚未生效的版本。在此之前，版本 ${current} 有效。`,
  )
export const toSignOnPaper = { en: 'To sign on paper', zh: '纸质签署' }
export const untilItsTabIsClosed = { en: 'Until its tab is closed', zh: '至标签页关闭' }
export const untilYouClearIt = { en: 'Until you clear it', zh: '直至您清除' }
export const version = (version: number) => both(`Version ${version}`, `版本 ${version}`)
export const versionAndVersion = (before: number, after: number) =>
  both(`Version ${before} and version ${after}`, `版本 ${before} 与版本 ${after}`)
export const versionInForceFrom = (version: number) =>
  both(`Version ${version}, in force from `, `版本 ${version}，生效时间 `)
export const versionIsInForce = (version: number) =>
  both(
    `Version ${version} is in force and asks for your answer. Until you answer, you stay on the terms that you agreed to; whether you agree or refuse is up to you.`,
    `版本 ${version} 已经生效，需要您的答复。在您答复之前，继续适用您此前同意的条款；同意或拒绝由您决定。`,
  )
export const weight = { en: 'Weight', zh: '级别' }
export const whatChanges = { en: 'What changes', zh: '变更内容' }
export const whatIsEnforced = { en: 'What is enforced', zh: '已强制执行' }
export const whatIsNotEnforcedYet = { en: 'What is not enforced yet', zh: '尚未强制执行' }
export const whatItChanged = { en: 'What it changed', zh: '变更' }
export const whatYourBrowserKeeps = { en: 'What your browser keeps', zh: '浏览器保存的内容' }
export const whatYourBrowserKept = {
  en: 'What your browser kept of this site is cleared.',
  zh: '您的浏览器中保存的本网站内容已清除。',
}
export const whetherOrNotYourBrowser = {
  en: 'Whether or not your browser asks for it by DNT or Global Privacy Control: nothing here counts or tracks.',
  zh: '无论您的浏览器是否通过 DNT 或 Global Privacy Control 提出要求，本站都不统计、不跟踪。',
}
export const yesBySwitch = { en: 'Yes, by a switch of its own', zh: '是，由您单独开关' }
export const yourBrowserKeeps = {
  en: 'Your browser keeps these and no others. None counts visits, none follows you, and none comes from another site. Without cookies everything works but signing in.',
  zh: '您的浏览器仅保存以下内容。不统计访问，不跟踪您，也没有来自其他网站的内容。除登录外，没有 Cookie 也可以使用所有公开页面。',
}
export const yourChoice = { en: 'Your choice', zh: '您的选择' }
