import type { CollectionConfig, Endpoint } from 'payload'
import { accountEndpoints, sessionEndpoints } from './people/account'
import { acceptanceEndpoints, agreementEndpoints, consentEndpoints } from './consent/answers'
import { avatarEndpoints } from './people/avatar'
import { periodEndpoints } from './attendance/periods'
import { absenceEndpoints, correctionEndpoints, overtimeEndpoints } from './attendance/requests'
import { punchEndpoints } from './attendance/punches'
import { breachEndpoints } from './breaches/breaches'
import { isImageCategory } from '../categories/imageCategories'
import { fileEndpoint } from './records/files'
import { firstStepsEndpoints } from './people/firstSteps'
import { importEndpoints } from './people/imports'
import { connectionEndpoints, mailEndpoints, outboxEndpoints } from './letters/mail'
import {
  deviceEndpoints,
  enrolmentCodeEndpoints,
  ownPictureEndpoints,
  pauseEndpoints,
  redactionEndpoints,
} from './records/own'
import {
  announcementEndpoints,
  childReportEndpoints,
  noticeEndpoints,
  openNoticeEndpoints,
} from './notices/notices'
import { ownImportEndpoints } from './records/ownImport'
import { officeEndpoints, pendingActEndpoints } from './people/offices'
import { peopleEndpoints } from './people/people'
import { policyEndpoints, privacyEndpoints, viewingEndpoints } from './policy/privacy'
import {
  companyEndpoints,
  employmentEndpoints,
  guardianshipEndpoints,
  membershipEndpoints,
  staffEndpoints,
} from './people/staff'
import { ownActivityEndpoints, timeExportEndpoints } from './records/time'

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
  absences: absenceEndpoints,
  'attendance-periods': periodEndpoints,
  acceptances: acceptanceEndpoints,
  activity: ownActivityEndpoints,
  'activity-days': timeExportEndpoints,
  announcements: announcementEndpoints,
  breaches: breachEndpoints,
  'child-reports': childReportEndpoints,
  notices: noticeEndpoints,
  companies: companyEndpoints,
  corrections: correctionEndpoints,
  'overtime-requests': overtimeEndpoints,
  consents: consentEndpoints,
  devices: deviceEndpoints,
  employments: employmentEndpoints,
  'enrolment-codes': enrolmentCodeEndpoints,
  guardianships: guardianshipEndpoints,
  imports: importEndpoints,
  memberships: membershipEndpoints,
  outbox: outboxEndpoints,
  pauses: pauseEndpoints,
  punches: punchEndpoints,
  'pending-acts': pendingActEndpoints,
  users: [...sessionEndpoints, ...avatarEndpoints],
  'redaction-requests': redactionEndpoints,
  viewings: viewingEndpoints,
  policies: policyEndpoints,
}

export const withEndpoints = (collection: CollectionConfig): CollectionConfig => {
  const { slug } = collection
  return {
    ...collection,
    endpoints: [
      ...(isImageCategory(slug) ? [fileEndpoint(slug), ...ownPictureEndpoints(slug)] : []),
      ...(ofCollection[slug] ?? []),
      ...(collection.endpoints || []),
    ],
  }
}
