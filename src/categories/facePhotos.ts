import { both } from '../base/labels'
import { defineCategory } from './category'
import { bySwitch } from './strictest'

export const facePhotos = defineCategory({
  slug: 'face-photos',
  kind: 'declared',
  label: both('Face photos', '人脸照片'),
  holds: both('a photo of your face, taken as you punch', '打卡时拍摄的人脸照片'),
  term: bySwitch(),
  risk: 'face',
})
