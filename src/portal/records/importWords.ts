import type { Folded } from '../../records/reports/activityWatch'
import type { Looked, Outcome, Summed } from './imported'
import { duration, number } from '../kit/amounts'
import type { Say } from '../kit/Words'

/** What of a file is not read, and why: a line for each reason. */
export const leftOut = (say: Say, { older, later, nowhere, unreadable }: Folded['events']): string[] =>
  [
    { n: older, why: say('older than 14 days', '早于 14 天') },
    { n: later, why: say('still under way, or to come', '尚在进行或晚于当前时间') },
    {
      n: nowhere,
      why: say('of a browser that does not say on which computer it runs', '来自未注明电脑的浏览器'),
    },
    { n: unreadable, why: say('not readable', '无法识别') },
  ].flatMap(({ n, why }) =>
    n
      ? say(
          `Not read, ${why}: ${number(n)} ${n === 1 ? 'event' : 'events'}.`,
          `未读取（${why}）：${number(n)} 个事件。`,
        )
      : [],
  )

/** The computer under which minutes lie, or would. */
export const wentWhere = (say: Say, { host, device }: Outcome): string =>
  device ?? (host.host === 'unknown' ? say('a computer of its own', '单独的一台电脑') : host.host)

/** What a file would bring, in a sentence. */
export const wouldBring = (say: Say, { fresh, known }: Looked): string => {
  if (fresh)
    return say(
      `Nothing is stored yet. ${duration(fresh, say)} would be new.`,
      `尚未保存。其中 ${duration(fresh, say)}为新记录。`,
    )
  return known
    ? say('All of it that can be stored is there already.', '可保存的内容均已有相同记录，无需再次保存。')
    : say('Nothing in this file can be stored.', '此文件中没有可以保存的内容。')
}

/** What a file has brought, in a sentence or two. */
export const hasBrought = (say: Say, { fresh, known }: Summed): string => {
  const stored = fresh
    ? say(`Stored: ${duration(fresh, say)}.`, `已保存：${duration(fresh, say)}。`)
    : say('Nothing was stored.', '没有保存任何内容。')
  const there = known
    ? say(` There already, the same: ${duration(known, say)}.`, `已有相同记录：${duration(known, say)}。`)
    : ''
  return stored + there
}

/** Says that a file is no export, and where to make one. */
export const notAnExport = (say: Say): string =>
  say(
    'This is not an export of ActivityWatch. In ActivityWatch choose Raw Data, then Export all buckets as JSON.',
    '这不是 ActivityWatch 的导出文件。请在 ActivityWatch 的“Raw Data”页面选择“Export all buckets as JSON”。',
  )
