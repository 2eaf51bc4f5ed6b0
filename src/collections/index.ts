import type { CollectionConfig } from 'payload'
import { Activity } from './records/activity'
import { ActivityDays } from './records/activityDays'
import { ShiftAssignments } from './attendance/assignments'
import { AttendanceDays, AttendanceDirty } from './attendance/days'
import { AttendancePeriods, AttendanceSheets, AttendanceStates } from './attendance/periods'
import { PunchChains, PunchGaps, Punches } from './attendance/punches'
import { Absences, Corrections, OvertimeRequests } from './attendance/requests'
import { Holidays, LeaveKinds, Shifts } from './attendance/rules'
import { AuditLog, Viewings } from './record/auditLog'
import { Avatars } from './people/avatars'
import { BreachNotices, Breaches, BreachSignatures } from './breaches/breaches'
import { Companies } from './people/companies'
import { Acceptances, Consents } from './consent/consents'
import { DeviceLogs } from './records/deviceLogs'
import { Devices, Pauses } from './records/devices'
import { Employments } from './people/employments'
import { ImportRows, Imports } from './people/imports'
import { Memberships } from './people/memberships'
import { ChildReports, Guardianships } from './people/minors'
import { Announcements, Notices } from './notices/notices'
import { Outbox } from './letters/outbox'
import { PendingActs } from './people/pendingActs'
import { Personnel } from './people/personnel'
import { Policies, PolicySeals, PolicySignatures } from './policy/policies'
import { Projects } from './people/projects'
import { Reasons } from './record/reasons'
import { RedactionRequests } from './requests/redactionRequests'
import { Screenshots } from './records/screenshots'
import { SecurityLog } from './people/securityLog'
import { Sessions } from './people/sessions'
import { SystemCollections } from './system/system'
import { Teams } from './people/teams'
import { Users } from './people/users'
import { WebcamPhotos } from './records/webcamPhotos'

/** A new data category is one file and one line here. */
const categories: CollectionConfig[] = [Activity, ActivityDays, Screenshots, WebcamPhotos, DeviceLogs]

/** Working time: what was punched, what follows from it, and by which rules. */
const attendance: CollectionConfig[] = [
  Punches,
  Corrections,
  OvertimeRequests,
  Absences,
  AttendanceDays,
  AttendancePeriods,
  AttendanceStates,
  AttendanceSheets,
  Shifts,
  ShiftAssignments,
  Holidays,
  LeaveKinds,
  PunchChains,
  PunchGaps,
  AttendanceDirty,
]

/** In the order of the admin's groups: people, records, attendance, privacy, notices, system. */
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
  ...attendance,
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
