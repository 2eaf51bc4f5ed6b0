import type { CollectionConfig, Endpoint } from 'payload'
import { declarationOf } from '../privacy/declaration'
import type { ImageCategory } from '../privacy/imageCategories'
import { fileEndpoint } from './files'
import { firstStepsEndpoints } from './firstSteps'
import { importEndpoints } from './imports'
import {
  deviceEndpoints,
  enrolmentCodeEndpoints,
  ownEndpoints,
  ownPictureEndpoints,
  pauseEndpoints,
  redactionEndpoints,
} from './own'
import { ownImportEndpoints } from './ownImport'
import { employmentEndpoints, peopleEndpoints } from './people'
import { policyEndpoints, privacyEndpoints, viewingEndpoints } from './privacy'
import { ownActivityEndpoints, timeExportEndpoints } from './time'

/** Our own doors under `/api`; the rest is Payload's REST, as the access functions let it. */
export const endpoints: Endpoint[] = [
  ...peopleEndpoints,
  ...firstStepsEndpoints,
  ...ownEndpoints,
  ...ownImportEndpoints,
  ...privacyEndpoints,
]

/** Doors under `/api/<collection>`; they come before Payload's own of the same path. */
const ofCollection: Record<string, Endpoint[]> = {
  activity: ownActivityEndpoints,
  'activity-days': timeExportEndpoints,
  devices: deviceEndpoints,
  employments: employmentEndpoints,
  'enrolment-codes': enrolmentCodeEndpoints,
  imports: importEndpoints,
  pauses: pauseEndpoints,
  screenshots: ownPictureEndpoints('screenshots'),
  'webcam-photos': ownPictureEndpoints('webcam-photos'),
  'redaction-requests': redactionEndpoints,
  viewings: viewingEndpoints,
  policies: policyEndpoints,
}

export const withEndpoints = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  endpoints: [
    ...(declarationOf(collection).files ? [fileEndpoint(collection.slug as ImageCategory)] : []),
    ...(ofCollection[collection.slug] ?? []),
    ...(collection.endpoints || []),
  ],
})
