import type { Field } from 'payload'
import { both, label } from '../i18n/labels'
import { text } from '../fields/common'
import { defineDataCategory } from '../privacy/dataCategory'

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
      Field: '/src/components/admin/TotalsField#TotalsField',
      Cell: '/src/components/admin/TotalsField#TotalsCell',
    },
  },
})

/** A person's totals of a day, over all devices, so that a month's report never reads minutes. */
export const ActivityDays = defineDataCategory({
  slug: 'activity-days',
  labels: { en: ['Day total', 'Day totals'], zh: '每日汇总' },
  columns: ['subject', 'localDate', 'minutes', 'keys', 'clicks', 'expiresAt'],
  fields: [
    text('key', both('Key', '键'), { required: true, unique: true, admin: { hidden: true } }),
    count('minutes', 'Active minutes', '活跃分钟'),
    count('keys', 'Keys', '按键次数'),
    count('clicks', 'Clicks', '点击次数'),
    table('programs', 'Minutes by program', '各程序分钟数'),
    table('projects', 'Minutes by project', '各项目分钟数'),
    count('pausedMinutes', 'Paused minutes', '暂停分钟'),
    count('deletedGaps', 'Deleted gaps', '已删除时段'),
  ],
})
