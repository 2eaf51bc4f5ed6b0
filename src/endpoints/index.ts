import type { CollectionConfig, Endpoint } from 'payload'
import { declarationOf } from '../privacy/declaration'
import { accountEndpoints, sessionEndpoints } from './account'
import { acceptanceEndpoints, agreementEndpoints, consentEndpoints } from './answers'
import { avatarEndpoints } from './avatar'
import { breachEndpoints } from './breaches'
import type { ImageCategory } from '../privacy/imageCategories'
import { fileEndpoint } from './files'
import { firstStepsEndpoints } from './firstSteps'
import { importEndpoints } from './imports'
import { connectionEndpoints, mailEndpoints, outboxEndpoints } from './mail'
import {
  deviceEndpoints,
  enrolmentCodeEndpoints,
  ownPictureEndpoints,
  pauseEndpoints,
  redactionEndpoints,
} from './own'
import { announcementEndpoints, childReportEndpoints, noticeEndpoints, openNoticeEndpoints } from './notices'
import { ownImportEndpoints } from './ownImport'
import { officeEndpoints, pendingActEndpoints } from './offices'
import { peopleEndpoints } from './people'
import { policyEndpoints, privacyEndpoints, viewingEndpoints } from './privacy'
import {
  companyEndpoints,
  employmentEndpoints,
  guardianshipEndpoints,
  membershipEndpoints,
  staffEndpoints,
} from './staff'
import { ownActivityEndpoints, timeExportEndpoints } from './time'

/** Our own doors under `/api`; the rest is Payload's REST, as the access functions let it. */
export const endpoints: Endpoint[] = [
  ...accountEndpoints,
  ...peopleEndpoints,
  ...staffEndpoints,
  ...officeEndpoints,
  ...connectionEndpoints,
  ...firstStepsEndpoints,
  ...mailEndpoints,
  ...openNoticeEndpoints,
  ...agreementEndpoints,
  ...ownImportEndpoints,
  ...privacyEndpoints,
]

/** Doors under `/api/<collection>`; they come before Payload's own of the same path. */
const ofCollection: Record<string, Endpoint[]> = {
  acceptances: acceptanceEndpoints,
  activity: ownActivityEndpoints,
  'activity-days': timeExportEndpoints,
  announcements: announcementEndpoints,
  breaches: breachEndpoints,
  'child-reports': childReportEndpoints,
  notices: noticeEndpoints,
  companies: companyEndpoints,
  consents: consentEndpoints,
  devices: deviceEndpoints,
  employments: employmentEndpoints,
  'enrolment-codes': enrolmentCodeEndpoints,
  guardianships: guardianshipEndpoints,
  imports: importEndpoints,
  memberships: membershipEndpoints,
  outbox: outboxEndpoints,
  pauses: pauseEndpoints,
  'pending-acts': pendingActEndpoints,
  users: [...sessionEndpoints, ...avatarEndpoints],
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
