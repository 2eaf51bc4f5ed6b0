import type { CategoryNow } from './today'
import type { Say } from '../kit/Words'

const WHY: Record<string, readonly [string, string]> = {
  'consent-missing': ['Off: you have not turned it on', '已关闭：您没有开启'],
  'consent-withdrawn': ['Off: you withdrew your consent', '已关闭：您已撤回同意'],
  'notice-not-accepted': ['Off: you have not agreed to the policy', '已关闭：您尚未同意隐私政策'],
  'not-in-policy': ['Off: the policy does not allow it', '已关闭：隐私政策不允许'],
  'outside-territory': [
    'Off: the policy does not apply where you work',
    '已关闭：隐私政策不适用于您的工作地点',
  ],
  'guardian-missing': ['Off: no guardian has consented', '已关闭：尚未取得监护人同意'],
}

/** Whether a category is on, and if not, why. */
export const stateOf = (say: Say, { on, code, countedFrom }: CategoryNow): string => {
  if (on) return say('On, in working time', '已开启（仅工作时间）')
  if (code === 'counted-from')
    return say(
      `Nothing new: it is counted from “${countedFrom}”, which is off`,
      `没有新增：由“${countedFrom}”汇总而来，而该项已关闭`,
    )
  const [en, zh] = WHY[code ?? ''] ?? ['Off', '已关闭']
  return say(en, zh)
}

const often = (say: Say, { perHour }: CategoryNow): string =>
  perHour === null ? '' : say(`, at random, about ${perHour} an hour`, `（随机，每小时约 ${perHour} 张）`)

/** What is recorded now, in a sentence. */
export const recordedNow = (say: Say, categories: readonly CategoryNow[]): string =>
  categories
    .filter(({ on }) => on)
    .map((each) => each.label + often(say, each))
    .join(say('; ', '；'))
