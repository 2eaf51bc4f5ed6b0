import { both } from '../base/labels'
import { defineCategory } from './category'
import { bySwitch } from './strictest'

export const remoteSessions = defineCategory({
  slug: 'remote-sessions',
  kind: 'declared',
  label: both('Remote sessions', '远程会话'),
  holds: both(
    'who reached your computer from afar, when and for how long',
    '何人在何时远程连接您的电脑，以及时长',
  ),
  term: bySwitch({ retentionDays: 90 }),
})
