import { asDevice, asPerson } from '../faults/send'
import type { RacerWish } from './arrange'
import type { Round } from './round'
import { call, type Answer } from './wire'

/** What may be under way while a right ends. */
export interface Request {
  name: string
  needs?: RacerWish
  /** The acts beside which it makes sense; all, where nothing is said. */
  beside?: readonly string[]
  /** Gives a session to whoever asks. */
  givesSession?: boolean
  /** How many rounds of it for one sign-in. */
  share: number
  send(round: Round, origin: string): Promise<Answer>
}

const MINUTE = 60_000
const SHUTS = ['suspend', 'end-employment', 'password', 'under-age', 'guardian-withdraws']

export const minutesBefore = (at: number): object[] =>
  Array.from({ length: 5 }, (_, i) => ({
    at: new Date(at - (i + 1) * MINUTE).toISOString(),
    keys: i,
    clicks: 1,
    title: 'A window',
    program: '/usr/bin/editor',
  }))

/** A picture, under an id of its own. */
export const upload = (round: Round, origin: string, token: string, clientId: string): Promise<Answer> => {
  const body = new FormData()
  body.set('clientId', clientId)
  body.set('capturedAt', new Date(round.now()).toISOString())
  body.set('image', new Blob([new Uint8Array(round.picture)]), 'image')
  return call(origin, '/ingest/v1/screenshots', asDevice(token), body)
}

export const UNDER_WAY = 'under-way'

/** What somebody else, of HR, puts right about the same row meanwhile. */
const correct = ({ act, racer, prepared, world, mark }: Round, origin: string): Promise<Answer> => {
  const reason = 'a slip'
  const [path, body] =
    act.name === 'end-employment'
      ? [`/api/employments/${racer.employment}/correct`, { number: mark }]
      : act.ends === 'guardian'
        ? [`/api/guardianships/${prepared}/correct`, { contact: mark, reason }]
        : [`/api/people/${racer.id}/correct`, { name: mark, reason }]
  return call(origin, path, asPerson(world.second.cookie), body)
}

/** A list of people, taken in by somebody whose office is being taken. */
const list = ({ racer, world, mark }: Round, origin: string): Promise<Answer> => {
  const body = new FormData()
  body.set('file', new Blob([`name,username\nSomebody,${mark}\n`]), 'list.csv')
  const plan = { columns: { name: 0, username: 1 }, company: world.company, from: '2040-01-02' }
  body.set('plan', JSON.stringify(plan))
  return call(origin, '/api/imports', asPerson(racer.cookie), body)
}

export const REQUESTS: readonly Request[] = [
  {
    name: 'sign-in',
    givesSession: true,
    share: 1,
    send: ({ racer, password }, origin) =>
      call(origin, '/api/sign-in', { 'sec-fetch-site': 'same-origin' }, { name: racer.username, password }),
  },
  {
    name: 'link',
    givesSession: true,
    needs: { link: true },
    beside: SHUTS,
    share: 0.2,
    send: ({ racer }, origin) =>
      call(
        origin,
        `/api/links/${racer.link}`,
        { 'sec-fetch-site': 'same-origin' },
        { password: 'pebble saddle orchid 4' },
      ),
  },
  {
    name: 'reauth',
    beside: SHUTS,
    share: 0.2,
    send: ({ racer, password }, origin) =>
      call(origin, '/api/account/reauth', asPerson(racer.cookie), { password }),
  },
  {
    name: 'upload',
    share: 0.4,
    send: (round, origin) => upload(round, origin, round.racer.device.token, UNDER_WAY),
  },
  {
    name: 'activity',
    share: 0.4,
    send: (round, origin) =>
      call(origin, '/ingest/v1/activity', asDevice(round.racer.device.token), {
        items: minutesBefore(round.now()),
      }),
  },
  {
    name: 'settings',
    share: 0.3,
    send: ({ racer }, origin) =>
      call(origin, '/api/account/settings', asPerson(racer.cookie), { language: 'zh' }),
  },
  {
    name: 'contact',
    share: 0.3,
    send: ({ racer, phone }, origin) =>
      call(origin, '/api/account/contact', asPerson(racer.cookie), { phone }),
  },
  { name: 'correction', share: 0.4, send: correct },
  {
    name: 'enrol',
    needs: { code: true },
    beside: [...SHUTS, 'revoke-device'],
    share: 0.2,
    send: ({ racer }, origin) =>
      call(origin, '/ingest/v1/enrol', {}, { code: racer.code, name: 'Another', platform: 'linux' }),
  },
  {
    name: 'import',
    share: 0.2,
    send: (round, origin) =>
      round.act.ends === 'office'
        ? list(round, origin)
        : call(origin, '/api/activitywatch', asPerson(round.racer.cookie), {
            device: null,
            preview: false,
            items: minutesBefore(round.now()),
          }),
  },
  {
    name: 'viewing',
    beside: ['take-office'],
    share: 0.4,
    send: ({ racer, world }, origin) =>
      call(origin, '/api/viewings', asPerson(racer.cookie), {
        category: 'activity',
        scope: 'person',
        subject: world.other.id,
        purpose: 'hours-dispute',
      }),
  },
  { name: 'job', share: 0.2, send: (round, origin) => round.job(origin) },
]
