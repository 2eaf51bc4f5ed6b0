import { both } from '../base/labels'
import { defineCategory } from './category'
import { bySwitch } from './strictest'
import { WORDS } from '../i18n/words'

export const webcamPhotos = defineCategory({
  slug: 'webcam-photos',
  kind: 'captured',
  label: WORDS.webcamPhotos,
  one: 'Webcam photo',
  holds: both('a still from your camera', '摄像头拍摄的一张静态照片'),
  explained: {
    means: both('A still from the camera at check-in.', '打卡时由摄像头拍摄的一张照片。'),
    law: both(
      'A face is sensitive information: strict necessity, separate consent, an impact assessment, and another way to check in for whoever refuses (PIPL Arts. 28–30, 55; GDPR Arts. 9, 35).',
      '人脸属于敏感个人信息：须有充分必要性、单独同意和影响评估，并为拒绝者提供其他打卡方式（《个人信息保护法》第二十八至三十条、第五十五条）。',
    ),
  },
  // In no draft to start from: the camera is off until a company asks for it.
  term: bySwitch({ perHour: 1 }),
  risk: 'face',
  image: 'camera',
  stops: both(
    'Without this, no photos are taken by the camera. Everything else works as before.',
    '关闭后不通过摄像头拍照；其他功能不受影响。',
  ),
  page: '/days',
  unlogged: 'as screenshots',
})
