import type { GapKind } from '../../records/reports/gaps'
import type { MemberNow } from './now'
import type { WeekDay } from './totals'
import type { Say } from '../kit/Words'

/** What a lead reads of how somebody stands now. */
export const standingWords = (say: Say): Record<MemberNow['standing'], string> => ({
  recording: say('Recording now', '正在记录'),
  paused: say('Paused', '已暂停'),
  silent: say('Offline: working time, but the computer is silent', '离线：工作时间内电脑没有上报'),
  'off-hours': say('Outside working time', '非工作时间'),
  'no-device': say('No computer enrolled', '未登记电脑'),
  'not-open': say('Account closed or suspended', '账号已停用'),
  'all-off': say('Everything is off, by choice or by the policy', '均已关闭（本人选择或政策所限）'),
  'not-agreed': say('Has not agreed to the policy', '未同意隐私政策'),
  'not-employed': say('Not employed at present', '目前没有任职'),
})

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
