import { imageFields } from '../../fields/image'
import { screenshots } from '../../categories/screenshots'
import { defineDataCategory } from '../dataCategory'

export const Screenshots = defineDataCategory(screenshots, {
  ownerMay: ['delete'],
  columns: ['picture', 'subject', 'capturedAt', 'team', 'expiresAt'],
  fields: imageFields(),
})
