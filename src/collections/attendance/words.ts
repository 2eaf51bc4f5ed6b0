import { labels } from '../../base/labels'

export const absentBelow = { en: 'Absent below, minutes', zh: '缺勤下限（分钟）' }
export const addPunch = { en: 'Add a punch', zh: '补打卡' }
export const afterALateEvening = { en: 'After a late evening', zh: '晚走晚到' }
export const afternoon = { en: 'Afternoon', zh: '下午' }
export const afternoonFree = { en: 'Afternoon free', zh: '下午放假' }
export const anApproval = { en: 'An approval', zh: '须经批准' }
export const anotherKind = { en: 'Another kind', zh: '更改类型' }
export const anySpanOfDays = {
  en: 'Included. Any two days will do, such as the 26th to the 25th; no day is in two periods, and neither is changed later.',
  zh: '含当天。可为任意一段，如 26 日至次月 25 日；各周期不得重叠，保存后不能更改。',
}
export const api = { en: 'Program interface', zh: '程序接口' }
export const asked = { en: 'Asked', zh: '请求时间' }
export const askedBy = { en: 'Asked by', zh: '申请人' }
export const attendance = { en: 'Attendance', zh: '考勤' }
export const balanceOfDay = { en: 'Balance of the day', zh: '当日差额' }
export const beforeTheShiftToo = { en: 'Before the shift too', zh: '班前也计加班' }
export const belowThisAbsent = {
  en: 'Whoever works less of what is due is absent for the day. 0: never.',
  zh: '当天出勤不足此时长记为缺勤；0 表示不启用。',
}
export const belowThisHalf = {
  en: 'Whoever works less of what is due has half a day. 0: never.',
  zh: '当天出勤不足此时长记为半天；0 表示不启用。',
}
export const breakMinutes = { en: 'Break, minutes', zh: '休息（分钟）' }
export const breakOfTheShift = labels('Break of the shift', 'Breaks of the shift', '休息时段')
export const breaksByLaw = { en: 'Breaks by law', zh: '法定休息' }
export const breaksOfGermanLaw = {
  en: 'As German law has it: 30 minutes beyond six hours of work, 45 beyond nine. Empty: not looked at.',
  zh: '按德国法律：工作超过 6 小时须休息 30 分钟，超过 9 小时须休息 45 分钟。留空则不适用。',
}
export const changedSince = { en: 'Changed after it was signed', zh: '签字后有变动' }
export const clientId = { en: 'Client id', zh: '客户端编号' }
export const comprehensiveHours = { en: 'Comprehensive hours', zh: '综合工时' }
export const coreHours = { en: 'Core hours', zh: '核心时段' }
export const countsAs = { en: 'Counts as', zh: '计为' }
export const countsWith = { en: 'Counts with', zh: '计入条件' }
export const cutToUnits = {
  en: 'Overtime is cut down to whole units of so many minutes; 1 cuts nothing.',
  zh: '加班按此单位向下取整；1 表示不取整。',
}
export const dayAfter = { en: 'The day after it', zh: '更正后' }
export const dayBefore = { en: 'The day before it', zh: '更正前' }
export const daysBesideTheCalendar = {
  en: "Days that the company has beside those of its calendar, or instead of them. The calendar itself is chosen on the company's form.",
  zh: '公司在日历之外自定的节假日，或对日历的改动。采用哪一份日历，在公司表单中选择。',
}
export const daysThatAreClosedTogether = {
  en: 'Days that people sign for and that are closed together: a month, or any other span. A closed day is never computed anew; opening a period again needs a reason, which stays.',
  zh: '一并签字、一并关闭的日期：一个月，或任意一段。关闭后不再重新计算；重新打开须填写理由，理由会一直保留。',
}
export const daysToCompute = labels('Day to compute', 'Days to compute', '待计算的日子')
export const decided = { en: 'Decided', zh: '审批时间' }
export const decidedBy = { en: 'Decided by', zh: '审批人' }
export const deducted = { en: 'Deducted', zh: '自动扣除' }
export const deemedMinutes = { en: 'Deemed worked, minutes', zh: '视同出勤（分钟）' }
export const dueMinutes = { en: 'Due, minutes', zh: '应出勤（分钟）' }
export const earlierBy = { en: 'Earlier by, minutes', zh: '最多提前（分钟）' }
export const earlyMinutes = { en: 'Early leave, minutes', zh: '早退（分钟）' }
export const eightHoursAre = { en: 'Eight hours are 480.', zh: '8 小时为 480。' }
export const emptyThatOfEmployment = { en: 'Empty: that of the employment.', zh: '留空则按任职的时区。' }
export const emptyUntilFurther = {
  en: 'Included. Empty: until further notice.',
  zh: '含当天；留空表示长期有效。',
}
export const everybodyIsHere = {
  en: 'In these hours everybody is here, or is late or early. May stay empty.',
  zh: '此时段须在岗，否则计迟到或早退；可留空。',
}
export const everyPunch = { en: 'Every punch', zh: '每次打卡' }
export const firstAndLastPunch = { en: 'First and last punch', zh: '首末次打卡' }
export const firstIn = { en: 'First in', zh: '首次上班' }
export const fixedHours = { en: 'Fixed hours', zh: '固定工时' }
export const flags = { en: 'Noted', zh: '备注' }
export const flexibleHours = { en: 'Flexible hours', zh: '弹性工时' }
export const flexibleSpan = { en: 'Span of flexible hours', zh: '弹性时段' }
export const forgivenMinutes = { en: 'Forgiven, minutes', zh: '免计（分钟）' }
export const goesAsItCame = {
  en: 'Whoever comes so much earlier or later goes as much earlier or later. Empty: the times stay as they are.',
  zh: '早到或晚到在此范围内的，下班时间相应提前或推后；留空则时间固定。',
}
export const graceEarly = { en: 'Grace for leaving early, minutes', zh: '早退宽限（分钟）' }
export const graceLate = { en: 'Grace for coming late, minutes', zh: '迟到宽限（分钟）' }
export const halfBelow = { en: 'Half a day below, minutes', zh: '半天下限（分钟）' }
export const halfOfDay = { en: 'Half of the day', zh: '半天' }
export const hashBefore = { en: 'Hash before', zh: '前一散列' }
export const hashOfInputs = { en: 'Hash of the inputs', zh: '输入的散列' }
export const holidays = labels('Holiday', 'Holidays', '节假日')
export const howPunchesArePaired = {
  en: 'Every punch: the time between an out and the next in is away. First and last: only these two count, for terminals that people pass often.',
  zh: '每次打卡：离岗期间不计。首末次打卡：只看第一次和最后一次，适用于经常经过考勤机的场所。',
}
export const irregularHours = { en: 'Irregular hours', zh: '不定时工时' }
export const itsNumber = {
  en: 'Its number, so that others can look it up. May stay empty.',
  zh: '填写文号以便查证；可留空。',
}
export const kindOfLeave = { en: 'Kind of leave', zh: '假别' }
export const lastOut = { en: 'Last out', zh: '末次下班' }
export const lateEvening = labels('Rule for late evenings', 'Rules for late evenings', '晚走晚到规则')
export const lateMinutes = { en: 'Late, minutes', zh: '迟到（分钟）' }
export const laterBy = { en: 'Later by, minutes', zh: '最多推后（分钟）' }
export const leastMinutes = { en: 'At least, minutes', zh: '起算（分钟）' }
export const leaveByKind = { en: 'Leave by kind, minutes', zh: '各类休假（分钟）' }
export const leaveKinds = labels('Kind of leave', 'Kinds of leave', '假别')
export const leaveMinutes = { en: 'Leave, minutes', zh: '休假（分钟）' }
export const made = { en: 'Made', zh: '安排时间' }
export const madeUpWorkday = { en: 'Adjusted working day', zh: '调休上班日' }
export const mayBeginLaterBy = { en: 'May begin later by, minutes', zh: '次日可晚到（分钟）' }
export const minutesAheadOfUtc = { en: 'Minutes ahead of UTC', zh: '比 UTC 早的分钟数' }
export const minutesOfADay = { en: 'Minutes of a day', zh: '每天工时（分钟）' }
export const missingMinutes = { en: 'Missing, minutes', zh: '缺勤（分钟）' }
export const morning = { en: 'Morning', zh: '上午' }
export const morningFree = { en: 'Morning free', zh: '上午放假' }
export const nightMinutes = { en: 'Night, minutes', zh: '夜间（分钟）' }
export const noApproval = { en: 'No approval', zh: '无须批准' }
export const noLeadLearnsOfIt = {
  en: 'The portal offers it to nobody: an absence of it is told to HR. A lead learns of an absence and not of its kind.',
  zh: '员工端不提供此假别，请直接告知人事；负责人只知道缺席，不知道种类。',
}
export const noticeOfTheAuthority = { en: 'By which notice', zh: '依据的通知' }
export const numberInTheChain = { en: 'Number in the chain', zh: '链中序号' }
export const oneOfTheTwo = { en: 'Name a person or a team, not both.', zh: '人员与团队二选一。' }
export const onlySaid = { en: 'Only said', zh: '仅提示' }
export const outAfter = { en: 'Out after', zh: '下班晚于' }
export const overtimeOfHolidays = {
  en: 'Overtime on statutory holidays, minutes',
  zh: '法定节假日加班（分钟）',
}
export const overtimeOfRestDays = { en: 'Overtime on rest days, minutes', zh: '休息日加班（分钟）' }
export const overtimeOfWorkdays = { en: 'Overtime on workdays, minutes', zh: '工作日加班（分钟）' }
export const paid = { en: 'Paid', zh: '带薪' }
export const paidBreak = { en: 'Counts as work', zh: '计为工时' }
export const pairing = { en: 'What is paired', zh: '打卡配对' }
export const partOfTheShift = labels('Part of the shift', 'Parts of the shift', '班次时段')
export const partsOfTheShift = { en: 'Parts of the shift', zh: '班次时段' }
export const pay = { en: 'Pay', zh: '加班费' }
export const period = { en: 'Period of attendance', zh: '考勤周期' }
export const periods = labels('Period of attendance', 'Periods of attendance', '考勤周期')
export const portal = { en: 'Portal', zh: '门户' }
export const presentMinutes = { en: 'Between in and out, minutes', zh: '在岗（分钟）' }
export const punch = { en: 'Punch', zh: '打卡' }
export const punchChains = labels('Chain of punches', 'Chains of punches', '打卡链')
export const punchGaps = labels('Gap in a chain of punches', 'Gaps in chains of punches', '打卡链中的空缺')
export const restDay = { en: 'Rest day', zh: '休息日' }
export const restsAfterLateEvening = {
  en: 'Whoever was out at or after such a time may begin later on the next day.',
  zh: '前一天在该时间或之后下班的，次日可晚到。',
}
export const returnedAs = { en: 'Returned as', zh: '补偿方式' }
export const sealed = { en: 'Sealed', zh: '封存时间' }
export const sealedBytes = { en: 'Sealed bytes', zh: '封存内容' }
export const sensitive = { en: 'Sensitive', zh: '敏感' }
export const setPunchAside = { en: 'Set a punch aside', zh: '作废打卡' }
export const shift = { en: 'Shift', zh: '班次' }
export const shiftAssignments = labels('Assignment of a shift', 'Assignments of shifts', '班次安排')
export const shifts = labels('Shift', 'Shift definitions', '班次')
export const shorterIsNone = {
  en: 'A day with less overtime than this has none.',
  zh: '当天加班不足此时长不计加班。',
}
export const since = { en: 'Since', zh: '变更时间' }
export const slides = { en: 'Slides with the arrival', zh: '随到岗时间浮动' }
export const statesOfSheets = labels('State of a sheet', 'States of sheets', '考勤表状态')
export const statutoryCountsThreefold = {
  en: 'Work on a statutory holiday is overtime of its own kind; on a rest day it is that of rest days.',
  zh: '法定节假日出勤计法定节假日加班；休息日出勤计休息日加班。',
}
export const statutoryHoliday = { en: 'Statutory holiday', zh: '法定节假日' }
export const steps = { en: 'Steps', zh: '步骤' }
export const terminal = { en: 'Terminal', zh: '考勤机' }
export const timeOff = { en: 'Compensatory leave', zh: '调休' }
export const timeOfTheDay = { en: 'A time as HH:MM, such as 09:00.', zh: '请按 HH:MM 填写时间，例如 09:00。' }
export const timesMarked = { en: 'Times marked', zh: '标记次数' }
export const timesWritten = { en: 'Times written', zh: '写入次数' }
export const uncountedMinutes = { en: 'Not counted, minutes', zh: '未计入（分钟）' }
export const unitOfMinutes = { en: 'In units of, minutes', zh: '计算单位（分钟）' }
export const upToThisForgiven = {
  en: 'Up to so many are forgiven; beyond it all of them count.',
  zh: '不超过此数免计；超过则全部计入。',
}
export const versionOfTheEngine = { en: 'Version of the engine', zh: '计算版本' }
export const whatAShiftSays = {
  en: 'When work is due, and how time counts. A shift is worked by nobody until it is assigned, to a person or a team. Changed, it counts anew for every day that is not closed.',
  zh: '规定何时上班、工时如何计算。须通过“班次安排”指定给人员或团队后才生效。改动后，未关闭的日子会重新计算。',
}
export const whatIsDisputed = { en: 'What is disputed', zh: '异议内容' }
export const whatKindsOfShiftAre = {
  en: 'Fixed: set times. Comprehensive: set times too, but counted over a longer period. Flexible: so many minutes within a span. Irregular: presence is recorded, nothing is due.',
  zh: '固定工时：时间固定。综合工时：时间固定，按更长周期合计。弹性工时：在弹性时段内满足每天工时。不定时工时：只记录在岗，没有应出勤。',
}
export const whatPeopleMayAskFor = {
  en: 'What people may ask for when they are away. Without a kind nobody can ask for leave.',
  zh: '员工请假时可选的假别；没有假别则无法请假。',
}
export const whatWasDone = { en: 'What was done', zh: '处理记录' }
export const whenWorkIsDue = {
  en: 'At least one, such as 09:00 to 18:00. An end before its start is on the next day. Two parts make a split shift.',
  zh: '至少一段，例如 09:00 至 18:00。结束早于开始表示次日结束；两段即为分段班。',
}
export const whoWorksByWhich = {
  en: 'Who works by which shift: a person, or a whole team. It is worked on these days of the week, as the calendar of the company moves them.',
  zh: '谁按哪个班次上班：个人或整个团队。上班日为所选的星期，并按公司日历调整。',
}
export const withinTheShift = {
  en: 'Within the shift, such as 12:00 to 13:00. It is taken out of work unless it counts as work.',
  zh: '须在班次之内，例如 12:00 至 13:00。除非勾选计为工时，否则从工时中扣除。',
}
export const withinThisItCounts = {
  en: 'Only what is worked within it counts, such as 07:00 to 21:00.',
  zh: '只计此时段内的出勤，例如 07:00 至 21:00。',
}
export const work = { en: 'Work', zh: '工作' }
export const workedMinutes = { en: 'Worked, minutes', zh: '出勤（分钟）' }
export const workedOfDue = { en: 'Worked of what was due, minutes', zh: '应出勤中的出勤（分钟）' }
export const workIsDeemed = {
  en: 'Work: such as a business trip, which counts as worked without a punch.',
  zh: '工作：例如出差，无须打卡即计为出勤。',
}
