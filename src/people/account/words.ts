export const yourAccountIsOpenAgain = {
  en: 'Your account is open again: the suspension was lifted.',
  zh: '您的账号已恢复使用。',
}
export const yourAccountWasSuspended = { en: 'Your account was suspended.', zh: '您的账号已被停用。' }
