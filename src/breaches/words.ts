import { both, type Both } from '../i18n/labels'
import type { Why } from './affected'
import type { Unreached } from './standing'

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
  unread: both('not read in time', '逾期未读'),
}
