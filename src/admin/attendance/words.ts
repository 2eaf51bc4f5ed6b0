import { both, englishCount } from '../../base/labels'

export const addMissingPunch = { en: 'Add a missing punch', zh: '补录打卡' }
export const allPeople = { en: 'Everybody', zh: '全部人员' }
export const andSetApart = { en: 'Asked about this day', zh: '当天的申请' }
export const byWhoAndWhen = (what: string, by: string, when: string) =>
  both(`${what} by ${by}, ${when}`, `${what}：${by}，${when}`)
export const changedAfterSigning = { en: 'Changed after it was signed', zh: '签字后有变动' }
export const closePeriod = { en: 'Close the period', zh: '关闭周期' }
export const closesWithoutFrom = (date: string) =>
  both(
    `From ${date} on it closes without those who have not signed; it then says so of them.`,
    `${date} 起，未签字者不再阻止关闭，其考勤表将注明“未签字即关闭”。`,
  )
export const dayNotFound = { en: 'Nothing is stored of this day.', zh: '没有这一天的记录。' }
export const daysAreNotOpen = {
  en: 'There is no day to show: nobody here works by a shift, or the policy in force does not open the days to your role.',
  zh: '没有可显示的日子：没有人安排班次，或现行隐私政策未向您的角色开放。',
}
export const daysStay = {
  en: 'Its days stay as they are: what comes late counts nothing there until it is opened again.',
  zh: '各日结果不再变动：迟到的打卡和规则改动不计入，除非重新打开。',
}
export const howToMove = {
  en: 'Arrow keys go from day to day, Enter opens one.',
  zh: '方向键移动，回车打开当天。',
}
export const incompleteDays = (days: number) =>
  both(`${englishCount(days, 'day')} incomplete or not over: `, `${days} 天不完整或尚未结束：`)
export const lateMark = { en: 'L', zh: '迟' }
export const lateShort = { en: 'Late', zh: '迟到' }
export const monthOf = { en: 'Days of everybody in the period', zh: '周期内所有人的考勤' }
export const movedSince = (days: number) =>
  both(
    `${englishCount(days, 'day')} came to something else after the period was closed. It counts once the period is opened again.`,
    `关闭后有 ${days} 天的依据发生变动，重新打开后才会计入。`,
  )
export const nobodyIsWaitedFor = {
  en: 'Nobody is waited for: the period can be closed.',
  zh: '没有需要等待的人：可以关闭周期。',
}
export const noDayIsIncomplete = { en: 'No day is incomplete.', zh: '没有不完整的日子。' }
export const noPunches = { en: 'No punch on this day.', zh: '当天没有打卡。' }
export const notOverYet = (date: string) =>
  both(`It can be closed once its last day, ${date}, is over.`, `最后一天（${date}）结束后才能关闭。`)
export const onlyIncomplete = { en: 'Only what is incomplete', zh: '只看不完整的' }
export const openPeriodAgain = { en: 'Open the period again', zh: '重新打开周期' }
export const openTheDay = { en: 'Open the row of this day', zh: '打开当天的记录' }
export const overtimeMark = { en: 'O', zh: '加' }
export const overtimeShort = { en: 'Has overtime', zh: '有加班' }
export const peopleAndIncomplete = (people: number, days: number) =>
  both(
    `${englishCount(people, 'person', 'people')}, ${englishCount(days, 'incomplete day')}`,
    `${people} 人，${days} 天不完整`,
  )
export const peopleAtWork = { en: 'People at work', zh: '到岗人数' }
export const punchCountsAtOnce = {
  en: 'It counts at once, and the person is told. What was punched stays as it is.',
  zh: '立即计入考勤并通知本人；原有打卡保持不变。',
}
export const reasonStays = {
  en: 'Your reason, your name and the moment stay on this page.',
  zh: '理由、您的姓名和时间会一直显示在本页。',
}
export const reopenedCountsAnew = {
  en: 'Its days are computed anew, with what came late.',
  zh: '重新计算各日，计入此后收到的打卡和改动。',
}
export const requestsWait = (requests: number) =>
  both(`${englishCount(requests, 'request')} without an answer`, `${requests} 项申请待答复`)
export const signaturesAsked = {
  en: 'Whoever had not signed is asked to sign again.',
  zh: '未签字的人会再次被请求签字。',
}
export const takeAwayAsXlsx = { en: 'Take away as XLSX', zh: '导出 XLSX' }
export const timesInZone = (zone: string) =>
  both(`Hours and minutes; times in the zone ${zone}.`, `时长为“时:分”；时间按 ${zone}。`)
export const unsignedAreSealed = {
  en: 'Sheets that nobody signed are sealed as unsigned.',
  zh: '无人签字的考勤表按“未签字”封存。',
}
export const waitsForThese = (people: number) =>
  both(
    `It cannot be closed yet: ${englishCount(people, 'person', 'people')} to wait for`,
    `还不能关闭：需等待 ${people} 人`,
  )
export const whatWasDoneBefore = { en: 'What was done with this period', zh: '本周期的处理记录' }
