import { defineDataCategory } from '../../../src/collections/dataCategory'
import { imageFields } from '../../../src/fields/image'
import { wallScreens } from './wallScreens'
import { whiteboardPhotos } from './whiteboardPhotos'

const pictures = {
  ownerMay: ['delete'],
  columns: ['picture', 'subject', 'capturedAt', 'expiresAt'],
  fields: imageFields(),
} satisfies Parameters<typeof defineDataCategory>[1]

export const WhiteboardPhotos = defineDataCategory(whiteboardPhotos, pictures)
export const WallScreens = defineDataCategory(wallScreens, pictures)
