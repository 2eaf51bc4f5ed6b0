import type { GapKind } from '../../records/reports/gaps'
import type { WeekDay } from './totals'
import type { Say } from '../kit/Words'

/** Why a part of the working time is not active. */
export const gapWords = (say: Say): Record<GapKind, string> => ({
  'not-agreed': say('not agreed', '未同意'),
  refused: say('off', '已关闭'),
  paused: say('paused', '暂停'),
  deleted: say('deleted', '已删除'),
  'no-device': say('no computer', '无电脑'),
  idle: say('not active', '无操作'),
  silent: say('offline', '离线'),
})

/** Why nothing is told of a day. */
export const untoldWords = (say: Say): Record<NonNullable<WeekDay['untold']>, string> => ({
  'before-lead': say('not open', '未开放'),
  'not-in-team': say('not in the team', '不在团队'),
  'to-come': say('to come', '未到'),
})
