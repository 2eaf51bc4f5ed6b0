import { both, englishCount } from '../../base/labels'
export const activeTimeInHours = {
  en: 'Active time in hours, minutes and seconds. Below it, the rest of the working time, and why it is not active: off = the person or the policy does not let it be recorded; not active = the part of recorded minutes in which nobody was active; offline = no minute came from a computer: it was off, not connected, or nobody was at it; short gaps = whatever has one reason and comes to less than ten minutes of a day, together.',
  zh: '上方为活跃时长（时:分:秒）；下方为工作时间内的其余部分及原因：“已关闭”指本人或政策不允许记录；“无操作”指有记录的分钟内没有操作的部分；“离线”指没有收到电脑的分钟记录：电脑关闭、未联网或无人使用；“零星时段”为同一原因当天合计不足十分钟的各项之和。',
}
export const byPerson = { en: 'By person', zh: '按成员' }
export const code = { en: 'Code', zh: '代号' }
export const dataCategories = { en: 'Data categories', zh: '数据类别' }
export const deleted = { en: 'deleted', zh: '已删除' }
export const itIsAskedOnce = {
  en: 'It is asked once and lasts until you sign out, 12 hours at most.',
  zh: '只询问一次，直至您退出登录，最长 12 小时。',
}
export const labelAndMessage = (label: string, message: string) =>
  both(`${label}: ${message}`, `${label}：${message}`)
export const length = { en: 'Length', zh: '时长' }
export const mayPutTimeOnIt = { en: 'May put time on it', zh: '可以归入时间的人' }
export const nameAndYou = (name: string) => both(`${name} (you)`, `${name}（您）`)
export const nobodyIsInThisTeam = {
  en: 'Nobody is in this team yet. HR puts people into teams.',
  zh: '团队中还没有成员。成员由人事安排。',
}
export const nobodyWhoIsOpen = { en: 'nobody who is open to you', zh: '已向您开放的人中没有' }
export const noComputer = { en: 'no computer', zh: '无电脑' }
export const notActive = { en: 'not active', zh: '无操作' }
export const notAgreed = { en: 'not agreed', zh: '未同意' }
export const noTimeOfThisMonth = {
  en: 'No time of this month is on a project.',
  zh: '本月没有归入任何项目的时间。',
}
export const noTimeOfThisWeek = {
  en: 'No time of this week is on a project. Computers may tell the project, and people put their time on one in their own days.',
  zh: '本周没有归入任何项目的时间。项目可由电脑上报，也可由本人在“我的记录”中归入。',
}
export const notInTheTeam = { en: 'not in the team', zh: '不在团队' }
export const notOpen = { en: 'not open', zh: '未开放' }
export const notOpenDaysBefore = (since: string) =>
  both(
    `Not open: the days before ${since}, when you did not lead this team yet.`,
    `未开放：${since} 之前您尚未负责此团队。`,
  )
export const notOpenHead = { en: 'Not open: ', zh: '未开放：' }
export const notOpenNames = (names: string) => both(`Not open: ${names}.`, `未开放：${names}。`)
export const off = { en: 'off', zh: '已关闭' }
export const offline = { en: 'offline', zh: '离线' }
export const onWhichProjectsDidWeek = {
  en: 'On which projects did the week go?',
  zh: '这一周用在哪些项目上？',
}
export const open = { en: 'Open', zh: '开始查看' }
export const openedForUntil = (purpose: string) =>
  both(`Opened for: ${purpose}, until `, `查看目的：${purpose}，有效至 `)
export const openedYourPurpose = ({
  viewer,
  office,
  what,
  label,
}: {
  viewer: string
  office: string
  what: string
  label: string | undefined
}) =>
  both(
    `${viewer} (${office}) opened your ${what}. Purpose: ${label ?? '…'}.`,
    `${viewer}（${office}）查看了您的${what}。目的：${label ?? '……'}。`,
  )
export const paused = { en: 'paused', zh: '暂停' }
export const peopleAndWeek = { en: 'People and week', zh: '成员与本周' }
export const policyInForce = {
  en: 'The policy in force does not open day totals to team leads. HR and the privacy officer write the policy.',
  zh: '现行隐私政策未向团队负责人开放每日汇总。政策由人事和隐私负责人起草。',
}
export const policyInForceDoesNotOpen = {
  en: 'The policy in force does not open day totals to team leads.',
  zh: '现行隐私政策未向团队负责人开放每日汇总。',
}
export const policyNamesNoOnePurpose = {
  en: 'The policy names no one purpose for all of these. Choose fewer.',
  zh: '现行政策没有同时适用于以上内容的目的，请减少选择。',
}
export const projectsByPerson = { en: 'Projects by person', zh: '各成员项目时长' }
export const projectsOf = (name: string) => both(`Projects of ${name}`, `${name}的项目`)
export const recordedTimeByPerson = { en: 'Recorded time by person and day', zh: '按成员和日期的记录时长' }
export const secondsByPeople = (seconds: string, count: number) =>
  both(`${seconds} by ${englishCount(count, 'person', 'people')}`, `${count} 人，共 ${seconds}`)
export const shortGaps = { en: 'short gaps', zh: '零星时段' }
export const statesAlone = {
  en: 'States alone: no content, no times, and nothing outside working hours.',
  zh: '仅显示状态：不含内容和时间，工作时间之外不显示。',
}
export const sum = { en: 'Sum', zh: '合计' }
export const theWeekOf = (from: string) => both(`The week of ${from}`, `${from} 起的一周`)
export const theWholeTeam = { en: 'the whole team', zh: '全团队' }
export const theyHaveNotAgreed = {
  en: '. They have not agreed, have withdrawn, or are not named by your purpose.',
  zh: '。对方尚未同意、已撤回，或不在您声明的查看目的范围内。',
}
export const theyReadUnder = { en: 'They read under “Who looked”:', zh: '对方将在“谁看过”中看到：' }
export const thisTeamHasNoProjects = {
  en: 'This team has no projects yet. HR enters them in the admin.',
  zh: '此团队还没有项目。项目由人事在管理后台录入。',
}
export const timeByPerson = (name: string) => both(`${name}: time by person`, `${name}：各成员时长`)
export const toCome = { en: 'to come', zh: '未到' }
export const weekAfter = { en: 'Week after', zh: '下一周' }
export const weekBefore = { en: 'Week before', zh: '上一周' }
export const whatFor = { en: 'What for', zh: '查看目的' }
export const wholeTeam = (named: string) =>
  both(`the whole team; named as members: ${named}`, `全团队；指定成员：${named}`)
export const whoMayPutTime = {
  en: 'Who may put time on which project, and how much went into it in a month. Everybody in this team may, and so may members who are named from elsewhere; a computer may tell any project of the company.',
  zh: '谁可以把时间归入哪些项目，以及一个月内各用了多少时间。本团队的每个人都可以归入，另行指定的成员也可以；电脑可以上报公司的任何项目。',
}
export const whoSpentHowMuchIn = (month: string) =>
  both(`Who spent how much in ${month}?`, `${month} 各用了多少时间？`)
export const whoWorksNow = { en: 'Who works now?', zh: '现在谁在工作？' }
export const whoWorksNowCaption = { en: 'Who works now', zh: '现在谁在工作' }
export const withTimeOnItIn = (month: string) => both(`With time on it in ${month}`, `${month} 有时间的人`)
export const youAreAboutToOpen = ({ name, what, each }: { name: string; what: string; each: boolean }) =>
  both(
    `You are about to open ${name}’s ${what}. Choose what for. ${each ? 'Each person whose records are shown will see this.' : 'They will see this.'}`,
    `您即将查看${name}的${what}。请选择查看目的，${each ? '每位被查看的人都可以看到此次查看。' : '对方可以看到此次查看。'}`,
  )
export const youLeadThisTeamSince = (since: string, zone: string) =>
  both(
    `You lead this team since ${since}; nothing before is open to you. Days are those of ${zone}.`,
    `您自 ${since} 起负责此团队，此前的记录不向您开放。日期按 ${zone} 计。`,
  )
export const yourTeam = {
  en: 'Your team: who works now, and its week once you have stated a purpose. Everybody reads on “Who looked” what you opened of them.',
  zh: '您的团队：谁在工作；声明目的后可查看一周情况。您查看了什么，对方都可以在“谁看过”中看到。',
}
