import { code, text } from '../../fields/common'
import { both, label } from '../../base/labels'
import { deviceLogs } from '../../categories/deviceLogs'
import { defineDataCategory } from '../dataCategory'

/** What a computer reported of itself: a word from a closed list, and when. Joined to a device, and so to its person. */
export const DeviceLogs = defineDataCategory(deviceLogs, {
  group: both('System', '系统'),
  columns: ['capturedAt', 'subject', 'device', 'kind', 'code', 'agentVersion'],
  fields: [
    // device, moment, kind and word: what is sent twice is one row.
    text('key', both('Key', '标识'), { required: true, unique: true, admin: { hidden: true } }),
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: label('Kind', '类型'),
      options: [
        { value: 'fault', label: label('Fault', '故障') },
        { value: 'operation', label: label('Operation', '运行') },
        { value: 'network', label: label('Network', '网络') },
      ],
    },
    code('code', both('What', '内容'), { required: true }),
    text('agentVersion', both('Agent version', '客户端版本')),
  ],
})
