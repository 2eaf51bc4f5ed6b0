import type { CollectionConfig } from 'payload'
import { Activity } from './activity'
import { ActivityDays } from './activityDays'
import { AuditLog, Viewings } from './auditLog'
import { Avatars } from './avatars'
import { BreachNotices, Breaches, BreachSignatures } from './breaches'
import { Companies } from './companies'
import { Acceptances, Consents } from './consents'
import { DeviceLogs } from './deviceLogs'
import { Devices, Pauses } from './devices'
import { Employments } from './employments'
import { ImportRows, Imports } from './imports'
import { Memberships } from './memberships'
import { ChildReports, Guardianships } from './minors'
import { Announcements, Notices } from './notices'
import { Outbox } from './outbox'
import { PendingActs } from './pendingActs'
import { Personnel } from './personnel'
import { Policies, PolicySeals, PolicySignatures } from './policies'
import { Projects } from './projects'
import { Reasons } from './reasons'
import { RedactionRequests } from './redactionRequests'
import { Screenshots } from './screenshots'
import { SecurityLog } from './securityLog'
import { Sessions } from './sessions'
import { SystemCollections } from './system'
import { Teams } from './teams'
import { Users } from './users'
import { WebcamPhotos } from './webcamPhotos'

/** A new data category is one file and one line here. */
const categories: CollectionConfig[] = [Activity, ActivityDays, Screenshots, WebcamPhotos, DeviceLogs]

/** In the order of the admin's groups: people, records, privacy, notices, system. */
export const collections: CollectionConfig[] = [
  Users,
  Avatars,
  Personnel,
  Companies,
  Employments,
  Teams,
  Memberships,
  Projects,
  Imports,
  ...categories,
  Policies,
  PolicySeals,
  PolicySignatures,
  Acceptances,
  Consents,
  Guardianships,
  ChildReports,
  RedactionRequests,
  Viewings,
  AuditLog,
  Reasons,
  Announcements,
  Breaches,
  BreachNotices,
  BreachSignatures,
  Devices,
  Pauses,
  Sessions,
  PendingActs,
  SecurityLog,
  Outbox,
  Notices,
  ...SystemCollections,
  ImportRows,
]
