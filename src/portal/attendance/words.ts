import { both, englishCount } from '../../base/labels'

export const addAPunch = { en: 'Add a punch', zh: '补打卡' }
export const allDays = { en: 'All days', zh: '全部日期' }
export const allDaysBy = (count: number) => both(`Day by day (${count})`, `逐日展开（${count} 天）`)
export const approve = { en: 'Approve', zh: '批准' }
export const askForCorrection = { en: 'Ask for a correction', zh: '申请补卡' }
export const askForLeave = { en: 'Ask for leave', zh: '申请请假' }
export const askForOvertime = { en: 'Ask for overtime', zh: '申请加班' }
export const askForThis = { en: 'Ask for it', zh: '提交申请' }
export const asPay = { en: 'to be paid', zh: '计加班费' }
export const asTimeOff = { en: 'to be taken as time off', zh: '计调休' }
export const attendanceOf = (month: string) => both(`Attendance of ${month}`, `${month}考勤表`)
export const beginBreak = { en: 'Begin a break', zh: '开始休息' }
export const breaksAre = (breaks: string) => both(`Break ${breaks}`, `休息 ${breaks}`)
export const chooseADay = {
  en: 'Each day opens: its punches, and what you can ask for.',
  zh: '点开某一天，可查看打卡并提出申请。',
}
export const dayAfterIt = { en: 'The day after it', zh: '更正后' }
export const dayBeforeIt = { en: 'The day before it', zh: '更正前' }
export const daysWithSomethingToSay = (count: number) =>
  both(`${englishCount(count, 'day')} with something to say`, `有说明的 ${count} 天`)
export const decideBelow = {
  en: 'Until you approve it, it counts for nothing. Who asked reads your answer.',
  zh: '批准之前不计入考勤。申请人可以看到您的答复。',
}
export const dispute = { en: 'Dispute', zh: '提出异议' }
export const disputeAbout = {
  en: 'HR reads it. The sheet stays open until it is settled.',
  zh: '人事可以看到。处理完之前考勤表不会锁定。',
}
export const endBreak = { en: 'End the break', zh: '结束休息' }
export const firstIn = { en: 'In', zh: '上班' }
export const forgotten = (day: string) => both(`A punch is missing on ${day}`, `${day} 缺打卡`)
export const forgottenAbout = {
  en: 'The time after it does not count for now.',
  zh: '此后的时间暂时没有计入工时。',
}
export const fromClock = { en: 'From, by the clock', zh: '几点开始' }
export const halfAfternoon = { en: 'Afternoon', zh: '下午' }
export const halfMorning = { en: 'Morning', zh: '上午' }
export const howLong = { en: 'How much of each day', zh: '请假范围' }
export const inAWord = {
  en: 'Your working time of a month, day by day, and why each day is what it is.',
  zh: '一个月的出勤，逐日列出，并说明原因。',
}
export const keptAbout = { en: 'What is kept of a punch', zh: '打卡时保存什么' }
export const keptAsLongAsTheAccount = { en: 'as long as your account', zh: '与账号同期' }
export const keptDays = (days: number) => both(englishCount(days, 'day'), `${days} 天`)
export const kindOfLeave = { en: 'Kind of leave', zh: '假别' }
export const lastOut = { en: 'Out', zh: '下班' }
export const myRequests = { en: 'My requests', zh: '我的申请' }
export const nextDayToo = { en: 'On the next day, after midnight', zh: '次日（零点之后）' }
export const noDaysYet = {
  en: 'No day of this month yet. A day appears here once it has begun and you are to work, or have punched.',
  zh: '本月还没有记录。应上班的日子开始后，或打卡之后，会显示在这里。',
}
export const noEmployment = {
  en: 'You have no employment at present, so there is nothing to punch.',
  zh: '您目前没有任职，无须打卡。',
}
export const noPunchOfDay = { en: 'No punch on this day.', zh: '当天没有打卡。' }
export const noPunchToday = { en: 'You have not punched today.', zh: '今天还没有打卡。' }
export const noRequests = {
  en: 'You have asked for nothing this month. Open a day to ask.',
  zh: '本月没有申请。点开某一天即可申请。',
}
export const noShift = {
  en: 'Nobody has said yet by which shift you work. You can punch all the same; HR assigns shifts.',
  zh: '还没有为您安排班次，仍可打卡。班次由人事安排。',
}
export const noTerm = {
  en: 'The privacy policy in force does not let punches be kept, so there are none.',
  zh: '现行隐私政策不允许保存打卡记录，因此没有打卡。',
}
export const nothingWaits = {
  en: 'Nothing waits for you. Corrections, overtime and leave that your team asks for appear here.',
  zh: '没有待审批的申请。团队成员提出的补卡、加班和请假会显示在这里。',
}
export const notOverYet = (day: string) =>
  both(`It can be signed once ${day} is over.`, `${day} 结束后可签字。`)
export const noWorkToday = { en: 'Nothing is due today.', zh: '今天无须上班。' }
export const onDay = (day: string) => both(`Of ${day}`, `日期：${day}`)
export const openedAgain = { en: 'Opened again: ', zh: '已重新打开：' }
export const otherKinds = { en: 'What is to be corrected', zh: '更正内容' }
export const phoneTime = { en: 'Phone’s time, sent later', zh: '手机时间，事后发送' }
export const punchedAt = { en: 'Received: ', zh: '已收到：' }
export const punchesToday = { en: "Today's punches", zh: '今天的打卡' }
export const refuse = { en: 'Refuse', zh: '拒绝' }
export const refuseAbout = { en: 'Who asked reads it.', zh: '申请人可以看到。' }
export const requestsOfDay = { en: 'Asked about this day', zh: '当天的申请' }
export const returnedAs = { en: 'Returned as', zh: '补偿方式' }
export const runningSince = (clock: string) =>
  both(`Running since ${clock}, not counted`, `${clock} 起进行中，未计入`)
export const serverTime = { en: 'server’s time', zh: '服务器时间' }
export const setAside = { en: 'Set a punch aside', zh: '作废打卡' }
export const sheetAbout = {
  en: 'What you sign are the days below, as they stand now. If one changes afterwards, you are asked again.',
  zh: '您签署的是下列各日目前的记录。之后如有变动，会请您重新签署。',
}
export const sheetChanged = {
  en: 'A day has changed since you signed. Please read it again.',
  zh: '签署后有一天发生了变动，请重新核对。',
}
export const sheetHash = { en: 'Hash of what is signed', zh: '签署内容的散列' }
export const sheetIncomplete = {
  en: 'A punch of some day is missing. Ask for a correction first, or dispute the sheet.',
  zh: '有一天缺打卡，请先申请补卡，或提出异议。',
}
export const sheetOf = (from: string, to: string) =>
  both(`Sheet of ${from} to ${to}`, `考勤表：${from} 至 ${to}`)
export const shiftIs = { en: 'Shift of the day', zh: '当天班次' }
export const shiftOfToday = { en: "Today's shift", zh: '今天的班次' }
export const signIt = { en: 'Sign', zh: '签署' }
export const soFar = { en: 'The day so far', zh: '今天至此' }
export const takeBack = { en: 'Withdraw', zh: '撤回' }
export const timesIn = (zone: string) => both(`All times ${zone}`, `时间均为 ${zone}`)
export const toClock = { en: 'To, by the clock', zh: '几点结束' }
export const waitsForYou = { en: 'What waits for your decision?', zh: '哪些申请等您审批？' }
export const whatDisputed = { en: 'What is not so', zh: '哪里不符' }
export const whichPunch = { en: 'Which punch', zh: '哪次打卡' }
export const wholeDays = { en: 'Whole days', zh: '全天' }
export const whyIt = { en: 'Reason', zh: '理由' }
export const whyOptional = { en: 'Reason (may be left out)', zh: '理由（可以不填）' }
export const whyRefused = { en: 'Why not', zh: '拒绝的理由' }
export const willCountAs = (time: string) => both(`Counts as ${time}`, `将记为 ${time}`)
export const workedOfDue = { en: 'Worked of due', zh: '出勤 / 应出勤' }
