export const signedInFuture = { en: 'The day of signing lies in the future.', zh: '签字日期不能晚于今天。' }
export const whoSigned = { en: 'Who signed, and on which day?', zh: '请填写监护人和签字日期。' }
