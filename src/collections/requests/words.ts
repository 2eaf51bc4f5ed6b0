import { labels } from '../../base/labels'

export const answered = { en: 'Answered', zh: '答复时间' }
export const answeredBy = { en: 'Answered by', zh: '答复人' }
export const asked = { en: 'Asked', zh: '请求时间' }
export const captured = { en: 'Captured', zh: '采集时间' }
export const fileBefore = { en: 'File before', zh: '原文件' }
export const fromTheLeft = { en: 'From the left', zh: '距左' }
export const fromTheTop = { en: 'From the top', zh: '距上' }
export const height = { en: 'Height', zh: '高度' }
export const heightOfThePicture = { en: 'Height of the picture', zh: '图片高' }
export const localDate = { en: 'Local date', zh: '当地日期' }
export const partsToBlackOut = {
  en: 'Parts of pictures that people ask to have blacked out. You see where a part is, not what it shows; until it is answered nobody but the person does.',
  zh: '员工请求涂黑的图片局部。您只能看到其位置，看不到内容；答复之前，除本人外任何人都看不到该局部。',
}
export const picture = { en: 'Picture', zh: '图片' }
export const redactionRequests = labels('Redaction request', 'Redaction requests', '涂黑请求')
export const thumbnailBefore = { en: 'Thumbnail before', zh: '原缩略图' }
export const width = { en: 'Width', zh: '宽度' }
export const widthOfThePicture = { en: 'Width of the picture', zh: '图片宽' }
