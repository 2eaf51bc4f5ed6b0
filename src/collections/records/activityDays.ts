import type { Field } from 'payload'
import { type Both, label } from '../../base/labels'
import { text } from '../../fields/common'
import { activityDays } from '../../categories/activityDays'
import { defineDataCategory } from '../dataCategory'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const count = (name: string, words: Both): Field => ({
  name,
  type: 'number',
  required: true,
  defaultValue: 0,
  label: label(words),
})
const table = (name: string, words: Both): Field => ({
  name,
  type: 'json',
  label: label(words),
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
    count('minutes', W.minutesWithARecord),
    count('seconds', W.activeSeconds),
    count('keys', W.keysCounted),
    count('clicks', W.clicksCounted),
    table('programs', W.secondsByProgram),
    table('projects', W.secondsByProject),
    count('pausedSeconds', W.pausedSeconds),
    count('deletedGaps', WORDS.deletedGaps),
  ],
})
