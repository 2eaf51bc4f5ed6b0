export const keepsYouSignedIn = { en: 'Keeps you signed in', zh: '保持登录状态' }
export const remembersLanguageThatYouChose = {
  en: 'Remembers the language that you chose',
  zh: '记住您选择的语言',
}
export const remembersLightOrDark = {
  en: 'Remembers light or dark in the admin',
  zh: '记住管理后台的浅色或深色外观',
}
