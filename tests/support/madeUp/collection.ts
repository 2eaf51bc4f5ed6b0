import { defineDataCategory } from '../../../src/collections/dataCategory'
import { imageFields } from '../../../src/fields/image'
import { whiteboardPhotos } from './whiteboardPhotos'

export const WhiteboardPhotos = defineDataCategory(whiteboardPhotos, {
  ownerMay: ['delete'],
  columns: ['picture', 'subject', 'capturedAt', 'expiresAt'],
  fields: imageFields(),
})
