export const administratorCannotAlsoBeHr = {
  en: 'An administrator cannot also be HR or privacy officer.',
  zh: '系统管理员不能同时是人事或隐私负责人。',
}
export const closedAccountCannotBeOpened = {
  en: 'A closed account cannot be opened again.',
  zh: '已关闭的账号不能重新启用。',
}
export const mainTeamTaken = {
  en: 'This employment already has a main team on some of these days.',
  zh: '该任职在其中某些日期已有主要团队。',
}
