import { both, type Both } from '../i18n/labels'
import type { Why } from './affected'
import type { Unreached } from './standing'
import type { ToldState } from './toldStates'

export const WHY: Record<Why, Both> = {
  rows: both('data lay there', '数据在其中'),
  account: both('the account', '账号信息'),
  may: both('may have lain there', '可能在其中'),
  named: both('named', '人工指定'),
}

export const UNREACHED: Record<Unreached, Both> = {
  'no-address': both('no address, not read yet', '无邮箱，尚未阅读'),
  bounced: both('the letter came back', '邮件被退回'),
  failed: both('the letter failed', '邮件发送失败'),
  doubtful: both('nobody knows whether the letter went out', '无法确定邮件是否发出'),
  unread: both('not read in time', '逾期未读'),
}

/** How far telling somebody has come, as pages, files and the report say it. */
export const TOLD: Record<ToldState, Both> = {
  read: both('read in the portal', '已在门户阅读'),
  'by-hand': both('told by hand', '已人工告知'),
  handed: both(
    'letter handed to the mail server, not yet read in the portal',
    '邮件已交给邮件服务器，尚未在门户阅读',
  ),
  waiting: both('letter still waiting to be sent', '邮件待发送'),
  returned: both('letter came back', '邮件被退回'),
  failed: both('letter failed', '邮件发送失败'),
  doubtful: both('nobody knows whether the letter went out', '无法确定邮件是否发出'),
  portal: both('no address, notice in the portal not yet read', '无邮箱，门户通知尚未阅读'),
}
