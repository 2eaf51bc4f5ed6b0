/**
 * Who may write which field through Payload's own doors: with a new row, by PATCH of one row or of several, and by the admin's forms, which
 * send the same requests. Typed by hand after the design, and nobody may what stands on no line for him. What acts change, they change at doors
 * of their own: see `doors.ts`.
 *
 * The rows are about Bob. The lead leads his team, the employee has nothing to do with him; whoever is not signed in writes nothing anywhere.
 */
export interface WriteLine {
  /** Names, with spaces between. */
  fields: string
  create?: string
  patch?: string
  /** Changed by an act once the row is there: refused as that, and in no edit form's state. */
  act?: true
  /** Set anew with every change: what is sent for it is never stored. */
  stamped?: true
}

export interface Writes {
  /** Who may delete the row. */
  delete?: string
  /** Its rows are changed one by one. */
  alone?: true
  lines: WriteLine[]
}

/** In every collection and global that has them. */
export const EVERYWHERE: WriteLine[] = [{ fields: 'id createdAt' }, { fields: 'updatedAt', stamped: true }]

/** What Payload would add for accounts, versions and a trash, and is not there: red if it comes. */
export const ABSENT: Record<string, string> = {
  users:
    'password sessions resetPasswordToken resetPasswordExpiration resetPasswordRequestedAt loginAttempts lockUntil ' +
    'apiKey apiKeyIndex enableAPIKey _verified _verificationToken _strategy deletedAt',
  policies: 'deletedAt publishedLocale latest autosave',
  announcements: 'deletedAt publishedLocale latest autosave',
}

const MONITORING =
  'subject company team device capturedAt localDate zone receivedAt policyVersion expiresAt hiddenAt key'
const WORKED = 'subject employment company team capturedAt localDate zone receivedAt policyVersion expiresAt'
const PICTURE = `${MONITORING} clientId screen file thumb width height bytes`

export const WRITES: Record<string, Writes> = {
  // Of a person, an employment and a membership nothing is written but by acts.
  users: {
    lines: [
      { fields: 'name username email phone roles state zone language digest quietFrom quietTo' },
      { fields: 'stateSince accessEndsAt shutUntil source' },
      { fields: 'emailSince emailConfirmed phoneSince phoneConfirmed sessionEpoch hash salt' },
    ],
  },
  avatars: { lines: [{ fields: 'subject at file' }] },
  personnel: {
    alone: true,
    lines: [
      { fields: 'subject', create: 'hr' },
      {
        fields: 'idNumber sex ethnicity birthday address degree school schoolSubject',
        create: 'hr',
        patch: 'hr',
      },
      { fields: 'personName policyVersion' },
    ],
  },
  companies: {
    lines: [
      { fields: 'name controller contact calendar', create: 'hr', patch: 'hr' },
      // They decide what may be collected: of a company that is new, where nobody works yet, and by an act after.
      { fields: 'zone country hours', create: 'hr', act: true },
      { fields: 'widened' },
    ],
  },
  employments: {
    lines: [
      { fields: 'user company number position from until zone' },
      { fields: 'personName endedAt startsAt endsAt source' },
    ],
  },
  // Its company as long as nobody is in it.
  teams: { lines: [{ fields: 'name company parent', create: 'hr', patch: 'hr' }] },
  memberships: {
    lines: [
      { fields: 'employment team role main from until' },
      { fields: 'user personName startsAt endsAt source' },
    ],
  },
  projects: {
    lines: [
      // A lead within his own teams, and his own people.
      { fields: 'name code team members archived', create: 'hr', patch: 'lead hr' },
      { fields: 'company', create: 'hr', patch: 'hr' },
    ],
  },
  imports: {
    lines: [{ fields: 'fileName by at state total done here left again refused teams undoneBy undoneAt' }],
  },
  devices: {
    lines: [
      {
        fields: 'subject employment name platform agentVersion enrolledAt lastSeenAt revokedAt virtual host',
      },
    ],
  },
  sessions: {
    lines: [{ fields: 'hash subject epoch startedAt lastSeenAt how browser reauthAt expiresAt' }],
  },
  pauses: { lines: [{ fields: 'subject start end expiresAt' }] },
  activity: { lines: [{ fields: `${MONITORING} minutes rev` }] },
  'activity-days': {
    lines: [
      { fields: `${MONITORING} minutes seconds keys clicks programs projects pausedSeconds deletedGaps` },
    ],
  },
  screenshots: { lines: [{ fields: PICTURE }] },
  'webcam-photos': { lines: [{ fields: PICTURE }] },
  'device-logs': { lines: [{ fields: `${MONITORING} kind code agentVersion` }] },
  // A person punches at a door of his own; days are computed.
  punches: {
    lines: [{ fields: `${WORKED} key kind offset source device clientId reason flags seq prevHash hash` }],
  },
  corrections: {
    lines: [
      {
        fields: `${WORKED} do punch at kind reason state askedAt askedBy decidedAt decidedBy answer steps before after`,
      },
    ],
  },
  'overtime-requests': {
    lines: [{ fields: `${WORKED} from to as reason state askedAt askedBy decidedAt decidedBy answer steps` }],
  },
  absences: {
    lines: [
      {
        fields: `${WORKED} lastDate half from to kind reason state askedAt askedBy decidedAt decidedBy answer steps`,
      },
    ],
  },
  'attendance-days': {
    lines: [
      { fields: `${WORKED} key status shift due worked workedDue deemed late early missing forgiven leave` },
      {
        fields:
          'leaveByKind present break overtimeWorkday overtimeRest overtimeHoliday uncounted night balance',
      },
      { fields: 'reasons firstIn lastOut engine inputs rev' },
    ],
  },
  // Made by HR; closed and opened again by acts.
  'attendance-periods': {
    lines: [{ fields: 'company from to', create: 'hr' }, { fields: 'name state history expiresAt' }],
  },
  'attendance-states': { lines: [{ fields: `${WORKED} key period firstDate state hash at changed` }] },
  'attendance-sheets': { lines: [{ fields: `${WORKED} key period how sealedAt dispute bytes hash` }] },
  shifts: {
    lines: [
      {
        fields: 'name company kind parts breaks graceLate graceEarly halfBelow absentBelow',
        create: 'hr',
        patch: 'hr',
      },
      { fields: 'pairing overtime slide afterLate span core norm lawBreaks', create: 'hr', patch: 'hr' },
    ],
  },
  'shift-assignments': {
    lines: [
      { fields: 'shift person team week from until zone', create: 'hr', patch: 'hr' },
      { fields: 'shiftName madeAt policyVersion expiresAt' },
    ],
  },
  holidays: { lines: [{ fields: 'company date name kind notice', create: 'hr', patch: 'hr' }] },
  'leave-kinds': { lines: [{ fields: 'name company counts paid sensitive', create: 'hr', patch: 'hr' }] },
  policies: {
    delete: 'hr privacy',
    lines: [
      {
        fields: 'title prose purposes terms statement assessment supplement',
        create: 'hr privacy',
        patch: 'hr privacy',
      },
      { fields: 'status version effectiveFrom weighed' },
    ],
  },
  'policy-seals': { lines: [{ fields: 'version bytes hash effectiveFrom sealedAt' }] },
  'policy-signatures': { lines: [{ fields: 'policy signer role at digest effectiveFrom raise' }] },
  acceptances: {
    lines: [
      { fields: 'subject personName version refused takesBack policyHash language how at signedOn evidence' },
      { fields: 'recordedBy scan recorded settledAt' },
    ],
  },
  consents: {
    lines: [
      { fields: 'subject personName category granted policyVersion policyHash language how at signedOn' },
      { fields: 'evidence recordedBy scan recorded settledAt' },
    ],
  },
  guardianships: {
    lines: [
      {
        fields: 'subject personName bornOn guardian contact state signedOn paper recordedAt recordedBy',
      },
    ],
  },
  'child-reports': {
    lines: [{ fields: 'at dueAt text contact subject state answer answeredAt answeredBy expiresAt' }],
  },
  'redaction-requests': {
    lines: [
      { fields: 'subject personName category picture capturedAt localDate zone width height' },
      { fields: 'x y areaWidth areaHeight reason state askedAt decidedAt decidedBy answer' },
      { fields: 'oldFile oldThumb expiresAt' },
    ],
  },
  viewings: {
    lines: [
      { fields: 'at until viewer viewerRole sid category scope subject team company purpose policyVersion' },
    ],
  },
  'audit-log': {
    lines: [
      { fields: 'at act actor actorRole subject category purpose viewing count days shown rows slug row' },
      { fields: 'fields reason detail' },
    ],
  },
  reasons: { lines: [{ fields: 'subject by act text at' }] },
  announcements: {
    delete: 'hr privacy',
    lines: [
      {
        fields: 'title body audience letters startsAt endsAt',
        create: 'hr privacy',
        patch: 'hr privacy',
      },
      { fields: 'status publishedAt publishedBy breach toldAt about' },
    ],
  },
  breaches: {
    lines: [
      {
        fields: 'title what knownAt clock categories beganAt endedAt companies teams people notice',
        create: 'hr privacy',
        patch: 'hr privacy',
      },
      { fields: 'measures reports unreadAfterDays', create: 'hr privacy', patch: 'hr privacy' },
      { fields: 'state sentAt closedAt openedBy checked told' },
    ],
  },
  'breach-notices': {
    lines: [{ fields: 'subject personName breach why letter notice byHand at expiresAt key' }],
  },
  'breach-signatures': { lines: [{ fields: 'breach signer role at digest' }] },
  'pending-acts': {
    lines: [
      { fields: 'kind subject what begunBy begunAs at reason waitsUntil state heldUntil' },
      { fields: 'secondBy secondAs secondAt stoppedBy' },
    ],
  },
  'security-log': { lines: [{ fields: 'at event subject browser key expiresAt' }] },
  'sign-in-failures': { lines: [{ fields: 'key n at expiresAt' }] },
  'known-browsers': { lines: [{ fields: 'key subject expiresAt' }] },
  outbox: {
    lines: [
      { fields: 'kind subject address language state attempts doubts nextTryAt sentAt reason history' },
      { fields: 'messageId expiresAt data link holder until' },
    ],
  },
  notices: { lines: [{ fields: 'subject kind titles url at readAt expiresAt key' }] },
  'device-tokens': { lines: [{ fields: 'hash device user' }] },
  'enrolment-codes': { lines: [{ fields: 'hash user employment session expiresAt usedAt' }] },
  'one-time-links': {
    lines: [{ fields: 'hash user act address madeBy validFrom epoch expiresAt usedAt' }],
  },
  'capture-plans': { lines: [{ fields: 'key device interval at expiresAt' }] },
  'import-rows': { lines: [{ fields: 'import n values refused expiresAt' }] },
  'punch-gaps': { lines: [{ fields: 'key employment seq prevHash hash' }] },
  'punch-chains': { lines: [{ fields: 'employment seq hash expiresAt' }] },
  'attendance-dirty': { lines: [{ fields: 'key employment date n' }] },
  leases: { lines: [{ fields: 'key holder until n' }] },
  epochs: { lines: [{ fields: 'key n' }] },
  tombstones: { lines: [{ fields: 'key category subject at expiresAt' }] },
  'job-runs': { lines: [{ fields: 'job startedAt finishedAt outcome counts error' }] },
  // Payload's own.
  'payload-preferences': {
    delete: 'bob',
    lines: [
      { fields: 'key value', create: 'employee bob lead hr privacy admin', patch: 'bob' },
      // Whose it is says the session.
      { fields: 'user' },
    ],
  },
  'payload-locked-documents': {
    delete: 'hr privacy admin',
    lines: [
      // Who works in the admin takes a record over from who has it open.
      { fields: 'document globalSlug user', create: 'hr privacy admin', patch: 'hr privacy admin' },
    ],
  },
  'payload-migrations': { lines: [{ fields: 'name batch' }] },
  'payload-kv': { lines: [{ fields: 'key data' }] },
}

/** The same of the globals, which are there once and are written whole. */
export const GLOBAL_WRITES: Record<string, Writes> = {
  settings: {
    lines: [{ fields: 'language help', patch: 'hr' }, { fields: 'steps chosen' }],
  },
  // How the server reaches others changes by an act.
  mail: { lines: [{ fields: 'host security port username password from perMinute returnPath returned' }] },
  gateway: { lines: [{ fields: 'url secret' }] },
}
