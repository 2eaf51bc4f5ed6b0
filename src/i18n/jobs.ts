import { both, type Both, type Language } from '../base/labels'

const NAMES: Record<string, Both> = {
  activatePolicies: both('Activate policies', '启用隐私政策'),
  settleActs: both('Settle acts of two', '办结双人签署事项'),
  sealSigned: both('Seal what was signed', '封存已签署的版本'),
  tellOfPolicies: both('Tell of new policy versions', '通知新的隐私政策版本'),
  tellOfAnnouncements: both('Tell of announcements', '通知公告'),
  tellOfBreaches: both('Tell of breaches', '通知安全事件'),
  remindOfBreaches: both('Remind of deadlines of breaches', '安全事件时限提醒'),
  remindOfRequests: both('Remind of requests that wait', '待答复请求提醒'),
  tellOfManyLooks: both('Tell of many looks at one person', '大量查看提醒'),
  writeDigests: both('Write daily letters', '撰写每日汇总'),
  readBounces: both('Read letters that came back', '读取退信'),
  purgeMinors: both('Delete unverified data of minors', '删除未经核实的未成年人信息'),
  computeAttendance: both('Compute days of attendance', '计算考勤'),
  beginAttendance: both('Begin days of attendance', '生成当日考勤'),
  sendOutbox: both('Send letters', '发送邮件'),
  settleWithdrawals: both('Finish withdrawals', '完成撤回处理'),
  finishDeletions: both('Finish deletions', '完成删除'),
  finishImports: both('Finish imports', '完成导入'),
  purgeExpired: both('Delete what has expired', '删除到期数据'),
  sweepFiles: both('Sweep files', '清理文件'),
  auditRetention: both('Shorten the logs', '清理日志'),
  measureDisk: both('Measure the disk', '测量磁盘空间'),
}

/** What a job is called; by its own name where it has no other. */
export const jobName = (job: string, language: Language): string => NAMES[job]?.[language] ?? job
