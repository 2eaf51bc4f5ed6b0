export const bytes = { en: 'Bytes', zh: '字节' }
export const clientId = { en: 'Client id', zh: '客户端编号' }
export const height = { en: 'Height', zh: '高度' }
export const nameThatCanBeSeen = {
  en: 'A name that can be seen, of at most 200 signs.',
  zh: '请填写可见的名称，最多 200 个字符。',
}
export const notKnownTimeZone = {
  en: 'Not a known time zone. Example: Asia/Shanghai',
  zh: '不是有效的时区，例如 Asia/Shanghai',
}
export const picture = { en: 'Picture', zh: '图片' }
export const screen = { en: 'Screen', zh: '屏幕' }
export const theImport = { en: 'Import', zh: '导入' }
export const thumbnail = { en: 'Thumbnail', zh: '缩略图' }
export const twoCapitalLetters = {
  en: 'Two capital letters, such as CN or DE.',
  zh: '请填写两个大写字母，例如 CN 或 DE。',
}
export const width = { en: 'Width', zh: '宽度' }
