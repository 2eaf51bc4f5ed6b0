import { JOBS } from '../../src/jobs'
import { runJob } from '../../src/jobs/run'
import { PERSON_STATES, personState } from '../../src/i18n/personStates'
import { mayBeTakenBack } from '../../src/people/staff/applyEnd'
import { readLed } from '../../src/portal/team/led'
import { accountOf } from '../../src/portal/account/account'
import { pageReq, readerOf } from '../support/reading'
import { useApp, type Person } from '../support/app'

const app = useApp()
const MINUTE = 60_000
const iso = (date: string, clock: string): string => new Date(`${date}T${clock}:00+08:00`).toISOString()
let hr: Person
let lead: Person
let team: string

beforeAll(async () => {
  app.clock.set(iso('2026-03-02', '08:00'))
  await app.publish()
  team = await app.team('Blue')
  hr = await app.person({ name: 'Hana', roles: ['hr'] })
  lead = await app.person({ name: 'Lea', team, role: 'lead' })
})
beforeEach(() => app.clock.set(iso('2026-03-16', '10:00')))

const rows = async <T>(collection: 'memberships' | 'devices' | 'employments', field: string, of: string) =>
  (
    await app.payload.db.find<T & { id: string }>({
      collection,
      where: { [field]: { equals: of } },
      limit: 0,
      pagination: false,
      req: {},
    })
  ).docs
const iso0 = (value: string | null | undefined) => (value ? new Date(value).toISOString() : null)
const end = async (person: Person, body: object) => {
  await app.reauth(hr)
  expect((await hr.post(`/api/employments/${person.employment}/end`, body)).status).toBe(200)
}
const settle = () => runJob('settleActs', JOBS.settleActs!.job, { payload: app.payload, files: app.files })
const isLed = async (person: Person) => {
  const led = await readLed({ req: await pageReq(app, lead), language: 'en' }, team)
  return led?.members.some(({ id }) => id === person.id)
}
const inList = async (person: Person) => {
  const { body } = await hr.get(`/api/users?depth=0&where[id][equals]=${person.id}`)
  return personState(body.docs[0] as object, app.clock.now())
}

describe('[B3] whoever has left', () => {
  it('is left everywhere from the midnight that closes the last day: list, membership, lead’s list, computer', async () => {
    const ann = await app.person({ name: 'Ann', team })
    const laptop = await app.device(ann)
    await end(ann, { lastDay: '2026-03-17' })
    const midnight = iso('2026-03-18', '00:00')
    expect(
      (await rows<{ endsAt: string }>('memberships', 'user', ann.id)).map((row) => iso0(row.endsAt)),
    ).toEqual([midnight])
    // Until then nothing has changed.
    app.clock.set(iso('2026-03-17', '23:59'))
    await settle()
    expect([await isLed(ann), await inList(ann)]).toEqual([true, 'active'])
    const device = async () => (await rows<{ revokedAt?: string }>('devices', 'id', laptop.id))[0]?.revokedAt
    expect(iso0(await device())).toBeNull()
    app.clock.set(iso('2026-03-18', '00:01'))
    await settle()
    expect([await isLed(ann), await inList(ann)]).toEqual([false, 'left'])
    expect(iso0(await device())).toBe(midnight)
    expect((await laptop.get('/ingest/v1/config')).status).toBe(401)
  })

  it('[B3] a computer that was taken after an end that is put on record later was stopped when it was stopped', async () => {
    const person = await app.person({ name: 'Late', team })
    const laptop = await app.device(person)
    app.clock.advance(26 * 60 * MINUTE)
    expect((await laptop.get('/ingest/v1/config')).status).toBe(200)
    const [seen] = await rows<{ lastSeenAt: string }>('devices', 'id', laptop.id)
    app.clock.advance(MINUTE)
    const at = app.clock.now()
    await end(person, { lastDay: '2026-03-16' })
    const [row] = await rows<{ revokedAt: string }>('devices', 'id', laptop.id)
    expect(Date.parse(iso0(row?.revokedAt)!)).toBeGreaterThanOrEqual(at)
    expect(Date.parse(iso0(row?.revokedAt)!)).toBeGreaterThan(Date.parse(iso0(seen?.lastSeenAt)!))
  })

  it('at once has a last day too, and is back everywhere where the end is taken back', async () => {
    const ben = await app.person({ name: 'Ben', team })
    const laptop = await app.device(ben)
    await end(ben, { now: true })
    const [row] = await rows<{ until?: string; endedAt: string }>('employments', 'user', ben.id)
    expect([row?.until?.slice(0, 10), iso0(row?.endedAt)]).toEqual(['2026-03-16', iso('2026-03-16', '10:00')])
    app.clock.advance(MINUTE)
    expect([await isLed(ben), await inList(ben)]).toEqual([false, 'left'])
    expect(iso0((await rows<{ revokedAt: string }>('devices', 'id', laptop.id))[0]?.revokedAt)).toBe(
      iso('2026-03-16', '10:00'),
    )
    await app.reauth(hr)
    expect(
      (await hr.post(`/api/employments/${ben.employment}/restore`, { reason: 'A mistake.' })).status,
    ).toBe(200)
    expect([await isLed(ben), await inList(ben)]).toEqual([true, 'active'])
    expect(
      (await rows<{ endsAt?: string }>('memberships', 'user', ben.id)).map((each) => iso0(each.endsAt)),
    ).toEqual([null])
  })

  it('has a last day in his teams too: on his own page, in the list, and none again where the end is taken back', async () => {
    const eve = await app.person({ name: 'Eve', team })
    const [early, later] = [await app.team('Early'), await app.team('Later')]
    await app.raw('memberships', {
      employment: eve.employment,
      team: early,
      role: 'member',
      main: false,
      from: '2026-01-05',
      until: '2026-02-27T12:00:00.000Z',
    })
    await app.raw('memberships', {
      employment: eve.employment,
      team: later,
      role: 'member',
      main: false,
      from: '2026-01-05',
      until: '2026-06-30T12:00:00.000Z',
    })
    const shown = async () => {
      const { body } = await hr.get(`/api/memberships?depth=0&sort=startsAt&where[user][equals]=${eve.id}`)
      return Object.fromEntries(
        (body.docs as { team: string; until?: string | null }[]).map((row) => [
          row.team,
          row.until?.slice(0, 10) ?? null,
        ]),
      )
    }
    const own = async () => {
      const { teams, employments } = await accountOf(await readerOf(app, eve))
      return [...employments, ...teams].map(({ until }) => until?.slice(0, 10) ?? null).sort()
    }
    expect(await shown()).toEqual({ [team]: null, [early]: '2026-02-27', [later]: '2026-06-30' })
    await end(eve, { lastDay: '2026-03-20' })
    const ended = { [team]: '2026-03-20', [early]: '2026-02-27', [later]: '2026-03-20' }
    expect(await shown()).toEqual(ended)
    expect(await own()).toEqual(['2026-02-27', '2026-03-20', '2026-03-20', '2026-03-20'])
    const { body } = await hr.get(
      `/api/memberships?depth=0&select[until]=true&where[user][equals]=${eve.id}&where[main][equals]=true`,
    )
    expect(body.docs[0].until.slice(0, 10)).toBe('2026-03-20')
    await app.reauth(hr)
    expect(
      (await hr.post(`/api/employments/${eve.employment}/restore`, { reason: 'A mistake.' })).status,
    ).toBe(200)
    expect(await shown()).toEqual({ [team]: null, [early]: '2026-02-27', [later]: '2026-06-30' })
  })

  it('a membership that ends before keeps its own end, and one that is made later ends with the employment', async () => {
    const cal = await app.person({ name: 'Cal', team, until: '2026-03-10' } as never)
    const other = await app.team('Red')
    await app.payload.update({
      collection: 'memberships',
      where: { user: { equals: cal.id } },
      data: { until: '2026-03-10T12:00:00.000Z' },
      overrideAccess: true,
    })
    await end(cal, { lastDay: '2026-03-31' })
    await app.payload.create({
      collection: 'memberships',
      data: {
        employment: cal.employment,
        team: other,
        role: 'member',
        main: true,
        from: '2026-03-11T12:00:00.000Z',
      },
      overrideAccess: true,
    })
    const ends = await rows<{ endsAt: string }>('memberships', 'user', cal.id)
    expect(ends.map((row) => iso0(row.endsAt)).sort()).toEqual([
      iso('2026-03-11', '00:00'),
      iso('2026-04-01', '00:00'),
    ])
  })

  it('is said in one word in both languages, whatever else the account says', () => {
    const past = iso('2026-03-16', '09:00')
    const at = app.clock.now()
    for (const [state, accessEndsAt, is] of [
      ['active', null, 'active'],
      ['active', iso('2026-03-16', '11:00'), 'active'],
      ['active', past, 'left'],
      ['invited', past, 'left'],
      ['suspended', null, 'suspended'],
      ['suspended', past, 'left'],
      ['closed', past, 'closed'],
    ] as const)
      expect([state, personState({ state, accessEndsAt }, at)]).toEqual([state, is])
    expect(PERSON_STATES.left).toEqual({ en: 'Left', zh: '离职' })
  })
})

describe('[B3] an end that may be taken back', () => {
  it.each([
    ['within 14 days of the end', '2026-03-10', '2026-03-01', '2026-03-24', true],
    ['no later', '2026-03-10', '2026-03-01', '2026-03-25', false],
    [
      'within 14 days of its being recorded, where that came after',
      '2026-01-10',
      '2026-03-10',
      '2026-03-24',
      true,
    ],
  ])('%s', (_, end, recorded, asked, may) => {
    const at = (date: string) => new Date(`${date}T00:00:00.000Z`)
    expect(mayBeTakenBack(at(end).toISOString(), at(recorded).getTime(), at(asked))).toBe(may)
  })

  it('is found by the filter of the word that the list says, by no other, and never by what is stored alone', async () => {
    const states = ['invited', 'active', 'suspended', 'closed'] as const
    const made: Record<string, Person> = {}
    for (const state of states)
      for (const [ends, until] of [
        ['', null],
        [' until later', iso('2026-06-01', '00:00')],
        [' until before', iso('2026-03-10', '00:00')],
      ] as const) {
        const name = `${state}${ends}`
        made[name] = await app.person({ name, state, agrees: false })
        await app.payload.db.updateOne({
          collection: 'users',
          id: made[name].id,
          data: { accessEndsAt: until },
          req: {},
          returning: false,
        })
      }
    const names = Object.keys(made)
    const ids = names.map((name) => made[name]!.id)
    const listed = async (filter: string): Promise<string[]> => {
      const { status, body } = await hr.get(`/api/users?depth=0&limit=100&sort=name&${filter}`)
      expect([filter, status]).toEqual([filter, 200])
      return (body.docs as { id: string; name: string }[])
        .filter(({ id }) => ids.includes(id))
        .map(({ name }) => name)
    }
    const all = await hr.get(`/api/users?depth=0&limit=100&where[id][in]=${ids.join()}`)
    const said = new Map(
      (all.body.docs as { name: string; state: string }[]).map((doc) => [
        doc.name,
        personState(doc, app.clock.now()),
      ]),
    )
    expect(names.filter((name) => said.get(name) === 'left').sort()).toEqual([
      'active until before',
      'invited until before',
      'suspended until before',
    ])
    const saying = (fits: (word: string) => boolean) => names.filter((name) => fits(said.get(name)!)).sort()
    for (const word of Object.keys(PERSON_STATES)) {
      expect([word, await listed(`where[state][equals]=${word}`)]).toEqual([
        word,
        saying((each) => each === word),
      ])
      expect([word, await listed(`where[or][0][and][0][state][not_equals]=${word}`)]).toEqual([
        word,
        saying((each) => each !== word),
      ])
      const { body } = await hr.get(
        `/api/users/count?where[state][equals]=${word}&where[id][in]=${ids.join()}`,
      )
      expect([word, body.totalDocs]).toEqual([word, saying((each) => each === word).length])
    }
    const two = (each: string) => ['left', 'suspended'].includes(each)
    expect(await listed('where[state][in]=left,suspended')).toEqual(saying(two))
    expect(
      await listed('where[and][0][state][not_in][0]=left&where[and][0][state][not_in][1]=suspended'),
    ).toEqual(saying((each) => !two(each)))
    expect(await listed('where[state][equals]=nobody')).toEqual([])
    // The server's own code asks for what is stored.
    const stored = await app.payload.find({
      collection: 'users',
      where: { and: [{ id: { in: ids } }, { state: { equals: 'active' } }] },
      overrideAccess: true,
    })
    expect(stored.totalDocs).toBe(3)
  })

  it('is never stored as such', async () => {
    const { id } = await app.person()
    await expect(
      app.payload.update({
        collection: 'users',
        id,
        data: { state: 'left' as 'active' },
        overrideAccess: true,
      }),
    ).rejects.toThrow(/State|状态/)
  })
})
