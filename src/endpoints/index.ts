import type { CollectionConfig, Endpoint } from 'payload'
import { declarationOf } from '../privacy/declaration'
import { avatarEndpoints } from './avatar'
import { breachEndpoints } from './breaches'
import type { ImageCategory } from '../privacy/imageCategories'
import { fileEndpoint } from './files'
import { firstStepsEndpoints } from './firstSteps'
import { importEndpoints } from './imports'
import { mailEndpoints, outboxEndpoints } from './mail'
import {
  deviceEndpoints,
  enrolmentCodeEndpoints,
  ownEndpoints,
  ownPictureEndpoints,
  paperEndpoints,
  pauseEndpoints,
  receiptEndpoints,
  redactionEndpoints,
} from './own'
import { announcementEndpoints, childReportEndpoints, noticeEndpoints, openNoticeEndpoints } from './notices'
import { ownImportEndpoints } from './ownImport'
import { employmentEndpoints, peopleEndpoints } from './people'
import { policyEndpoints, privacyEndpoints, viewingEndpoints } from './privacy'
import { ownActivityEndpoints, timeExportEndpoints } from './time'

/** Our own doors under `/api`; the rest is Payload's REST, as the access functions let it. */
export const endpoints: Endpoint[] = [
  ...peopleEndpoints,
  ...firstStepsEndpoints,
  ...mailEndpoints,
  ...openNoticeEndpoints,
  ...ownEndpoints,
  ...ownImportEndpoints,
  ...privacyEndpoints,
]

/** Doors under `/api/<collection>`; they come before Payload's own of the same path. */
const ofCollection: Record<string, Endpoint[]> = {
  acceptances: [...paperEndpoints, ...receiptEndpoints('acceptances')],
  activity: ownActivityEndpoints,
  'activity-days': timeExportEndpoints,
  announcements: announcementEndpoints,
  breaches: breachEndpoints,
  'child-reports': childReportEndpoints,
  notices: noticeEndpoints,
  consents: receiptEndpoints('consents'),
  devices: deviceEndpoints,
  employments: employmentEndpoints,
  'enrolment-codes': enrolmentCodeEndpoints,
  imports: importEndpoints,
  outbox: outboxEndpoints,
  pauses: pauseEndpoints,
  users: avatarEndpoints,
  screenshots: ownPictureEndpoints('screenshots'),
  'webcam-photos': ownPictureEndpoints('webcam-photos'),
  'redaction-requests': redactionEndpoints,
  viewings: viewingEndpoints,
  policies: policyEndpoints,
}

export const withEndpoints = (collection: CollectionConfig): CollectionConfig => {
  const { kind, files } = declarationOf(collection)
  return {
    ...collection,
    endpoints: [
      ...(kind === 'monitoring' && files ? [fileEndpoint(collection.slug as ImageCategory)] : []),
      ...(ofCollection[collection.slug] ?? []),
      ...(collection.endpoints || []),
    ],
  }
}
