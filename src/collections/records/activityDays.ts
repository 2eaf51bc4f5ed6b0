import type { Field } from 'payload'
import { label } from '../../base/labels'
import { text } from '../../fields/common'
import { activityDays } from '../../categories/activityDays'
import { defineDataCategory } from '../dataCategory'
import { WORDS } from '../../i18n/words'

const count = (name: string, en: string, zh: string): Field => ({
  name,
  type: 'number',
  required: true,
  defaultValue: 0,
  label: label(en, zh),
})
const table = (name: string, en: string, zh: string): Field => ({
  name,
  type: 'json',
  label: label(en, zh),
  admin: {
    disableListFilter: true,
    components: {
      Field: '/src/admin/time/TotalsField#TotalsField',
      Cell: '/src/admin/time/TotalsField#TotalsCell',
    },
  },
})

/** A person's totals of a day, over all devices, so that a month's report never reads minutes. */
export const ActivityDays = defineDataCategory(activityDays, {
  columns: ['subject', 'localDate', 'seconds', 'keys', 'clicks', 'expiresAt'],
  fields: [
    text('key', WORDS.key, { required: true, unique: true, admin: { hidden: true } }),
    count('minutes', 'Minutes with a record', '有记录的分钟'),
    count('seconds', 'Active seconds', '活跃秒数'),
    count('keys', 'Keys, counted', '按键次数'),
    count('clicks', 'Clicks, counted', '点击次数'),
    table('programs', 'Seconds by program', '各程序秒数'),
    table('projects', 'Seconds by project', '各项目秒数'),
    count('pausedSeconds', 'Paused seconds', '暂停秒数'),
    count('deletedGaps', 'Deleted gaps', '已删除时段'),
  ],
})
