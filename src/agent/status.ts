import type { Tally } from './records'
import type { Say } from './words'

interface Common {
  /** Entries that wait to be sent. */
  waiting: number
  tally: Tally
  unreachableSince: number | null
  screensFailed: boolean
}

/** What the agent does at this moment. Names nobody and nothing that was recorded. */
export type Status = Common &
  (
    | { is: 'recording'; activity: boolean; perHour?: number }
    | { is: 'nothing'; code?: string }
    | { is: 'paused'; since: string }
    | { is: 'paused-in-portal' }
    | { is: 'unknown' }
    | { is: 'revoked' }
  )

const timeOf = (at: string | number, say: Say): string =>
  new Date(at).toLocaleString(say('en-GB', 'zh-CN'), {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })

const reasonFor = (code: string | undefined, say: Say): string => {
  switch (code) {
    case 'not-in-policy':
      return say('The policy in force does not allow it.', '现行隐私政策不允许收集。')
    case 'notice-not-accepted':
      return say(
        'You have not yet read and agreed to the notice; the portal shows it.',
        '您尚未阅读并同意告知书，请在门户中查看。',
      )
    case 'consent-missing':
    case 'consent-withdrawn':
      return say('You have not switched it on.', '您未开启此项。')
    case 'outside-working-time':
      return say('It is outside your working hours.', '当前不在您的工作时间内。')
    case 'guardian-missing':
      return say('No guardian has consented yet.', '尚未取得监护人同意。')
    case 'outside-territory':
      return say('The policy does not apply where you work.', '您的工作地点不在隐私政策的适用地域内。')
    case 'account-ended':
      return say('Your account or your employment is not open.', '您的账号或任职当前不可用。')
    default:
      return ''
  }
}

const sentence = (status: Status, say: Say): string => {
  switch (status.is) {
    case 'recording': {
      const shots =
        status.perHour === undefined
          ? []
          : [
              say(
                `screenshots at random, about ${status.perHour} an hour`,
                `随机截屏（每小时约 ${status.perHour} 张）`,
              ),
            ]
      const activity = status.activity
        ? [say('window titles, key and click counts per minute', '每分钟的窗口标题、按键和点击次数')]
        : []
      return (
        say('Recording now: ', '正在记录：') + [...shots, ...activity].join(say('; ', '；')) + say('.', '。')
      )
    }
    case 'nothing':
      return [say('Nothing is being recorded.', '当前没有任何记录。'), reasonFor(status.code, say)]
        .filter(Boolean)
        .join(say(' ', ''))
    case 'paused':
      return say(
        `Paused on this computer since ${timeOf(status.since, say)}. Nothing is recorded here.`,
        `此电脑已于 ${timeOf(status.since, say)} 暂停，不记录任何内容。`,
      )
    case 'paused-in-portal':
      return say('Paused in the portal. Nothing is recorded.', '已在门户中暂停，不记录任何内容。')
    case 'unknown':
      return say(
        'Nothing is being recorded: the server has not said what may be.',
        '当前没有任何记录：服务器尚未告知可记录的内容。',
      )
    case 'revoked':
      return say(
        'This computer is no longer enrolled. Nothing is recorded. Add it anew in the portal, under Devices.',
        '此电脑已不再登记，不记录任何内容。如需使用，请在门户“设备”页面重新添加。',
      )
  }
}

/** What the agent says that it does: the answer first, then what went wrong, each a sentence. */
export const describeStatus = (status: Status, say: Say): string[] => {
  const { waiting, tally, unreachableSince, screensFailed } = status
  const refused = Object.values(tally.refused).reduce((a, b) => a + b, 0)
  return [
    sentence(status, say),
    ...(unreachableSince === null
      ? []
      : [
          say(
            `The server has not answered since ${timeOf(unreachableSince, say)}; what is recorded waits here, encrypted.`,
            `服务器自 ${timeOf(unreachableSince, say)} 起未响应，记录已加密保存在本机等待发送。`,
          ),
        ]),
    ...(waiting ? [say(`${waiting} waiting to be sent.`, `${waiting} 条等待发送。`)] : []),
    ...(screensFailed
      ? [say('The screens cannot be read: no screenshot was taken.', '无法读取屏幕，未截屏。')]
      : []),
    ...(tally.full
      ? [
          say(
            `${tally.full} of the oldest were dropped: the queue was full.`,
            `队列已满，丢弃了最早的 ${tally.full} 条。`,
          ),
        ]
      : []),
    ...(tally.unreadable
      ? [
          say(
            `${tally.unreadable} could not be read back from the disk.`,
            `${tally.unreadable} 条无法从磁盘读回。`,
          ),
        ]
      : []),
    ...(refused
      ? [say(`${refused} were refused by the server and dropped.`, `服务器拒绝了 ${refused} 条，已丢弃。`)]
      : []),
  ]
}
