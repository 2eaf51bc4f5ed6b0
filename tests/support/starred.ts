import sharp from 'sharp'
import type { Term } from '../../src/base/policyTypes'
import type { Person, TestApp } from './app'
import { WORK_TERMS } from './workTerms'

/** Categories that open only under a viewing, and to whom, by hand after the design. */
export const STARRED = {
  personnel: ['hr'],
  activity: ['lead', 'hr'],
  'activity-days': ['lead', 'hr'],
  screenshots: ['lead', 'hr'],
  'webcam-photos': ['hr'],
  'device-logs': ['privacy', 'admin'],
  'attendance-sheets': ['hr'],
} as const
export type Category = keyof typeof STARRED
export const CATEGORIES = Object.keys(STARRED) as Category[]

export type Viewer = 'lead' | 'hr' | 'privacy' | 'admin'
export type Scope = 'person' | 'team' | 'company'
export type Name = 'ann' | 'ben' | 'cid' | 'dan' | Viewer

/** Ann and Ben are in the lead's team, Cid in another of the same company, Dan in another company. */
export interface StarredWorld {
  people: Record<Name, Person>
  teams: Record<'blue' | 'red' | 'there', string>
  companies: Record<'here' | 'elsewhere', string>
  devices: Record<'ann' | 'ben' | 'cid' | 'dan', string>
  /** A row of each, of Ann two. */
  rows: Record<Category, Record<'ann' | 'ben' | 'cid' | 'dan', string>>
}

const term = (category: Category, viewers: Term['viewers']): Partial<Term> => ({
  category,
  viewers,
  consent: category === 'personnel' ? 'none' : 'general',
  retentionDays: category === 'personnel' ? null : 60,
  ...(category === 'device-logs' ? { logs: ['fault'] } : {}),
})
export const TERMS: Partial<Term>[] = [
  term('personnel', ['hr']),
  term('activity', ['manager', 'hr']),
  term('activity-days', ['manager', 'hr']),
  term('screenshots', ['manager', 'hr']),
  term('webcam-photos', ['hr']),
  term('device-logs', ['privacy', 'admin']),
  // Working time opens without a purpose, to whom the version names.
  ...WORK_TERMS,
]

const FIELDS: Record<Exclude<Category, 'personnel'>, object> = {
  activity: { minutes: [{ m: 0, keys: 1, clicks: 1, title: 'Offer' }], rev: 0 },
  'activity-days': { minutes: 3, keys: 4, clicks: 5 },
  screenshots: { clientId: 'c', width: 8, height: 8, bytes: 1 },
  'webcam-photos': { clientId: 'c', width: 8, height: 8, bytes: 1 },
  'device-logs': { kind: 'fault', code: 'crashed' },
  'attendance-sheets': { how: 'signed', sealedAt: '2026-03-16T00:00:00.000Z', bytes: '{}', hash: 'h' },
}

/** Of an employment, and no computer. */
const isOfWork = (category: Category): boolean => category === 'attendance-sheets'

export const starredWorld = async (app: TestApp): Promise<StarredWorld> => {
  await app.publish(TERMS)
  const here = app.company
  const hours = { days: ['1'], from: '09:00', to: '18:00' }
  const elsewhere = await app.raw('companies', { name: 'Elsewhere', zone: 'Asia/Shanghai', hours })
  const [blue, red] = [await app.team('Blue'), await app.team('Red')]
  const there = await app.raw('teams', { name: 'There', company: elsewhere })
  const people = {
    ann: await app.person({ name: 'Ann', team: blue }),
    ben: await app.person({ name: 'Ben', team: blue }),
    cid: await app.person({ name: 'Cid', team: red }),
    dan: await app.person({ name: 'Dan', team: there }),
    lead: await app.person({ name: 'Lea', team: blue, role: 'lead' }),
    hr: await app.person({ name: 'Hana', roles: ['hr'] }),
    privacy: await app.person({ name: 'Pia', roles: ['privacy'] }),
    admin: await app.person({ name: 'Ada', roles: ['admin'] }),
  }
  await app.payload.update({
    collection: 'employments',
    id: people.dan.employment,
    data: { company: elsewhere },
    overrideAccess: true,
  })
  const webp = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#123456' } })
    .webp()
    .toBuffer()
  const devices = {} as StarredWorld['devices']
  const rows = Object.fromEntries(CATEGORIES.map((each) => [each, {}])) as unknown as StarredWorld['rows']
  const periods: Record<string, string> = {}
  for (const company of [here, elsewhere])
    periods[company] = await app.raw('attendance-periods', {
      company,
      from: '2026-03-01T12:00:00.000Z',
      to: '2026-03-31T12:00:00.000Z',
    })
  const at = new Date(app.clock.now())
  const whose = [
    ['ann', here, blue],
    ['ann', here, blue],
    ['ben', here, blue],
    ['cid', here, red],
    ['dan', elsewhere, there],
  ] as const
  for (const [n, [name, company, team]] of whose.entries()) {
    const { id: subject } = people[name]
    const isSecond = name in devices
    if (!isSecond) devices[name] = (await app.device(people[name])).id
    const capturedAt = new Date(at.getTime() - (10 - n) * 60_000).toISOString()
    for (const category of CATEGORIES) {
      if (category === 'personnel') {
        const sex = { value: 'x', source: 'person' }
        if (!isSecond) rows.personnel[name] = await app.raw('personnel', { subject, sex })
        continue
      }
      const isPicture = category === 'screenshots' || category === 'webcam-photos'
      rows[category][name] = await app.raw(category, {
        subject,
        company,
        team,
        ...(isOfWork(category)
          ? { employment: people[name].employment, period: periods[company] }
          : { device: devices[name] }),
        capturedAt,
        localDate: '2026-03-16',
        zone: 'Asia/Shanghai',
        receivedAt: capturedAt,
        policyVersion: 1,
        expiresAt: '2026-05-15T00:00:00.000Z',
        key: `${category} ${n}`,
        ...FIELDS[category],
        ...(isPicture
          ? { file: await app.files.put(category, webp), thumb: await app.files.put(category, webp) }
          : {}),
      })
    }
  }
  const companies = { here, elsewhere }
  return { people, teams: { blue, red, there }, companies, devices, rows }
}
