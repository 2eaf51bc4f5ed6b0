import { both } from '../base/labels'
import { defineCategory } from './category'
import { bySwitch } from './strictest'

export const sessionRecordings = defineCategory({
  slug: 'session-recordings',
  kind: 'declared',
  label: both('Recordings of sessions', '会话录制'),
  holds: both(
    'what was seen and done on your computer while somebody reached it from afar',
    '远程会话期间您电脑上的画面和操作',
  ),
  term: bySwitch({ retentionDays: 30 }),
  risk: 'recording',
})
