import { both, type Both } from '../i18n/labels'
import type { Why } from './affected'
import type { Panel } from './panel'
import type { Unreached } from './standing'
import { TOLD_STATES, type ToldState } from './toldStates'

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

const SOON = both('Sending begins within a minute.', '一分钟内开始发送。')

/** How many people a breach concerns, and how far telling them has come. */
export const peopleWords = ({ state, people, counts }: Pick<Panel, 'state' | 'people' | 'counts'>): Both => {
  if (state === 'open')
    return both(
      `${people} ${people === 1 ? 'person is' : 'people are'} concerned, as the record stands. Nothing is sent yet.`,
      `按目前登记，受影响 ${people} 人。尚未发送任何内容。`,
    )
  const come = TOLD_STATES.filter((each) => counts[each])
  const en = come.map((each) => `${counts[each]}: ${TOLD[each].en}`).join('; ')
  const zh = come.map((each) => `${TOLD[each].zh}：${counts[each]} 人`).join('；')
  // Signed a moment ago: nobody has a row yet.
  const soon = state === 'telling' ? SOON : both('', '')
  return both(
    `${people} ${people === 1 ? 'person' : 'people'}. ${en ? `${en}.` : soon.en}`.trim(),
    `共 ${people} 人。${zh ? `${zh}。` : soon.zh}`,
  )
}
