import type { SanitizedConfig } from 'payload'
import { both, labelIn, type Both, type Language } from '../base/labels'
import type { LogKind, PictureKept, Term, TitleKept } from '../base/policyTypes'
import { categoryOf } from './known'

/** What a category is called; of a collection that is none, its rows. */
export const categoryLabel = (
  config: Pick<SanitizedConfig, 'collections'>,
  slug: string,
  language: Language,
): string => {
  const known = categoryOf(slug)
  if (known) return known.label[language]
  const label = config.collections.find((collection) => collection.slug === slug)?.labels.plural
  return labelIn(label, language, slug)
}

/** What a day calls the rows of a category. */
export const calledOnADay = (slug: string): Both => {
  const category = categoryOf(slug)
  return category?.onADay ?? category?.label ?? both(slug, slug)
}

/** What one of its rows is called. */
export const oneOf = (slug: string): Both => {
  const category = categoryOf(slug)
  return category ? both(category.one ?? category.label.en, category.label.zh) : both(slug, slug)
}

const TITLES: Record<TitleKept, Both> = {
  keep: both('programs and window titles are kept', '保留程序名和窗口标题'),
  program: both('of window titles the program alone', '窗口标题仅保留程序名'),
  drop: both('neither window titles nor programs', '不保留窗口标题和程序名'),
}
const KEPT: Record<TitleKept, Both> = {
  keep: both('in full', '完整保留'),
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

/** What rows of a term hold, and what of it is left out before anything is stored, or named one by one. */
export const whatIsKept = ({ category, titles, picture, logs }: Term, language: Language): string => {
  const [comma, colon] = language === 'en' ? [', ', ': '] : ['、', '：']
  const known = categoryOf(category)
  const parts = [
    known?.holds[language] ?? '',
    titles?.length ? '' : (known?.whole?.[language] ?? ''),
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

const ITSELF = both(
  'Without this, only this is not collected. Everything else works as before.',
  '关闭后仅不收集此项；其他功能不受影响。',
)

/** What a category takes from a person who turns it off: never more than itself. */
export const whatStops = (category: string): Both => categoryOf(category)?.stops ?? ITSELF

const GENERAL = {
  means: both(
    'Recorded on computers that people enrolled themselves, in working hours only.',
    '仅在本人登记的电脑上、工作时间内记录。',
  ),
  law: both(
    'A clear purpose, no more than it needs, and informed consent that can be withdrawn (PIPL Arts. 6, 13–17; GDPR Arts. 5–7, 13).',
    '目的明确、限于最小范围，并取得充分知情、可撤回的同意（《个人信息保护法》第六条、第十三至十七条）。',
  ),
}

/** What a category means, and what the law asks of it. */
export const explained = (category: string): { means: Both; law: Both } =>
  categoryOf(category)?.explained ?? GENERAL
