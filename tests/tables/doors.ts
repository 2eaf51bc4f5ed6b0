/**
 * Who may call which door under `/api`, typed by hand after the design; nobody else is let in. `:id` is a row about Bob, or Bob himself. A door
 * that only tells its caller of himself, or of what he brings along, is open to whoever is signed in.
 */
export interface DoorLine {
  who: string
  doors: string[]
}

const SIGNED_IN = 'employee bob lead hr privacy admin'
const ANYBODY = `anonymous ${SIGNED_IN}`
const OFFICES = 'hr privacy admin'

export const DOORS: DoorLine[] = [
  // What comes before a session, and what is published.
  {
    who: ANYBODY,
    doors: [
      'post /sign-in',
      'post /forgot-password',
      'get /setup',
      'post /setup',
      // A secret in the address opens them.
      'get /links/:secret',
      'post /links/:secret',
      'post /links/:secret/confirm',
      'get /privacy',
      'get /privacy/:version',
      'get /privacy/:version/sealed',
      'post /privacy/cookies/clear',
      'post /child-reports/report',
      'get /unsubscribe/:token',
      'get /users/me',
      'get /access',
    ],
  },
  // One's own account, one's own answers, one's own day.
  {
    who: SIGNED_IN,
    doors: [
      'post /account/settings',
      'post /account/contact',
      'post /account/password',
      'post /account/address',
      'post /account/reauth',
      'post /account/sessions/end-others',
      'post /users/refresh-token',
      'post /users/logout',
      'get /agreement',
      'post /agreement',
      'post /agreement/refuse',
      'post /consent',
      'post /activitywatch',
      'post /activity/assign',
      'post /punches',
      'post /corrections',
      'post /corrections/try',
      'post /overtime-requests',
      'post /absences',
      'post /pauses/start',
      'post /pauses/end',
      'post /enrolment-codes',
      'get /notices/own',
      'post /notices/read',
      'get /people/search',
      // Whose records and what for, it asks by itself.
      'get /viewings/options',
      'post /viewings',
    ],
  },
  // Bob's own, and nobody else's.
  {
    who: 'bob',
    doors: [
      'post /account/links/:id/stop',
      'post /account/sessions/:id/end',
      'post /users/:id/picture',
      'delete /users/:id/picture',
      'get /screenshots/:id/file',
      'post /screenshots/:id/delete',
      'post /screenshots/:id/undo',
      'post /screenshots/:id/redaction',
      'get /webcam-photos/:id/file',
      'post /webcam-photos/:id/delete',
      'post /webcam-photos/:id/undo',
      'post /webcam-photos/:id/redaction',
      'get /acceptances/:id/receipt',
      'get /consents/:id/receipt',
    ],
  },
  // Who leads him decides, or HR; he himself never.
  {
    who: 'lead hr',
    doors: [
      'post /corrections/:id/approve',
      'post /corrections/:id/refuse',
      'post /overtime-requests/:id/approve',
      'post /overtime-requests/:id/refuse',
      'post /absences/:id/approve',
      'post /absences/:id/refuse',
    ],
  },
  // Whoever asked takes it back.
  {
    who: 'bob',
    doors: [
      'post /corrections/:id/withdraw',
      'post /overtime-requests/:id/withdraw',
      'post /absences/:id/withdraw',
    ],
  },
  // Whoever works in that company, for himself.
  {
    who: 'bob lead',
    doors: [
      'get /attendance-periods/:id/own',
      'post /attendance-periods/:id/sign',
      'post /attendance-periods/:id/dispute',
    ],
  },
  {
    who: 'hr',
    doors: [
      'get /attendance-periods/:id/xlsx',
      'post /attendance-periods/:id/close',
      'post /attendance-periods/:id/reopen',
    ],
  },
  { who: 'bob lead hr privacy admin', doors: ['get /users/:id/picture'] },
  { who: 'bob hr privacy', doors: ['get /acceptances/:id/scan', 'get /consents/:id/scan'] },
  { who: 'bob hr privacy', doors: ['post /outbox/:id/letter'] },
  { who: 'bob hr admin', doors: ['post /devices/:id/revoke'] },
  { who: 'bob hr privacy admin', doors: ['post /pending-acts/:id/stop'] },
  // Acts about people.
  {
    who: 'hr',
    doors: [
      'post /people/move',
      'post /people/:id/correct',
      'post /people/:id/contact',
      'post /people/:id/employments',
      'post /employments/:id/end',
      'post /employments/:id/restore',
      'post /employments/:id/correct',
      'post /employments/:id/move',
      'post /employments/:id/teams',
      'post /memberships/:id/role',
      'post /memberships/:id/leave',
      'post /companies/:id/hours',
      'post /companies/:id/wider-hours',
      'post /imports/read',
      'post /imports/check',
      'post /imports/faults',
      'post /imports',
      'get /imports/:id/undo',
      'post /imports/:id/undo',
      'post /acceptances/paper',
      'post /consents/on-request',
      'get /activity-days/csv',
    ],
  },
  {
    who: 'hr',
    doors: ['post /people', 'post /people/:id/invitation', 'post /people/invitations'],
  },
  // What two sign, and what any holder of an office may do at once.
  {
    who: OFFICES,
    doors: [
      'post /people/:id/suspend',
      'post /people/:id/resume',
      'post /people/:id/offices',
      'post /pending-acts/:id/sign',
      'post /policies/:id/sign',
      'post /breaches/:id/sign',
      'get /mail',
      'get /first-steps',
      'post /first-steps',
    ],
  },
  // The privacy officer those letters alone that tell of what he writes: a breach, a version, an announcement.
  { who: 'hr admin', doors: ['post /outbox/:id/retry'] },
  // The administrator while his signature is asked for, and at no other time.
  { who: 'hr privacy', doors: ['get /policies/:id/signing', 'get /breaches/:id/panel'] },
  // HR and the privacy officer draft, answer and tell.
  {
    who: 'hr privacy',
    doors: [
      'post /people/:id/guardian',
      'post /guardianships/:id/confirm',
      'post /guardianships/:id/withdraw',
      'post /guardianships/:id/correct',
      'post /child-reports/:id/answer',
      'post /redaction-requests/:id/approve',
      'post /redaction-requests/:id/refuse',
      'post /policies/draft',
      'post /policies/:id/assessment',
      'post /announcements/:id/publish',
      'post /announcements/:id/withdraw',
      'get /breaches/:id/affected',
      'post /breaches/:id/step',
      'post /breaches/:id/by-hand',
      'post /breaches/:id/announcement',
      'post /breaches/:id/close',
      'get /breaches/:id/proof.csv',
      'get /breaches/:id/report.pdf',
    ],
  },
  { who: 'hr privacy', doors: ['post /first-steps/policy'] },
  { who: 'admin', doors: ['post /mail/settings', 'post /gateway/settings', 'post /mail/test'] },
  // Holds the first person's offices until they are named; nobody here does.
  { who: '', doors: ['post /first-steps/hand-over'] },
  // By a secret alone, of a mail server and of a letter, and by no session.
  { who: '', doors: ['post /bounces', 'post /unsubscribe/:token'] },
]

/** Payload's own of every collection: what they read and write says `reads.ts` and `writes.ts`. */
export const PAYLOADS: string[] = [
  'get /',
  'get /count',
  'get /:id',
  'post /',
  'patch /',
  'patch /:id',
  'delete /',
  'delete /:id',
  'post /access/:id?',
]
/** The same of a global. */
export const PAYLOADS_OF_A_GLOBAL: string[] = ['get /', 'post /', 'post /access']
/** And of preferences, which are asked for by key. */
export const PAYLOADS_BY_KEY: string[] = ['get /:key', 'post /:key', 'delete /:key']

/** The functions of the admin's server that build a form: to whoever works in the admin. */
export const FORMS = OFFICES
