import { labels } from '../base/labels'

export const attendance = { en: 'Attendance', zh: '考勤' }
export const captured = { en: 'Captured', zh: '采集时间' }
export const localDate = { en: 'Local date', zh: '当地日期' }
export const policyVersions = labels('Policy version', '', '隐私政策版本')
export const received = { en: 'Received', zh: '接收时间' }
export const records = { en: 'Records', zh: '记录' }
