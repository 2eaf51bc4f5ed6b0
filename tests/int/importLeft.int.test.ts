import { setTimeout as sleep } from 'node:timers/promises'
import type { CollectionSlug, Where } from 'payload'
import { goingWords, mayUndoWords, nextWords, resultWords, type Made } from '../../src/i18n/importWords'
import { leftWords, newEmploymentChoice, NO_NEW_EMPLOYMENT } from '../../src/people/imports/words'
import { personState } from '../../src/i18n/personStates'
import { beginAgain } from '../../src/people/imports/again'
import { useApp, type Person } from '../support/app'

const iso = (date: string, clock: string): string => new Date(`${date}T${clock}:00+08:00`).toISOString()
const COLUMNS = { name: 0, username: 1, number: 2, from: 3, team: 4, company: 5 }
const list = (...rows: string[]): string => ['name,user name,no,first day,team,company', ...rows].join('\n')

describe('[E3] a list in which somebody has left', () => {
  const app = useApp()
  let hr: Person
  let n = 0

  beforeAll(async () => {
    app.clock.set(iso('2026-03-02', '08:00'))
    await app.publish()
    await app.team('Blue')
    hr = await app.person({ name: 'Hana', roles: ['hr'] })
  })
  beforeEach(() => app.clock.set(iso('2026-03-16', '10:00')))

  const rowsOf = async <T>(collection: CollectionSlug, where: Where): Promise<(T & { id: string })[]> =>
    (
      await app.payload.db.find<T & { id: string }>({
        collection,
        where,
        limit: 0,
        pagination: false,
        req: {},
      })
    ).docs
  const send = async (door: '' | '/check', file: string, more: object = {}) => {
    const plan = { columns: COLUMNS, company: app.company, from: '2026-04-01', ...more }
    const { status, body } = await hr
      .post(`/api/imports${door}`)
      .attach('file', Buffer.from(file), 'staff.csv')
      .field('plan', JSON.stringify(plan))
    return { status, body }
  }
  const settled = async (id: string, state: string) => {
    for (let i = 0; i < 400; i++) {
      const { body } = await hr.get(`/api/imports/${id}?depth=0`)
      if (body.state === state) return body as Record<string, unknown>
      await sleep(25)
    }
    throw new Error(`the import did not come to be ${state}`)
  }
  const taken = async (file: string, more: object = {}) => {
    const { status, body } = await send('', file, more)
    expect([status, body.code]).toEqual([201, undefined])
    return { ...(await settled(body.id as string, 'done')), id: body.id as string } as Record<
      string,
      unknown
    > & {
      id: string
    }
  }
  /** Somebody whose last day was the tenth of March. */
  const left = async (name: string): Promise<Person & { username: string }> => {
    const username = `${name.toLowerCase()}${++n}`
    const person = await app.person({ name, username })
    app.clock.set(iso('2026-03-09', '10:00'))
    await app.reauth(hr)
    const ended = await hr.post(`/api/employments/${person.employment}/end`, { lastDay: '2026-03-10' })
    expect(ended.status).toBe(200)
    app.clock.set(iso('2026-03-16', '10:00'))
    return { ...person, username }
  }
  const stateOf = async ({ id }: Person) => {
    const { body } = await hr.get(`/api/users/${id}?depth=0`)
    return personState(body as object, app.clock.now())
  }
  const jobsOf = ({ id }: Person) =>
    rowsOf<{ from: string; source?: unknown; number?: string }>('employments', { user: { equals: id } })
  const acts = async ({ id }: Person) =>
    (
      await rowsOf<{ act: string; actor: unknown; reason?: string | null }>('audit-log', {
        and: [{ subject: { equals: id } }, { act: { like: 'employment-' } }],
      })
    )
      .map(({ act }) => act)
      .sort()

  it('says so, on which day, and of each whether the row may begin a new employment', async () => {
    await app.raw('companies', {
      name: 'Night Shift',
      controller: 'Night Shift Ltd',
      zone: 'Asia/Shanghai',
      hours: { days: ['1', '2', '3', '4', '5', '6', '7'], from: '00:00', to: '23:59' },
    })
    const [may, shut, holder, early, over, nowhere, night] = [
      await left('May'),
      await left('Shut'),
      await left('Holder'),
      await left('Early'),
      await left('Over'),
      await left('Nowhere'),
      await left('Night'),
    ]
    await app.person({ name: 'Here', username: 'here' })
    const set = (id: string, data: Record<string, unknown>) =>
      app.payload.db.updateOne({ collection: 'users', id, data, req: {}, returning: false })
    await set(shut.id, { state: 'closed' })
    await set(holder.id, { roles: ['privacy'] })
    const { body } = await send(
      '/check',
      list(
        `May,${may.username},,2026-03-20,Blue,`,
        `May,${may.username},,2026-03-21,,`,
        `Shut,${shut.username},,2026-03-20,,`,
        `Holder,${holder.username},,2026-03-20,,`,
        `Early,${early.username},,2026-01-05,,`,
        `Over,${over.username},,2026-03-12,,`,
        `Nowhere,${nowhere.username},,2026-03-20,Green,`,
        `Night,${night.username},,2026-03-20,,Night Shift`,
        'Here,here,,2026-01-05,,',
        'New,new.one,,2026-03-20,,',
      ),
    )
    const said = (body.here as { name: string; left?: { on: string; why: string | null } }[]).map((row) => [
      row.name,
      row.left?.on,
      row.left?.why,
    ])
    expect(said).toEqual([
      ['May', '2026-03-10', null],
      ['May', '2026-03-10', 'twice'],
      ['Shut', '2026-03-10', 'closed'],
      ['Holder', '2026-03-10', 'holds-office'],
      ['Early', '2026-03-10', 'before-end'],
      ['Over', '2026-03-10', 'day-over'],
      ['Nowhere', '2026-03-10', 'unknown-team'],
      ['Night', '2026-03-10', 'two-hands'],
      ['Here', undefined, undefined],
    ])
    const elsewhere = body.here.find((row: { name: string }) => row.name === 'Nowhere')
    expect(elsewhere.left).toMatchObject({
      wish: { team: 'Green' },
      among: { names: expect.arrayContaining(['Blue']) },
    })
    expect([body.ready, body.hereCount, body.leftCount, body.mayBegin, body.faulty]).toEqual([1, 9, 8, 1, 0])
    expect(leftWords('2026-03-10')).toEqual({
      en: 'has left; the last day was 2026-03-10',
      zh: '已离职，最后工作日为 2026-03-10',
    })
    expect(newEmploymentChoice(3).en).toMatch(/^3 people have left; give them a new employment/)
    expect(newEmploymentChoice(3).zh).toMatch(/^3 人已离职；为其建立新任职/)
    for (const words of Object.values(NO_NEW_EMPLOYMENT))
      expect([/[a-z]/.test(words.en), /\p{Script=Han}/u.test(words.zh)]).toEqual([true, true])
  })

  it('leaves them as they are, unless that is chosen', async () => {
    const ann = await left('Ann')
    const row = await taken(list(`Ann,${ann.username},,2026-03-20,,`, `Xu,xu${++n},,2026-03-20,,`))
    expect(row).toMatchObject({ total: 2, done: 1, here: 1, again: 0, left: 0 })
    expect([await stateOf(ann), (await jobsOf(ann)).length]).toEqual(['left', 1])
    // Counted and not stored: no column to ask by.
    for (const asked of ['where[again][equals]=0', 'sort=again'])
      expect([asked, (await hr.get(`/api/imports?${asked}`)).status]).toEqual([asked, 400])
  })

  it('begins a new employment where that is chosen: as the act of hr, with the password, on record, told, and counted by its own word', async () => {
    const ben = await left('Ben')
    const file = list(
      `Ben,${ben.username},B-7,2026-03-20,Blue,`,
      'Here,here,,2026-01-05,,',
      `Yu,yu${++n},,2026-03-20,,`,
    )
    const before = (await rowsOf('imports', {})).length
    app.clock.advance(6 * 60_000)
    const refused = await send('', file, { newEmployments: true })
    expect([refused.status, refused.body.code]).toEqual([403, 'reauth'])
    expect((await rowsOf('imports', {})).length).toBe(before)
    await app.reauth(hr)
    const row = await taken(file, { newEmployments: true })
    expect(row).toMatchObject({ total: 3, done: 1, again: 1, here: 1, left: 0 })
    const [job] = (await jobsOf(ben)).filter(({ source }) => source)
    expect([job?.from.slice(0, 10), job?.number, String(job?.source)]).toEqual(['2026-03-20', 'B-7', row.id])
    expect(await stateOf(ben)).toBe('active')
    const teams = await rowsOf<{ role: string; main: boolean }>('memberships', {
      employment: { equals: job!.id },
    })
    expect(teams).toEqual([expect.objectContaining({ role: 'member', main: true })])
    expect(await acts(ben)).toEqual(['employment-begun', 'employment-ended'])
    const [act] = await rowsOf<{ actor: unknown; actorRole: string; reason: unknown }>('audit-log', {
      and: [{ row: { equals: job!.id } }, { act: { equals: 'employment-begun' } }],
    })
    expect([String(act?.actor), act?.actorRole, Boolean(act?.reason)]).toEqual([hr.id, 'hr', true])
    const notices = await rowsOf<{ titles: { en: string } }>('notices', { subject: { equals: ben.id } })
    expect(JSON.stringify(notices)).toContain('You are employed at Test Company from 2026-03-20.')

    // Undone, he has left as before, on record and told.
    expect((await hr.post(`/api/imports/${row.id}/undo`, {})).status).toBe(200)
    // What was taken in stays on its record.
    expect(await settled(row.id, 'undone')).toMatchObject({ done: 1, again: 0 })
    expect([await stateOf(ben), (await jobsOf(ben)).length]).toEqual(['left', 1])
    expect(await rowsOf('memberships', { employment: { equals: job!.id } })).toEqual([])
    expect(await acts(ben)).toEqual(['employment-begun', 'employment-ended', 'employment-taken-back'])
    const { accessEndsAt } = (await hr.get(`/api/users/${ben.id}?depth=0`)).body as { accessEndsAt: string }
    expect(new Date(accessEndsAt).toISOString()).toBe(iso('2026-03-11', '00:00'))
  })

  it('says of the result who was told, and who is invited and not told yet, by the rows', async () => {
    const [ida, ira] = [await left('Ida'), await left('Ira')]
    await app.reauth(hr)
    const both = await taken(list(`Ida,${ida.username},,2026-03-20,,`, `Ira,${ira.username},,2026-03-20,,`), {
      newEmployments: true,
    })
    const made = both as unknown as Made
    const told = await rowsOf('notices', { subject: { in: [ida.id, ira.id] } })
    expect([made.done, made.again, JSON.stringify(told).match(/You are employed at/g)?.length]).toEqual([
      0, 2, 2,
    ])
    expect(resultWords(made)).toEqual({
      en: '2 people who had left have a new employment, and were told by a notice.',
      zh: '已为 2 名离职人员建立新任职，并已通知本人。',
    })
    expect(nextWords(made)).toBeNull()
    const more = (await taken(list(`Oz,oz${++n},,2026-03-20,,`))) as unknown as Made
    expect(resultWords(more).en).toBe('1 person is there, invited.')
    expect(nextWords(more)?.en).toMatch(/^The invited person has not been told yet/)
    expect(resultWords({ done: 3, again: 1 }).en).toBe(
      '3 people are there, all of them invited. 1 person who had left has a new employment, and was told by a notice.',
    )
    expect(resultWords({ done: 0, again: 0 }).en).toBe('Nobody was taken in.')
  })

  it('is taken back though he has signed in since, as the words say; a new account holds it once its person has come', async () => {
    const fay = await left('Fay')
    await app.reauth(hr)
    const made = await taken(list(`Fay,${fay.username},,2026-03-20,,`, `Pia,pia${++n},,2026-03-20,,`), {
      newEmployments: true,
    })
    const [pia] = await rowsOf<{ state: string }>('users', { source: { equals: made.id } })
    const set = (state: string) =>
      app.payload.db.updateOne({
        collection: 'users',
        id: pia!.id,
        data: { state },
        req: {},
        returning: false,
      })
    const going = (await hr.get(`/api/imports/${made.id}/undo`)).body
    expect(going).toEqual({ accounts: 1, employments: 1, teams: 0 })
    expect(goingWords(going).map(({ en }) => en)).toEqual([
      expect.stringMatching(/^1 new account goes, with its employment/),
      expect.stringMatching(
        /^1 new employment is taken back, whether or not this person has signed in since/,
      ),
    ])
    const rule = mayUndoWords(made as unknown as Made)?.en
    expect(rule).toContain('while nobody with a new account has come')
    expect(rule).toContain('have signed in since makes no difference')
    const session = await app.session(fay.id)
    expect((await session.get('/api/users/me')).body.user?.id).toBe(fay.id)
    await set('active')
    const held = await hr.post(`/api/imports/${made.id}/undo`, {})
    expect([held.status, held.body.people]).toEqual([409, ['Pia']])
    await set('invited')
    expect((await hr.post(`/api/imports/${made.id}/undo`, {})).status).toBe(200)
    await settled(made.id, 'undone')
    expect([await stateOf(fay), (await session.get('/api/users/me')).body.user ?? null]).toEqual([
      'left',
      null,
    ])
  })

  it('is taken in where nobody else is in it, and not undone once a computer hangs on the new employment', async () => {
    const cat = await left('Cat')
    await app.reauth(hr)
    const row = await taken(list(`Cat,${cat.username},,2026-03-20,,`), { newEmployments: true })
    const [job] = (await jobsOf(cat)).filter(({ source }) => source)
    const device = await app.device({ id: cat.id, employment: job!.id })
    const undo = await hr.post(`/api/imports/${row.id}/undo`, {})
    expect([undo.status, undo.body.code, undo.body.people]).toEqual([409, 'in-use', ['Cat']])
    expect(await stateOf(cat)).toBe('active')
    await app.payload.db.deleteMany({
      collection: 'device-tokens',
      where: { device: { equals: device.id } },
      req: {},
    })
    await app.payload.db.deleteOne({ collection: 'devices', where: { id: { equals: device.id } }, req: {} })
    expect((await hr.post(`/api/imports/${row.id}/undo`, {})).status).toBe(200)
    await settled(row.id, 'undone')
    expect(await stateOf(cat)).toBe('left')
  })

  it('is cut off and goes on: nobody has two of it, nor two rows in the log; who was closed meanwhile begins nothing', async () => {
    const [dan, eve] = [await left('Dan'), await left('Eve')]
    const id = await app.raw('imports', {
      fileName: 'staff.csv',
      by: hr.id,
      at: iso('2026-03-16', '10:00'),
      state: 'running',
      total: 2,
      done: 0,
    })
    const row = { id, state: 'running', by: hr.id, fileName: 'staff.csv' } as const
    const wish = { n: 2, company: app.company, from: '2026-03-20' }
    for (let i = 0; i < 2; i++)
      expect(await beginAgain(app.payload, row, { ...wish, again: dan.id })).toBe(true)
    expect((await jobsOf(dan)).length).toBe(2)
    expect(await acts(dan)).toEqual(['employment-begun', 'employment-ended'])
    // Cut off before it was on record.
    await app.payload.db.deleteMany({
      collection: 'audit-log',
      where: { and: [{ subject: { equals: dan.id } }, { act: { equals: 'employment-begun' } }] },
      req: {},
    })
    expect(await beginAgain(app.payload, row, { ...wish, again: dan.id })).toBe(true)
    expect(await acts(dan)).toEqual(['employment-begun', 'employment-ended'])
    await app.payload.db.updateOne({ collection: 'users', id: eve.id, data: { state: 'closed' }, req: {} })
    expect(await beginAgain(app.payload, row, { ...wish, again: eve.id })).toBe(false)
    expect((await jobsOf(eve)).length).toBe(1)
  })
})
