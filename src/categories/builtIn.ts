import type { Purpose, SealedPolicy, Term } from '../base/policyTypes'
import { categoriesOf } from './known'

export const BASE_PURPOSES: Purpose[] = [
  { id: 'account', label: { en: 'Running the account', zh: '账号管理' } },
  { id: 'security', label: { en: 'Keeping the system secure', zh: '系统安全' } },
]

/** What no account can do without; every version carries these. Who sees them is what the matrix says of accounts and of what tells of them. */
export const BASE_TERMS: Term[] = categoriesOf('account').map(({ slug, term }) => ({
  category: slug,
  ...term,
}))

const TITLES = { en: 'Privacy policy, version 0', zh: '隐私政策（版本 0）' }
const PROSE = {
  en: '<p>This version is in force from the first start. It allows only what an account needs: your name and how you sign in, a picture of you if you add one, your employment, your teams and projects, the computers that you add, what you agreed to, and the letters and notices to you.</p><p>To keep the system secure there are two logs, each kept for 365 days: the audit log of who did what and who looked at your data, and the <strong>security log</strong> of sign-ins that failed or were refused, of browsers that were not seen before, and of changes to how you sign in. It says neither from where nor what was typed.</p><p><strong>Nothing else is collected.</strong> No screenshots, no activity, no camera, no location.</p>',
  zh: '<p>本版本自系统首次启动起生效。仅允许处理账号所必需的信息：姓名与登录方式、您自行添加的头像、任职、团队与项目、您添加的电脑、您的同意记录，以及发给您的邮件和通知。</p><p>为保障系统安全，另有两份日志，各保存 365 天：审计日志，记录谁做了什么、谁查看过您的数据；<strong>安全日志</strong>，记录失败或被限制的登录、首次出现的浏览器，以及登录方式的变动，不记录来源地址，也不记录输入的内容。</p><p><strong>除此之外不收集任何信息。</strong>不截屏，不记录活动，不拍照，不定位。</p>',
}

/**
 * Version 0, in force from the first start: the account, the security log and the audit log; everything optional is off. Sealed once, where
 * there is none: other words here are those of new installations alone.
 */
export const versionZero = (at: string): SealedPolicy => ({
  format: 1,
  version: 0,
  effectiveFrom: at,
  updatedOn: at,
  sealedAt: at,
  titles: TITLES,
  purposes: BASE_PURPOSES,
  terms: BASE_TERMS,
  pages: PROSE,
  previous: '',
})
