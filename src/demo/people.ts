import type { Both, Language } from '../base/labels'
import { both } from '../base/labels'
import { LATE_DAYS } from '../i18n/pauses'
import type { Craft, ProjectKey } from './tasks'

export type TeamKey = 'product' | 'operations'

/** What the demo shows with a person. */
export type Story = 'plain' | 'deletes' | 'withdrew' | 'pauses' | 'new' | 'invited' | 'no-screenshots'

export interface DemoPerson {
  /** Also the key of everything that belongs to the person. */
  username: string
  name: string
  email: string
  roles: readonly ('hr' | 'privacy' | 'admin')[]
  team: TeamKey
  leads: boolean
  craft: Craft
  language: Language
  position: string
  number: string
  story: Story
  device: { name: string; platform: 'linux' | 'windows' | 'macos' }
  /** What to look at when signed in as this person. */
  look: Both
}

export const COMPANY = {
  name: '演示公司 Demo Company',
  controller: '演示公司 Demo Company',
  contact: 'privacy@demo.invalid',
}
export const ZONE = 'Asia/Shanghai'
export const HOURS = {
  days: [1, 2, 3, 4, 5],
  from: '09:00',
  to: '18:00',
  breaks: [{ from: '12:00', to: '13:00' }],
}

export const TEAMS: readonly { key: TeamKey; name: string }[] = [
  { key: 'product', name: '产品研发 Product' },
  { key: 'operations', name: '客户运营 Operations' },
]

interface DemoProject {
  key: ProjectKey
  name: string
  code: string
  team: TeamKey
  /** User names; empty: the whole team. */
  members: readonly string[]
}

export const PROJECTS: readonly DemoProject[] = [
  {
    key: 'website',
    name: '官网改版 Website',
    code: 'WEB',
    team: 'product',
    members: ['demo-zhangwei', 'demo-wangfang', 'demo-zhaolei', 'demo-sunli'],
  },
  {
    key: 'app',
    name: '移动应用 2.0 App 2.0',
    code: 'APP',
    team: 'product',
    members: ['demo-zhangwei', 'demo-alex', 'demo-sunli'],
  },
  { key: 'support', name: '客户支持 Support', code: 'SUP', team: 'operations', members: [] },
  { key: 'internal', name: '内部管理 Internal', code: 'INT', team: 'operations', members: [] },
]

type Given = Pick<DemoPerson, 'name' | 'team' | 'craft' | 'position' | 'story' | 'look'> & Partial<DemoPerson>

const person = (username: string, index: number, given: Given): DemoPerson => ({
  username: `demo-${username}`,
  email: `${username}@demo.invalid`,
  roles: [],
  leads: false,
  language: 'zh',
  number: `D${String(index).padStart(3, '0')}`,
  device: {
    name: `demo-pc-${String(index).padStart(2, '0')}`,
    platform: index % 3 === 0 ? 'linux' : 'windows',
  },
  ...given,
})

/** Twelve people; every name says that it is a demo. */
export const PEOPLE: readonly DemoPerson[] = [
  person('chenjie', 1, {
    name: '陈杰（演示）',
    team: 'operations',
    craft: 'office',
    position: '系统管理员 Administrator',
    roles: ['admin'],
    story: 'no-screenshots',
    look: both('Runs the system; sees nobody’s records.', '管理系统，看不到任何人的记录。'),
  }),
  person('limei', 2, {
    name: '李梅（演示）',
    team: 'operations',
    craft: 'office',
    position: '人事 HR',
    roles: ['hr'],
    story: 'no-screenshots',
    look: both('Opens another person’s day with a purpose.', '填写目的后查看他人的一天。'),
  }),
  person('zhouning', 3, {
    name: '周宁（演示）',
    team: 'operations',
    craft: 'office',
    position: '隐私负责人 Privacy officer',
    roles: ['privacy'],
    story: 'no-screenshots',
    look: both('Policy versions, consents and the audit log.', '隐私政策版本、同意记录与审计日志。'),
  }),
  person('zhangwei', 4, {
    name: '张伟（演示）',
    team: 'product',
    craft: 'lead',
    position: '研发负责人 Product lead',
    leads: true,
    story: 'plain',
    look: both(
      'Leads a team; looked at it once, and that is on record.',
      '团队负责人；曾查看团队，查看已留痕。',
    ),
  }),
  person('liuyang', 5, {
    name: '刘洋（演示）',
    team: 'operations',
    craft: 'lead',
    position: '运营负责人 Operations lead',
    leads: true,
    story: 'plain',
    look: both('Leads the other team.', '另一个团队的负责人。'),
  }),
  person('wangfang', 6, {
    name: '王芳（演示）',
    team: 'product',
    craft: 'engineering',
    position: '工程师 Engineer',
    story: 'deletes',
    look: both(
      'Start here: a full month, deleted screenshots, who looked.',
      '从这里开始：完整的一个月、已删除的截屏、谁查看过。',
    ),
  }),
  person('zhaolei', 7, {
    name: '赵磊（演示）',
    team: 'product',
    craft: 'engineering',
    position: '工程师 Engineer',
    story: 'withdrew',
    look: both('Withdrew consent to screenshots; activity goes on.', '撤回了截屏同意；活动记录继续。'),
  }),
  person('sunli', 8, {
    name: '孙丽（演示）',
    team: 'product',
    craft: 'design',
    position: '设计师 Designer',
    story: 'pauses',
    look: both(
      `Pauses now and then; begin and end are kept ${LATE_DAYS} days, for her alone.`,
      `不时暂停；起止时间保存 ${LATE_DAYS} 天，仅本人可见。`,
    ),
  }),
  person('alex', 9, {
    name: 'Alex Morgan (demo)',
    team: 'product',
    craft: 'engineering',
    position: '工程师 Engineer',
    language: 'en',
    story: 'plain',
    look: both('The portal in English.', '英文界面。'),
  }),
  person('emma', 10, {
    name: 'Emma Clarke (demo)',
    team: 'operations',
    craft: 'service',
    position: '客户服务 Customer service',
    language: 'en',
    story: 'new',
    look: both('Joined two weeks ago; nothing from before she agreed.', '两周前入职；同意之前没有任何记录。'),
  }),
  person('huangjing', 11, {
    name: '黄静（演示）',
    team: 'operations',
    craft: 'service',
    position: '客户服务 Customer service',
    story: 'deletes',
    look: both('Deleted screenshots; HR looked at her hours.', '删除过截屏；人事查看过工时。'),
  }),
  person('xuming', 12, {
    name: '徐明（演示）',
    team: 'operations',
    craft: 'service',
    position: '客户服务 Customer service',
    story: 'invited',
    look: both(
      'Invited, has not agreed: nothing is collected. No sign-in yet.',
      '已邀请、尚未同意：没有收集任何数据，暂不能登录。',
    ),
  }),
]
