import { both } from '../base/labels'

export const agentIsNotRunning = {
  en: 'The agent is not running. Nothing is being recorded.',
  zh: '客户端未运行，当前没有任何记录。',
}
export const agentRunsAlready = {
  en: 'The agent runs already. See: glasswork-agent status',
  zh: '客户端已在运行，请用 glasswork-agent status 查看。',
}
export const couldNotBeReadBack = (unreadable: number) =>
  both(`${unreadable} could not be read back from the disk.`, `${unreadable} 条无法从磁盘读回。`)
export const doesNotAnswerAsGlasswork = (server: string) =>
  both(
    `${server} does not answer as a Glasswork server. Check the address and the network.`,
    `${server} 没有作为 Glasswork 服务器响应，请检查地址和网络。`,
  )
export const enGb = { en: 'en-GB', zh: 'zh-CN' }
export const enrolledAs = (name: string) =>
  both(
    `Enrolled as “${name}”. Next: glasswork-agent run, or glasswork-agent install to start at login.`,
    `已登记为“${name}”。接下来运行 glasswork-agent run；如需登录时自动启动，运行 glasswork-agent install。`,
  )
export const enrolledAsAt = (name: string, server: string) =>
  both(`Enrolled as “${name}” at ${server}.`, `已在 ${server} 登记为“${name}”。`)
export const fullStop = { en: '.', zh: '。' }
export const glassworkAgent = (version: string) =>
  both(
    `glasswork-agent ${version}: records what the notice that you agreed to allows, and shows that it does.

  enrol SERVER CODE [--name NAME]   makes this computer one of your devices; the portal gives the code, under Devices
  run                               records until it is stopped, and says what it records
  status                            what it does now
  pause, resume                     nothing is recorded in between
  install, uninstall                start at login, or no longer`,
    `glasswork-agent ${version}：仅在您已同意的告知范围内记录，并始终显示其状态。

  enrol 服务器 登记码 [--name 名称]   将此电脑登记为您的设备，登记码见门户“设备”页面
  run                              开始记录，并显示正在记录的内容
  status                           查看当前状态
  pause、resume                    暂停、恢复；暂停期间不记录任何内容
  install、uninstall               设置或取消登录时自动启动`,
  )
export const howThisSystemStartsPrograms = {
  en: 'How this system starts programs at login is not known here. Have it run: glasswork-agent run',
  zh: '未知此系统的自动启动方式，请自行设置登录时运行：glasswork-agent run',
}
export const itNoLongerStarts = { en: 'It no longer starts at login.', zh: '已取消登录时自动启动。' }
export const itWasNotPaused = { en: 'It was not paused.', zh: '此前并未暂停。' }
export const noGuardianHasConsentedYet = { en: 'No guardian has consented yet.', zh: '尚未取得监护人同意。' }
export const nothingIsBeingRecorded = { en: 'Nothing is being recorded.', zh: '当前没有任何记录。' }
export const oldestDropped = (full: number) =>
  both(`${full} of the oldest were dropped: the queue was full.`, `队列已满，丢弃了最早的 ${full} 条。`)
export const outsideWorkingHours = { en: 'It is outside your working hours.', zh: '当前不在您的工作时间内。' }
export const pausedInPortal = {
  en: 'Paused in the portal. Nothing is recorded.',
  zh: '已在门户中暂停，不记录任何内容。',
}
export const pausedOnThisComputer = {
  en: 'Paused on this computer: nothing is recorded here until glasswork-agent resume. The server is not told; to have a pause on record, pause in the portal.',
  zh: '已在此电脑上暂停：在运行 glasswork-agent resume 之前不记录任何内容。服务器不会得知；如需保留暂停记录，请在门户中暂停。',
}
export const pausedOnThisComputerSince = (time: string) =>
  both(
    `Paused on this computer since ${time}. Nothing is recorded here.`,
    `此电脑已于 ${time} 暂停，不记录任何内容。`,
  )
export const policyDoesNotApply = {
  en: 'The policy does not apply where you work.',
  zh: '您的工作地点不在隐私政策的适用地域内。',
}
export const policyInForce = { en: 'The policy in force does not allow it.', zh: '现行隐私政策不允许收集。' }
export const recordingNow = { en: 'Recording now: ', zh: '正在记录：' }
export const refusedByServer = (refused: number) =>
  both(`${refused} were refused by the server and dropped.`, `服务器拒绝了 ${refused} 条，已丢弃。`)
export const resumedWhatIsRecordedGlasswork = {
  en: 'Resumed. What is recorded: glasswork-agent status',
  zh: '已恢复。记录内容请用 glasswork-agent status 查看。',
}
export const screensCannotBeRead = {
  en: 'The screens cannot be read: no screenshot was taken.',
  zh: '无法读取屏幕，未截屏。',
}
export const screenshotsAtRandom = (perHour: number) =>
  both(`screenshots at random, about ${perHour} an hour`, `随机截屏（每小时约 ${perHour} 张）`)
export const semicolon = { en: '; ', zh: '；' }
export const serverHasNotAnsweredSince = (time: string) =>
  both(
    `The server has not answered since ${time}; what is recorded waits here, encrypted.`,
    `服务器自 ${time} 起未响应，记录已加密保存在本机等待发送。`,
  )
export const serverHasNotSaid = {
  en: 'Nothing is being recorded: the server has not said what may be.',
  zh: '当前没有任何记录：服务器尚未告知可记录的内容。',
}
export const space = { en: ' ', zh: '' }
export const startsAtYourNextLogin = (file: string) =>
  both(
    `Starts at your next login: ${file}. To start now: glasswork-agent run`,
    `将在下次登录时启动：${file}。立即启动请运行：glasswork-agent run`,
  )
export const theServerAnswered = (status: number, code: string | undefined) =>
  both(
    `The server answered ${status}${code ? ` (${code})` : ''}.`,
    `服务器返回 ${status}${code ? `（${code}）` : ''}。`,
  )
export const thisAddressIsNotEncrypted = {
  en: 'This address is not encrypted: screenshots and token could be read on the way. Use https, or add --plain-http if you know the network.',
  zh: '此地址未加密，截屏和令牌可能在传输中被读取。请使用 https；如确认网络可信，可加 --plain-http。',
}
export const thisCodeIsNotValid = {
  en: 'This code is not valid, or no longer. Make a new one in the portal, under Devices.',
  zh: '登记码无效或已失效，请在门户“设备”页面重新获取。',
}
export const thisComputerIsNoLonger = {
  en: 'This computer is no longer enrolled. Nothing is recorded. Add it anew in the portal, under Devices.',
  zh: '此电脑已不再登记，不记录任何内容。如需使用，请在门户“设备”页面重新添加。',
}
export const thisComputerIsNotEnrolled = {
  en: 'This computer is not enrolled. Ask the portal for a code, under Devices, then: glasswork-agent enrol SERVER CODE',
  zh: '此电脑尚未登记。请在门户“设备”页面获取登记码，然后运行：glasswork-agent enrol 服务器 登记码',
}
export const tooManyAttempts = {
  en: 'Too many attempts. Try again in ten minutes.',
  zh: '尝试次数过多，请十分钟后再试。',
}
export const waitingToBeSent = (waiting: number) =>
  both(`${waiting} waiting to be sent.`, `${waiting} 条等待发送。`)
export const windowTitles = {
  en: 'window titles, key and click counts per minute',
  zh: '每分钟的窗口标题、按键和点击次数',
}
export const youHaveNotSwitched = { en: 'You have not switched it on.', zh: '您未开启此项。' }
export const youHaveNotYetRead = {
  en: 'You have not yet read and agreed to the notice; the portal shows it.',
  zh: '您尚未阅读并同意告知书，请在门户中查看。',
}
export const yourAccountOrYourEmployment = {
  en: 'Your account or your employment is not open.',
  zh: '您的账号或任职当前不可用。',
}
