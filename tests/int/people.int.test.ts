import { useApp, type Person } from '../support/app'

const app = useApp()

const cookieOf = (answer: { headers: Record<string, unknown> }): string =>
  String((answer.headers['set-cookie'] as string[] | undefined)?.[0]).split(';')[0] ?? ''

const browser = (cookie = '') => ({
  get: (url: string) => app.anonymous().get(url).set('cookie', cookie).set('sec-fetch-site', 'same-origin'),
  post: (url: string, body: object = {}) =>
    app.anonymous().post(url).set('cookie', cookie).set('sec-fetch-site', 'same-origin').send(body),
})

describe('people', () => {
  it('[T21] lets one of two racers be the first person, and only with the token', async () => {
    const { setupToken } = await import('../../src/people/setup/setup')
    const token = setupToken(app.env)
    const wish = (username: string) => ({
      token,
      name: 'First',
      username,
      password: 'a long password',
      company: { name: `Company of ${username}`, zone: 'Asia/Shanghai' },
      language: 'en',
    })

    expect((await app.anonymous().get('/api/setup')).body).toEqual({ open: true })
    const stranger = await browser().post('/api/setup', { ...wish('stranger'), token: 'guess' })
    expect(stranger.status).toBe(403)

    const both = await Promise.all([
      browser().post('/api/setup', wish('first.one')),
      browser().post('/api/setup', wish('first.two')),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    const { totalDocs } = await app.payload.count({ collection: 'users', overrideAccess: true })
    expect(totalDocs).toBe(1)
    expect((await app.anonymous().get('/api/setup')).body).toEqual({ open: false })
    expect((await browser().post('/api/setup', wish('third'))).status).toBe(409)

    const winner = both.find(({ status }) => status === 201)
    const me = await browser(cookieOf(winner as never)).get('/api/users/me')
    expect(me.body.user.roles).toEqual(['hr', 'privacy', 'admin'])
  })

  it('invites with a link that works once, and signs in by user name, email and phone', async () => {
    const hr = await app.person({ roles: ['hr'] })
    const invited = await hr.post('/api/people', {
      name: 'Li Wei',
      email: 'Li.Wei@Example.com',
      phone: '+8613800138000',
      company: app.company,
      from: '2026-03-01',
    })
    expect(invited.status).toBe(201)
    expect(invited.body.username).toBe('li.wei')
    const path = new URL(invited.body.link).pathname.replace('/invite/', '/api/links/')
    expect((await app.anonymous().get(path)).body).toMatchObject({ name: 'Li Wei', act: 'invitation' })

    const early = await browser().post('/api/sign-in', { name: 'li.wei', password: 'my own password' })
    expect(early.status).toBe(401)
    const both = await Promise.all([
      browser().post(path, { password: 'my own password' }),
      browser().post(path, { password: 'a thief’s password' }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 410])
    const password = both[0].status === 200 ? 'my own password' : 'a thief’s password'
    expect((await app.anonymous().get(path)).body.code).toBe('expired-link')

    for (const name of ['li.wei', 'LI.WEI@example.com', '+86 138 0013 8000']) {
      const entered = await browser().post('/api/sign-in', { name, password })
      expect([name, entered.status]).toEqual([name, 200])
      const me = await browser(cookieOf(entered)).get('/api/users/me')
      expect(me.body.user.name).toBe('Li Wei')
    }
    const wrong = await browser().post('/api/sign-in', { name: 'li.wei', password: 'not this one' })
    const nobody = await browser().post('/api/sign-in', { name: 'nobody', password: 'not this one' })
    expect([wrong.status, wrong.body]).toEqual([401, nobody.body])
  })

  it.each([
    ['an email', { email: 'only@example.com' }, 'only@example.com'],
    ['a phone', { phone: '+8613800138555' }, '+86 138 0013 8555'],
  ])('[P2] needs of a person %s and nothing more', async (_what, contact, typed) => {
    const hr = await app.person({ roles: ['hr'] })
    // The company and the day are of the employment; of the person there is a name to speak to him by, and the contact.
    const invited = await hr.post('/api/people', {
      name: 'Only Contact',
      ...contact,
      company: app.company,
      from: '2026-03-01',
    })
    expect([invited.status, invited.body.code]).toEqual([201, undefined])
    const path = new URL(invited.body.link).pathname.replace('/invite/', '/api/links/')
    expect((await browser().post(path, { password: 'my own password' })).status).toBe(200)
    const entered = await browser().post('/api/sign-in', { name: typed, password: 'my own password' })
    expect(entered.status).toBe(200)
    const { user } = (await browser(cookieOf(entered)).get('/api/users/me')).body
    expect([user.email ?? null, user.phone ?? null]).toEqual([
      'email' in contact ? contact.email : null,
      'phone' in contact ? contact.phone : null,
    ])
  })

  it('makes an earlier link worthless with a new one, and an old one with its day', async () => {
    const hr = await app.person({ roles: ['hr'] })
    const first = await hr.post('/api/people', { name: 'Old Link', company: app.company, from: '2026-03-01' })
    const again = await hr.post(`/api/people/${first.body.id}/invitation`, {})
    const path = (link: string) => new URL(link).pathname.replace('/invite/', '/api/links/')
    expect((await app.anonymous().get(path(first.body.link))).status).toBe(410)
    expect((await app.anonymous().get(path(again.body.link))).status).toBe(200)

    const before = app.clock.now()
    app.clock.advance(7 * 86_400_000 + 1000)
    expect((await app.anonymous().get(path(again.body.link))).status).toBe(410)
    app.clock.set(new Date(before).toISOString())
  })

  it('[A5] lets nobody give roles by an invitation, and an employee invite nobody', async () => {
    const hr = await app.person({ roles: ['hr'] })
    const employee = await app.person()
    const wish = { name: 'Climber', company: app.company, from: '2026-03-01' }
    expect((await hr.post('/api/people', { ...wish, roles: ['hr'] })).status).toBe(400)
    expect((await employee.post('/api/people', wish)).status).toBe(403)
  })

  it('[A5] gives the administrator no link by which he could come in as somebody who was invited', async () => {
    const hr = await app.person({ roles: ['hr'] })
    const admin = await app.person({ roles: ['admin'] })
    const wish = { name: 'Newcomer', company: app.company, from: '2026-03-01' }
    expect((await admin.post('/api/people', wish)).status).toBe(403)
    const { id } = (await hr.post('/api/people', wish)).body as { id: string }
    expect((await admin.post(`/api/people/${id}/invitation`, {})).status).toBe(403)
    for (const by of ['print', 'mail'])
      expect((await admin.post('/api/people/invitations', { people: [id], by })).status).toBe(403)
  })

  it('[P54] takes an agreement only to the version in force, and nothing is ticked beforehand', async () => {
    const { version, hash } = await app.publish()
    const person = await app.person({ agrees: false })
    const device = await app.device(person)

    const offered = (await person.get('/api/agreement')).body
    expect(offered).toMatchObject({ version, hash, needed: true, accepted: null })
    expect(offered.switches).toEqual([expect.objectContaining({ category: 'screenshots', granted: false })])
    const minute = { at: new Date(app.clock.now() - 60_000).toISOString(), keys: 1, clicks: 0 }
    const early = await device.post('/ingest/v1/activity', { items: [minute] })
    expect(early.body.results[0].code).toBe('notice-not-accepted')

    const stale = { version, hash: 'f'.repeat(64), language: 'en', consents: [] }
    expect((await person.post('/api/agreement', stale)).status).toBe(409)
    const agreed = await person.post('/api/agreement', { version, hash, language: 'en', consents: [] })
    expect(agreed.status).toBe(201)
    app.clock.advance(120_000)
    const later = { at: new Date(app.clock.now() - 60_000).toISOString(), keys: 1, clicks: 0 }
    const taken = await device.post('/ingest/v1/activity', { items: [later] })
    expect(taken.body.results[0].status).toBe('accepted')
    expect((await person.get('/api/agreement')).body.switches[0].granted).toBe(false)
  })

  it('[P57][P59] gives and withdraws one category as easily, and keeps every event', async () => {
    await app.publish()
    const person = await app.person({ consents: ['screenshots'] })
    const device = await app.device(person)
    const may = async () => {
      const { body } = await device.get('/ingest/v1/config')
      const { categories } = body as { categories: Record<string, { collect: boolean }> }
      return [categories.screenshots?.collect, categories.activity?.collect]
    }
    const set = (category: string, granted: boolean) => {
      app.clock.advance(1000)
      return person.post('/api/consent', { category, granted, language: 'en' })
    }
    expect(await may()).toEqual([true, true])
    expect((await set('screenshots', false)).status).toBe(200)
    expect(await may()).toEqual([false, true])
    await set('screenshots', true)
    expect(await may()).toEqual([true, true])
    // What the agreement itself covers can be withdrawn alone, too.
    await set('activity', false)
    expect(await may()).toEqual([true, false])

    const { body } = await person.get('/api/consents?sort=at&depth=0')
    const events = (body.docs as { category: string; granted: boolean }[]).map((each) => [
      each.category,
      each.granted,
    ])
    expect(events).toEqual([
      ['screenshots', true],
      ['screenshots', false],
      ['screenshots', true],
      ['activity', false],
    ])
    expect((await set('personnel', false)).status).toBe(400)
  })

  it('[P77][P80][T7] ends sessions and devices with the employment, at once', async () => {
    const hr = await app.person({ roles: ['hr'] })
    const person = await app.person()
    const device = await app.device(person)
    expect((await person.get('/api/agreement')).status).toBe(200)
    expect((await device.get('/ingest/v1/config')).status).toBe(200)

    await app.reauth(hr)
    const ended = await hr.post(`/api/employments/${person.employment}/end`, { now: true })
    expect(ended.status).toBe(200)
    expect((await person.get('/api/agreement')).status).toBe(401)
    expect((await device.get('/ingest/v1/config')).status).toBe(401)

    const reason = { reason: 'ended by mistake' }
    expect((await hr.post(`/api/employments/${person.employment}/restore`, reason)).status).toBe(200)
    // What has ended stays ended: he signs in anew.
    expect((await person.get('/api/agreement')).status).toBe(401)
    const back = await app.session(person.id)
    expect((await back.get('/api/agreement')).status).toBe(200)
  })

  it('[P77] [T7] ends an account at the midnight that closes its last day, without any job', async () => {
    const hr = await app.person({ roles: ['hr'] })
    const person = await app.person({ zone: 'America/New_York' })
    const device = await app.device(person)
    await app.reauth(hr)
    const told = await hr.post(`/api/employments/${person.employment}/end`, { lastDay: '2026-03-20' })
    expect(told.status).toBe(200)
    const before = app.clock.now()
    app.clock.set('2026-03-21T03:59:00.000Z')
    const there = await app.session(person.id)
    expect((await there.get('/api/agreement')).status).toBe(200)
    app.clock.set('2026-03-21T04:00:00.000Z')
    expect((await there.get('/api/agreement')).status).toBe(401)
    expect((await device.get('/ingest/v1/config')).body.code).toBe('account-ended')
    app.clock.set(new Date(before).toISOString())
  })

  it('enrols by a code that works once, and revokes for good', async () => {
    const person = await app.person()
    const { body } = await person.post('/api/enrolment-codes', {})
    const enrol = () =>
      app.anonymous().post('/ingest/v1/enrol').send({ code: body.code, name: 'Desk', platform: 'linux' })
    const first = await enrol()
    expect(first.status).toBe(201)
    expect((await enrol()).status).toBe(410)
    const ask = () =>
      app
        .anonymous()
        .get('/ingest/v1/config')
        .set('authorization', `Bearer ${first.body.token as string}`)
    expect((await ask()).status).toBe(200)
    const stranger = await app.person()
    const url = `/api/devices/${first.body.device.id as string}/revoke`
    expect((await stranger.post(url, {})).status).toBe(404)
    expect((await person.post(url, {})).status).toBe(200)
    expect((await ask()).status).toBe(401)
  })

  it('[A2] [T7] a code for a computer ends with the session that it was made in, and its computer is told of', async () => {
    const hr = await app.person({ roles: ['hr'] })
    const password = 'lantern gravel otter 9'
    const ends: [string, (person: Person) => Promise<unknown>][] = [
      ['all others ended', (person) => person.post('/api/account/sessions/end-others', {})],
      [
        'a new password',
        async (person) => {
          await app.setPassword(person.id, password)
          await app.reauth(person)
          const set = await person.post('/api/account/password', {
            next: 'meadow copper lamp 7',
            current: password,
          })
          expect(set.status).toBe(200)
        },
      ],
      [
        'a suspension that is lifted again',
        async (person) => {
          await app.reauth(hr)
          for (const act of ['suspend', 'resume'])
            expect((await hr.post(`/api/people/${person.id}/${act}`, { reason: 'x' })).status).toBe(200)
        },
      ],
    ]
    const enrol = (code: unknown) =>
      app.anonymous().post('/ingest/v1/enrol').send({ code, name: 'Desk', platform: 'linux' })
    for (const [name, end] of ends) {
      const person = await app.person()
      const thief = await app.session(person.id)
      const { body } = await thief.post('/api/enrolment-codes', {})
      await end(person)
      expect([name, (await enrol(body.code)).status]).toEqual([name, 410])
    }
    const person = await app.person()
    expect((await enrol((await person.post('/api/enrolment-codes', {})).body.code)).status).toBe(201)
    const { notices } = (await person.get('/api/notices/own')).body as {
      notices: { titles: { en: string } }[]
    }
    expect(notices.map(({ titles }) => titles.en).join()).toContain(
      'A computer was added to your account: “Desk”. If it was not you, open “Devices” and choose “Stop”.',
    )
  })

  it('[L2] tells somebody whose computer HR has signed off, and nobody who did it himself', async () => {
    const person = await app.person()
    const notices = async () =>
      ((await person.get('/api/notices/own')).body.notices as { titles: { en: string } }[]).map(
        ({ titles }) => titles.en,
      )
    const [own, other] = [await app.device(person), await app.device(person)]
    expect((await person.post(`/api/devices/${own.id}/revoke`, {})).status).toBe(200)
    expect(await notices()).toEqual([])
    const hr = await app.person({ roles: ['hr'] })
    expect((await hr.post(`/api/devices/${other.id}/revoke`, {})).status).toBe(200)
    expect((await hr.post(`/api/devices/${other.id}/revoke`, {})).status).toBe(200)
    expect(await notices()).toEqual([expect.stringMatching(/^Your computer “.+” was signed off/)])
  })

  it('[P60] shows people their own file, each value with its source, and no one else’s', async () => {
    await app.publish()
    const person = await app.person({ name: 'Wang Fang' })
    await app.raw('personnel', {
      subject: person.id,
      idNumber: { value: '110101199003074514', source: 'document' },
    })
    const own = await person.get('/api/personnel?depth=0')
    expect(own.body.docs).toHaveLength(1)
    expect(own.body.docs[0].idNumber).toEqual({ value: '110101199003074514', source: 'document' })
    const other = await app.person()
    expect((await other.get('/api/personnel?depth=0')).body.docs).toEqual([])
    const hr = await app.person({ roles: ['hr'] })
    const second = await hr.post('/api/personnel', { subject: person.id })
    expect([second.status, second.body.errors?.[0]?.message]).toEqual([400, '该人员已有人事档案。'])
    for (const slug of ['users', 'employments', 'devices', 'consents', 'acceptances', 'audit-log'])
      expect([slug, (await person.get(`/api/${slug}?depth=0`)).status]).toEqual([slug, 200])
  })

  it('[A9] changes one’s own phone and email once the password was typed again, and lets people do without', async () => {
    for (const n of [1, 2]) {
      const person = await app.person()
      const url = `/api/users/${person.id}?depth=0`
      const wish = { email: ` Some${n}@Example.com`, phone: `+86 138 0013 800${n}` }
      const refused = await person.post('/api/account/contact', wish)
      expect([refused.status, refused.body.code]).toEqual([403, 'reauth'])
      await app.reauth(person)
      expect((await person.post('/api/account/contact', wish)).status).toBe(200)
      const given = (await person.get(url)).body
      expect([given.email, given.phone]).toEqual([`some${n}@example.com`, `+861380013800${n}`])
      expect((await person.post('/api/account/contact', { email: '', phone: '' })).status).toBe(200)
      const emptied = (await person.get(url)).body
      expect([emptied.email ?? null, emptied.phone ?? null]).toEqual([null, null])
      // Told in every session: once for each of the two, coming and going.
      const told = await person.get('/api/notices?where[kind][equals]=account&depth=0')
      expect(told.body.totalDocs).toBe(4)
      // Five minutes later it is asked for again.
      app.clock.advance(5 * 60_000 + 1000)
      expect((await person.post('/api/account/contact', wish)).body.code).toBe('reauth')
    }
    const [one, other] = [await app.person(), await app.person()]
    for (const person of [one, other]) await app.reauth(person)
    expect((await one.post('/api/account/contact', { phone: '+8613800138999' })).status).toBe(200)
    const taken = await other.post('/api/account/contact', { phone: '+8613800138999' })
    expect([taken.status, taken.body.code]).toEqual([409, 'conflict'])
    expect((await other.post('/api/account/contact', { phone: '12' })).status).toBe(400)
  })

  it('changes a password with the old one, and ends every other session', async () => {
    const hr = await app.person({ roles: ['hr'] })
    const made = await hr.post('/api/people', {
      name: 'Key Turner',
      company: app.company,
      from: '2026-03-01',
    })
    const path = new URL(made.body.link as string).pathname.replace('/invite/', '/api/links/')
    const entered = await browser().post(path, { password: 'the first password' })
    const old = browser(cookieOf(entered))
    const wrong = await old.post('/api/account/password', {
      current: 'a guess or so',
      next: 'the next password',
    })
    expect(wrong.status).toBe(401)
    const changed = await old.post('/api/account/password', {
      current: 'the first password',
      next: 'the next password',
    })
    expect(changed.status).toBe(200)
    expect((await old.get('/api/agreement')).status).toBe(401)
    expect((await browser(cookieOf(changed)).get('/api/agreement')).status).toBe(200)
  })
})
