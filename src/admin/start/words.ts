import { both, englishCount, type Both } from '../../base/labels'

export const and = { en: ' and ', zh: '与' }
export const andMore = ({ names, rest, count }: { names: string; rest: number; count: number }) =>
  both(`${names} and ${rest} more`, `${names}等 ${count} 人`)
export const asATable = { en: 'As a table', zh: '以表格显示' }
export const asOfTimesIn = (value: string, zone: string) =>
  both(`As of ${value}, times in ${zone}.`, `截至 ${value}，时间按 ${zone}。`)
export const begunBy = (begunBy: string) => both(`Begun by ${begunBy}`, `由${begunBy}发起`)
export const byWhen = (when: string) => both(`By ${when}`, `截止 ${when}`)
export const connectedNotRecording = { en: 'Connected, not recording', zh: '已连接，未记录' }
export const counts = { en: 'Counts', zh: '计数' }
export const data = { en: 'data', zh: '数据' }
export const devicesNotConnected = { en: 'Devices not connected', zh: '未连接的设备' }
export const devicesWait = { en: 'Devices wait until there is room.', zh: '设备等待空间释放后再上传。' }
export const diskIsFull = (days: number | null) =>
  both(
    `The disk is full in about ${englishCount(days ?? 0, 'day')} as things go`,
    `按目前速度，磁盘约 ${days} 天后将满`,
  )
export const diskNearlyFull = (percentFree: number) =>
  both(
    `The disk is nearly full (${percentFree} % free): devices wait and keep their queue`,
    `磁盘将满（剩余 ${percentFree}%）：设备已暂停上传并保留队列`,
  )
export const eachRecordCarriesDay = {
  en: 'Each record carries the day on which it is deleted; what falls due stands here before it goes.',
  zh: '每条记录都标明删除日期，即将到期的会提前显示在这里。',
}
export const eachSaysWhatWorks = {
  en: 'Each says what works: send it again, hand it over, invite again, or put the address right.',
  zh: '每封邮件的页面会说明可行的处理：重新发送、当面交付、重新邀请，或更正邮箱地址。',
}
export const forecastNeedsDayOfMeasuring = {
  en: 'A forecast needs a day of measuring.',
  zh: '测量满一天后给出预测。',
}
export const free = (percentFree: number) => both(`${percentFree} % free`, `剩余 ${percentFree}%`)
export const freeSpaceLately = { en: 'Free space over the last two weeks', zh: '近两周的可用空间' }
export const gatewayIsNew = {
  en: 'The gateway is new: texts about breaches wait',
  zh: '短信网关刚更换：安全事件短信暂缓发送',
}
export const holderOfOffice = {
  en: 'A holder of an office has stopped it: until the administrator sets another',
  zh: '已被任职者中止：至系统管理员另设为止',
}
export const holderOfOfficeHasStopped = {
  en: 'A holder of an office has stopped that server: they leave once the administrator has set another.',
  zh: '该服务器已被任职者中止：系统管理员另设服务器后发出。',
}
export const howLongDoesDiskLast = { en: 'How long does the disk last?', zh: '磁盘还能用多久？' }
export const invitedNotComeYet = (count: number) =>
  both(
    `${count} invited ${count === 1 ? 'person has' : 'people have'} not come yet`,
    `${count} 位受邀成员尚未激活账号`,
  )
export const itDoesNotShrink = { en: 'It does not shrink.', zh: '可用空间没有减少。' }
export const job = { en: 'Job', zh: '任务' }
export const jobsFail = (count: number) =>
  both(count === 1 ? '1 job fails' : `${count} jobs fail`, `${count} 个任务失败`)
export const lastDayIsOver = {
  en: 'Its last day is over, and it is not closed',
  zh: '最后一天已过，尚未关闭',
}
export const lastHeard = ({
  reasonEn,
  when,
  reasonZh,
}: {
  reasonEn: string
  when: string
  reasonZh: string
}) =>
  both(
    `${reasonEn} Last heard ${when}. They are tried again.`,
    `${reasonZh}最近一次：${when}。系统会自动重试。`,
  )
export const lastsAboutAsThingsGo = (days: number) =>
  both(`Lasts about ${englishCount(days, 'day')} as things go.`, `按目前速度可用约 ${days} 天。`)
export const lettersAreInDoubt = (count: number) =>
  both(
    count === 1
      ? '1 letter is in doubt: nobody can know whether it went out'
      : `${count} letters are in doubt: nobody can know whether they went out`,
    `${count} 封邮件无法确定是否已发出`,
  )
export const lettersAreQueued = (unseen: number) =>
  both(
    unseen === 1
      ? '1 letter is queued: within a minute it shows whether it waits, too.'
      : `${unseen} letters are queued: within a minute it shows whether they wait, too.`,
    `另有 ${unseen} 封正在排队，一分钟内可知是否也需等待。`,
  )
export const lettersFailed = (count: number) =>
  both(
    count === 1
      ? '1 letter failed: no mail server took it'
      : `${count} letters failed: no mail server took them`,
    `${count} 封邮件发送失败：邮件服务器未接受`,
  )
export const lettersWait = (letters: number) =>
  both(
    letters === 1
      ? '1 letter waits: no mail server is set'
      : `${letters} letters wait: no mail server is set`,
    `${letters} 封邮件待发：尚未设置邮件服务器`,
  )
export const lettersWaitForNewMail = (letters: number) =>
  both(
    letters === 1
      ? '1 letter waits for the new mail server'
      : `${letters} letters wait for the new mail server`,
    `${letters} 封邮件在等待新的邮件服务器`,
  )
export const lettersWereReturned = (count: number) =>
  both(count === 1 ? '1 letter was returned' : `${count} letters were returned`, `${count} 封邮件被退回`)
export const mailServerIsNew = {
  en: 'The mail server is new: links for accounts in use and letters about breaches wait',
  zh: '邮件服务器刚更换：已启用账号的链接和安全事件通知暂缓发送',
}
export const mailServerTakesNoLetters = (letters: number) =>
  both(`The mail server takes no letters: ${letters} put off`, `邮件服务器不接收邮件：${letters} 封已推迟`)
export const makeRoom = {
  en: 'Make room, or shorten retention by a new version of the policy.',
  zh: '请清理空间，或通过新版政策缩短保存期限。',
}
export const next = (step: Both) => both(`Next: ${step.en}`, `下一步：${step.zh}`)
export const nextBy = (label: Both, when: string) =>
  both(`Next: ${label.en}, by ${when}`, `下一项：${label.zh}，截止 ${when}`)
export const nobody = { en: 'Nobody', zh: '无人' }
export const noDeviceIsEnrolled = {
  en: 'No device is enrolled. People enrol their own computers under Devices, once they have agreed.',
  zh: '尚无登记的设备。成员同意政策后，在“设备”页登记自己的电脑。',
}
export const noneYet = {
  en: 'None yet. A run that finds nothing to do leaves no trace here.',
  zh: '尚无记录。没有事情可做的运行不会留下记录。',
}
export const nothingIsCollectedFromThem = {
  en: '. Nothing is collected from them.',
  zh: '。系统不会收集其数据。',
}
export const nothingIsCollectedThere = (outside: string) =>
  both(
    `${outside}: nothing is collected there, and no computer enrolled.`,
    `${outside}：不收集其数据，也不能登记电脑。`,
  )
export const nothingIsTried = {
  en: 'Nothing is tried. They leave once the administrator has set a mail server.',
  zh: '目前不会尝试发送。系统管理员设置邮件服务器后即发出。',
}
export const noticeOfBreach = (title: string) =>
  both(`The notice of the breach “${title}” waits for your signature`, `安全事件“${title}”的告知等待您签署`)
export const notSaidWhetherTheyAgree = (count: number) =>
  both(
    `${count} ${count === 1 ? 'person has' : 'people have'} not said whether they agree to the policy in force`,
    `${count} 人尚未表明是否同意现行隐私政策`,
  )
export const ofFree = ({
  free,
  total,
  foldersEn,
  foldersZh,
}: {
  free: string
  total: string
  foldersEn: string
  foldersZh: string
}) => both(`${free} of ${total} free (${foldersEn})`, `共 ${total}，剩余 ${free}（${foldersZh}）`)
export const outcome = { en: 'Outcome', zh: '结果' }
export const peopleMayAskForCorrection = {
  en: 'Each can ask for a correction; until it is approved no time counts',
  zh: '本人可申请补卡；批准前不计工时',
}
export const peopleWhoHaveNotAgreed = {
  en: 'People who have not agreed, failing jobs and a disk that fills up would stand here.',
  zh: '未同意政策的人员、失败的任务和将满的磁盘会显示在这里。',
}
export const periodCanBeClosed = (name: string) =>
  both(`Period of attendance ${name} waits to be closed`, `考勤周期 ${name} 待关闭`)
export const pictures = { en: 'pictures', zh: '图片' }
export const policyInForce = {
  en: 'The policy in force does not apply where a company is',
  zh: '现行隐私政策不适用于部分公司所在地',
}
export const policyVersionWaits = {
  en: 'A policy version waits for your signature',
  zh: '有一个隐私政策版本等待您签署',
}
export const punchesAreMissing = (days: number, date: string) =>
  both(
    `${englishCount(days, 'person', 'people')} without a punch that is due, on ${date}`,
    `${date} 有 ${days} 人缺打卡`,
  )
export const putCompanysRecordRight = (controllers: string) =>
  both(
    `${controllers}: put the company’s record right, or publish a new version; a change of who answers is major.`,
    `${controllers}：请更正公司资料，或发布新版本；更换个人信息处理者属于重大变更。`,
  )
export const readAnew = { en: 'Read anew', zh: '刷新' }
export const recordingNow = { en: 'Recording now', zh: '正在记录' }
export const rowsOf = (shown: string, count: number) =>
  both(`${shown} ${count === 1 ? 'row' : 'rows'}`, `${shown} 条`)
export const rowsThatExpireByDay = (total: number) =>
  both(`Rows that expire by day, ${total} in all`, `每日到期条数，共 ${total} 条`)
export const seconds = (took: string) => both(`${took} s`, `${took} 秒`)
export const setUpIsNotFinished = (done: number, all: number) =>
  both(`The set-up is not finished: ${done} of ${all} steps`, `设置尚未完成：${done} / ${all} 步`)
export const signedBy = (title: string, signedBy: string) =>
  both(`${title}, signed by ${signedBy}`, `${title}，${signedBy}已签署`)
export const started = { en: 'Started', zh: '启动时间' }
export const theBreachRuns = (title: string) => both(`The breach “${title}” runs`, `安全事件“${title}”处理中`)
export const theOldestWasAsked = (when: string) =>
  both(`The oldest was asked ${when}`, `最早一个请求于 ${when}`)
export const theyLeaveOnceSecondHolder = (when: string) =>
  both(
    `They leave once a second holder of an office (HR, privacy officer or administrator) has signed that server, below, or by themselves at ${when}.`,
    `由第二位任职者（人事、隐私负责人或系统管理员）在下方签署该服务器后发出，或于 ${when} 自动发出。`,
  )
export const took = { en: 'Took', zh: '耗时' }
export const unreadableReturned = (count: number) =>
  both(
    count === 1
      ? '1 letter in the mailbox of returned letters could not be made out'
      : `${count} letters in the mailbox of returned letters could not be made out`,
    `退信邮箱中有 ${count} 封邮件无法识别`,
  )
export const unreadThere = (few: string[]) =>
  both(`Unread there: ${few.join(', ')}`, `在邮箱中保持未读：${few.join('、')}`)
export const until = (when: string) => both(`until ${when}`, `至 ${when}`)
export const untilOrSecondHolderSigns = (when: string) =>
  both(`Until ${when}, or a second holder signs`, `至 ${when}，或由第二位任职者签署`)
export const waits = (what: string) => both(`Waits: ${what}`, `等待中：${what}`)
export const waitsForSecondSignature = (what: string) =>
  both(`Waits for a second signature: ${what}`, `等待第二人签署：${what}`)
export const whatDidJobsDoLast = { en: 'What did the jobs do last?', zh: '最近执行了哪些任务？' }
export const whatExpiresNext = { en: 'What expires in the next seven days?', zh: '未来七天有哪些数据到期？' }
export const whatNeedsAttention = { en: 'What needs attention?', zh: '有什么需要处理？' }
export const whatWaitsForSecondHand = { en: 'What waits for a second hand?', zh: '哪些事项等待第二人？' }
export const whetherLettersWait = {
  en: 'Whether letters wait for the new mail server shows within a minute',
  zh: '一分钟内可知是否有邮件需等待新的邮件服务器',
}
export const whoAnswersForData = {
  en: 'Who answers for data is not what the policy says',
  zh: '个人信息处理者与隐私政策所载不一致',
}
export const whoIsBeingRecordedNow = { en: 'Who is being recorded now?', zh: '现在正在记录谁？' }
export const withMeanwhile = ({ meanwhile, en, zh }: { meanwhile: Both | null; en: string; zh: string }) =>
  both(meanwhile ? `${en}. ${meanwhile.en}` : en, meanwhile ? `${zh}。${meanwhile.zh}` : zh)
