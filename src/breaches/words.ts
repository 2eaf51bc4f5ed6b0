import { both, englishCount, type Both } from '../base/labels'
import { stateWords } from '../i18n/states'
import { NEW_SERVER, NO_SERVER } from '../letters/ownReasons'
import { sayReason } from '../letters/replies'
import type { Why } from './affected'
import type { Panel } from './panel'
import type { Unreached } from './standing'
import { TOLD_STATES, type ToldState } from './toldStates'
import type { Wait } from './waits'

export const WHY: Record<Why, Both> = {
  rows: both('data lay there', '数据在其中'),
  account: both('the account', '账号信息'),
  may: both('may have lain there', '可能在其中'),
  named: both('named', '人工指定'),
}

export const UNREACHED: Record<Unreached, Both> = stateWords('unreached')

/** How far telling somebody has come, as pages, files and the report say it. */
export const TOLD: Record<ToldState, Both> = stateWords('told')

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

const joined = (...all: (Both | null)[]): Both => {
  const said = all.filter((each) => each !== null)
  return both(said.map(({ en }) => en).join(' '), said.map(({ zh }) => zh).join(''))
}

const whyWaiting = ({ reason, letters, until }: Wait, moment: (iso: string) => string): Both => {
  const one = letters === 1
  const count = englishCount(letters, 'letter')
  const they = one ? 'It leaves' : 'They leave'
  if (reason === NO_SERVER)
    return letters
      ? both(
          `${count} ${one ? 'waits' : 'wait'}: no mail server is set. ${they} once the administrator has set one.`,
          `${letters} 封邮件待发：尚未设置邮件服务器。系统管理员设置后即发出。`,
        )
      : both(
          'No mail server is set: letters of this notice wait until the administrator has set one.',
          '尚未设置邮件服务器：本通知的邮件须待系统管理员设置后才会发出。',
        )
  if (reason !== NEW_SERVER)
    return joined(
      both(
        `${count} ${one ? 'was' : 'were'} put off, and ${one ? 'is' : 'are'} tried again${until ? ` by ${moment(until)}` : ''}.`,
        `${letters} 封邮件已推迟，将${until ? `于 ${moment(until)} 前` : ''}重试。`,
      ),
      both(sayReason(reason, 'en'), sayReason(reason, 'zh')),
    )
  const what = letters
    ? both(
        `${count} ${one ? 'waits' : 'wait'} for the new mail server.`,
        `${letters} 封邮件在等待新的邮件服务器。`,
      )
    : both(
        'The mail server is new: letters of this notice wait for it.',
        '邮件服务器是新的：本通知的邮件须等待。',
      )
  return joined(
    what,
    until
      ? both(
          `${they} once a second holder of an office (HR, privacy officer or administrator) has signed that server on the start page, or by ${one ? 'itself' : 'themselves'} at ${moment(until)}.`,
          `由第二位任职者（人事、隐私负责人或系统管理员）在首页签署该服务器后发出，或于 ${moment(until)} 自动发出。`,
        )
      : both(
          `A holder of an office has stopped that server: ${they.toLowerCase()} once the administrator has set another.`,
          '该服务器已被任职者中止：系统管理员另设服务器后发出。',
        ),
  )
}

const riskWords = ({ risk, until, due }: Wait, moment: (iso: string) => string): Both | null => {
  if (!risk || !due) return null
  if (!until)
    return both(
      `Nothing leaves by itself, and the people are to be told by ${moment(due)}. Tell them another way, or have it mended before.`,
      `邮件不会自动发出，而告知个人的截止时间为 ${moment(due)}。请在此之前解决，或以其他方式告知。`,
    )
  return risk === 'late'
    ? both(
        `That is later than the deadline for telling the people (${moment(due)}). Do not wait for it: have it mended, or tell them another way.`,
        `这晚于告知个人的截止时间（${moment(due)}）。请勿等待：尽快解决，或以其他方式告知。`,
      )
    : both(
        `That is close to the deadline for telling the people (${moment(due)}).`,
        `这已接近告知个人的截止时间（${moment(due)}）。`,
      )
}

/** Why letters of a breach wait and until when, and that this may be too late. */
export const waitWords = (wait: Wait, moment: (iso: string) => string): { why: Both; risk: Both | null } => ({
  why: whyWaiting(wait, moment),
  risk: riskWords(wait, moment),
})
