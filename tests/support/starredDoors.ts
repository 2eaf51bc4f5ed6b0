import type { Test } from 'supertest'
import type { Person } from './app'
import type { Category, Name, StarredWorld } from './starred'

/** Of whom an answer tells: everybody in the scope of the viewing, these of them, or nobody. */
export type Told = 'all' | readonly Name[]
export interface Case {
  name: string
  ask(who: Omit<Person, 'id' | 'employment'>): Test
  told: Told
  /** What it answers without a viewing; under one it answers well wherever it tells of somebody. */
  before: number
}
export interface Asked {
  world: StarredWorld
  category: Category
  /** Who asks. */
  me: string
}

const NOBODY: Told = []
const form = (who: Omit<Person, 'id' | 'employment'>, url: string, body: string) =>
  who.post(url).set('X-Payload-HTTP-Method-Override', 'GET').type('form').send(body)

const WHOLE: readonly Category[] = ['activity-days', 'personnel', 'device-logs']
/** Queries of a list or a count, and of whom each tells. */
const queries = ({ world, category, me }: Asked): [string, Told, number?][] => {
  const { people, teams, companies, devices, rows } = world
  const mine = rows[category]
  const by = (field: string, value: string) => `where[${field}][equals]=${value}`
  const plain: [string, Told, number?][] = [
    ['', 'all'],
    ['page=99', 'all'],
    [by('subject', people.ann.id), ['ann']],
    [by('subject', people.dan.id), ['dan']],
    [by('subject', me), NOBODY, 200],
  ]
  // One rule for all of them, so that every turn of it is asked of some.
  if (!WHOLE.includes(category)) return plain
  const everywhere: [string, Told, number?][] = [
    ...plain,
    ['limit=1&page=2', 'all'],
    ['limit=100&pagination=false', 'all'],
    ['select[subject]=false', 'all'],
    [`where[subject][in]=${people.ann.id},${people.cid.id}`, ['ann', 'cid']],
    [`where[and][0][subject][equals]=${people.ann.id}&where[and][1][subject][exists]=true`, ['ann']],
    [`where[or][0][subject][equals]=${people.ann.id}&where[or][1][subject][equals]=${me}`, ['ann']],
    // What one database reads otherwise than it is meant counts as naming nobody.
    [`where[and][0][subject][equals]=${me}&where[or][0][subject][exists]=true`, 'all'],
    [`where[subject][equals]=${me}&where[subject][exists]=true`, 'all'],
    [`where[or][0][subject][equals]=${me}&where[or][1][id][exists]=true`, 'all'],
    [`where[subject][not_equals]=${people.ann.id}`, 'all'],
    [by('id', mine.ann), ['ann']],
    [by('id', mine.dan), ['dan']],
  ]
  if (category === 'personnel') return [...everywhere, ['where[personName][like]=Ann', 'all']]
  return [
    ...everywhere,
    ['where[capturedAt][greater_than]=2099-01-01', 'all'],
    ['where[localDate][equals]=1999-01-01&sort=-capturedAt', 'all'],
    [by('team', teams.blue), ['ann', 'ben', 'lead']],
    [by('team', teams.there), ['dan']],
    [by('company', companies.elsewhere), ['dan']],
    [by('device', devices.ben), ['ben']],
  ]
}

const list =
  (path: '' | '/count') =>
  (asked: Asked): Case[] =>
    queries(asked).map(([query, told, before = 403]) => ({
      name: query,
      ask: (who) => who.get(`/api/${asked.category}${path}?depth=0&${query}`),
      told,
      before,
    }))

const one =
  (url: (id: string) => string, method: 'get' | 'post' = 'get') =>
  ({ world, category }: Asked): Case[] =>
    (['ann', 'dan'] as const).map((name) => ({
      name,
      ask: (who) => who[method](url(world.rows[category][name])),
      told: [name],
      before: 404,
    }))

const closed =
  (ask: (asked: Asked, who: Omit<Person, 'id' | 'employment'>) => Test, before = 403) =>
  (asked: Asked): Case[] => [{ name: '', ask: (who) => ask(asked, who), told: NOBODY, before }]

/** Payload's own doors of a collection of monitoring data, and what each answers. */
const common = (category: Category): Record<string, (asked: Asked) => Case[]> => {
  const at = (rest = '') => `/api/${category}${rest}`
  const both = <T>(...lists: T[][]): T[] => lists.flat()
  return {
    'get /': list(''),
    'get /count': list('/count'),
    'get /:id': (asked) =>
      both(one((id) => at(`/${id}?depth=0`))(asked), one((id) => at(`/${id}?select[subject]=false`))(asked)),
    'post /access/:id?': (asked) =>
      both(
        one((id) => at(`/access/${id}`), 'post')(asked),
        closed((_, who) => who.post(at('/access'), {}), 200)(asked),
      ),
    // A list by another method, and a row that only the server writes.
    'post /': (asked) =>
      both(
        [{ name: 'as GET', ask: (who) => form(who, at(), 'depth=0'), told: 'all', before: 403 }],
        closed((_, who) => who.post(at(), {}))(asked),
      ),
    'patch /': closed((_, who) => who.patch(at('?where[id][exists]=true'), {})),
    'patch /:id': closed(({ world }, who) => who.patch(at(`/${world.rows[category].ann}`), {})),
    'delete /': closed((_, who) => who.delete(at('?where[id][exists]=true'))),
    'delete /:id': closed(({ world }, who) => who.delete(at(`/${world.rows[category].ann}`))),
  }
}

const pictures = (category: Category): Record<string, (asked: Asked) => Case[]> => {
  const own = (act: string, body: object) =>
    closed(({ world }, who) => who.post(`/api/${category}/${world.rows[category].ann}/${act}`, body), 404)
  return {
    'get /:id/file': (asked) => [
      ...one((id) => `/api/${category}/${id}/file`)(asked),
      ...one((id) => `/api/${category}/${id}/file?size=thumb`)(asked),
    ],
    'post /:id/delete': own('delete', {}),
    'post /:id/undo': own('undo', {}),
    'post /:id/redaction': own('redaction', { x: 1, y: 1, width: 5, height: 5 }),
  }
}

/** Every door of every collection that opens under a viewing, by hand: one that is missing here is red. */
export const STARRED_DOORS: Record<Category, Record<string, (asked: Asked) => Case[]>> = {
  personnel: {
    ...common('personnel'),
    // HR writes the file; an answer that shows it is a look.
    'post /': ({ world }) => [
      { name: 'as GET', ask: (who) => form(who, '/api/personnel', 'depth=0'), told: 'all', before: 403 },
      {
        name: 'a second file',
        ask: (who) => who.post('/api/personnel', { subject: world.people.ann.id }),
        told: NOBODY,
        before: 400,
      },
    ],
    'patch /:id': ({ world }) => [
      {
        name: 'ann',
        ask: (who) => who.patch(`/api/personnel/${world.rows.personnel.ann}`, {}),
        told: ['ann'],
        before: 403,
      },
    ],
  },
  activity: {
    ...common('activity'),
    'post /assign': closed(
      (_, who) => who.post('/api/activity/assign', { date: '2026-03-16', assignments: [] }),
      400,
    ),
  },
  'activity-days': {
    ...common('activity-days'),
    'get /csv': ({ world }) => [
      {
        name: 'blue',
        ask: (who) => who.get(`/api/activity-days/csv?month=2026-03&team=${world.teams.blue}`),
        told: ['ann', 'ben', 'lead'],
        before: 403,
      },
    ],
  },
  screenshots: { ...common('screenshots'), ...pictures('screenshots') },
  'webcam-photos': { ...common('webcam-photos'), ...pictures('webcam-photos') },
  'device-logs': common('device-logs'),
  'attendance-sheets': common('attendance-sheets'),
}

/** Payload's own doors of a collection: where its rows open without a viewing, they are not walked. */
export const PAYLOADS = Object.keys(common('activity'))

/** Our own doors that answer nothing of what opens under a viewing, by hand. */
export const OTHER_DOORS: Record<string, string> = {
  '': `post /account/settings, post /account/contact, post /account/password, post /account/reauth,
    post /account/links/:id/stop, post /account/sessions/end-others, post /account/sessions/:id/end, post /sign-in,
    post /forgot-password, get /setup, post /setup, get /links/:secret, post /links/:secret, post /links/:secret/confirm,
    post /account/address, post /people, post /people/:id/invitation, get /people/search, post /people/invitations,
    post /people/move, post /people/:id/suspend, post /people/:id/resume, post /people/:id/correct, post /people/:id/contact,
    post /people/:id/employments, post /people/:id/guardian, post /people/:id/offices, post /mail/settings,
    post /gateway/settings, get /first-steps, post /first-steps, post /first-steps/policy, post /first-steps/hand-over,
    get /mail, post /mail/test, post /bounces, get /unsubscribe/:token, post /unsubscribe/:token, get /agreement,
    post /agreement, post /agreement/refuse, post /consent, post /activitywatch, get /privacy, post /privacy/cookies/clear,
    get /privacy/:version, get /privacy/:version/sealed, get /access`,
  users: `get /me, post /refresh-token, post /logout, get /:id/picture, post /:id/picture, delete /:id/picture`,
  employments: 'post /:id/end, post /:id/restore, post /:id/correct, post /:id/move, post /:id/teams',
  imports: 'post /faults, post /read, post /check, get /:id/undo, post /:id/undo',
  policies: 'post /draft, post /:id/assessment, get /:id/signing, post /:id/sign',
  acceptances: 'post /paper, get /:id/receipt, get /:id/scan',
  consents: 'post /on-request, get /:id/receipt, get /:id/scan',
  'child-reports': 'post /report, post /:id/answer',
  'redaction-requests': 'post /:id/approve, post /:id/refuse',
  viewings: 'get /options',
  announcements: 'post /:id/publish, post /:id/withdraw',
  breaches: `get /:id/panel, get /:id/affected, post /:id/sign, post /:id/step, post /:id/by-hand, post /:id/announcement,
    post /:id/close, get /:id/proof.csv, get /:id/report.pdf`,
  corrections: 'post /try, post /:id/approve, post /:id/refuse, post /:id/withdraw',
  'overtime-requests': 'post /:id/approve, post /:id/refuse, post /:id/withdraw',
  absences: 'post /:id/approve, post /:id/refuse, post /:id/withdraw',
  'attendance-periods':
    'get /:id/own, post /:id/sign, post /:id/dispute, post /:id/close, post /:id/reopen, get /:id/xlsx',
  devices: 'post /:id/revoke',
  pauses: 'post /start, post /end',
  outbox: 'post /:id/letter, post /:id/retry',
  notices: 'get /own, post /read',
  'payload-preferences': 'get /:key, delete /:key, post /:key',
  companies: 'post /:id/wider-hours, post /:id/hours',
  memberships: 'post /:id/role, post /:id/leave',
  guardianships: 'post /:id/confirm, post /:id/withdraw, post /:id/correct',
  'pending-acts': 'post /:id/sign, post /:id/stop',
}
