import { both, englishCount, type Both } from '../../base/labels'

export const administration = { en: 'Administration', zh: '管理后台' }
export const clear = { en: 'Clear', zh: '清除' }
export const commaInEnglish = { en: ',', zh: '' }
export const computeItsHash = {
  en: ' and compute its SHA-256 (for example with sha256sum): it is this hash, as long as not a letter has changed.',
  zh: '并计算其 SHA-256（例如用 sha256sum）。只要一字未改，结果就是此散列。',
}
export const dayMonthYear = ({
  day,
  monthName,
  year,
  month,
}: {
  day: string | undefined
  monthName: string | undefined
  year: string | undefined
  month: string | undefined
}) => both(`${day} ${monthName} ${year}`, `${year} 年 ${month} 月 ${day} 日`)
export const deletedEnd = { en: '.', zh: ' 删除。' }
export const fromTo = ({ start, end, drawn }: { start: string; end: string; drawn: string[] }) =>
  both(`From ${start} to ${end}: ${drawn.join(', ')}.`, `${start} 至 ${end}：${drawn.join('，')}。`)
export const hours = (hours: number) => both(`${hours} h`, `${hours} 小时`)
export const menu = { en: 'Menu', zh: '菜单' }
export const minutes = ({
  shown,
  rest,
  minutes,
}: {
  shown: string | number
  rest: number
  minutes: number
}) => both(`${shown} min`, rest ? `${minutes} 分` : `${minutes} 分钟`)
export const monthYear = ({
  monthName,
  year,
  month,
}: {
  monthName: string | undefined
  year: number | undefined
  month: number | undefined
}) => both(`${monthName} ${year}`, `${year} 年 ${month} 月`)
export const more = (count: number) => both(`${count} more`, `另有 ${count} 项`)
export const myTeam = { en: 'My team', zh: '我的团队' }
export const noSuchZone = { en: 'No such zone.', zh: '没有这个时区。' }
export const notFound = { en: 'Not found, or not open to you.', zh: '未找到，或您无权查看。' }
export const noticesNew = (unread: number) => both(`Notices, ${unread} new`, `通知，${unread} 条新`)
export const noticesNothingNew = { en: 'Notices, nothing new', zh: '通知，没有新内容' }
export const notOpenedByYou = (unopened: string) =>
  both(`Not opened by you, so not shown: ${unopened}. `, `您尚未开放查看，因此未显示：${unopened}。`)
export const notOpenToTeamLeads = (neverOpen: string) =>
  both(`Not open to team leads: ${neverOpen}.`, `不向团队负责人开放：${neverOpen}。`)
export const ofThisDay = (called: Both) =>
  both(`${called.en} of this day: kept until `, `当天的${called.zh}保存至 `)
export const ofThisDayFirstGoes = (called: Both) =>
  both(`${called.en} of this day: the first goes on `, `当天的${called.zh}最早于 `)
export const pageOnItsWay = { en: 'The page is on its way', zh: '页面正在打开' }
export const pages = { en: 'Pages', zh: '页面' }
export const paused = { en: 'Paused', zh: '已暂停' }
export const pauses = (count: number) => both(englishCount(count, 'pause'), `${count} 次暂停`)
export const recorded = (count: number) =>
  both(`${englishCount(count, 'stretch', 'stretches')} recorded`, `${count} 段记录`)
export const screenshot = { en: 'Screenshot', zh: '截屏' }
export const screenshots = (count: number) => both(englishCount(count, 'screenshot'), `${count} 张截屏`)
export const sealedText = { en: 'sealed text', zh: '封存文本' }
export const seconds = (shown: string | number, rest: number) => both(`${shown} s`, `${rest} 秒`)
export const shorten = { en: 'Shorten', zh: '收起' }
export const signOut = { en: 'Sign out', zh: '退出登录' }
export const skipToThePage = { en: 'Skip to the page', zh: '跳到正文' }
export const tableScrollsSideways = { en: 'Table, scrolls sideways', zh: '表格，可左右滚动' }
export const theLastOn = { en: ', the last on ', zh: ' 删除，最晚于 ' }
export const toTheFirstPage = { en: 'To the first page', zh: '返回首页' }
export const toVerifySaveThe = { en: 'To verify, save the ', zh: '验证方法：下载' }
export const undo = { en: 'Undo', zh: '撤销' }
export const wasRecorded = { en: 'Recorded', zh: '有记录' }
export const wholeHash = { en: 'Whole hash, how to verify', zh: '完整散列与验证方法' }
