import { absences } from './absences'
import { account } from './account'
import { activity } from './activity'
import { activityDays } from './activityDays'
import { attendanceDays } from './attendanceDays'
import { attendanceSheets } from './attendanceSheets'
import { audit } from './audit'
import { breachNotices } from './breachNotices'
import { corrections } from './corrections'
import { deviceLogs } from './deviceLogs'
import { disclosures } from './disclosures'
import { enquiries } from './enquiries'
import { facePhotos } from './facePhotos'
import { overtimeRequests } from './overtimeRequests'
import { optionalLetters } from './optionalLetters'
import { personnel } from './personnel'
import { punchLocations } from './punchLocations'
import { punches } from './punches'
import { remoteSessions } from './remoteSessions'
import { screenshots } from './screenshots'
import { securityLog } from './securityLog'
import { sessionRecordings } from './sessionRecordings'
import { shifts } from './shifts'
import { subjectRequests } from './subjectRequests'
import { timeEntries } from './timeEntries'
import { webcamPhotos } from './webcamPhotos'

/** Every category that a policy version may name a term for, in the order shown. A new one is its file and a line here. */
export const CATEGORIES = [
  activity,
  activityDays,
  screenshots,
  webcamPhotos,
  deviceLogs,
  account,
  securityLog,
  audit,
  personnel,
  punches,
  corrections,
  attendanceDays,
  attendanceSheets,
  absences,
  overtimeRequests,
  timeEntries,
  shifts,
  punchLocations,
  facePhotos,
  remoteSessions,
  sessionRecordings,
  enquiries,
  subjectRequests,
  disclosures,
  breachNotices,
  optionalLetters,
] as const
