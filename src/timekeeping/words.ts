import { both, type Both } from '../base/labels'

/** What a sheet tells of each day. */
export const MINUTES = {
  due: both('Due', '应出勤'),
  worked: both('Worked', '出勤时长'),
  late: both('Late by', '迟到时长'),
  early: both('Early by', '早退时长'),
  missing: both('Missing', '缺勤时长'),
  forgiven: both('Forgiven', '免计时长'),
  leave: both('On leave for', '请假时长'),
  break: both('In breaks', '休息时长'),
  overtimeWorkday: both('Overtime: workdays', '加班：工作日'),
  overtimeRest: both('Overtime: rest days', '加班：休息日'),
  overtimeHoliday: both('Overtime: statutory holidays', '加班：法定节假日'),
  uncounted: both('Not counted', '未计入'),
  night: both('At night', '夜间时长'),
} satisfies Record<string, Both>

/** What was done with a period. */
export const ACTS = {
  closed: both('Period closed', '周期关闭'),
  reopened: both('Period opened again', '周期重新打开'),
} satisfies Record<string, Both>

export const byRules = (engine: number) =>
  both(`Rules R1 to R19, version ${engine} of the engine`, `规则 R1 至 R19，计算版本 ${engine}`)
export const firstIn = { en: 'First in', zh: '首次上班' }
export const lastOut = { en: 'Last out', zh: '末次下班' }
export const madeAt = { en: 'Written at', zh: '导出时间' }
export const perDay = { en: 'A row a day', zh: '每日明细' }
export const period = { en: 'Period of attendance', zh: '考勤周期' }
export const perPerson = { en: 'A row a person', zh: '人员汇总' }
export const rule = { en: 'Computed by', zh: '计算规则' }
export const sheet = { en: 'Sheet of attendance', zh: '考勤表' }
export const shift = { en: 'Shift', zh: '班次' }
export const value = { en: 'Value', zh: '值' }
