export const noAnswerCame = { en: 'No answer came', zh: '未收到答复' }
export const noAnswerCameThisMayHaveArrived = {
  en: 'No answer came: this may have arrived or not. Look again once the server is reached.',
  zh: '未收到答复，无法确定是否已收到。请在恢复连接后查看。',
}
export const notNow = { en: 'Not now', zh: '暂不' }
export const notSent = { en: 'Not sent: your browser is offline.', zh: '未发送：浏览器当前没有网络连接。' }
export const serverDidNotAnswer = {
  en: 'The server did not answer. What you sent may have arrived or not: nobody can tell from here. What you typed stays here.',
  zh: '服务器没有答复，您的请求可能已经收到，也可能没有，目前无法确定。您填写的内容仍在此处。',
}
export const signInInNewTab = {
  en: 'Sign in (in a new tab); what you typed stays here, then send it again.',
  zh: '登录（在新标签页打开），填写的内容保留，登录后请重新发送。',
}
export const thisWasNotSent = { en: 'This was not sent', zh: '未能发送' }
export const tryAgain = { en: 'Try again', zh: '重试' }
export const yourBrowserIsOffline = {
  en: 'Your browser is offline. Nothing was changed, and what you typed stays here.',
  zh: '浏览器当前没有网络连接。没有任何更改，您填写的内容仍在此处。',
}
