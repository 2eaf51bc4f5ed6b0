/** What the drafts to start from are for; terms name these by key. */
export const STRICTEST_PURPOSES = [
  { key: 'project-time', zh: '项目计时', en: 'Project time' },
  { key: 'hours-dispute', zh: '工时争议', en: 'Dispute over hours' },
  { key: 'security-incident', zh: '调查安全事件', en: 'Investigating a security incident' },
  { key: 'hr-management', zh: '人力资源管理', en: 'HR management' },
]
