import { labels } from '../../base/labels'

export const aBreak = { en: 'Break', zh: '休息' }
export const accessEnds = { en: 'Access ends', zh: '访问截止' }
export const actsOfTwo = labels('Act of two', 'Acts of two', '双人签署事项')
export const aDocument = { en: 'A document', zh: '证件材料' }
export const answered = { en: 'Answered', zh: '答复时间' }
export const answeredBy = { en: 'Answered by', zh: '答复人' }
export const archived = { en: 'Archived', zh: '已归档' }
export const begins = { en: 'Begins', zh: '开始时刻' }
export const begunBy = { en: 'Begun by', zh: '发起人' }
export const calendarOfChina = {
  en: 'China, by the notices of the State Council',
  zh: '中国（按国务院办公厅通知）',
}
export const calendarOfHolidays = { en: 'Calendar of holidays', zh: '节假日日历' }
export const came = { en: 'Came', zh: '收到时间' }
export const code = { en: 'Code', zh: '代号' }
export const companies = labels('Company', 'Companies', '公司')
export const concerns = { en: 'Concerns', zh: '相关人员' }
export const consentOfTheGuardian = { en: 'Consent of the guardian', zh: '监护人同意' }
export const degree = { en: 'Degree', zh: '学历' }
export const emailConfirmed = { en: 'Email confirmed', zh: '邮箱已确认' }
export const emailSince = { en: 'Email since', zh: '邮箱登记时间' }
export const employments = labels('Employment', 'Employments', '任职')
export const emptyTheCompanys = { en: "Empty: the company's.", zh: '留空则使用公司时区。' }
export const endedAtOnce = { en: 'Ended at once', zh: '立即终止时间' }
export const ends = { en: 'Ends', zh: '结束时刻' }
export const endsAtMidnightThatCloses = {
  en: 'Ends at the midnight that closes this day.',
  zh: '于该日结束的午夜终止。',
}
export const endsOfSessions = { en: 'Ends of sessions', zh: '会话结束次数' }
export const ethnicity = { en: 'Ethnicity', zh: '民族' }
export const event = { en: 'Event', zh: '事件' }
export const everybodyWithAccount = {
  en: 'Everybody with an account. People come by invitation; an employment that ends closes the door.',
  zh: '所有账号。成员经邀请加入；任职终止后即无法登录。',
}
export const expires = { en: 'Expires', zh: '到期' }
export const folderAndNumber = {
  en: 'Folder and number, or the file in your archive.',
  zh: '档案编号或文件位置。',
}
export const forDisplayOnOwnPages = { en: 'For display on own pages.', zh: '仅用于本人页面的时间显示。' }
export const fromPublicPage = {
  en: 'From the public page. Check each within three days: where it is right, record the person as a minor, and what is here without a guardian goes.',
  zh: '来自公开页面。请在三天内核实：属实的，将其登记为未成年人，未经监护人同意的信息将被删除。',
}
export const guardian = { en: 'Guardian', zh: '监护人' }
export const heldUntil = { en: 'Held until', zh: '占用至' }
export const holidaysOfItAndYourOwn = {
  en: 'Its holidays count, and those of your own beside them.',
  zh: '按该日历的节假日计算；公司自定的节假日另行添加。',
}
export const homeAddress = { en: 'Home address', zh: '住址' }
export const howGuardianIsReached = { en: 'How the guardian is reached', zh: '监护人联系方式' }
export const idNumber = { en: 'ID number', zh: '身份证号' }
export const imported = { en: 'Imported', zh: '已导入' }
export const importedBy = { en: 'By', zh: '导入人' }
export const imports = labels('Import', 'Imports', '导入')
export const itFollowsFromEmployments = { en: 'It follows from the employments.', zh: '由任职记录得出。' }
export const lastUsed = { en: 'Last used, by the hour', zh: '最近使用（按小时）' }
export const leftOut = {
  en: 'Left out: faulty, nobody, or taken meanwhile',
  zh: '因错误、不是人员或被抢先占用而跳过的行数',
}
export const letterDay = { en: 'A letter a day with what is unread', zh: '每日邮件汇总未读通知' }
export const letterFirst = {
  en: 'A letter first, then small letters, digits, dots, dashes; 2 to 40 in all.',
  zh: '以字母开头，可含小写字母、数字、点和短横，共 2 至 40 个字符。',
}
export const listsOfPeople = {
  en: 'Lists of people that were taken in. An import can be undone while nobody with a new account of it has come and nothing else hangs on what it made; whether somebody with a new employment has signed in makes no difference. Files are not kept.',
  zh: '已导入的人员名单。在新账号均未激活且新建内容没有其他关联数据之前，可以撤销导入；有新任职的人员是否登录过不影响撤销。系统不保存文件。',
}
export const members = { en: 'Members', zh: '成员' }
export const memberships = labels('Membership', 'Memberships', '团队成员关系')
export const membersMayPutTheirTime = {
  en: 'Members may put their time on this project, and so may everybody in its team: to name members narrows nothing.',
  zh: '成员可以把时间归入此项目；项目所属团队的每个人也可以。指定成员不会缩小范围。',
}
export const minors = labels('Minor', 'Minors', '未成年人')
export const newEmploymentsOfPeople = {
  en: 'New employments of people who had left',
  zh: '为离职人员建立的新任职',
}
export const nothingIsCollectedOutside = {
  en: 'Nothing is collected outside these hours.',
  zh: '在此时间之外不收集任何数据。',
}
export const ofPeopleWhoWereHere = {
  en: 'Of people who were here, or have left',
  zh: '已在系统中或已离职的人员行数',
}
export const ownPictures = labels('Own picture', 'Own pictures', '头像')
export const parentTeam = { en: 'Parent team', zh: '上级团队' }
export const passwordTypedAgain = { en: 'Password typed again', zh: '再次验证密码时间' }
export const people = labels('Person', 'People', '人员')
export const personnelFiles = labels('Personnel file', 'Personnel files', '人事档案')
export const phoneConfirmed = { en: 'Phone confirmed', zh: '手机已确认' }
export const phoneSince = { en: 'Phone since', zh: '手机登记时间' }
export const privacyContact = { en: 'Privacy contact', zh: '隐私联系方式' }
export const projects = labels('Project', 'Projects', '项目')
export const quietFrom = { en: 'Quiet from', zh: '免打扰开始' }
export const quietUntil = { en: 'Quiet until', zh: '免打扰结束' }
export const recorded = { en: 'Recorded', zh: '登记时间' }
export const records = { en: 'Records', zh: '记录' }
export const reportsOnChildrensData = labels(
  'Report on a child’s data',
  'Reports on children’s data',
  '儿童信息举报',
)
export const roles = { en: 'Roles', zh: '角色' }
export const rowsInTheFile = { en: 'Rows in the file', zh: '文件中的行数' }
export const rowsOfImports = labels('Row of an import', 'Rows of imports', '导入行')
export const rowsThatSomebodyWasFaster = {
  en: 'Rows that somebody was faster with',
  zh: '被他人抢先占用的行',
}
export const salt = { en: 'Salt', zh: '盐' }
export const school = { en: 'School', zh: '毕业院校' }
export const securityLog = labels('Security entry', 'Security log', '安全日志')
export const sessions = labels('Session', 'Sessions', '登录会话')
export const setAt = { en: 'Set at', zh: '设置时间' }
export const sex = { en: 'Sex', zh: '性别' }
export const shutUntilUnderWithoutGuardian = {
  en: 'Shut until (under 14 without a guardian)',
  zh: '停用至（未满 14 周岁且无监护人同意）',
}
export const signed = { en: 'Signed', zh: '签署时间' }
export const signedIn = { en: 'Signed in', zh: '登录时间' }
export const signedInBy = { en: 'Signed in by', zh: '登录方式' }
export const signInsThatFailed = {
  en: 'Sign-ins that failed or were refused, and what changed at an account. It says neither from where nor what was typed.',
  zh: '登录失败、被限制的登录以及账号安全变动。不记录来源地址，也不记录输入的内容。',
}
export const stateSince = { en: 'State since', zh: '状态起始' }
export const stoppedBy = { en: 'Stopped by', zh: '中止人' }
export const subject = { en: 'Subject', zh: '专业' }
export const suchAs = { en: 'Such as 22:00.', zh: '例如 22:00。' }
export const teams = labels('Team', 'Teams', '团队')
export const teamsMade = { en: 'Teams made', zh: '新建的团队' }
export const theImport = { en: 'Import', zh: '导入' }
export const thePerson = { en: 'The person', zh: '本人' }
export const timeAsHhMm = { en: 'A time as HH:MM, such as 09:00.', zh: '请按 HH:MM 填写时间，例如 09:00。' }
export const toBeAnsweredBy = { en: 'To be answered by', zh: '答复截止' }
export const twoLetters = {
  en: 'Two letters, such as CN. Empty: that of the time zone. Where the policy names countries, nothing is collected outside them.',
  zh: '两个字母，例如 CN。留空则按时区判断。隐私政策载明适用国家或地区的，不在其外收集。',
}
export const undoneAt = { en: 'Undone', zh: '撤销时间' }
export const undoneBy = { en: 'Undone by', zh: '撤销人' }
export const valueNeedsItsSource = { en: 'A value needs its source.', zh: '请填写来源。' }
export const values = { en: 'Values', zh: '值' }
export const waitsUntil = { en: 'Waits until', zh: '等待至' }
export const whatIsRecordedCounts = { en: 'What is recorded counts for this team.', zh: '记录归入该团队。' }
export const whatWasFound = { en: 'What was found', zh: '核实结果' }
export const wherePeopleCanAsk = {
  en: 'Where people can ask: an address or a phone number.',
  zh: '供员工咨询的邮箱或电话。',
}
export const whereSignedPaperLies = { en: 'Where the signed paper lies', zh: '签字文件存放处' }
export const whoAnswersForData = {
  en: 'Who answers for the data, as named in the policy.',
  zh: '在隐私政策中载明、对个人信息负责的主体。',
}
export const whoIsInWhichTeam = {
  en: 'Who is in which team, from when until when. Each employment has one main team a day.',
  zh: '谁在何时属于哪个团队。每项任职每天只有一个主要团队。',
}
export const whoNeedsGuardian = {
  en: 'Whoever is under 18 needs the consent of a guardian; under 14 not even the account opens without it. What was collected of a minor without it is deleted within the day.',
  zh: '未满 18 周岁须经监护人同意；未满 14 周岁，未经同意连账号也不能使用。未经同意收集的未成年人信息将在一天内删除。',
}
export const whoReports = { en: 'Who reports, and how to answer', zh: '举报人联系方式' }
export const whoWorksWhere = {
  en: 'Who works where, from when until when. Inviting a person makes the first one; what changes later is done on the page of the person.',
  zh: '谁在何处任职、起止日期。邀请成员时会建立第一条，此后的变更在其个人页面办理。',
}
export const widerHoursToCome = { en: 'Wider hours to come', zh: '待生效的工时' }
export const withCountryCode = {
  en: 'With country code, such as +8613800138000.',
  zh: '请含国家代码填写，例如 +8613800138000。',
}
