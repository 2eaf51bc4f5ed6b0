import { imageFields } from '../../fields/image'
import { webcamPhotos } from '../../categories/webcamPhotos'
import { defineDataCategory } from '../dataCategory'

/** Stills from a camera. Leads see none, whatever a policy says: a face at work is between the person and HR. */
export const WebcamPhotos = defineDataCategory(webcamPhotos, {
  ownerMay: ['delete'],
  columns: ['picture', 'subject', 'capturedAt', 'expiresAt'],
  fields: imageFields(),
})
