import { both, type Both } from '../../base/labels'
import { CAPTURES } from '../../categories/known'
import type { DraftStatement } from '../life/statement'

interface Preset {
  label: Both
  /** What it turns on, and why. */
  explains: Both
  captures: readonly string[]
  statement: DraftStatement
}

const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')

/** What to start a version from. Whatever it names stays off for each person until he turns it on. */
export const PRESETS = {
  strictest: {
    label: both('The strictest', '最严格'),
    explains: both(
      'Activity, day totals and screenshots, each by a switch of its own, kept for a short time, no recipients.',
      '活动、每日汇总和截屏均需单独同意，保存期短，无接收方。',
    ),
    captures: CAPTURES,
    statement: {},
  },
  china: {
    label: both('Mainland China', '中国大陆'),
    explains: both(
      'Activity and day totals, each by a switch of its own (PIPL 13 and 29); no screenshots; stored in China; the Chinese text prevails; answers within 15 working days.',
      '活动和每日汇总，均需单独同意（个人信息保护法第十三、二十九条）；不截屏；存储于境内；以中文文本为准；15 个工作日内答复。',
    ),
    captures: ['activity', 'activity-days'],
    statement: { territory: ['CN'], prevails: 'zh', storage: { country: 'CN' }, noticeDays: 7 },
  },
  eu: {
    label: both('European Union', '欧盟'),
    explains: both(
      'Day totals alone, by a switch of its own (GDPR 5 and 7): the least that shows hours; answers within a month; changes announced 30 days ahead; the English text prevails.',
      '仅每日汇总，需单独同意（GDPR 第 5、7 条），是体现工时的最小范围；一个月内答复；变更提前 30 日公告；以英文文本为准。',
    ),
    captures: ['activity-days'],
    statement: { territory: EU, prevails: 'en', workingDays: 20, answerDays: 30, noticeDays: 30 },
  },
} as const satisfies Record<string, Preset>

export type PresetName = keyof typeof PRESETS
