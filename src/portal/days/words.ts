import { both, type Both, englishCount } from '../../base/labels'

export const addAComputer = { en: 'Add a computer', zh: '登记电脑' }
export const allDays = { en: 'All days', zh: '全部日期' }
export const allLooks = { en: 'All looks', zh: '全部查看记录' }
export const allOfToday = { en: 'All of today', zh: '查看今天的全部记录' }
export const allThatIsHeld = (zone: string, mark: string) =>
  both(
    `All that is held of this day. Times in ${zone} (${mark}).`,
    `以下是当天保存的全部记录。时间均为 ${zone}（${mark}）。`,
  )
export const approvedAndBeingCarriedOut = { en: 'Approved, and being carried out.', zh: '已同意，正在处理。' }
export const asATable = { en: 'As a table', zh: '以表格显示' }
export const askedToBlackOut = { en: ' · asked to black out', zh: ' · 已请求涂黑' }
export const askToBlackItOut = { en: 'Ask to black it out', zh: '请求涂黑' }
export const assign = { en: 'Assign', zh: '归入' }
export const atRandom = (perHour: number) =>
  both(`, at random, about ${perHour} an hour`, `（随机，每小时约 ${perHour} 张）`)
export const blackedOut = {
  en: 'Blacked out, in the picture and its thumbnail.',
  zh: '已在图片和缩略图中涂黑。',
}
export const blackingOutAskedForOn = { en: 'Blacking out asked for on ', zh: '请求涂黑的时间：' }
export const blackOutAPart = { en: 'Black out a part', zh: '涂黑局部' }
export const byPrivacyPolicyInForce = {
  en: 'By the privacy policy in force and your own choice. ',
  zh: '依据现行隐私政策和您的选择。',
}
export const changeMyChoice = { en: 'Change my choice', zh: '更改我的选择' }
export const clicks = { en: 'Clicks', zh: '点击' }
export const clicksCounted = { en: 'Clicks, counted', zh: '点击次数' }
export const computersThatReport = { en: 'Computers that report', zh: '上报记录的电脑' }
export const dayAfter = { en: 'Day after', zh: '后一天' }
export const dayBefore = { en: 'Day before', zh: '前一天' }
export const days = (retentionDays: number | null) =>
  both(englishCount(retentionDays ?? 0, 'day'), `${retentionDays ?? 0} 天`)
export const deletedByYou = { en: 'Deleted by you', zh: '您已删除' }
export const deletedGoneForGood = (left: number) =>
  both(`Deleted; gone for good in ${left} s.`, `已删除，${left} 秒后无法恢复。`)
export const deletedWithItsTenMinutes = (left: number) =>
  both(
    `Deleted with its ten minutes; gone for good in ${left} s.`,
    `已连同所属的十分钟删除，${left} 秒后无法恢复。`,
  )
export const deleteIt = { en: 'Delete', zh: '删除' }
export const deleteScreenshotAndMinutes = {
  en: 'Delete this screenshot and the ten minutes of this computer that it belongs to? They are not counted any more, and nothing of that time is taken from a file. Other screenshots of it stay, and what another computer recorded.',
  zh: '删除这张截屏及这台电脑所属的十分钟？该时段的这部分记录不再计入工时，也不再从文件导入该时段的任何记录；该时段的其他截屏以及其他电脑的记录保留。',
}
export const deleteThisPhoto = { en: 'Delete this photo?', zh: '删除这张照片？' }
export const drawOverPartThatShows = {
  en: 'Draw over the part that shows somebody else or a private matter. By keyboard: an arrow marks a part, arrows then move it, Shift with arrows changes its size.',
  zh: '请框选显示他人或私人内容的局部。使用键盘：先按任一方向键标出一块，再用方向键移动，Shift 加方向键调整大小。',
}
export const gaps = (deletedGaps: number) =>
  both(deletedGaps === 1 ? '1 gap' : `${deletedGaps} gaps`, `${deletedGaps} 处`)
export const goOnRecording = { en: 'Go on recording', zh: '继续记录' }
export const hour = { en: 'Hour', zh: '小时' }
export const hours = { en: 'Hours', zh: '小时' }
export const hoursUnit = { en: ' h', zh: ' 小时' }
export const howManyHoursWasI = { en: 'How many hours was I active each day?', zh: '每天活跃多少小时？' }
export const howManyKeysAndClicks = {
  en: 'How many keys and clicks an hour?',
  zh: '每小时多少次按键和点击？',
}
export const hrOrPrivacyOfficerAnswers = {
  en: 'HR or the privacy officer answers. They see where the part is, not what it shows; until then nobody but you sees it. Once approved it is black for good.',
  zh: '由人事或隐私负责人答复。对方只能看到位置，看不到内容；答复之前只有您能看到该局部。一经同意，将永久涂黑。',
}
export const inPart = { en: 'in part: totals were off', zh: '部分：汇总曾关闭' }
export const itIsWorkingTime = (since: string) =>
  both(
    `It is working time and nothing stands in the way, but no computer of yours has been heard since ${since}; what it saw comes later.`,
    `现在是工作时间，也没有任何阻碍，但自 ${since} 起没有收到您任何电脑的消息；它记录的内容会稍后送达。`,
  )
export const itIsWorkingTimeAndNothing = {
  en: 'It is working time and nothing stands in the way, but no computer of yours has been heard yet.',
  zh: '现在是工作时间，也没有任何阻碍，但尚未收到您任何电脑的消息。',
}
export const itStoodThereAlready = {
  en: 'It stood there already; nothing was changed.',
  zh: '原已如此，没有更改。',
}
export const itWasChanged = {
  en: 'It was changed, but this page still shows the numbers from before. Reload it.',
  zh: '已更改，但本页仍显示之前的数字，请刷新页面。',
}
export const keep = { en: 'Keep', zh: '保留' }
export const keptUntil = { en: 'Kept until ', zh: '保存至 ' }
export const keys = { en: 'Keys', zh: '按键' }
export const keysAndClicksByHour = { en: 'Keys and clicks by the hour', zh: '每小时按键和点击次数' }
export const keysCounted = { en: 'Keys, counted', zh: '按键次数' }
export const labelAndWhy = (label: string, why: string) => both(`${label}: ${why}`, `${label}：${why}`)
export const later = { en: ', later ', zh: '，之后 ' }
export const length = { en: 'Length', zh: '时长' }
export const markPartFirst = { en: 'Mark a part of the picture first', zh: '请先在图片上标出局部' }
export const markPartInMiddle = { en: 'Mark a part in the middle', zh: '在图片中央标出一块' }
export const monthYear = ({
  monthName,
  year,
  ofYear,
}: {
  monthName: string | undefined
  year: string | undefined
  ofYear: number
}) => both(`${monthName} ${year}`, `${year} 年 ${ofYear} 月`)
export const next = { en: 'Next', zh: '下一张' }
export const no = { en: 'No', zh: '否' }
export const nobodyHasOpenedYourData = { en: 'Nobody has opened your data.', zh: '没有人查看过您的数据。' }
export const noEmploymentIsRecorded = {
  en: 'No employment is recorded. HR enters where you work, with its dates.',
  zh: '没有任职记录。由人事录入任职公司与起止日期。',
}
export const noEnd = { en: 'No end', zh: '未定' }
export const noneOfThisDay = (en: string, called: Both) =>
  both(`No ${en} of this day are held.`, `没有保存当天的${called.zh}。`)
export const noPartMarked = { en: 'No part of the picture is marked', zh: '尚未标出图片的局部' }
export const noProgramKnown = { en: 'No program known', zh: '未知程序' }
export const nothingIsBeingRecorded = {
  en: 'Nothing is being recorded: it is outside your working time.',
  zh: '当前没有任何记录：现在不是您的工作时间。',
}
export const nothingIsBeingRecordedEverything = {
  en: 'Nothing is being recorded: everything is off.',
  zh: '当前没有任何记录：所有项目均已关闭。',
}
export const nothingIsBeingRecordedNone = {
  en: 'Nothing is being recorded: none of your computers reports.',
  zh: '当前没有任何记录：您没有登记任何电脑。',
}
export const nothingIsCollected = {
  en: 'Nothing is collected until you have read and agreed to the notice.',
  zh: '在您阅读并同意告知书之前，系统不会收集任何数据。',
}
export const nothingIsHeld = { en: 'Nothing is held of this day.', zh: '没有保存当天的任何记录。' }
export const nothingIsHeldOfThisMonth = {
  en: 'Nothing is held of this month. Days appear here once a computer that you enrolled sends what you agreed to.',
  zh: '本月没有任何记录。您登记的电脑上报您同意记录的内容后，会显示在这里。',
}
export const nothingIsHeldOfToday = { en: 'Nothing is held of today.', zh: '今天没有任何记录。' }
export const nothingNew = (countedFrom: string | null) =>
  both(
    `Nothing new: it is counted from “${countedFrom}”, which is off`,
    `没有新增：由“${countedFrom}”汇总而来，而该项已关闭`,
  )
export const nothingThatItAsks = {
  en: 'Nothing that it asks for is collected before you agree. ',
  zh: '在您同意之前，系统不会收集其所列数据。',
}
export const notInTeamThen = (name: string) =>
  both(`Not open to you: ${name} was not in this team on that day.`, `未向您开放：${name}当天不在此团队。`)
export const notOpenLedSince = (since: string) =>
  both(`Not open to you: you lead this team since ${since}.`, `未向您开放：您自 ${since} 起负责此团队。`)
export const notOpenMonthBefore = (from: string) =>
  both(
    `Not open to you: you lead this team since ${from}, and this month was before.`,
    `未向您开放：您自 ${from} 起负责此团队，本月在此之前。`,
  )
export const notOpenWeekBefore = (from: string) =>
  both(
    `Not open to you: you lead this team since ${from}, and this week was before.`,
    `未向您开放：您自 ${from} 起负责此团队，本周在此之前。`,
  )
export const notSeenYet = { en: 'not seen yet', zh: '尚未连接' }
export const numberOfDays = { en: 'Number of days', zh: '天数' }
export const off = { en: 'Off', zh: '已关闭' }
export const offNoGuardianHasConsented = {
  en: 'Off: no guardian has consented',
  zh: '已关闭：尚未取得监护人同意',
}
export const offPolicyDoesNotAllow = { en: 'Off: the policy does not allow it', zh: '已关闭：隐私政策不允许' }
export const offPolicyDoesNotApply = {
  en: 'Off: the policy does not apply where you work',
  zh: '已关闭：隐私政策不适用于您的工作地点',
}
export const offYouHaveNotAgreed = {
  en: 'Off: you have not agreed to the policy',
  zh: '已关闭：您尚未同意隐私政策',
}
export const offYouHaveNotTurned = { en: 'Off: you have not turned it on', zh: '已关闭：您没有开启' }
export const offYouWithdrewYourConsent = { en: 'Off: you withdrew your consent', zh: '已关闭：您已撤回同意' }
export const ofWhatIsOpen = {
  en: 'Of what is open, nothing is held of this day.',
  zh: '已开放的类别中没有当天的记录。',
}
export const onInWorkingTime = { en: 'On, in working time', zh: '已开启（仅工作时间）' }
export const onlyCountsOfKeys = {
  en: 'Only counts of keys are kept, never what was typed.',
  zh: '只保留按键次数，绝不记录输入的内容。',
}
export const partOfPicture = ({
  width,
  height,
  left,
  top,
}: {
  width: string
  height: string
  left: string
  top: string
}) =>
  both(
    `The part: ${width} by ${height}, ${left} from the left, ${top} from the top`,
    `局部：宽 ${width}，高 ${height}，距左 ${left}，距上 ${top}`,
  )
export const pausedSince = (since: string, pauseKept: Both) =>
  both(`Paused since ${since}. ${pauseKept.en}`, `已于 ${since} 暂停。${pauseKept.zh}`)
export const pauseRecording = { en: 'Pause recording', zh: '暂停记录' }
export const pictureOf = ({ name, at, count }: { name: string; at: number; count: number }) =>
  both(`${name} ${at} of ${count}`, `第 ${at} 张${name}，共 ${count} 张`)
export const policyInForceOpensNothing = {
  en: 'The policy in force opens nothing of this to team leads.',
  zh: '现行隐私政策未向团队负责人开放此类记录。',
}
export const previous = { en: 'Previous', zh: '上一张' }
export const privacyPolicyAwaitsYourAnswer = {
  en: 'A privacy policy awaits your answer',
  zh: '有一份隐私政策等待您的答复',
}
export const program = { en: 'Program', zh: '程序' }
export const projectsOpenToYou = { en: 'Projects open to you: ', zh: '向您开放的项目：' }
export const readingTheNewNumbers = { en: 'Reading the new numbers', zh: '正在读取新的数字' }
export const recordChanged = ({
  minutes,
  seconds,
  left,
}: {
  minutes: string
  seconds: string
  left: number
}) =>
  both(
    `${minutes} with a record changed, in which you were active for ${seconds}; the list counts the active time. ${left} s to undo it.`,
    `已更改 ${minutes}有记录的时间，其中活跃 ${seconds}；列表只计活跃时间。${left} 秒内可撤销。`,
  )
export const recordingNow = { en: 'Recording now.', zh: '正在记录。' }
export const recordingOffAccountClosed = {
  en: 'Nothing is being recorded: your account is closed.',
  zh: '当前没有任何记录：您的账号已停用。',
}
export const recordingOffNoEmployment = {
  en: 'Nothing is being recorded: you have no current employment here.',
  zh: '当前没有任何记录：您目前没有任职。',
}
export const refusedReason = { en: 'Refused. Reason: ', zh: '已拒绝，理由：' }
export const semicolon = { en: '; ', zh: '；' }
export const teams = { en: 'Teams', zh: '团队' }
export const teamsAndProjects = { en: 'Teams and projects', zh: '团队与项目' }
export const thePicture = { en: 'The picture', zh: '图片' }
export const theTeamsWeek = { en: 'The team’s week', zh: '团队一周' }
export const thisDayHasNotBegun = { en: 'This day has not begun yet.', zh: '这一天尚未开始。' }
export const timeByProgram = { en: 'Time by program', zh: '各程序时长' }
export const timesIn = (zone: string, marks: string[]) =>
  both(`Times in ${zone} (${marks.join(', later ')}).`, `时间均为 ${zone}（${marks.join('，之后 ')}）。`)
export const titlesOfWindows = (count: number) => both(`Titles of windows (${count})`, `窗口标题（${count}）`)
export const todaySoFar = { en: 'Today so far', zh: '今天到目前为止' }
export const underVersionOfPolicy = (policyVersion: number) =>
  both(`, under version ${policyVersion} of the policy.`, `，依据隐私政策版本 ${policyVersion}。`)
export const waitsForAnswer = {
  en: 'Waits for an answer; until then nobody but you sees the part.',
  zh: '等待答复；在此之前只有您能看到该局部。',
}
export const whatIsHeld = {
  en: 'What is held of each of your days. Open one to see all of it.',
  zh: '以下是系统保存的您每天的记录，点开可查看全部内容。',
}
export const whatIsRecorded = {
  en: 'What is recorded about you right now, why, and who looked.',
  zh: '现在正在记录您的什么、为何记录，以及谁看过。',
}
export const whatMay = { en: 'What may be recorded', zh: '可以记录的内容' }
export const whatMayBeRecorded = { en: 'What may be recorded, and why', zh: '可以记录什么、为何记录' }
export const whatStatedPurposeOpens = ({ name, zone, mark }: { name: string; zone: string; mark: string }) =>
  both(
    `What a stated purpose opens of this day. ${name} reads on “Who looked” what you opened. Times in ${zone} (${mark}).`,
    `声明目的后开放的当天记录。您查看了什么，${name}可以在“谁看过”中看到。时间均为 ${zone}（${mark}）。`,
  )
export const whatWasRecordedWhen = { en: 'What was recorded when?', zh: '何时有记录？' }
export const whichProgramsWereInFront = {
  en: 'Which programs were in front, how long?',
  zh: '使用了哪些程序，多长时间？',
}
export const whichProjectsDidIWork = { en: 'Which projects did I work on?', zh: '参与了哪些项目？' }
export const whichProjectsWasItFor = { en: 'Which projects was it for?', zh: '用在哪些项目上？' }
export const whoeverAnswersReadsThis = { en: 'Whoever answers reads this.', zh: '答复人可以看到。' }
export const whyOptional = { en: 'Why (optional)', zh: '原因（可选）' }
export const yes = { en: 'Yes', zh: '是' }
export const youAreInNoTeam = {
  en: 'You are in no team. HR puts people into teams; a lead may then see what the policy opens to leads.',
  zh: '您不在任何团队中。团队由人事安排；负责人可以查看政策向其开放的内容。',
}
export const youMayDelete = {
  en: 'You may delete any of them, with the ten minutes it belongs to, or ask to have a part of it blacked out.',
  zh: '您可以删除其中任何一张，连同其所属的十分钟，也可以请求涂黑其中的局部。',
}
export const youMayDeleteAnyOfThem = {
  en: 'You may delete any of them, or ask to have a part of it blacked out.',
  zh: '您可以删除其中任何一张，也可以请求涂黑其中的局部。',
}
export const youMayPutTenMinutes = {
  en: 'You may put ten minutes, or a part of the day, on a project.',
  zh: '您可以把十分钟或一天中的某一段归入项目。',
}
