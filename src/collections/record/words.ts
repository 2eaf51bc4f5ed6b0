import { labels } from '../../base/labels'

export const aPerson = { en: 'A person', zh: '个人' }
export const auditLog = labels('Audit entry', 'Audit log', '审计日志')
export const daysShown = { en: 'Days that were shown', zh: '已显示的日期' }
export const fields = { en: 'Fields', zh: '字段' }
export const kindOfRow = { en: 'Kind of row', zh: '记录类型' }
export const looksThatWereAnnounced = {
  en: 'Looks that were announced: whose data, what for, until when.',
  zh: '事先声明的查看：查看谁、为何、至何时。',
}
export const reach = { en: 'Reach', zh: '范围' }
export const reasons = labels('Reason', 'Reasons', '理由')
export const rows = { en: 'Rows', zh: '条数' }
export const rowsOfTheList = { en: 'Rows of the list', zh: '列表记录' }
export const viewer = { en: 'Viewer', zh: '查看人' }
export const viewing = { en: 'Viewing', zh: '查看授权' }
export const viewings = labels('Viewing', 'Viewings', '查看授权')
export const whichRow = { en: 'Which row', zh: '哪条记录' }
export const whoDid = {
  en: 'Who did what to whose data. Rows are only ever added; each person reads those about oneself under “Account”, “What is on record”.',
  zh: '谁对谁的数据做了什么。只增不改；每个人都可以在“账号”的“系统日志”中看到与自己有关的记录。',
}
