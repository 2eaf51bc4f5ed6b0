import { both } from '../base/labels'
import { defineCategory } from './category'
import { bySwitch } from './strictest'

export const activity = defineCategory({
  slug: 'activity',
  kind: 'captured',
  label: both('Activity', '活动'),
  holds: both(
    'for each minute how many keys and clicks, and for how many seconds you were active',
    '每分钟的按键和点击次数，以及活跃的秒数',
  ),
  whole: both('the program in front and the title of its window', '前台程序及其窗口标题'),
  explained: {
    means: both(
      'Once a minute: the program and window title in front, how many keys and clicks, and for how many seconds somebody was active. Never what is typed.',
      '每分钟一次：前台程序和窗口标题，按键和点击次数，以及活跃的秒数。绝不记录输入的内容。',
    ),
    law: both(
      'Consent, or what a labour rule lawfully made needs for HR management; the least that serves the purpose, for the shortest time (PIPL Arts. 6, 13, 19). In the EU an impact assessment comes first (GDPR Art. 35), and often the works council.',
      '须取得同意，或为依法制定的劳动规章制度下人力资源管理所必需；限于实现目的的最小范围和最短期限（《个人信息保护法》第六条、第十三条、第十九条）。在欧盟须先作影响评估（GDPR 第 35 条）。',
    ),
  },
  term: bySwitch({ retentionDays: 30, purposes: ['project-time', 'hours-dispute'] }),
  drafted: ['strictest', 'china'],
  sent: 'minutes',
  rule: 'titles',
  stops: both(
    'Without this, no programs, window titles, keys and clicks are recorded from minute to minute: your days show no timeline of them, and nothing new is counted into day totals. Everything else works as before.',
    '关闭后不再逐分钟记录程序、窗口标题、按键和点击次数：“我的记录”中没有相应的时间线，每日汇总也不再增加；其他功能不受影响。',
  ),
  onADay: both('Activity', '活动'),
  page: '/days',
  unlogged: 'devices report it; what its person changes of it is his own, and stands in the row',
  said: {
    recorded: (others) =>
      others.has('activity-days')
        ? both(
            'Of the keyboard and mouse **only counts per minute** are kept, and their sums per day. What you type is never recorded.',
            '键盘和鼠标**只保留每分钟的次数**和每日合计，绝不记录您输入的内容。',
          )
        : both(
            'Of the keyboard and mouse **only counts per minute** are kept. What you type is never recorded.',
            '键盘和鼠标**只保留每分钟的次数**，绝不记录您输入的内容。',
          ),
  },
})
