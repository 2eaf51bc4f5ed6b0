import { englishCount, both } from '../../base/labels'

export const aDocument = { en: 'A document', zh: '证件材料' }
export const allOf = {
  en: 'All of it that can be stored is there already.',
  zh: '可保存的内容均已有相同记录，无需再次保存。',
}
export const anotherComputer = { en: 'Another computer', zh: '其他电脑' }
export const begunBy = (begunBy: string, begunAs: string) =>
  both(`Begun by ${begunBy} (${begunAs}), `, `由${begunBy}（${begunAs}）发起，`)
export const chooseAJsonFile = { en: 'Choose a JSON file', zh: '选择 JSON 文件' }
export const computerOfItsOwn = { en: 'a computer of its own', zh: '单独的一台电脑' }
export const computerOfThisName = (where: string) =>
  both(
    `A computer of this name was stopped: it takes nothing more. What is new lies under another, ${where}; what is there already counts once.`,
    `同名的电脑已停用，不再接收记录。新记录归入另一台（${where}）；已有的记录只计一次。`,
  )
export const contactInBrackets = (contact: string) => both(` (${contact}).`, `（${contact}）。`)
export const days = (lateDays: number) => both(englishCount(lateDays, 'day'), `${lateDays} 天`)
export const event = { en: 'Event', zh: '事件' }
export const everyKindOfRow = {
  en: 'Every kind of row about you, and where you read it.',
  zh: '与您有关的各类记录，以及查看位置。',
}
export const everythingElseThatIsHeld = {
  en: 'Everything else that is held about you',
  zh: '系统保存的其他信息',
}
export const exportOfActivitywatch = { en: 'Export of ActivityWatch', zh: 'ActivityWatch 导出文件' }
export const fileIsRead = {
  en: 'The file is read in your browser. Only minutes of the last 14 days are sent, without any address.',
  zh: '文件在您的浏览器中读取，仅发送最近 14 天的分钟记录，不含任何网址。',
}
export const forItsOwnWorkingServer = {
  en: 'For its own working the server also keeps what no page can show: hashes of your password, of one-time links and codes, and of the keys of your sessions and devices; planned capture times, for a short while; and a marker for what you deleted, so that it cannot come back.',
  zh: '为保证运行，系统还保存无法在页面显示的信息：您的密码、一次性链接和登记码、会话密钥与设备密钥的散列；短期保存的计划采集时间；以及您已删除内容的标记，用于防止其再次出现。',
}
export const goesOn = { en: 'goes on ', zh: '删除时间 ' }
export const hide = { en: 'Hide', zh: '隐藏' }
export const ifThisComputerSendsRecords = {
  en: 'If this computer sends records already, choose it, so that nothing counts twice.',
  zh: '如果这台电脑已在发送记录，请选择它，以免重复计数。',
}
export const isNew = { en: 'New', zh: '新' }
export const itSaysNeither = {
  en: 'It says neither from where nor what was typed.',
  zh: '不记录来源地址，也不记录输入的内容。',
}
export const itWaitsForSecond = { en: '. It waits for a second to sign', zh: '。正等待第二人签署' }
export const keptByHr = {
  en: 'Kept by HR; each value says where it came from. If one is wrong, ask HR to correct it',
  zh: '由人事保管，每项均注明来源。如有错误，请联系人事更正',
}
export const newer = { en: 'Newer', zh: '较新' }
export const noLetter = {
  en: 'No letter to you is kept. Each that goes out to you stands here, and how it fared.',
  zh: '没有保存发给您的邮件。发给您的每封邮件及其状态会显示在此。',
}
export const noMinutesOfLastDays = {
  en: 'No minutes of the last 14 days are in this file.',
  zh: '此文件中没有最近 14 天的记录。',
}
export const nothingHasHappened = {
  en: 'Nothing has happened at your sign-in. A failed attempt or a browser not seen before is written here.',
  zh: '您的登录没有异常。登录失败或首次出现的浏览器会记录在此。',
}
export const nothingInThisFile = {
  en: 'Nothing in this file can be stored.',
  zh: '此文件中没有可以保存的内容。',
}
export const nothingIsKept = {
  en: 'Nothing is kept in your personnel file. What HR enters will stand here, with its source.',
  zh: '您的人事档案中没有内容。人事录入的信息会连同来源显示在这里。',
}
export const nothingIsOnRecordYet = {
  en: 'Nothing is on record yet. What you do here, and what others do to what is kept of you, is written here.',
  zh: '尚无记录。您在此的操作，以及他人对您信息的操作，都会记录在此。',
}
export const nothingIsStoredYet = (fresh: string) =>
  both(`Nothing is stored yet. ${fresh} would be new.`, `尚未保存。其中 ${fresh}为新记录。`)
export const nothingOfThisIsHeld = {
  en: 'Nothing of this is held about you. What comes in is written here.',
  zh: '没有保存您的此类数据。收到后会显示在此。',
}
export const nothingWasStored = { en: 'Nothing was stored.', zh: '没有保存任何内容。' }
export const notInPolicy = { en: 'Not in the policy: nothing is stored', zh: '政策未载明，不存储' }
export const notInPolicyNow = { en: 'Not in the policy in force', zh: '现行政策未载明' }
export const notRead = ({ why, shown, count }: { why: string; shown: string; count: number }) =>
  both(
    `Not read, ${why}: ${shown} ${count === 1 ? 'event' : 'events'}.`,
    `未读取（${why}）：${shown} 个事件。`,
  )
export const notReadable = { en: 'not readable', zh: '无法识别' }
export const notRecorded = { en: 'Not recorded', zh: '未注明' }
export const notStored = (seconds: string) => both(`${seconds} not stored: `, `${seconds}不保存：`)
export const notStoredHead = { en: 'Not stored', zh: '不保存' }
export const ofBrowser = {
  en: 'of a browser that does not say on which computer it runs',
  zh: '来自未注明电脑的浏览器',
}
export const older = { en: 'Older', zh: '较早' }
export const olderThan14Days = { en: 'older than 14 days', zh: '早于 14 天' }
export const onThisPage = { en: 'On this page', zh: '本页' }
export const personnelFile = { en: 'Personnel file', zh: '人事档案' }
export const progress = { en: 'Progress', zh: '进度' }
export const reasonToStopIt = { en: 'Reason to stop it', zh: '停止的理由' }
export const recordedOn = { en: 'Recorded on', zh: '记录于' }
export const recordedOtherwise = { en: 'Recorded otherwise', zh: '已有不同记录' }
export const recordedUnder = { en: 'Recorded under: ', zh: '记录于：' }
export const rows = { en: 'Rows', zh: '条数' }
export const rowsAreOnlyEverAdded = {
  en: 'Rows are only ever added. Looks stand here one by one; “Who looked” tells them together, with what for.',
  zh: '只增不改。每次查看在此逐条列出；“谁看过”按次汇总并注明目的。',
}
export const securityLog = { en: 'Security log', zh: '安全日志' }
export const somebodyWhoHasLeft = { en: 'somebody who has left', zh: '已离开的人' }
export const someOf = {
  en: 'Some of it may be stored already. Choose the file again: what is there is told apart, and the rest can be stored.',
  zh: '部分内容可能已保存。请重新选择该文件：已有的会单独列出，其余可继续保存。',
}
export const stillUnderWay = { en: 'still under way, or to come', zh: '尚在进行或晚于当前时间' }
export const stored = (fresh: string) => both(`Stored: ${fresh}.`, `已保存：${fresh}。`)
export const storeTheseMinutes = { en: 'Store these minutes', zh: '保存这些分钟' }
export const theFirstGoesOn = { en: 'the first goes on ', zh: '最早删除 ' }
export const theLastOn = { en: ', the last on ', zh: '，最晚删除 ' }
export const thereAlready = { en: 'There already', zh: '已有相同记录' }
export const thereAlreadyTheSame = (known: string) =>
  both(` There already, the same: ${known}.`, `已有相同记录：${known}。`)
export const thisCountsByComputer = {
  en: 'This counts by computer. Minutes that another of your computers has too count once in the day, so the day may grow by less.',
  zh: '此处按电脑分别计算。其他电脑也有记录的分钟，当天只计一次，因此当天增加的时间可能较少。',
}
export const thisIsNotExport = {
  en: 'This is not an export of ActivityWatch. In ActivityWatch choose Raw Data, then Export all buckets as JSON.',
  zh: '这不是 ActivityWatch 的导出文件。请在 ActivityWatch 的“Raw Data”页面选择“Export all buckets as JSON”。',
}
export const unlessSomebodyStopsIt = {
  en: '. Unless somebody stops it, it is done ',
  zh: '。如无人停止，将自动执行：',
}
export const value = { en: 'Value', zh: '值' }
export const whatWasDoneHere = {
  en: 'What was done here by you and to what is kept of you, what happened at your sign-in, and how letters to you fared. Newest first.',
  zh: '您的操作和他人对您信息的操作、您的登录情况，以及发给您的邮件的状态，由新到旧排列。',
}
export const whatWouldBeStored = { en: 'What would be stored, by day', zh: '按日期预览' }
export const working = (progress: number) => both(`Working: ${progress} %`, `处理中：${progress}%`)
