import { code, text } from '../../fields/common'
import { label } from '../../base/labels'
import { deviceLogs } from '../../categories/deviceLogs'
import { defineDataCategory } from '../dataCategory'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** What a computer reported of itself: a word from a closed list, and when. Joined to a device, and so to its person. */
export const DeviceLogs = defineDataCategory(deviceLogs, {
  group: WORDS.system,
  columns: ['capturedAt', 'subject', 'device', 'kind', 'code', 'agentVersion'],
  fields: [
    // device, moment, kind and word: what is sent twice is one row.
    text('key', WORDS.key, { required: true, unique: true, admin: { hidden: true } }),
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: label(WORDS.kind),
      options: [
        { value: 'fault', label: label(W.fault) },
        { value: 'operation', label: label(WORDS.operation) },
        { value: 'network', label: label(WORDS.network) },
      ],
    },
    code('code', WORDS.what, { required: true }),
    text('agentVersion', W.agentVersion),
  ],
})
