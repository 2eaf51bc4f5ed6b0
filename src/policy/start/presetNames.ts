import { both, type Both } from '../../base/labels'
import type { Start } from '../../categories/category'
import { CAPTURES, capturesOf, categoryOf } from '../../categories/known'
import type { DraftStatement } from '../life/statement'

interface Preset {
  label: Both
  /** What it turns on, and why. */
  explains: Both
  statement: DraftStatement
}

const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')

/** Categories by their names, as the middle of a sentence. */
const namesOf = (slugs: readonly string[]): Both => {
  const labels = slugs.flatMap((slug) => categoryOf(slug)?.label ?? [])
  const joined = (names: string[], comma: string, and: string): string =>
    [names.slice(0, -1).join(comma), ...names.slice(-1)].filter(Boolean).join(and)
  return both(
    joined(
      labels.map(({ en }) => en.toLowerCase()),
      ', ',
      ' and ',
    ),
    joined(
      labels.map(({ zh }) => zh),
      '、',
      '和',
    ),
  )
}

/** What a draft to start from turns on, and what it leaves out of the strictest, by the names of the categories. */
const turnsOn = (start: Start, words: (on: Both, left: Both) => Both): Both => {
  const captures = capturesOf(start)
  const on = namesOf(captures)
  const left = namesOf(CAPTURES.filter((slug) => !captures.includes(slug)))
  return words({ ...on, en: on.en.charAt(0).toUpperCase() + on.en.slice(1) }, left)
}

/** What to start a version from. Whatever it names stays off for each person until he turns it on; what it names, each category says. */
export const PRESETS: Readonly<Record<Start, Preset>> = {
  strictest: {
    label: both('The strictest', '最严格'),
    explains: turnsOn('strictest', (on) =>
      both(
        `${on.en}, each by a switch of its own, kept for a short time, no recipients.`,
        `${on.zh}均需单独同意，保存期短，无接收方。`,
      ),
    ),
    statement: {},
  },
  china: {
    label: both('Mainland China', '中国大陆'),
    explains: turnsOn('china', (on, left) =>
      both(
        `${on.en}, each by a switch of its own (PIPL 13 and 29); no ${left.en}; stored in China; the Chinese text prevails; answers within 15 working days.`,
        `${on.zh}，均需单独同意（个人信息保护法第十三、二十九条）；不含${left.zh}；存储于境内；以中文文本为准；15 个工作日内答复。`,
      ),
    ),
    statement: { territory: ['CN'], prevails: 'zh', storage: { country: 'CN' }, noticeDays: 7 },
  },
  eu: {
    label: both('European Union', '欧盟'),
    explains: turnsOn('eu', (on) =>
      both(
        `${on.en} alone, by a switch of its own (GDPR 5 and 7): the least that shows hours; answers within a month; changes announced 30 days ahead; the English text prevails.`,
        `仅${on.zh}，需单独同意（GDPR 第 5、7 条），是体现工时的最小范围；一个月内答复；变更提前 30 日公告；以英文文本为准。`,
      ),
    ),
    statement: { territory: EU, prevails: 'en', workingDays: 20, answerDays: 30, noticeDays: 30 },
  },
}

export type PresetName = Start
