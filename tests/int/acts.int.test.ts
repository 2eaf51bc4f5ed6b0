import { employmentFacts } from '../../src/admin/people/employmentFacts'
import { restoreWords } from '../../src/i18n/ends'
import { lastEnded } from '../../src/people/staff/applyEnd'
import { useApp, type Person } from '../support/app'

/** A Monday, 10:00 in Shanghai. */
const TEN = '2026-03-16T02:00:00.000Z'
const HOURS = {
  days: ['1', '2', '3', '4', '5'],
  from: '09:00',
  to: '18:00',
  breaks: [{ from: '12:00', to: '13:00' }],
}

describe('what only acts change', () => {
  const app = useApp()
  let hr: Person
  let admin: Person
  let privacy: Person
  beforeAll(async () => {
    await app.publish()
    hr = await app.person({ name: 'Hana', roles: ['hr'] })
    admin = await app.person({ name: 'Ada', roles: ['admin'] })
    privacy = await app.person({ name: 'Pia', roles: ['privacy'] })
  })
  beforeEach(() => app.clock.set(TEN))

  const stored = async (collection: 'users' | 'companies' | 'memberships' | 'projects', id: string) => {
    const row = await app.payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection,
      where: { id: { equals: id } },
      req: {},
    })
    if (!row) throw new Error('The row is gone.')
    return row
  }
  const noticesOf = async (subject: string): Promise<string[]> => {
    const { docs } = await app.payload.db.find<{ id: string; titles: { en: string } }>({
      collection: 'notices',
      where: { subject: { equals: subject } },
      pagination: false,
      req: {},
    })
    return docs.map(({ titles }) => titles.en)
  }
  const rowsOn = async (subject: string, act: string) => {
    const { docs } = await app.payload.db.find<{
      id: string
      detail?: string
      reason?: string
      fields?: string
    }>({
      collection: 'audit-log',
      where: { and: [{ subject: { equals: subject } }, { act: { equals: act } }] },
      pagination: false,
      req: {},
    })
    return docs
  }
  /** Without the password typed again. */
  const alone = async (who: Person, url: string, body: object) => {
    await app.payload.db.updateMany({
      collection: 'sessions',
      where: { subject: { equals: who.id } },
      data: { reauthAt: null },
      req: {},
    })
    return who.post(url, body)
  }
  const allowed = async (who: Person, url: string, body: object) => {
    await app.reauth(who)
    return who.post(url, body)
  }

  const FIELDS: [string, unknown][] = [
    ['password', 'a password of mine'],
    ['hash', 'x'],
    ['salt', 'x'],
    ['email', 'mine@example.org'],
    ['phone', '+8613900139000'],
    ['roles', ['admin']],
    ['state', 'invited'],
    ['username', 'mine'],
    ['name', 'Mine'],
    ['sessionEpoch', 0],
    ['createdAt', '2020-01-01T00:00:00.000Z'],
  ]
  it.each(FIELDS)(
    '[A1] nobody sets %s of another, nor of himself, by id, in bulk or as a file',
    async (field, value) => {
      const bob = await app.person({ name: 'Bob' })
      await app.setPassword(bob.id, 'a password of Bob himself')
      const before = await stored('users', bob.id)
      const body = { [field]: value }
      const shape = (answer: { body: { docs?: unknown[] } }) => answer.body.docs ?? []
      for (const who of [hr, admin, privacy, bob]) {
        await app.reauth(who)
        const one = await who.patch(`/api/users/${bob.id}`, body)
        expect([400, 403]).toContain(one.status)
        const many = await who.patch(`/api/users?where[id][equals]=${bob.id}`, body)
        expect([400, 403]).toContain(many.status)
        expect(shape(many)).toEqual([])
        const file = await who.patch(`/api/users/${bob.id}`).field('_payload', JSON.stringify(body))
        expect([400, 403]).toContain(file.status)
        const door = await who.post(`/api/people/${bob.id}/correct`, { password: value, reason: 'x' })
        expect([400, 403]).toContain(door.status)
        expect((await who.post(`/api/users/${bob.id}/duplicate`, body)).status).toBe(404)
      }
      expect(await stored('users', bob.id)).toEqual(before)
    },
  )

  it('[A3] no form takes a state: neither of a person nor in bulk, and links made before a suspension are worthless', async () => {
    const bob = await app.person({ name: 'Bob' })
    for (const state of ['invited', 'suspended', 'closed', 'active'])
      for (const who of [hr, admin]) {
        expect((await who.patch(`/api/users/${bob.id}`, { state })).status).toBe(403)
        await who.patch(`/api/users?where[id][equals]=${bob.id}`, { state })
        expect((await stored('users', bob.id)).state).toBe('active')
      }
    expect((await hr.post(`/api/people/${bob.id}/invitation`, {})).status).toBe(409)
    expect((await alone(hr, `/api/people/${bob.id}/suspend`, { reason: 'lost' })).body.code).toBe('reauth')
    expect((await allowed(hr, `/api/people/${bob.id}/suspend`, { reason: 'Lost his key' })).status).toBe(200)
    const [row] = await rowsOn(bob.id, 'state-changed')
    // The words lie beside the log.
    expect([row?.detail, typeof row?.reason]).toEqual(['suspended', 'string'])
    expect(JSON.stringify(row)).not.toContain('Lost his key')
    expect((await allowed(hr, `/api/people/${bob.id}/resume`, { reason: 'Found' })).status).toBe(200)
    expect((await noticesOf(bob.id)).join()).toContain('open again')
  })

  it('corrects a name and a user name by an act, with a reason and the password, on record and told', async () => {
    const bob = await app.person({ name: 'Bob' })
    const url = `/api/people/${bob.id}/correct`
    expect((await allowed(hr, url, { name: 'Robert', reason: 'Typing' })).status).toBe(200)
    const taken = await allowed(hr, url, { username: 'robert', reason: 'Married' })
    expect(taken.status).toBe(200)
    expect(await stored('users', bob.id)).toMatchObject({ name: 'Robert', username: 'robert' })
    expect((await rowsOn(bob.id, 'person-corrected')).map(({ fields }) => fields).sort()).toEqual([
      'name',
      'username',
    ])
    expect((await noticesOf(bob.id)).length).toBe(2)
    const other = await app.person()
    expect(
      (await allowed(hr, `/api/people/${other.id}/correct`, { username: 'robert', reason: 'x' })).status,
    ).toBe(409)
    for (const who of [admin, privacy, bob])
      expect((await allowed(who, url, { name: 'X', reason: 'x' })).status).toBe(403)
  })

  it('gives another an address and a number by an act, never oneself, and as one that nobody has confirmed', async () => {
    const bob = await app.person({ name: 'Bob' })
    const url = `/api/people/${bob.id}/contact`
    expect((await alone(hr, url, { email: 'b@example.org', reason: 'x' })).body.code).toBe('reauth')
    expect(
      (await allowed(hr, url, { email: ' B@example.org', phone: '+86 139 0013 9000', reason: 'New' })).status,
    ).toBe(200)
    const row = await stored('users', bob.id)
    expect(row).toMatchObject({ email: 'b@example.org', phone: '+8613900139000', emailConfirmed: false })
    expect(new Date(row.emailSince as string).getTime()).toBe(app.clock.now())
    expect((await noticesOf(bob.id)).join()).toContain('email address or phone number')
    expect(
      (await allowed(hr, `/api/people/${hr.id}/contact`, { email: 'h@example.org', reason: 'x' })).status,
    ).toBe(403)
    expect(
      (await allowed(hr, `/api/people/${admin.id}/contact`, { phone: '+8613700137000', reason: 'x' })).status,
    ).toBe(200)
    expect((await noticesOf(privacy.id)).join()).toContain('Ada, who holds an office')
    expect((await allowed(hr, url, { phone: '12', reason: 'x' })).status).toBe(400)
  })

  it('[B1] offers until its last day all that may be done with an employment, and changes that day', async () => {
    const [first, second] = [await app.team('End one'), await app.team('End two')]
    const eve = await app.person({ name: 'Eve', team: first })
    const url = `/api/employments/${eve.employment}`
    const facts = async () => {
      const row = await app.payload.findByID({
        collection: 'employments',
        id: eve.employment,
        depth: 1,
        overrideAccess: true,
      })
      const recorded = await lastEnded({ payload: app.payload }, eve.id)
      const { isOpen, lastDay, mayRestore } = employmentFacts(
        row as never,
        recorded,
        new Date(app.clock.now()),
      )
      return [isOpen, lastDay, mayRestore]
    }
    expect(await facts()).toEqual([true, '', false])
    expect((await allowed(hr, `${url}/end`, { lastDay: '2026-04-16' })).status).toBe(200)
    expect(await facts()).toEqual([true, '2026-04-16', true])
    expect((await allowed(hr, `${url}/move`, { team: second, from: '2026-03-20' })).body).toMatchObject({
      moved: true,
    })
    expect((await allowed(hr, `${url}/teams`, { team: first, from: '2026-03-20' })).status).toBe(201)
    expect((await allowed(hr, `${url}/move`, { team: first, from: '2026-04-17' })).status).toBe(400)
    expect((await allowed(hr, `${url}/end`, { lastDay: '2026-03-31' })).status).toBe(200)
    expect(await facts()).toEqual([true, '2026-03-31', true])
    const { docs } = await app.payload.find({
      collection: 'memberships',
      where: { user: { equals: eve.id } },
      depth: 0,
      overrideAccess: true,
    })
    const ends = docs.map(({ endsAt }) => endsAt?.slice(0, 10))
    expect(ends.sort()).toEqual(['2026-03-19', '2026-03-31', '2026-03-31'])
    app.clock.set('2026-04-02T02:00:00.000Z')
    expect(await facts()).toEqual([false, '', true])
  })

  it('[B1] does not say that an end which has not come had cost account or devices', () => {
    expect(restoreWords(true).en).not.toMatch(/sign in again|anew/)
    expect(restoreWords(true).zh).not.toMatch(/重新/)
    expect(restoreWords(false).en).toMatch(/can sign in again. Devices are enrolled anew/)
  })

  it('begins, corrects and ends employments by acts alone', async () => {
    const bob = await app.person({ name: 'Bob' })
    await app.reauth(hr)
    const wish = { company: app.company, from: '2026-04-01', reason: 'Second job' }
    const made = await hr.post(`/api/people/${bob.id}/employments`, wish)
    expect(made.status).toBe(201)
    const url = `/api/employments/${made.body.id}`
    expect((await hr.post(`${url}/correct`, { position: 'Clerk', number: '7' })).status).toBe(200)
    expect((await hr.post(`${url}/correct`, { zone: 'Asia/Chongqing' })).status).toBe(400)
    expect((await hr.post(`${url}/correct`, { zone: 'Asia/Chongqing', reason: 'Moved' })).status).toBe(200)
    expect((await hr.get(url)).body).toMatchObject({ position: 'Clerk', number: '7', zone: 'Asia/Chongqing' })
    expect((await allowed(hr, `${url}/end`, { now: true, reason: 'Not coming' })).status).toBe(200)
    expect((await allowed(hr, `${url}/correct`, { from: '2026-04-02', reason: 'x' })).body).toMatchObject({
      status: 400,
      field: 'from',
    })
    for (const body of [{ position: 'Boss' }, { until: '2026-01-01' }, { endedAt: TEN }, { user: hr.id }])
      expect((await hr.patch(url, body)).status).toBe(403)
    for (const who of [admin, privacy, bob])
      expect((await allowed(who, `/api/people/${bob.id}/employments`, wish)).status).toBe(403)
  })

  it('makes a lead by an act that the team is told of, never from a day that has passed', async () => {
    const team = await app.team('Builders')
    const [ann, bob] = [await app.person({ name: 'Ann', team }), await app.person({ name: 'Bob', team })]
    const { docs } = (await hr.get(`/api/memberships?where[user][equals]=${bob.id}&depth=0`)).body
    const url = `/api/memberships/${docs[0].id}`
    expect((await hr.patch(url, { role: 'lead' })).status).toBe(403)
    const wish = { role: 'lead', from: '2026-03-16', reason: 'Takes over' }
    expect((await alone(hr, `${url}/role`, wish)).body.code).toBe('reauth')
    expect((await allowed(hr, `${url}/role`, { ...wish, from: '2026-03-15' })).status).toBe(400)
    expect((await allowed(hr, `${url}/role`, wish)).status).toBe(200)
    const all = (await hr.get(`/api/memberships?where[user][equals]=${bob.id}&depth=0&sort=startsAt`)).body
      .docs
    expect(
      (all as { role: string; from: string; until?: string | null }[]).map(({ role, from, until }) => [
        role,
        from.slice(0, 10),
        until?.slice(0, 10) ?? null,
      ]),
    ).toEqual([
      ['member', '2026-01-05', '2026-03-15'],
      ['lead', '2026-03-16', null],
    ])
    expect((await noticesOf(ann.id)).join()).toContain('Bob is lead of Builders')
    expect((await noticesOf(bob.id)).join()).toContain('as lead from 2026-03-16')
    const lead = all[1].id as string
    expect(
      (await allowed(hr, `/api/memberships/${lead}/leave`, { lastDay: '2026-03-16', reason: 'x' })).status,
    ).toBe(200)
    expect((await noticesOf(ann.id)).join()).toContain('no longer leads Builders')
    const other = await app.team()
    const join = { team: other, from: '2026-03-16' }
    expect((await hr.post(`/api/employments/${bob.employment}/teams`, join)).status).toBe(201)
    expect((await hr.post(`/api/employments/${bob.employment}/teams`, join)).status).toBe(409)
  })

  it('[A5] hours, zone and country take no form; what widens collecting takes a second hand', async () => {
    const url = `/api/companies/${app.company}`
    for (const body of [
      { hours: { ...HOURS, days: ['1', '2', '3', '4', '5', '6', '7'] } },
      { hours: { from: '00:00' } },
      { zone: 'Asia/Tokyo' },
      { country: 'DE' },
    ]) {
      const one = await hr.patch(url, body)
      expect([one.status, one.body.errors?.[0]?.data?.code ?? one.body.code]).toEqual([403, 'by-act'])
      expect((await hr.patch(`/api/companies?where[id][equals]=${app.company}`, body)).status).toBe(403)
    }
    // A form sends the whole row back: what is as it is stored is passed over.
    const whole = (await hr.get(`${url}?depth=0`)).body
    expect((await hr.patch(url, { ...whole, contact: 'privacy@example.com' })).status).toBe(200)
    expect((await stored('companies', app.company)).contact).toBe('privacy@example.com')

    const narrow = { hours: { ...HOURS, from: '10:00' }, reason: 'Later' }
    expect((await alone(hr, `${url}/hours`, narrow)).body.code).toBe('reauth')
    expect((await allowed(hr, `${url}/hours`, { hours: narrow.hours })).status).toBe(400)
    expect((await allowed(hr, `${url}/hours`, narrow)).status).toBe(200)
    const words = 'Mon, Tue, Wed, Thu, Fri 10:00–18:00, break 12:00–13:00, Asia/Shanghai'
    expect((await noticesOf(admin.id)).join()).toContain(`Working hours have changed: ${words}.`)
    for (const wider of [
      { hours: HOURS },
      { hours: { ...HOURS, from: '10:00', days: [...HOURS.days, '7'] } },
      { hours: { ...HOURS, from: '10:00', breaks: [] } },
      { hours: { ...HOURS, from: '20:00', to: '06:00', breaks: [] } },
      { zone: 'Asia/Tokyo' },
    ]) {
      const answer = await allowed(hr, `${url}/hours`, { ...wider, reason: 'x' })
      expect([wider, answer.status, answer.body.code]).toEqual([wider, 409, 'second-hand'])
    }
    // Another name of the same clock.
    expect((await allowed(hr, `${url}/hours`, { zone: 'Asia/Chongqing', reason: 'x' })).status).toBe(200)
    expect((await allowed(admin, `${url}/hours`, narrow)).status).toBe(403)
    expect((await stored('companies', app.company)).hours).toMatchObject({ from: '10:00', to: '18:00' })
  })

  it('[G6] hours whose breaks cannot be are refused, and nothing is changed', async () => {
    const url = `/api/companies/${app.company}`
    const before = (await stored('companies', app.company)).hours
    for (const hours of [
      { ...HOURS, from: '22:00', to: '06:00' },
      { ...HOURS, breaks: [{ from: '12:00', to: '12:00' }] },
      { ...HOURS, breaks: [{ from: '09:00', to: '18:00' }], from: '09:00', to: '18:00' },
    ]) {
      const answer = await allowed(hr, `${url}/hours`, { hours, reason: 'x' })
      expect([hours, answer.status, answer.body.code]).toEqual([hours, 400, 'invalid'])
      expect(answer.body.detail).toMatch(/break/i)
    }
    expect((await stored('companies', app.company)).hours).toEqual(before)
  })

  it('[L4] a lead moves his project within his own teams, and adds his own people alone', async () => {
    const [mine, also, foreign] = [await app.team(), await app.team(), await app.team()]
    const lead = await app.person({ name: 'Lea', team: mine, role: 'lead' })
    await app.raw('memberships', {
      employment: lead.employment,
      team: also,
      role: 'lead',
      main: false,
      from: '2026-01-05',
    })
    const [ann, guest, stranger] = [
      await app.person({ team: mine }),
      await app.person({ team: foreign }),
      await app.person({ team: foreign }),
    ]
    const project = await app.raw('projects', {
      name: 'Tower',
      company: app.company,
      team: mine,
      members: [guest.id],
    })
    const url = `/api/projects/${project}`
    const elsewhere = await app.raw('companies', { name: 'Elsewhere', zone: 'Asia/Shanghai', hours: HOURS })
    const refused: [object, string][] = [
      [{ team: foreign }, 'team'],
      [{ team: null }, 'team'],
      [{ members: [guest.id, stranger.id] }, 'members'],
      [{ members: [] }, 'members'],
      [{ members: [ann.id] }, 'members'],
      [{ company: elsewhere }, 'company'],
    ]
    for (const [body, field] of refused) {
      const { status, text } = await lead.patch(url, body)
      expect([body, status]).toEqual([body, 403])
      expect(text).toContain(field)
      await lead.patch(`/api/projects?where[id][equals]=${project}`, body)
    }
    const ids = (row: Record<string, unknown>) => (row.members as unknown[]).map(String).sort()
    const before = await stored('projects', project)
    expect([String(before.team), ids(before)]).toEqual([mine, [guest.id]])
    expect((await lead.patch(url, { members: [guest.id, ann.id], name: 'Tower II' })).status).toBe(200)
    expect(ids(await stored('projects', project))).toEqual([guest.id, ann.id].sort())
    expect((await lead.patch(url, { members: [guest.id] })).status).toBe(200)
    expect((await lead.patch(url, { team: also })).status).toBe(200)
    expect((await hr.patch(url, { team: foreign, members: [stranger.id] })).status).toBe(200)
    expect((await lead.patch(url, { name: 'Mine again' })).status).not.toBe(200)
  })

  it('[L4] a team that somebody is in stays in its company, and nothing is called by what cannot be seen', async () => {
    const [empty, full] = [await app.team(), await app.team()]
    await app.person({ team: full })
    const elsewhere = await app.raw('companies', { name: 'Far away', zone: 'Asia/Shanghai', hours: HOURS })
    const { status, text } = await hr.patch(`/api/teams/${full}`, { company: elsewhere })
    expect([status, text]).toEqual([409, expect.stringContaining('There are people in this team')])
    expect((await hr.patch(`/api/teams/${empty}`, { company: elsewhere })).status).toBe(200)
    const bob = await app.person({ name: 'Bob' })
    for (const name of ['\u200b', ' \u2060 ', 'Bob\u202egnp'])
      for (const answer of [
        await allowed(hr, `/api/people/${bob.id}/correct`, { name, reason: 'x' }),
        await hr.post('/api/people', { name, company: app.company, from: '2026-04-01' }),
        await hr.patch(`/api/teams/${empty}`, { name }),
      ])
        expect([name, answer.status]).toEqual([name, 400])
    expect(
      (await allowed(hr, `/api/people/${bob.id}/correct`, { name: '👩‍🚀 José', reason: 'x' })).status,
    ).toBe(200)
  })

  it('names a field that would change without a right, and never drops it in silence', async () => {
    const team = await app.team('Named')
    const refused = await hr.patch(`/api/teams/${team}`, { createdAt: '2020-01-01T00:00:00.000Z' })
    expect([refused.status, refused.text.includes('createdAt')]).toEqual([403, true])
    const whole = (await hr.get(`/api/teams/${team}?depth=0`)).body
    expect((await hr.patch(`/api/teams/${team}`, { ...whole, name: 'Renamed' })).status).toBe(200)
    const steps = await hr.post('/api/globals/settings', { chosen: true })
    expect([steps.status, steps.text.includes('chosen')]).toEqual([403, true])
    expect((await hr.post('/api/globals/settings', { help: 'Desk 1' })).status).toBe(200)
  })
})
