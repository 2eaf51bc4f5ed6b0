import { labels } from '../../base/labels'

export const captureAt = { en: 'Capture at', zh: '计划采集时间' }
export const codesForComputers = labels('Code for a computer', 'Codes for computers', '电脑登记码')
export const counters = labels('Counter', 'Counters', '变更计数')
export const counts = { en: 'Counts', zh: '计数' }
export const deleted = { en: 'Deleted', zh: '删除时间' }
export const endsOfSessions = { en: 'Ends of sessions', zh: '会话结束次数' }
export const error = { en: 'Error', zh: '错误信息' }
export const everybodyReadsItUnderAbout = {
  en: 'Everybody reads it under About, which the sign-in page links to.',
  zh: '显示在“关于”页；登录页有该页链接。',
}
export const expires = { en: 'Expires', zh: '到期' }
export const failedSignIns = labels('Failed sign-in', 'Failed sign-ins', '登录失败计数')
export const finished = { en: 'Finished', zh: '结束时间' }
export const holder = { en: 'Holder', zh: '持有者' }
export const interval = { en: 'Interval', zh: '时段' }
export const job = { en: 'Job', zh: '任务' }
export const jobRuns = labels('Job run', 'Job runs', '任务运行')
export const knownBrowsers = labels('Known browser', 'Known browsers', '已知浏览器')
export const languageOfNewPeople = { en: 'Language of new people', zh: '新成员的默认语言' }
export const last = { en: 'Last', zh: '最近一次' }
export const leases = labels('Lease', 'Leases', '任务租约')
export const madeBy = { en: 'Made by', zh: '创建人' }
export const madeInTheSession = { en: 'Made in the session', zh: '所在会话' }
export const newAddress = { en: 'New address', zh: '新邮箱' }
export const oneTimeLinks = labels('One-time link', 'One-time links', '一次性链接')
export const outcome = { en: 'Outcome', zh: '结果' }
export const plannedPictures = labels('Planned picture', 'Planned pictures', '采集计划')
export const settings = { en: 'Settings', zh: '设置' }
export const started = { en: 'Started', zh: '启动时间' }
export const stepsOfSetUp = { en: 'Steps of the set-up that are done', zh: '已完成的设置步骤' }
export const tokensOfComputers = labels('Token of a computer', 'Tokens of computers', '电脑令牌')
export const tombstones = labels('Tombstone', 'Tombstones', '删除标记')
export const used = { en: 'Used', zh: '使用时间' }
export const whatToCollectWasChosen = { en: 'What to collect was chosen', zh: '已选择收集范围' }
export const wherePeopleCanAsk = { en: 'Where people can ask', zh: '咨询方式' }
export const worksFrom = { en: 'Works from', zh: '启用时间' }
