import type { Assessed, Basis, ConsentKind, ViewerRole } from '../base/policyTypes'
import { both, type Both } from '../base/labels'
import { WORDS } from './words'

/** How the terms of a policy are put to the people whom they bind. */
export const BASES: Record<Basis, Both> = {
  consent: both('your consent', '您的同意'),
  contract: both('your contract and HR management', '履行合同、人力资源管理'),
  'legal-duty': both('a legal duty', '法定义务'),
  'legitimate-interest': both('legitimate interest', '正当利益'),
  'vital-interest': both('protection of life and health', '保护生命健康'),
  'public-interest': both('public interest', '公共利益'),
}

export const CONSENTS: Record<ConsentKind, Both> = {
  none: both('not needed', '无需同意'),
  general: both('by agreeing to this policy', '同意本政策'),
  separate: both('a switch of its own, off until you turn it on', '单独同意，默认关闭'),
  guardian: both('consent of a guardian', '监护人同意'),
}

export const VIEWERS: Record<ViewerRole, Both> = {
  manager: both('your team lead', '团队负责人'),
  hr: WORDS.hr,
  privacy: both('the privacy officer', '隐私负责人'),
  admin: both('the administrator', '系统管理员'),
}

/** The risk that an assessment found to remain. */
export const RISKS: Record<Assessed['risk'], Both> = {
  low: both('low', '低'),
  medium: both('medium', '中'),
  high: both('high', '高'),
}
