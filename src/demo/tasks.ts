import type { Both, Language } from '../base/labels'
import { both } from '../base/labels'

export type SceneName =
  'sheet' | 'mail' | 'code' | 'shop' | 'document' | 'chat' | 'calendar' | 'design' | 'meeting'
export type ProjectKey = 'website' | 'app' | 'support' | 'internal'
export type Craft = 'engineering' | 'design' | 'service' | 'office' | 'lead'

/** Something that people of the demo do at their computers. */
export interface Task {
  id: string
  scene: SceneName
  /** What is open, as a window's title names it. */
  name: Both
  project: ProjectKey
  crafts: readonly Craft[]
}

/** Means of a busy minute with this program. */
export interface Program {
  label: Both
  keys: number
  clicks: number
}

export const PROGRAMS: Readonly<Record<SceneName, Program>> = {
  sheet: { label: both('Sheets', '表格'), keys: 48, clicks: 16 },
  mail: { label: both('Mail', '邮件'), keys: 62, clicks: 9 },
  code: { label: both('Code editor', '代码编辑器'), keys: 92, clicks: 7 },
  shop: { label: both('Browser', '浏览器'), keys: 16, clicks: 18 },
  document: { label: both('Writer', '文档'), keys: 84, clicks: 6 },
  chat: { label: both('Chat', '聊天'), keys: 70, clicks: 8 },
  calendar: { label: both('Calendar', '日历'), keys: 14, clicks: 12 },
  design: { label: both('Design', '设计工具'), keys: 18, clicks: 34 },
  meeting: { label: both('Video call', '视频会议'), keys: 4, clicks: 3 },
}

const task = (
  id: string,
  scene: SceneName,
  project: ProjectKey,
  en: string,
  zh: string,
  ...crafts: Craft[]
): Task => ({
  id,
  scene,
  name: both(en, zh),
  project,
  crafts,
})

export const TASKS: readonly Task[] = [
  task('orders-code', 'code', 'website', 'orders.ts', 'orders.ts', 'engineering', 'lead'),
  task('prices-code', 'code', 'website', 'prices.ts', 'prices.ts', 'engineering'),
  task('basket-code', 'code', 'app', 'Basket.tsx', 'Basket.tsx', 'engineering'),
  task('card-code', 'code', 'app', 'ProductCard.tsx', 'ProductCard.tsx', 'engineering', 'design'),
  task('tests-code', 'code', 'app', 'orders.test.ts', 'orders.test.ts', 'engineering'),
  task(
    'shop-check',
    'shop',
    'website',
    'Demo Store: desk',
    '演示商店：桌面好物',
    'engineering',
    'design',
    'service',
  ),
  task(
    'shop-prices',
    'shop',
    'website',
    'Demo Store: prices',
    '演示商店：价格核对',
    'service',
    'office',
    'lead',
  ),
  task('start-page', 'design', 'website', 'Start page.fig', '首页设计.fig', 'design'),
  task('app-screens', 'design', 'app', 'App screens.fig', '应用界面.fig', 'design'),
  task(
    'release-note',
    'document',
    'app',
    'Release plan.docx',
    '发布计划.docx',
    'lead',
    'engineering',
    'design',
  ),
  task('help-pages', 'document', 'support', 'Help pages.docx', '帮助页面.docx', 'service', 'design'),
  task('answers', 'mail', 'support', 'Customer questions', '客户问题', 'service'),
  task('tickets', 'chat', 'support', 'Customer questions', '客户问题', 'service', 'lead'),
  task('returns', 'sheet', 'support', 'Returns.xlsx', '退货登记.xlsx', 'service'),
  task('team-chat', 'chat', 'website', 'Website team', '官网小组', 'engineering', 'design', 'lead'),
  task('budget', 'sheet', 'internal', 'Budget.xlsx', '季度预算.xlsx', 'office', 'lead'),
  task('stock', 'sheet', 'internal', 'Devices.xlsx', '设备清单.xlsx', 'office'),
  task('handbook', 'document', 'internal', 'Handbook.docx', '员工手册.docx', 'office'),
  task('inbox', 'mail', 'internal', 'Inbox', '收件箱', 'engineering', 'design', 'service', 'office', 'lead'),
  task(
    'week',
    'calendar',
    'internal',
    'This week',
    '本周',
    'engineering',
    'design',
    'service',
    'office',
    'lead',
  ),
  task(
    'weekly',
    'meeting',
    'internal',
    'Weekly meeting',
    '每周例会',
    'engineering',
    'design',
    'service',
    'office',
    'lead',
  ),
  task('app-meeting', 'meeting', 'app', 'App 2.0: plan', '应用 2.0：计划', 'engineering', 'design', 'lead'),
]

const byId = new Map(TASKS.map((each) => [each.id, each]))

export const taskOf = (id: string): Task => {
  const found = byId.get(id)
  if (!found) throw new Error(`The demo has no task "${id}".`)
  return found
}

/** What the window's title says, and so what activity records. */
export const titleOf = (each: Task, language: Language): string =>
  `${each.name[language]} — ${PROGRAMS[each.scene].label[language]}`
