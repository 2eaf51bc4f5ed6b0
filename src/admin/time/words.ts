import { both, englishCount } from '../../base/labels'

export const activeTimeInHours = {
  en: 'Active time in hours, minutes and seconds. Empty: no record.',
  zh: '活跃时长（时:分:秒）。空白表示没有记录。',
}
export const addressNamesNoTeam = {
  en: 'The address names no team that is there. These are the people of all teams.',
  zh: '地址中的团队不存在。以下为所有团队的人员。',
}
export const allThatIsOpen = { en: 'All that is open', zh: '全部已开放' }
export const by = { en: 'By', zh: '按' }
export const deleted = { en: 'Deleted', zh: '已删除' }
export const hasNotBegunYet = (asked: string) =>
  both(`${asked} has not begun yet. This is the current month.`, `${asked} 尚未开始。以下为本月。`)
export const isNoDateOfWeek = (asked: string) =>
  both(`“${asked}” is no date of a week. This is the current week.`, `“${asked}”不是有效日期。以下为本周。`)
export const isNoMonth = (asked: string) =>
  both(`“${asked}” is no month. This is the current month.`, `“${asked}”不是有效月份。以下为本月。`)
export const month = { en: 'Month', zh: '月份' }
export const nobodyWhoseTotalsAreOpen = {
  en: 'Nobody whose totals are open is in this team. Choose another team, or state a purpose for it above.',
  zh: '此团队中没有已开放汇总的人员。请选择其他团队，或在上方就此团队声明目的。',
}
export const pageAfter = { en: 'Page after', zh: '下一页' }
export const pageBefore = { en: 'Page before', zh: '上一页' }
export const pageOf = (page: number, pages: number) =>
  both(`Page ${page} of ${pages}`, `第 ${page} 页，共 ${pages} 页`)
export const people = (people: number) => both(englishCount(people, 'person', 'people'), `${people} 人`)
export const sum = { en: 'Sum', zh: '合计' }
export const takeAwayAsCsv = { en: 'Take away as CSV', zh: '导出 CSV' }
export const toTakeItAway = {
  en: 'To take it away as CSV, choose one team: one team and one month at a time.',
  zh: '导出 CSV 请先选择一个团队：每次仅限一个团队、一个月。',
}
export const weekOfHasNotBegun = (asked: string) =>
  both(
    `The week of ${asked} has not begun yet. This is the current week.`,
    `${asked} 所在的一周尚未开始。以下为本周。`,
  )
export const whoHasHowMuchRecorded = {
  en: 'Who has how much recorded time, by day or by project of a month. State a purpose for a person, a team or a company first; each person shown reads of it.',
  zh: '某月每人按日或按项目的记录时长。请先就个人、团队或公司声明目的；每位被查看的人都会看到。',
}
