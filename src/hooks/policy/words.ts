export const publishedVersionCannotBeChanged = {
  en: 'A published version cannot be changed. Draft a new one.',
  zh: '已发布的版本不能更改，请另起草新版本。',
}
export const whatIsPublished = {
  en: 'What is published cannot be changed. Withdraw it and write another.',
  zh: '已发布的公告不能更改，请撤回后另行撰写。',
}
