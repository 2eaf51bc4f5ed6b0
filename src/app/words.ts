export const allVersionsOfPrivacyPolicy = { en: 'All versions of the privacy policy', zh: '隐私政策历史版本' }
export const anotherSite = { en: 'Another site', zh: '前往其他网站' }
export const cookiesAndStorage = { en: 'Cookies and storage', zh: 'Cookie 与本地存储' }
export const dayOfTeam = { en: 'A day of the team', zh: '团队成员的一天' }
export const invitation = { en: 'Invitation', zh: '邀请' }
export const lettersAboutSurveysAndEvents = {
  en: 'Letters about surveys and events',
  zh: '关于调查与活动的邮件',
}
export const myDay = { en: 'My day', zh: '我的一天' }
export const notFound = { en: 'Not found', zh: '未找到' }
export const noticeOfBreachOfSecurity = { en: 'Notice of a breach of security', zh: '个人信息安全事件通知' }
export const other = { en: 'Other', zh: '其他' }
export const privacyPolicy = { en: 'Privacy policy, to be signed on paper', zh: '隐私政策（纸质签署）' }
export const projectsOfTheTeam = { en: 'Projects of the team', zh: '团队项目' }
export const readAndAgree = { en: 'Read and agree', zh: '告知与同意' }
export const receipt = { en: 'Receipt', zh: '凭证' }
export const reportDataOfChild = { en: 'Report data of a child', zh: '举报儿童个人信息' }
export const twoVersionsCompared = { en: 'Two versions compared', zh: '版本比较' }
