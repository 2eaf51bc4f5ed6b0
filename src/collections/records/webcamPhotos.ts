import { imageFields } from '../../fields/image'
import { defineDataCategory } from '../dataCategory'

/** Stills from a camera. Leads see none, whatever a policy says: a face at work is between the person and HR. */
export const WebcamPhotos = defineDataCategory({
  slug: 'webcam-photos',
  labels: { en: ['Webcam photo', 'Webcam photos'], zh: '摄像头照片' },
  files: 'image',
  ownerMay: ['delete'],
  columns: ['picture', 'subject', 'capturedAt', 'expiresAt'],
  fields: imageFields(),
})
