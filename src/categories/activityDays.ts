import { both } from '../base/labels'
import { defineCategory } from './category'
import { bySwitch } from './strictest'

export const activityDays = defineCategory({
  slug: 'activity-days',
  kind: 'captured',
  label: both('Day totals', '每日汇总'),
  one: 'Day total',
  holds: both(
    'for each day how many minutes and active seconds, how many keys and clicks, the time by program and by project, how long you paused, and how many gaps you deleted',
    '每天有记录的分钟数和活跃秒数、按键和点击次数、各程序和各项目的时长、暂停时长，以及已删除的时段数',
  ),
  explained: {
    means: both(
      'The totals of each day: minutes and active seconds, keys and clicks, time by program and by project, length of pauses. Counted from the activity, and a consent of their own: they stay when somebody turns off activity alone.',
      '每天的汇总：分钟数和活跃秒数、按键和点击次数、各程序和各项目的时长、暂停时长。由活动计算得出，须单独同意：仅关闭活动时，汇总仍会保留。',
    ),
    law: both(
      'The same consent as for the activity; a longer term needs a reason of its own (PIPL Art. 19; GDPR Art. 5(1)(e)).',
      '与活动相同的同意；更长的保存期限须有单独理由（《个人信息保护法》第十九条）。',
    ),
  },
  term: bySwitch({
    retentionDays: 90,
    viewers: ['manager', 'hr'],
    purposes: ['project-time', 'hours-dispute'],
  }),
  drafted: ['strictest', 'china', 'eu'],
  countedFrom: 'activity',
  stops: both(
    'Without this, no totals of your days are kept: no keys and clicks of a day, no time by program and project. Everything else works as before.',
    '关闭后不保留每日汇总，包括每天的按键和点击次数、各程序和各项目的时长；其他功能不受影响。',
  ),
  onADay: both('Totals', '汇总'),
  page: '/days',
  unlogged: 'computed from activity',
  said: {
    kept: (others) =>
      others.has('activity')
        ? both(
            'Day totals are a consent of their own: they stay when you turn off activity alone.',
            '每日汇总须单独同意：仅关闭活动时，汇总仍会保留。',
          )
        : null,
  },
})
