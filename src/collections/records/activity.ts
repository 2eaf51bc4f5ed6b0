import { label } from '../../base/labels'
import { text } from '../../fields/common'
import { activity } from '../../categories/activity'
import { defineDataCategory } from '../dataCategory'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** Ten-minute blocks of counts, titles and programs; never what was typed. */
export const Activity = defineDataCategory(activity, {
  ownerMay: ['delete'],
  columns: ['subject', 'capturedAt', 'team', 'expiresAt'],
  fields: [
    // person, device, start and stamp: the same block sent twice is one row.
    text('key', WORDS.key, { required: true, unique: true, admin: { hidden: true } }),
    {
      name: 'minutes',
      type: 'json',
      required: true,
      label: label(W.minutes),
      admin: {
        disableListColumn: true,
        disableListFilter: true,
        components: { Field: '/src/admin/kit/MinutesField#MinutesField' },
      },
    },
    { name: 'rev', type: 'number', required: true, defaultValue: 0, admin: { hidden: true } },
  ],
})
