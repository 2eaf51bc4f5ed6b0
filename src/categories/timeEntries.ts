import { both } from '../base/labels'
import { defineCategory } from './category'
import { byContract } from './strictest'

export const timeEntries = defineCategory({
  slug: 'time-entries',
  kind: 'declared',
  label: both('Time entries', '工时登记'),
  holds: both('time that you put down for projects, with your note', '您为项目登记的工时及说明'),
  term: byContract(730, ['manager', 'hr']),
})
