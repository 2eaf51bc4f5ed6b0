import { imageFields } from '../../fields/image'
import { defineDataCategory } from '../dataCategory'

export const Screenshots = defineDataCategory({
  slug: 'screenshots',
  labels: { en: ['Screenshot', 'Screenshots'], zh: '截屏' },
  files: 'image',
  ownerMay: ['delete'],
  columns: ['picture', 'subject', 'capturedAt', 'team', 'expiresAt'],
  fields: imageFields(),
})
