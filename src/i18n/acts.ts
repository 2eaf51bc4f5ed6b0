import type { AuditAct } from '../privacy/audit'
import { both, type Both } from './labels'

/** What the audit log's acts are called. */
export const ACTS: Record<AuditAct, Both> = {
  look: both('Look', '查看'),
  viewing: both('Viewing opened', '开启查看授权'),
  consent: both('Consent given or withdrawn', '同意或撤回同意'),
  acceptance: both('Policy agreed to', '同意隐私政策'),
  refusal: both('Refused a policy version', '拒绝隐私政策版本'),
  'policy-signed': both('Policy signed', '签署隐私政策'),
  'policy-published': both('Policy published', '发布隐私政策'),
  enrolled: both('Device enrolled', '登记设备'),
  'device-revoked': both('Device revoked', '停用设备'),
  invited: both('Invited', '邀请'),
  'employment-ended': both('Employment ended', '终止任职'),
  'employment-restored': both('End of employment undone', '撤销终止任职'),
  'state-changed': both('State changed', '状态变更'),
  'roles-changed': both('Roles changed', '角色变更'),
  'deleted-by-owner': both('Deleted by the person', '本人删除'),
  'redaction-asked': both('Blacking out asked for', '请求涂黑'),
  'redaction-approved': both('Blacking out approved', '同意涂黑'),
  'redaction-refused': both('Blacking out refused', '拒绝涂黑'),
  'redaction-done': both('Part of a picture blacked out', '已涂黑图片局部'),
  'first-person': both('First person created', '创建首位成员'),
  'signed-in': both('Signed in', '登录'),
  imported: both('People imported', '导入人员'),
  'import-undone': both('Import undone', '撤销导入'),
  'team-changed': both('Team changed', '团队变更'),
  'link-opened': both('One-time link or letter handed over', '打开一次性链接或信件'),
  'link-by-command': both('One-time link made on the server', '在服务器上生成一次性链接'),
  'address-changed': both('Email address changed', '更换邮箱'),
  'letter-retried': both('Letter sent again', '重新发送邮件'),
  announced: both('Announcement published', '发布公告'),
  'announcement-withdrawn': both('Announcement withdrawn', '撤回公告'),
  'breach-signed': both('Notice of a breach signed', '签署安全事件通知'),
  'breach-told': both('People told of a breach', '已通知安全事件'),
  'breach-step': both('Step of the emergency plan', '应急预案步骤'),
  'breach-by-hand': both('Told of a breach by hand', '人工通知安全事件'),
  'breach-closed': both('Breach closed', '安全事件结案'),
  'child-reported': both("Child's data reported", '举报儿童信息'),
  'child-report-answered': both("Report on a child's data answered", '答复儿童信息举报'),
  'paper-recorded': both('Answer on paper recorded', '登记纸质签署'),
}

/** What the roles are called in lists. */
export const ROLE_NAMES: Record<string, Both> = {
  employee: both('Employee', '员工'),
  manager: both('Team lead', '团队负责人'),
  hr: both('HR', '人事'),
  privacy: both('Privacy officer', '隐私负责人'),
  admin: both('Administrator', '系统管理员'),
}
