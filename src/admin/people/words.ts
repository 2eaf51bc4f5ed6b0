import { both, type Both } from '../../base/labels'

export const afterALastDay = { en: 'After a last day', zh: '在最后工作日之后' }
export const agreed = { en: 'Agreed', zh: '已同意' }
export const alreadyInMainTeam = {
  en: 'The person is in this main team on that day already. Nothing was changed.',
  zh: '此人当天已在该主要团队，未作任何更改。',
}
export const answerForTheRecord = { en: 'Answer, for the record', zh: '答复内容（存档）' }
export const answerOnPaper = { en: 'Answer on paper', zh: '登记纸质签署' }
export const answersToPolicyVersions = { en: 'Answers to policy versions', zh: '对隐私政策版本的答复' }
export const answerTheReport = { en: 'Answer the report', zh: '答复举报' }
export const atMidnightThatClosesIt = {
  en: "At the midnight that closes it, in the employment's zone.",
  zh: '于该日结束的午夜终止，按任职时区。',
}
export const atOnce = (day: string, endedAt: string) =>
  both(`${day}, at once (${endedAt})`, `${day}，立即终止（${endedAt}）`)
export const beginIt = { en: 'Begin it, for a second to sign', zh: '发起，由第二人签署' }
export const breakBetween = (from: string, to: string) =>
  both(`; break ${from}–${to}`, `；休息 ${from}–${to}`)
export const breakFrom = (number: number) => both(`Break ${number} from`, `休息 ${number} 开始`)
export const breakUntil = (number: number) => both(`Break ${number} until`, `休息 ${number} 结束`)
export const byLinkOfLetter = { en: 'by the link of a letter', zh: '通过邮件中的链接' }
export const byMail = {
  en: 'By mail, each with an address gets a letter, if a mail server is set; the links of the others are shown here.',
  zh: '选择邮件时，如已设置邮件服务器，有邮箱的人员将收到邮件；其余人员的链接显示在此处。',
}
export const cameByList = ({ fileName, by, at }: { fileName: string; by: string; at: string }) =>
  both(
    `Came by the list “${fileName}”, imported by ${by || 'somebody who has left'} on ${at}.`,
    `来源：名单“${fileName}”，由${by || '已离职人员'}于 ${at} 导入。`,
  )
export const change = { en: 'Change', zh: '更改' }
export const changeButton = { en: 'Change …', zh: '更改……' }
export const changeTheLastDay = { en: 'Change the last day', zh: '更改最后工作日' }
export const confirmedSignedPaperIsHere = {
  en: 'Confirmed: the signed paper is here',
  zh: '已确认：已收到签字文件',
}
export const consentOfTheGuardian = { en: 'Consent of the guardian', zh: '监护人同意' }
export const copied = { en: 'Copied', zh: '已复制' }
export const copy = { en: 'Copy', zh: '复制' }
export const correct = { en: 'Correct', zh: '更正' }
export const correctEmployment = { en: 'Correct employment', zh: '更正任职' }
export const correctNameOrUserName = { en: 'Correct name or user name', zh: '更正姓名或用户名' }
export const correctWhatIsRecorded = { en: 'Correct what is recorded', zh: '更正登记' }
export const devicesAreRefused = {
  en: 'Devices are refused; nothing more is collected.',
  zh: '设备将被拒绝，不再收集任何数据。',
}
export const devicesOfThisEmploymentStop = {
  en: 'The devices of this employment stop: their tokens are refused.',
  zh: '此任职的设备停止工作，其令牌将被拒绝。',
}
export const devicesWorkAgain = {
  en: 'Devices work again, as the policy and the consents allow.',
  zh: '设备按隐私政策和同意情况恢复工作。',
}
export const eachItemWithTick = {
  en: 'Each item with a tick of its own is off. Where this version asks for something new, the person stays on the terms of before; where it does not, what was agreed to is taken back.',
  zh: '所有单独同意的项目一律关闭。本版本有新的同意事项的，继续适用此前的条款；没有的，视为撤回此前的同意。',
}
export const eachWhoHasNotCome = {
  en: 'Each who has not come yet gets a new one-time link; earlier links stop working. Links to print are shown here once, and no letter goes out.',
  zh: '每位尚未激活的人员将获得新的一次性链接，此前的链接失效。供打印的链接仅在此处显示一次，不发送任何邮件。',
}
export const emailAndPhone = { en: 'Email and phone', zh: '邮箱和手机' }
export const employmentAt = { en: 'Employment at', zh: '任职公司' }
export const employmentTeamsAndRecordsStay = {
  en: 'Employment, teams and records stay as they are. You can lift this at any time.',
  zh: '任职、团队和记录保持不变，您可以随时恢复。',
}
export const emptyOneIsMade = { en: 'Empty: one is made from the name.', zh: '留空则自动生成。' }
export const endEmployment = { en: 'End employment', zh: '终止任职' }
export const endEmploymentButton = {
  en: 'End employment, or change its last day',
  zh: '终止任职或更改最后工作日',
}
export const findAPerson = { en: 'Find a person', zh: '查找人员' }
export const firstDayAndTimeZone = {
  en: 'First day and time zone decide when anything may be collected.',
  zh: '入职日期和时区决定何时可以收集数据。',
}
export const forDisplayOnOwnPages = { en: 'For display on own pages.', zh: '仅用于本人页面的时间显示。' }
export const forVersionInForce = (version: number, titles: Both) =>
  both(
    `For the version in force: version ${version}, “${titles.en}”. Print it, have it signed, and take the answer down here. It counts from now on.`,
    `针对现行版本 ${version}“${titles.zh}”。请打印、签署后在此登记，自登记时起生效。`,
  )
export const fromNextRequestOn = { en: 'From the next request on.', zh: '自下一次请求起生效。' }
export const guardian = { en: 'Guardian', zh: '监护人' }
export const handedToMailServer = { en: 'Handed to the mail server', zh: '交给邮件服务器的时间' }
export const hasAgreedToNoVersion = {
  en: 'Has agreed to no version yet. Nothing that needs an agreement is collected.',
  zh: '尚未同意任何版本。需要同意的数据均不收集。',
}
export const howGuardianIsReached = { en: 'How the guardian is reached', zh: '监护人联系方式' }
export const ifItIsLastEmployment = {
  en: 'If it is the last employment, the person is signed out everywhere and can no longer sign in.',
  zh: '如为此人的最后一项任职，其将在所有地方退出登录，且无法再登录。',
}
export const imported = { en: 'Imported', zh: '已导入' }
export const inNoTeamYet = { en: 'In no team yet.', zh: '尚未加入团队。' }
export const inThePortal = { en: 'in the portal', zh: '在门户中' }
export const invitationLinks = { en: 'Invitation links', zh: '邀请链接' }
export const invitationLinksFor = (count: number) =>
  both(`Invitation links for ${count} …`, `为 ${count} 人生成邀请链接……`)
export const invitationLinksStopWorking = { en: 'Invitation links stop working.', zh: '邀请链接将失效。' }
export const invitationOf = (name: string, mailed: string | undefined) =>
  both(`The invitation of ${name} is on its way to ${mailed}.`, `${name}的邀请正发往 ${mailed}。`)
export const invite = { en: 'Invite', zh: '邀请' }
export const inviteAnother = { en: 'Invite another', zh: '继续邀请' }
export const inviteAPerson = { en: 'Invite a person', zh: '邀请成员' }
export const inviteByMail = { en: 'Invite by mail', zh: '以邮件邀请' }
export const itEndsAfter = (until: string) =>
  both(
    `It ends after ${until}; until then all goes on. Choose another last day here, or end it now. To have no end, undo the end.`,
    `此任职在 ${until} 之后终止，在此之前一切照常。可在此更改最后工作日或立即终止；如不再终止，请撤销终止。`,
  )
export const itIsShownHereOnly = {
  en: 'It is shown here only, and not stored.',
  zh: '链接仅在此处显示，系统不保存。',
}
export const itWaitsForSecondHolder = {
  en: 'It waits for a second holder of an office, who finds it on the start page. Each person is told at least twelve hours before; it binds from the midnight after.',
  zh: '正等待另一位任职者签署，可在其首页找到。每位员工至少提前十二小时收到通知，自其后的零点起生效。',
}
export const join = { en: 'Join', zh: '加入' }
export const joinATeam = { en: 'Join a team', zh: '加入团队' }
export const languageOfThePaper = { en: 'Language of the paper', zh: '纸质文件语言' }
export const leadDeputyLeaveTeam = { en: 'Lead, deputy, leave a team', zh: '负责人、代理负责人、离开团队' }
export const leadOrDeputy = {
  en: "A lead or deputy may read the team's records captured since that day, each time with a purpose.",
  zh: '负责人或代理负责人可以在说明目的后查看该日起采集的团队记录。',
}
export const leadOrDeputyMayRead = {
  en: "A lead or deputy may read the team's records captured since that day, each time with a purpose; the team is told.",
  zh: '负责人或代理负责人可以在说明目的后查看该日起采集的团队记录；团队成员将收到通知。',
}
export const leaveTheTeam = { en: 'Leave the team', zh: '离开团队' }
export const letterAtOldAddress = {
  en: 'A letter says so at the old address and at the new one.',
  zh: '旧邮箱和新邮箱都会收到邮件通知。',
}
export const letterFirst = {
  en: 'A letter first, then letters, digits, dots, dashes',
  zh: '以字母开头，可含字母、数字、点和短横',
}
export const liftTheSuspension = { en: 'Lift the suspension', zh: '恢复账号' }
export const linkFor = (name: string) => both(`Link for ${name}`, `${name}的一次性链接`)
export const linksThatWereSent = {
  en: 'Links that were sent or handed over stop working; invite the person again.',
  zh: '此前发出或转交的链接失效，请重新邀请。',
}
export const list = (fileName: string) => both(`list ${fileName}`, `名单 ${fileName}`)
export const mainTeamStays = { en: 'The main team stays as it is.', zh: '主要团队保持不变。' }
export const mainTeamUntilThenEnds = {
  en: 'The main team until then ends the day before; one that begins that very day makes way.',
  zh: '原主要团队在前一天结束；如其恰好自该日开始，则由新团队取代。',
}
export const makeLinksToPrint = { en: 'Make links to print', zh: '生成供打印的链接' }
export const memberLeadOrDeputy = { en: 'Member, lead or deputy', zh: '成员、负责人或代理负责人' }
export const move = { en: 'Move', zh: '调动' }
export const movePeople = (count: number) =>
  both(count === 1 ? 'Move 1 person' : `Move ${count} people`, `调动 ${count} 人`)
export const moveToAnotherTeam = { en: 'Move to another team', zh: '调到其他团队' }
export const moveToATeam = (count: number) => both(`Move ${count} to a team …`, `将 ${count} 人调到团队……`)
export const neededForFirstDay = {
  en: 'Needed for the first day and the time zone.',
  zh: '更改入职日期或时区时须填写。',
}
export const neededOncePolicyIsPublished = {
  en: 'Needed once a policy is published.',
  zh: '隐私政策发布后须填写。',
}
export const newMainTeam = { en: 'New main team', zh: '新的主要团队' }
export const newUserName = {
  en: 'A new user name is what the person signs in with from now on.',
  zh: '此后须用新的用户名登录。',
}
export const nobodyButPersonCanOpen = {
  en: 'Nobody but the person can open what was collected of it; it is deleted within a day, unless the policy names another ground or a legal hold stands.',
  zh: '已收集的该类数据只有本人可以查看，并将在一天内删除；隐私政策另有依据或处于法律保全的除外。',
}
export const noComputerIsEnrolled = {
  en: 'No computer is enrolled. The person enrols one on the own pages.',
  zh: '尚未登记电脑。由本人在个人页面登记。',
}
export const noConsentWasGiven = { en: 'No consent was given or withdrawn.', zh: '没有同意或撤回记录。' }
export const noEmploymentYet = { en: 'No employment yet.', zh: '尚无任职记录。' }
export const noLetterWent = { en: 'No letter went to this person yet.', zh: '尚未向此人发送邮件。' }
export const noneRecordedYet = { en: 'None recorded yet.', zh: '尚无记录。' }
export const noneYet = { en: 'None yet', zh: '暂无' }
export const nothingIsCollectedOutside = {
  en: 'Nothing is collected outside these hours, nor in the breaks, nor outside the countries that the policy names.',
  zh: '在此时间之外、休息时间内以及隐私政策载明的国家或地区之外，不收集任何数据。',
}
export const nothingMore = {
  en: 'Nothing more of it is collected, from the next request on.',
  zh: '自下一次请求起，不再收集该项数据。',
}
export const nothingMoreIsCollected = {
  en: 'Nothing more is collected. What was collected is kept until its own day of deletion, as the policy says.',
  zh: '不再收集任何数据；此前收集的数据按隐私政策保存至各自的删除日期。',
}
export const notOpenToYourRole = { en: 'Not open to your role.', zh: '未向您的角色开放。' }
export const notSo = { en: 'Not so', zh: '不属实' }
export const notTheMainTeam = { en: ' (not the main team)', zh: '（非主要团队）' }
export const offices = { en: 'Offices', zh: '职责' }
export const onADevice = { en: 'on a device', zh: '在设备上' }
export const oncePolicyIsPublished = {
  en: 'Once a policy is published, a change that would widen what may be collected takes a second hand.',
  zh: '隐私政策发布后，扩大收集范围的更改须经第二人签署。',
}
export const oneBreakLess = { en: 'One break less', zh: '减少休息' }
export const oneMoreBreak = { en: 'One more break', zh: '增加休息' }
export const onPaper = { en: 'on paper', zh: '纸质' }
export const onWrittenRequest = { en: 'on written request', zh: '书面请求' }
export const overview = { en: 'Overview', zh: '概览' }
export const ownCategory = (category: string) =>
  both(
    `${category} are a category of their own: they stay unless they are ticked too.`,
    `${category}是单独的类别：未一并勾选时仍会保留。`,
  )
export const paper = { en: 'Paper', zh: '纸质文件' }
export const passedOver = (count: number) => both(`Passed over: ${count}`, `未处理：${count} 人`)
export const personCanSignInAgain = {
  en: 'The person can sign in again with the same password; who never came is invited again.',
  zh: '此人可以用原密码登录；从未激活的人员恢复为待激活状态。',
}
export const personIsRecordedAsMinor = {
  en: 'The person is recorded as a minor without a guardian: nothing more is collected, what is here and rests on consent ends at once, and under 14 the account is shut.',
  zh: '将登记为未取得监护人同意的未成年人：停止收集，基于同意的已有信息立即到期，未满 14 周岁的账号停用。',
}
export const personIsSignedOutEverywhere = {
  en: 'The person is signed out everywhere and cannot sign in.',
  zh: '此人将在所有地方退出登录，且无法登录。',
}
export const personIsTold = {
  en: 'The person is told, and can turn it on again at any time.',
  zh: '系统将通知本人，本人可以随时重新开启。',
}
export const personnelFile = {
  en: 'The personnel file and what was recorded are not here: they open with a purpose, and the person sees who looked.',
  zh: '人事档案和采集的记录不在此页：须说明目的方可查看，且本人可以看到查看记录。',
}
export const personnelFiles = { en: 'Personnel files', zh: '人事档案' }
export const pictureOfItJpeg = {
  en: 'A picture of it (JPEG, PNG or WebP)',
  zh: '扫描件或照片（JPEG、PNG 或 WebP）',
}
export const printSlips = (count: number) =>
  both(count === 1 ? 'Print 1 slip' : `Print ${count} slips`, `打印 ${count} 张`)
export const recordsOfConsent = { en: 'Records of consent', zh: '同意记录' }
export const refusedOrWithdrawn = { en: 'Refused or withdrawn', zh: '已拒绝或撤回' }
export const suchAsAsiaShanghai = {
  en: "Such as Asia/Shanghai. Empty: the company's.",
  zh: '例如 Asia/Shanghai。留空则使用公司时区。',
}
export const suspend = { en: 'Suspend', zh: '停用账号' }
export const switchedOn = { en: 'Switched on, each by its own tick', zh: '单独同意的项目' }
export const teamsOverTime = { en: 'Teams over time', zh: '团队变动' }
export const theFormToPrint = { en: 'The form to print', zh: '打印用表格' }
export const theReportIsRight = { en: 'The report is right', zh: '属实' }
export const theseHoursAreMeant = { en: 'These hours are meant', zh: '确实如此设置' }
export const thisGoesOnRecord = {
  en: 'This goes on record with your reason.',
  zh: '此操作连同理由将记录在案。',
}
export const thisGoesOnRecordInYourName = {
  en: 'This goes on record in your name.',
  zh: '此操作将以您的名义记录在案。',
}
export const thisPersonHoldsOffice = {
  en: 'This person holds an office: name and user name change once a second holder of an office has signed.',
  zh: '此人担任职责：姓名和用户名须由另一位任职者签署后变更。',
}
export const thisPersonHoldsOfficeItIsDone = {
  en: 'This person holds an office: it is done once a second holder of an office has signed, or, where nobody could sign, after 24 hours. Everybody who holds an office is told. To shut the person out at once, suspend the account.',
  zh: '此人担任职责：须由另一位任职者签署后生效；如无人可签署，则于 24 小时后生效。所有任职者均会收到通知。如需立即停止其访问，请停用账号。',
}
export const thisWithdraws = (ends: string[]) =>
  both(
    `This withdraws: ${ends.join(', ')}. Nothing more of it is collected; what was collected of it is deleted within a day. The person is told.`,
    `这将撤回：${ends.join('、')}。此后不再收集，已收集的该类数据将在一天内删除，并通知本人。`,
  )
export const thoseWhoHaveCome = {
  en: 'Those who have come, and the offices that only an administrator may invite, are passed over.',
  zh: '已激活的人员，以及只能由系统管理员邀请的职务，将被跳过。',
}
export const timesIn = (zone: string) => both(`Times in ${zone}.`, `时间按 ${zone} 显示。`)
export const twoLetters = {
  en: 'Two letters, such as CN. Empty: that of the time zone.',
  zh: '两个字母，例如 CN。留空则按时区判断。',
}
export const underAgeGuardian = { en: 'Under age, guardian', zh: '未成年人与监护人' }
export const undoTheEnd = { en: 'Undo the end', zh: '撤销终止' }
export const untilGuardianHasConsentedNothing = {
  en: 'Until a guardian has consented nothing that rests on the person’s consent is collected, and what was is deleted within the day; under 14 the account is shut.',
  zh: '监护人同意之前，不收集基于本人同意的数据，已收集的将在一天内删除；未满 14 周岁的，账号停用。',
}
export const validUntil = (moment: string) => both(`Valid until ${moment}. `, `有效至 ${moment}。`)
export const whatIsNotTickedBelow = {
  en: 'What is not ticked below is off, also where it was on before.',
  zh: '下列未勾选的项目一律关闭，包括此前已开启的项目。',
}
export const whatIsWithdrawn = { en: 'What is withdrawn', zh: '撤回的项目' }
export const whatWasFound = { en: 'What was found', zh: '核实结果' }
export const whenItEnds = { en: 'When it ends', zh: '何时终止' }
export const whereSignedPaperLies = { en: 'Where the signed paper lies', zh: '签字文件存放处' }
export const whoeverOpensThisLinkSets = {
  en: 'Whoever opens this link sets the password and signs in as this person, once. Hand it over yourself, to nobody else.',
  zh: '打开此链接的人可以设置密码并以此人身份登录，仅限一次。请亲自交给本人，不要交给他人。',
}
export const whoseLastEmploymentHasEnded = {
  en: 'Whose last employment has ended can sign in again.',
  zh: '最后一项任职已终止的人员可以重新登录。',
}
export const withCountryCode = {
  en: 'With country code: +86 138 0013 8000',
  zh: '含国家代码：+86 138 0013 8000',
}
export const withdrawalOnWrittenRequest = { en: 'Withdrawal on written request', zh: '登记书面撤回' }
export const withEmail = {
  en: 'With an email, and where mail is set up, the invitation goes out by mail; else you get a link to hand over. Nothing is collected until the person has read and agreed to the privacy policy.',
  zh: '填写了邮箱且已设置邮件服务器时，邀请以邮件发送；否则您将得到一个链接，由您转交。在本人阅读并同意隐私政策之前，系统不会收集任何数据。',
}
export const workingHours = {
  en: 'Working hours, time zone and country are set once the company is saved.',
  zh: '保存公司后即可设置工作时间、时区和所在地。',
}
export const workingHoursTimeZoneCountry = {
  en: 'Working hours, time zone, country',
  zh: '工作时间、时区、所在地',
}
export const written = { en: 'Written', zh: '生成时间' }
export const yes = { en: 'yes', zh: '是' }
export const youCanUndo = {
  en: 'You can undo this for 14 days, with a reason.',
  zh: '14 天内可以撤销，须说明理由。',
}
export const youHaveChangedNothing = {
  en: 'You have changed nothing about this person yet. What you opened stands under “Who looked”; the privacy officer sees what others did.',
  zh: '您尚未对此人作过更改。您的查看见“谁看过”；他人的操作由隐私负责人查看。',
}
