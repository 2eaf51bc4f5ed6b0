import { both } from '../base/labels'
import { defineCategory } from './category'
import { bySwitch } from './strictest'

export const deviceLogs = defineCategory({
  slug: 'device-logs',
  kind: 'captured',
  label: both('Device logs', '设备日志'),
  one: 'Device log',
  holds: both(
    'what the capture program reports of itself, in fixed words, with time and version',
    '客户端用固定用语上报的自身情况，含时间和版本',
  ),
  explained: {
    means: both('Faults that the capture program reports of itself.', '客户端上报的自身故障。'),
    law: both(
      'Joined to a device, a log is personal data: declare which kinds, and no more than fixing faults needs (PIPL Art. 6; GDPR Art. 5).',
      '与设备关联的日志属于个人信息：须列明种类，限于排除故障所需（《个人信息保护法》第六条）。',
    ),
  },
  // Who runs the computers reads what is wrong with them, and the officer that it is no more than that.
  term: bySwitch({ viewers: ['privacy', 'admin'], logs: ['fault'] }),
  sent: 'logs',
  rule: 'logs',
  stops: both(
    'Without this, your computer reports no faults. Everything else works as before.',
    '关闭后您的电脑不再上报故障；其他功能不受影响。',
  ),
  page: '/devices',
  said: { besideWork: both('the logs of your computer', '您电脑的设备日志') },
})
