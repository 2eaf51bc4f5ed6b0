import type {
  Assessed,
  Basis,
  ConsentKind,
  LogKind,
  PictureKept,
  Term,
  TitleKept,
  ViewerRole,
} from '../base/policyTypes'
import { CONTENTS } from './categoryContents'
import { both, type Both, type Language } from '../base/labels'

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
  guardian: both("a guardian's consent", '监护人同意'),
}

export const VIEWERS: Record<ViewerRole, Both> = {
  manager: both('your team lead', '团队负责人'),
  hr: both('HR', '人事'),
  privacy: both('the privacy officer', '隐私负责人'),
  admin: both('the administrator', '系统管理员'),
}

/** The risk that an assessment found to remain. */
export const RISKS: Record<Assessed['risk'], Both> = {
  low: both('low', '低'),
  medium: both('medium', '中'),
  high: both('high', '高'),
}

const TITLES: Record<TitleKept, Both> = {
  keep: both('programs and window titles are kept', '保留程序名和窗口标题'),
  program: both('of window titles the program alone', '窗口标题仅保留程序名'),
  drop: both('neither window titles nor programs', '不保留窗口标题和程序名'),
}
const KEPT: Record<TitleKept, Both> = {
  keep: both('kept', '保留'),
  program: both('the program alone', '仅保留程序名'),
  drop: both('left out', '不保留'),
}
const PICTURES: Record<PictureKept, Both> = {
  full: both('', ''),
  thumbnail: both('a thumbnail only', '仅保留缩略图'),
  blurred: both('blurred before it is stored', '存储前模糊处理'),
  'blurred-thumbnail': both('a blurred thumbnail only', '仅保留模糊的缩略图'),
}
const LOGS: Record<LogKind, Both> = {
  fault: both('faults', '故障'),
  operation: both('start and stop', '启动与停止'),
  network: both('network state', '网络状态'),
}

/** What a category takes down whole, where its term has no rule for it. */
const UNTOUCHED: Partial<Record<string, Both>> = {
  activity: both('the program in front and the title of its window', '前台程序及其窗口标题'),
}

/** What rows of a term hold, and what of it is left out before anything is stored, or named one by one. */
export const whatIsKept = ({ category, titles, picture, logs }: Term, language: Language): string => {
  const [comma, colon] = language === 'en' ? [', ', ': '] : ['、', '：']
  const parts = [
    CONTENTS[category]?.[language] ?? '',
    titles?.length ? '' : (UNTOUCHED[category]?.[language] ?? ''),
    ...(titles ?? []).flatMap(({ rules, otherwise }) => [
      TITLES[otherwise][language],
      ...rules.map(({ pattern, kept }) =>
        language === 'en' ? `“${pattern}”${colon}${KEPT[kept].en}` : `“${pattern}”${colon}${KEPT[kept].zh}`,
      ),
    ]),
    picture ? PICTURES[picture][language] : '',
    (logs ?? []).map((kind) => LOGS[kind][language]).join(comma),
  ]
  return parts.filter(Boolean).join(language === 'en' ? '; ' : '；')
}

/** What a category takes from a person who turns it off: never more than itself. */
const STOPS: Record<string, Both> = {
  activity: both(
    'Without this, no programs, window titles, keys and clicks are recorded from minute to minute: your days show no timeline of them, and nothing new is counted into day totals. Everything else works as before.',
    '关闭后不再逐分钟记录程序、窗口标题、按键和点击次数：“我的记录”中没有相应的时间线，每日汇总也不再增加；其他功能不受影响。',
  ),
  'activity-days': both(
    'Without this, no totals of your days are kept: no keys and clicks of a day, no time by program and project. Everything else works as before.',
    '关闭后不保留每日汇总，包括每天的按键和点击次数、各程序和各项目的时长；其他功能不受影响。',
  ),
  'webcam-photos': both(
    'Without this, no photos are taken by the camera. Everything else works as before.',
    '关闭后不通过摄像头拍照；其他功能不受影响。',
  ),
  'device-logs': both(
    'Without this, your computer reports no faults. Everything else works as before.',
    '关闭后您的电脑不再上报故障；其他功能不受影响。',
  ),
  screenshots: both(
    'Without this, no screenshots are taken. Everything else works as before.',
    '关闭后不截屏；其他功能不受影响。',
  ),
}

const ITSELF = both(
  'Without this, only this is not collected. Everything else works as before.',
  '关闭后仅不收集此项；其他功能不受影响。',
)

/** Categories that are counted from another, under a consent of their own: they stay when that other one is turned off. */
export const COUNTED_FROM: Readonly<Record<string, string>> = { 'activity-days': 'activity' }

export const whatStops = (category: string): Both => STOPS[category] ?? ITSELF
