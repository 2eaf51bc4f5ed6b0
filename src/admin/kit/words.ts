import { both, type Both } from '../../base/labels'

export const activeSeconds = { en: 'Active seconds', zh: '活跃秒数' }
export const after = { en: 'After', zh: '变更后' }
export const again = { en: 'again', zh: '再次邀请' }
export const allNotices = { en: 'All notices', zh: '全部通知' }
export const aPerson = { en: 'A person', zh: '个人' }
export const arrowsChoose = {
  en: 'Arrows choose, Enter opens, Escape closes.',
  zh: '方向键选择，回车打开，Esc 关闭。',
}
export const asAFile = { en: 'As a file', zh: '导出为文件' }
export const atOnce = { en: 'at once', zh: '立即' }
export const before = { en: 'Before', zh: '变更前' }
export const begin = { en: 'Begin', zh: '发起' }
export const begunBy = (begunBy: string, begunAs: string) =>
  both(`, begun by ${begunBy} (${begunAs})`, `，由${begunBy}（${begunAs}）发起`)
export const byLetter = { en: 'by letter', zh: '随邮件发送' }
export const changesAgainstVersion = (follows: number) =>
  both(`Changes against version ${follows}`, `与版本 ${follows} 相比的变更`)
export const changeThisOnPage = { en: 'Change this on the page of the person', zh: '在个人页面更改' }
export const clicks = { en: 'Clicks', zh: '点击' }
export const confirmedByLetter = { en: 'confirmed by letter', zh: '已通过邮件确认' }
export const counted = { en: 'Counted', zh: '统计条数' }
export const device = (id: string) => both(`device ${id}`, `设备 ${id}`)
export const done = (name: Both) => both(`${name.en}: done`, `${name.zh}：已完成`)
export const endOfEmployment = { en: 'End of employment', zh: '终止任职' }
export const endOfEmploymentUndone = { en: 'End of employment undone', zh: '撤销终止任职' }
export const findAPerson = { en: 'Find a person', zh: '查找人员' }
export const from = (day: string) => both(`from ${day}`, `自 ${day} 起`)
export const fromAtTheEarliest = (day: string) => both(`from ${day} at the earliest`, `最早自 ${day} 起`)
export const fromTeam = (day: string, team: string) => both(`from ${day}: ${team}`, `自 ${day} 起：${team}`)
export const fromTeamAs = ({ day, team, as }: { day: string; team: string; as: Both }) =>
  both(`from ${day}: ${team}, ${as.en}`, `自 ${day} 起：${team}，${as.zh}`)
export const give = (name: string) => both(`Give: ${name}`, `授予：${name}`)
export const given = (en: string, zh: string) => both(`${en} given`, `授予${zh}`)
export const giveOrTakeOffice = { en: 'Give or take an office', zh: '授予或收回职责' }
export const granted = { en: 'granted', zh: '已同意' }
export const keys = { en: 'Keys', zh: '按键' }
export const lastDay = (day: string) => both(`last day ${day}`, `最后工作日 ${day}`)
export const lastDayIn = (day: string, team: string) =>
  both(`last day ${day}: ${team}`, `最后一天 ${day}：${team}`)
export const loading = { en: 'Loading …', zh: '加载中……' }
export const major = { en: 'Major', zh: '重大' }
export const minor = { en: 'Minor', zh: '一般' }
export const minutes = { en: 'Minutes', zh: '分钟' }
export const myOwnPages = { en: 'My own pages', zh: '我的页面' }
export const name = { en: 'name', zh: '姓名' }
export const nameOrUserName = { en: 'Name or user name', zh: '姓名或用户名' }
export const nameUserNameNumber = { en: 'Name, user name, number or pinyin', zh: '姓名、用户名、工号或拼音' }
export const newPurpose = { en: 'New purpose', zh: '新目的' }
export const newTerm = { en: 'New term', zh: '新条款' }
export const no = { en: 'no', zh: '否' }
export const noActiveMinute = { en: 'No active minute in this block.', zh: '此时段没有活跃分钟。' }
export const nobodyFoundAmong = {
  en: 'Nobody found among those whom you may see.',
  zh: '在您可查看的人员中未找到。',
}
export const noRowFitsFilter = {
  en: 'No row fits the filter or the search. Without them there may be some. ',
  zh: '没有符合筛选或搜索条件的记录；去掉条件后可能会有。',
}
export const notDone = (name: Both) => both(`${name.en}: not done`, `${name.zh}：未完成`)
export const nothingYet = { en: 'Nothing yet.', zh: '暂无通知。' }
export const noticesNew = (unread: number) => both(`Notices, ${unread} new`, `通知，${unread} 条新`)
export const noticesNothingNew = { en: 'Notices, nothing new', zh: '通知，没有新内容' }
export const notOpenToYou = { en: 'not open to you, or gone', zh: '未向您开放或已删除' }
export const notSo = { en: 'not so', zh: '不属实' }
export const notYourPassword = { en: 'This is not your password.', zh: '密码不正确。' }
export const office = { en: 'Office', zh: '职责' }
export const onlyWhatConcernsYourself = {
  en: 'Only what concerns yourself is listed here. What there is of others is not open to your office.',
  zh: '此处仅列出与您本人有关的记录；他人的记录未对您的职能开放。',
}
export const outsideTheAdmin = { en: 'Outside the admin', zh: '管理后台之外' }
export const passwordCountsFiveMinutes = {
  en: 'What you are about to do changes what somebody may do, or what is collected. The password counts for five minutes.',
  zh: '您将进行的操作会改变他人的权限或数据收集。输入后五分钟内有效。',
}
export const privacyPolicyInForce = { en: 'Privacy policy in force', zh: '现行隐私政策' }
export const program = { en: 'Program', zh: '程序' }
export const request = (id: string) => both(`request ${id}`, `请求 ${id}`)
export const rightRecordedAsMinor = { en: 'right: recorded as a minor', zh: '属实：已登记为未成年人' }
export const secondHolderOfOfficeSigns = {
  en: 'A second holder of an office signs it. Where there is none it waits 24 hours, and everybody concerned is told.',
  zh: '须由另一位任职者签署；如无其他人，则等待 24 小时，并通知所有相关人员。',
}
export const serverCannotBeReached = { en: 'The server cannot be reached.', zh: '无法连接服务器。' }
export const showAll = { en: 'Show all', zh: '显示全部' }
export const suspension = { en: 'Suspension', zh: '停用账号' }
export const suspensionLifted = { en: 'Suspension lifted', zh: '恢复账号' }
export const tableScrolls = { en: 'Table, scrolls', zh: '表格，可滚动' }
export const take = (name: string) => both(`Take: ${name}`, `收回：${name}`)
export const taken = (en: string, zh: string) => both(`${en} taken`, `收回${zh}`)
export const textGateway = { en: 'Text gateway', zh: '短信网关' }
export const thereIsNone = {
  en: 'There is none of those whose records you have opened.',
  zh: '您已申请查看的对象没有此类记录。',
}
export const thereIsNoneYet = { en: 'There is none yet.', zh: '目前还没有记录。' }
export const thereIsNoSuchPage = {
  en: 'There is no such page: the list ends before it.',
  zh: '没有这一页：列表在此之前已结束。',
}
export const thereIsNothing = { en: 'There is nothing that is open to you.', zh: '没有向您开放的记录。' }
export const theSuspensionLapsed = { en: 'The suspension lapsed', zh: '停用已失效' }
export const thisGoesOnRecord = {
  en: 'This goes on record, and the person is told.',
  zh: '此操作将记录在案，并告知本人。',
}
export const timesIn = (zone: string | undefined) =>
  both(`Times in ${zone ?? 'UTC'}`, `时间按 ${zone ?? 'UTC'}`)
export const typeYourPasswordAgain = { en: 'Type your password again', zh: '请再次输入密码' }
export const undone = { en: 'undone', zh: '已撤销' }
export const until = (when: string) => both(`, until ${when}`, `，至 ${when}`)
export const userName = { en: 'user name', zh: '用户名' }
export const version = (number: string) => both(`version ${number}`, `版本 ${number}`)
export const versionAgreed = (number: string) => both(`version ${number}, agreed`, `版本 ${number}，同意`)
export const versionAndHash = (number: string, hash: string) =>
  both(`version ${number}, ${hash}`, `版本 ${number}，${hash}`)
export const versionRefused = (number: string) => both(`version ${number}, refused`, `版本 ${number}，拒绝`)
export const waitsForSecondSignature = { en: ', waits for a second signature', zh: '，等待第二人签署' }
export const weight = { en: 'Weight', zh: '级别' }
export const withdrawn = { en: 'withdrawn', zh: '已撤回' }
export const worksAfterADay = { en: 'works after a day', zh: '一天后生效' }
export const yes = { en: 'yes', zh: '是' }
