import { both } from '../base/labels'
import { defineCategory } from './category'
import { bySwitch } from './strictest'

export const punchLocations = defineCategory({
  slug: 'punch-locations',
  kind: 'declared',
  label: both('Places of punches', '打卡位置'),
  holds: both('where you punched, and how exactly that is known', '打卡的地点及其精度'),
  term: bySwitch({ retentionDays: 60, purposes: ['hours-dispute'] }),
  risk: 'place',
})
