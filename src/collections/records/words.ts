import { labels } from '../../base/labels'

export const activeSeconds = { en: 'Active seconds', zh: '活跃秒数' }
export const agentVersion = { en: 'Agent version', zh: '客户端版本' }
export const clicksCounted = { en: 'Clicks, counted', zh: '点击次数' }
export const computersThatReport = {
  en: 'Computers that report, enrolled by the people themselves.',
  zh: '由本人登记、上报记录的电脑。',
}
export const devices = labels('Device', 'Devices', '设备')
export const fault = { en: 'Fault', zh: '故障' }
export const forImports = { en: 'For imports', zh: '用于导入' }
export const keysCounted = { en: 'Keys, counted', zh: '按键次数' }
export const minutes = { en: 'Minutes', zh: '分钟' }
export const minutesWithARecord = { en: 'Minutes with a record', zh: '有记录的分钟' }
export const nameInTheNetwork = { en: 'Name in the network', zh: '主机名' }
export const other = { en: 'Other', zh: '其他' }
export const pausedSeconds = { en: 'Paused seconds', zh: '暂停秒数' }
export const pauses = labels('Pause', 'Pauses', '暂停')
export const revoked = { en: 'Revoked', zh: '停用时间' }
export const secondsByProgram = { en: 'Seconds by program', zh: '各程序秒数' }
export const secondsByProject = { en: 'Seconds by project', zh: '各项目秒数' }
