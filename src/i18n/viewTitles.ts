import { both, type Both } from '../base/labels'
import { WORDS } from './words'

/** What each view of our own in the admin is called, in its tab and above it: by its key in the configuration, a record's by its collection too. */
export const VIEW_TITLES = {
  'attendance-periods.month': both('Month of attendance', '考勤月表'),
  dashboard: both('Start', '首页'),
  recordedTime: WORDS.recordedTime,
  signBreach: both('Sign a notice of a breach', '签署安全事件通知'),
  signPolicy: both('Sign a policy version', '签署隐私政策版本'),
  'users.overview': both('Overview of a person', '人员概览'),
} as const satisfies Record<string, Both>
