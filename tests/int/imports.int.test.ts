import { setTimeout as sleep } from 'node:timers/promises'
import type { CollectionSlug, Where } from 'payload'
import { undoneWords } from '../../src/i18n/importWords'
import { useApp, type Person } from '../support/app'
import { encode } from '../support/encode'
import { rawBook } from '../support/sheets'
import { renamed, workbook, workbookParts, zipOf, type Part } from '../support/workbook'

const app = useApp()
let hr: Person
let n = 0

beforeAll(async () => {
  hr = await app.person({ name: 'Hana', roles: ['hr'] })
})

type Door = '' | '/read' | '/check'
interface Sent {
  status: number
  body: Record<string, any> // eslint-disable-line @typescript-eslint/no-explicit-any -- read as it comes
}
const send = async (
  door: Door,
  file: Buffer | string,
  plan?: object,
  who: Person = hr,
  fileName = 'staff.csv',
): Promise<Sent> => {
  const test = who.post(`/api/imports${door}`).attach('file', Buffer.from(file), fileName)
  return plan ? test.field('plan', JSON.stringify(plan)) : test
}
/** The plan that the screen makes of its guesses. */
const planned = async (file: Buffer | string, more: object = {}) => {
  const { status, body } = await send('/read', file)
  expect([status, body.detail]).toEqual([200, undefined])
  return { columns: body.guess as Record<string, number>, company: app.company, from: '2026-04-01', ...more }
}
const check = async (file: Buffer | string, more: object = {}) =>
  send('/check', file, await planned(file, more))

const rowsOf = async <T>(collection: CollectionSlug, where: Where): Promise<(T & { id: string })[]> =>
  (
    await app.payload.db.find<T & { id: string }>({
      collection,
      where,
      sort: 'createdAt',
      limit: 0,
      pagination: false,
      req: {},
    })
  ).docs
const count = async (collection: CollectionSlug, where: Where = {}) =>
  (await rowsOf(collection, where)).length
const importRow = async (id: string) =>
  (
    await rowsOf<{
      state: string
      total: number
      done: number
      here?: number
      left?: number
      refused?: number[]
    }>('imports', { id: { equals: id } })
  )[0]

const settled = async (id: string, state: string) => {
  for (let i = 0; i < 400; i++) {
    const row = await importRow(id)
    if (row?.state === state) return row
    await sleep(25)
  }
  throw new Error(`the import did not come to be ${state}`)
}
const taken = async (file: Buffer | string, more: object = {}, fileName?: string) => {
  const started = await send('', file, await planned(file, more), hr, fileName)
  expect([started.status, started.body.code]).toEqual([201, undefined])
  const id = started.body.id as string
  await settled(id, 'done')
  return id
}
const people = (source: string) =>
  rowsOf<{ name: string; username: string; email?: string; phone?: string; state: string; hash?: string }>(
    'users',
    { source: { equals: source } },
  )
/** A list of new people. */
const list = (size: number, stem = `p${++n}x`) =>
  [
    'name,user name,employee no',
    ...Array.from({ length: size }, (_, i) => `${stem} ${i},${stem}${i},${stem}-${i}`),
  ].join('\n')

describe('a list of people', () => {
  it('is read with Chinese and with English headers, below a title too', async () => {
    const chinese = await send(
      '/read',
      '花名册,,\n姓名,工号,所属部门,入职日期,手机号码,备注\n张伟,A1,研发,2026/3/1,13800138001,x',
    )
    expect(chinese.body).toMatchObject({
      format: 'csv',
      rows: 1,
      guess: { name: 0, number: 1, team: 2, from: 3, phone: 4 },
    })
    const english = await send(
      '/read',
      'Full Name;E-mail;Job title;Start date\nLi Wei;li@example.com;Tester;2026-03-01',
    )
    expect(english.body.guess).toEqual({ name: 0, email: 1, position: 2, from: 3 })
    expect(english.body.columns[1]).toEqual({
      header: 'E-mail',
      samples: ['li@example.com'],
      dates: null,
    })
  })

  const CHINESE = '姓名,工号\n张䶮,A1\n王芳,A2\n'
  const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()
  // 姓名,工号 / 王芳,A2 as a Chinese Excel writes it.
  const GB18030 = Buffer.from('d0d5c3fb2cb9a4bac50a cdf5b7bc2c41320a'.replace(/ /g, ''), 'hex')
  const ENCODINGS: [string, Buffer][] = [
    ['UTF-8', Buffer.from(CHINESE)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${CHINESE}`)],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${CHINESE}`, 'utf16le')],
    ['UTF-16, the high byte first', utf16be(`\ufeff${CHINESE}`)],
    ['UTF-16 without a mark', Buffer.from('name,number\nWang Fang,A2\nLi,A3', 'utf16le')],
    ['GB18030', GB18030],
  ]
  it.each(ENCODINGS)('is read in %s', async (_name, file) => {
    const { body } = await send('/read', file)
    expect(body.guess).toEqual({ name: 0, number: 1 })
    expect(body.columns[0].samples.join()).toMatch(/王芳|Wang Fang/)
  })

  it('is read from a workbook, with numbers, dates as numbers, and gaps', async () => {
    const file = await workbook([
      ['姓名', '工号', '', '入职日期', '手机'],
      ['孙丽', 1001, '', 46082, 13800138002],
      [],
      ['周杰', 'A-7', '', '2026年3月2日', ''],
    ])
    const { body } = await check(file, { countryCode: '+86' })
    expect(body.faults).toEqual([])
    expect(body.people).toEqual([
      expect.objectContaining({
        n: 2,
        name: '孙丽',
        username: 'sunli',
        number: '1001',
        from: '2026-03-01',
        phone: '+8613800138002',
      }),
      expect.objectContaining({ n: 4, name: '周杰', username: 'zhoujie', number: 'A-7', from: '2026-03-02' }),
    ])
  })

  it('tells every fault by row and column, and changes nothing', async () => {
    await app.person({ username: 'here.already' })
    const before = [
      await count('users'),
      await count('imports'),
      await count('import-rows'),
      await count('teams'),
    ]
    const file = [
      'name,user name,email,phone,employee no,team,as,first day,language,time zone',
      ',,,,,,,,,',
      'No Day,,,,,,,tomorrow,,',
      'Odd,1odd,not-an-address,12,,,boss,2026-02-30,klingon,Mars/Olympus',
      'Taken,here.already,,,,,,,,',
      'One,one.u,one@example.com,+8613900000001,E1,,,,,',
      'Two,One.U,ONE@example.com,+86 139 0000 0001,E1,,,,,',
      'Nowhere,,,,,No such team,,,,',
      ',nameless,,,,,,,,',
    ].join('\n')
    const { body } = await check(file)
    const told = (body.faults as { n: number; field: string; fault: string }[]).map((each) => [
      each.n,
      each.field,
      each.fault,
    ])
    expect(told).toEqual([
      [3, 'from', 'not-a-date'],
      [4, 'username', 'not-a-username'],
      [4, 'email', 'not-an-email'],
      [4, 'phone', 'not-a-phone'],
      [4, 'as', 'not-a-role'],
      [4, 'from', 'not-a-date'],
      [4, 'language', 'not-a-language'],
      [4, 'zone', 'not-a-zone'],
      [5, 'username', 'taken'],
      [7, 'username', 'twice'],
      [7, 'email', 'twice'],
      [7, 'phone', 'twice'],
      [7, 'number', 'twice'],
      [8, 'team', 'unknown-team'],
      [9, 'name', 'missing'],
    ])
    expect([body.rows, body.ready, body.faulty]).toEqual([7, 1, 6])

    const refused = await send('', file, await planned(file))
    expect([refused.status, refused.body.code, refused.body.faults.length]).toEqual([400, 'faulty-rows', 15])
    const after = [
      await count('users'),
      await count('imports'),
      await count('import-rows'),
      await count('teams'),
    ]
    expect(after).toEqual(before)
  })

  it('[E3] takes in the good one of two rows of one person, whichever comes first', async () => {
    const rows = ['姓名,用户名,邮箱,工号,入职日期']
    const twin = (name: string, day: string) =>
      rows.push(`${name},${name},${name}@twin.test,T-${name},${day}`)
    twin('ann', 'tomorrow')
    twin('ann', '2026-03-01')
    twin('ben', '2026-03-02')
    twin('ben', 'tomorrow')
    // What is left out for one thing keeps nothing else from others.
    rows.push('cal,ben,cal@twin.test,T-cal,2026-03-03', 'cal,cal,cal@twin.test,T-cal,2026-03-04')
    const file = rows.join('\n')
    const { body } = await check(file)
    const told = (body.faults as { n: number; field: string; fault: string }[]).map(
      ({ n: row, field, fault }) => [row, field, fault],
    )
    expect([body.ready, body.faulty]).toEqual([3, 3])
    expect(told.filter(([row]) => row === 2)).toEqual([[2, 'from', 'not-a-date']])
    expect(told.filter(([row]) => row === 6)).toEqual([[6, 'username', 'twice']])
    expect(new Set(told.map(([row]) => row))).toEqual(new Set([2, 5, 6]))
    const id = await taken(file, { skipFaulty: true })
    expect((await people(id)).map(({ username }) => username).sort()).toEqual(['ann', 'ben', 'cal'])
  })

  it('[E3] leaves out its total and the lines under it, says so, and takes them in where that is chosen', async () => {
    const file = [
      '姓名,工号,部门,入职日期',
      '钱一,TOT-1,,2026-03-01',
      '钱二,TOT-2,,2026-03-02',
      '合计,2,,',
      '制表人：钱一,,,2026-03-31',
      '钱三,TOT-3,,',
    ].join('\n')
    const { body } = await check(file)
    expect([body.rows, body.ready, body.faulty, body.notPeopleCount]).toEqual([5, 3, 0, 2])
    expect(body.notPeople).toEqual([
      { n: 4, why: 'total', text: '合计 · 2' },
      { n: 5, why: 'footer', text: '制表人：钱一 · 2026-03-31' },
    ])
    const id = await taken(file)
    expect((await people(id)).map(({ name }) => name).sort()).toEqual(['钱一', '钱三', '钱二'])
    const done = await importRow(id)
    expect([done?.total, done?.done, done?.left]).toEqual([5, 3, 2])

    const every = await check('姓名,工号\n合计,770077\n', { everyRow: true })
    expect([every.body.ready, every.body.notPeopleCount]).toEqual([1, 1])
    const odd = await taken('姓名,工号\n合计,770077\n', { everyRow: true })
    expect((await people(odd)).map(({ name }) => name)).toEqual(['合计'])
    expect(await importRow(odd)).toMatchObject({ total: 1, done: 1, left: 0 })

    const nobody = await send('', '姓名,工号\n总计,9\n', await planned('姓名,工号\n总计,9\n'))
    expect([nobody.status, nobody.body.code]).toEqual([400, 'faulty-rows'])
  })

  it('[E3] refuses a first day that inviting refuses, and says which others are to be looked at', async () => {
    const year = new Date(app.clock.now()).getUTCFullYear()
    const days = ['1066-10-14', '1899-12-31', '1949-12-31', `${year + 3}-01-01`, '9999-12-31']
    const odd = [`${year - 55}-01-01`, `${year + 1}-12-30`]
    const usual = [`${year - 49}-01-01`, `${year}-12-30`]
    const rows = [...days, ...odd, ...usual].map((day, i) => `Day ${i},D${i}x,${day}`)
    const file = ['name,number,first day', ...rows].join('\n')
    const { body } = await check(file)
    expect([body.ready, body.faulty, body.doubtCount]).toEqual([4, 5, 2])
    expect((body.faults as { n: number; fault: string }[]).map((each) => [each.n, each.fault])).toEqual(
      days.map((_, i) => [i + 2, 'unlikely-day']),
    )
    expect(body.doubts).toEqual([
      { n: 7, doubt: 'long-ago', value: odd[0] },
      { n: 8, doubt: 'far-ahead', value: odd[1] },
    ])
    for (const from of days) {
      const byHand = await hr.post('/api/people', { name: 'By hand', company: app.company, from })
      const asPlan = await send('/check', list(1), await planned(list(1), { from }))
      expect([from, byHand.status, asPlan.status]).toEqual([from, 400, 400])
    }
  })

  it.each([
    ['姓名,工号,离职日期,状态', '在职', '已离职'],
    ['name,number,Last working day,Employment status', 'active', 'Left'],
    ['姓名,工號,離職日期,狀態', '在職', '離職'],
    ['Name,Personalnummer,Austrittsdatum,Status', 'aktiv', 'ausgeschieden'],
  ])(
    '[E3] says of whom a list tells that he has left, who would come in as one who is here: %s',
    async (head, here, left) => {
      const n = `L${head.length}${head.charCodeAt(head.length - 1)}`
      const rows = [
        `Ann Left,${n}1,2023-12-31,`,
        `Ben Here,${n}2,,${here}`,
        `Cem Gone,${n}3,,${left}`,
        `Dee Soon,${n}4,31.12.2026,${here}`,
      ]
      const file = [head, ...rows].join('\n')
      const { body } = await check(file)
      expect([body.ready, body.doubtCount]).toEqual([4, 3])
      expect(body.doubts).toEqual([
        { n: 2, doubt: 'last-day', value: '2023-12-31' },
        { n: 4, doubt: 'has-left', value: left },
        { n: 5, doubt: 'last-day', value: '31.12.2026' },
      ])
    },
  )

  it('[E3] takes a name as it is seen, without signs that came along where it was pasted', async () => {
    const file = 'name,number\nZero\u200bWidth,U91\n\ufeff张\u2060三,U92\nNour\u200cah,U93'
    const id = await taken(file)
    // One that a script needs stays.
    expect((await people(id)).map(({ name }) => name).sort()).toEqual(['Nour\u200cah', 'ZeroWidth', '张三'])
    const byHand = await hr.post('/api/people', {
      name: 'Zero\u200bHand',
      company: app.company,
      from: '2026-04-01',
    })
    const { id: made } = byHand.body as { id: string }
    expect((await hr.get(`/api/users/${made}?depth=0`)).body.name).toBe('ZeroHand')
  })

  it('[E3] says which companies and teams there are, where a row names another', async () => {
    const others = ['Zeta', 'Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon']
    const made = []
    for (const name of others)
      made.push(await app.raw('companies', { name, controller: name, zone: 'Asia/Shanghai' }))
    const [zeta, alpha] = made
    await app.raw('teams', { name: 'Harbour', company: zeta })
    await app.raw('teams', { name: 'Bridge', company: zeta })
    const file = [
      'name,company,team',
      'Written Out,Alpha Limited,',
      'Small Letters,alpha,',
      'Elsewhere,Zeta,Docks',
      'No Team Yet,Alpha,Docks',
      'Known,ZETA,harbour',
    ].join('\n')
    const { body } = await check(file)
    expect(body.faults).toEqual([
      {
        n: 2,
        field: 'company',
        fault: 'unknown-company',
        value: 'Alpha Limited',
        among: { names: ['Alpha', 'Beta', 'Delta', 'Epsilon', 'Gamma'], more: 2 },
      },
      {
        n: 4,
        field: 'team',
        fault: 'unknown-team',
        value: 'Docks',
        among: { names: ['Bridge', 'Harbour'], more: 0 },
      },
      { n: 5, field: 'team', fault: 'unknown-team', value: 'Docks', among: { names: [], more: 0 } },
    ])
    expect(body.people.map((each: { company: string }) => each.company)).toEqual([alpha, zeta])
    const taken = await hr
      .post('/api/imports/faults?language=en')
      .attach('file', Buffer.from(file), 'staff.csv')
      .field('plan', JSON.stringify(await planned(file)))
    expect(taken.text).toContain(
      'Company: no company is called “Alpha Limited”; there are: Alpha, Beta, Delta, Epsilon, Gamma and 2 more',
    )
    for (const id of made)
      await app.payload.db.deleteMany({ collection: 'teams', where: { company: { equals: id } }, req: {} })
    for (const id of made)
      await app.payload.db.deleteOne({ collection: 'companies', where: { id: { equals: id } }, req: {} })
  })

  it('says which teams it makes that are almost called as one that is there, or as one of an earlier row', async () => {
    await app.team('Field service')
    const file =
      '姓名,部门,入职日期\n陈一,Feild service,2026-03-10\n陈二,Warehouse,2026-03-10\n陈三,Warehouses,2026-03-10\n陈四,field SERVICE,2026-03-10'
    const { body } = await check(file, { makeTeams: true })
    expect(body.newTeams).toEqual([
      { name: 'Feild service', like: 'Field service' },
      { name: 'Warehouse' },
      { name: 'Warehouses', like: 'Warehouse' },
    ])
  })

  it('becomes people who are only invited: no password, an employment, a team from the first day', async () => {
    const team = await app.team('Sales')
    const file =
      '姓名,邮箱,部门,身份,入职日期,职位,工号\n陈静,Chen.Jing@Example.com,Sales,负责人,2026-03-10,经理,S1\n陈静,,New team,,2026-03-11,,S2'
    const { body } = await check(file, { makeTeams: true })
    expect([body.ready, body.sameName, body.newTeams]).toEqual([2, [3], [{ name: 'New team' }]])
    const id = await taken(file, { makeTeams: true })
    const made = await people(id)
    expect(made.map(({ name, username, state, email }) => [name, username, state, email ?? null])).toEqual([
      ['陈静', 'chenjing', 'invited', 'chen.jing@example.com'],
      ['陈静', 'chenjing2', 'invited', null],
    ])
    expect(made.map(({ hash }) => hash ?? null)).toEqual([null, null])
    const [first] = made
    const session = await hr.get(`/api/employments?depth=0&where[user][equals]=${first?.id}`)
    expect(session.body.docs[0]).toMatchObject({ number: 'S1', position: '经理', company: app.company })
    // Midnight in Shanghai.
    expect(session.body.docs[0].startsAt).toBe('2026-03-09T16:00:00.000Z')
    const memberships = await hr.get(`/api/memberships?depth=0&where[user][equals]=${first?.id}`)
    expect(memberships.body.docs[0]).toMatchObject({
      team,
      role: 'lead',
      main: true,
      startsAt: '2026-03-09T16:00:00.000Z',
    })
    expect(await count('teams', { name: { equals: 'New team' } })).toBe(1)

    const enter = (name: string) =>
      app
        .anonymous()
        .post('/api/sign-in')
        .set('sec-fetch-site', 'same-origin')
        .send({ name, password: 'x'.repeat(12) })
    const [known, unknown] = [await enter('chenjing'), await enter('nobody.here')]
    expect([known.status, known.body]).toEqual([401, unknown.body])
    const link = await hr.post(`/api/people/${first?.id}/invitation`, {})
    const path = new URL(link.body.link as string).pathname.replace('/invite/', '/api/links/')
    const came = await app
      .anonymous()
      .post(path)
      .set('sec-fetch-site', 'same-origin')
      .send({ password: 'her own password' })
    expect(came.status).toBe(200)
  })

  it('is for HR alone', async () => {
    const others = [
      await app.person(),
      await app.person({ roles: ['admin'] }),
      await app.person({ roles: ['privacy'] }),
    ]
    const before = await count('users')
    const file = list(1)
    for (const who of others)
      for (const door of ['', '/read', '/check'] as const)
        expect([door, (await send(door, file, { columns: { name: 0 } }, who)).status]).toEqual([door, 403])
    expect(await count('users')).toBe(before)
  })

  it('has its limits: bytes, rows, columns, and nothing but what a plan may say', async () => {
    const reason = async (file: Buffer | string) => (await send('/read', file)).body.reason as string
    expect(await reason('name\n')).toBe('empty')
    expect(await reason(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBe('old-excel')
    expect(await reason('name,number and more\0\nx,y')).toBe('not-a-table')
    expect(await reason(`name\n${'x\n'.repeat(10_001)}`)).toBe('too-many-rows')
    expect(await reason(`name${',x'.repeat(100)}\nx`)).toBe('too-many-columns')
    expect((await send('/read', 'x'.repeat(6 * 1_048_576 + 1))).status).toBe(413)
    const file = list(1)
    const plan = await planned(file)
    for (const odd of [
      { ...plan, columns: { name: 0, username: 0 } },
      { ...plan, columns: { name: 50 } },
      { ...plan, columns: { roles: 1 } },
      { ...plan, state: 'active' },
      { ...plan, company: { $gt: '' } },
    ])
      expect((await send('/check', file, odd)).status).toBe(400)
    expect((await hr.post('/api/imports/read', {})).status).toBe(415)
  })
})

describe('what came from outside', () => {
  it('[P23] names its source in each record: which file, who brought it, when', async () => {
    await app.team('Support')
    const file = 'name,team,first day\nImported One,Support,2026-03-01\nImported Two,Support,2026-03-02'
    const id = await taken(file, {}, 'from-payroll.csv')
    const made = await people(id)
    expect(made).toHaveLength(2)
    for (const { id: person } of made) {
      for (const [slug, path] of [
        ['users', 'id'],
        ['employments', 'user'],
        ['memberships', 'user'],
      ]) {
        const { body } = await hr.get(`/api/${slug}?depth=1&where[${path}][equals]=${person}`)
        expect([slug, body.docs.length]).toEqual([slug, 1])
        expect(body.docs[0].source).toMatchObject({
          fileName: 'from-payroll.csv',
          at: new Date(app.clock.now()).toISOString(),
        })
        expect(body.docs[0].source.by.id ?? body.docs[0].source.by).toBe(hr.id)
      }
    }
    // It stays when the value is corrected, nobody can take it off or make it up, and the person sees it.
    const first = made[0]!.id
    const own = await app.session(first)
    await app.payload.update({
      collection: 'users',
      id: first,
      data: { state: 'active' },
      overrideAccess: true,
    })
    expect((await hr.patch(`/api/users/${first}`, { source: null })).status).toBe(403)
    await app.reauth(hr)
    const corrected = await hr.post(`/api/people/${first}/correct`, { name: 'Corrected', reason: 'Typing' })
    expect(corrected.status).toBe(200)
    expect((await hr.get(`/api/users/${first}?depth=0`)).body).toMatchObject({
      name: 'Corrected',
      source: id,
    })
    expect((await own.get('/api/imports?depth=0')).body.docs).toEqual([
      expect.objectContaining({ fileName: 'from-payroll.csv', by: hr.id }),
    ])
    const byHand = await app.person()
    expect((await hr.patch(`/api/users/${byHand.id}`, { source: id })).status).toBe(403)
    expect((await hr.get(`/api/users/${byHand.id}?depth=0`)).body.source ?? null).toBeNull()
    expect((await byHand.get('/api/imports?depth=0')).body.docs).toEqual([])
    // Where a row can be written one day, this field cannot.
    for (const slug of ['users', 'employments', 'memberships'] as const) {
      const field = app.payload.collections[slug].config.flattenedFields.find(({ name }) => name === 'source')
      const may = { ...(field && 'access' in field ? field.access : {}) }
      expect([slug, may.create?.({} as never), may.update?.({} as never)]).toEqual([slug, false, false])
    }
    // The file is gone, and with it what no column was chosen for.
    expect(await count('import-rows', { import: { equals: id } })).toBe(0)
  })
})

describe('undoing', () => {
  it('[B1] says afterwards what had become of each row', () => {
    const row = { total: 5, here: 1, left: 1, at: '16 March 2026 at 10:00 (Asia/Shanghai)', by: 'Hana' }
    expect(undoneWords(row)).toEqual({
      en: '5 rows in the file: 3 taken in, then undone on 16 March 2026 at 10:00 (Asia/Shanghai) by Hana; 1 of people who were here or had left; 1 left out.',
      zh: '文件共 5 行：导入 3 行，后于 16 March 2026 at 10:00 (Asia/Shanghai) 由Hana撤销；已在系统中或已离职的人员 1 行；跳过 1 行。',
    })
  })

  it('[B1] takes an import back whole, and what it made on the way', async () => {
    const before = await Promise.all(
      (['users', 'employments', 'memberships', 'teams'] as const).map((slug) => count(slug)),
    )
    const id = await taken(`name,team\nGone One,Fresh team\nGone Two,Fresh team`, { makeTeams: true })
    const [one] = await people(id)
    // An invitation that nobody took up hangs on nothing else.
    await hr.post(`/api/people/${one?.id}/invitation`, {})
    expect((await hr.post(`/api/imports/${id}/undo`, {})).status).toBe(200)
    const undone = await settled(id, 'undone')
    expect(undone).toMatchObject({ total: 2, done: 2, here: 0, left: 0 })
    const after = await Promise.all(
      (['users', 'employments', 'memberships', 'teams'] as const).map((slug) => count(slug)),
    )
    expect(after).toEqual(before)
    const again = await hr.post(`/api/imports/${id}/undo`, {})
    expect([again.status, again.body.code]).toEqual([409, 'conflict'])
  })

  it('[E3] of two, one after the other, leaves no team that either made, and none that somebody else uses', async () => {
    const before = await count('teams')
    const take = (who: string) =>
      taken(`name,team\n${who},Shared team\n${who} Too,Used team`, { makeTeams: true })
    const undo = async (id: string) => {
      expect((await hr.post(`/api/imports/${id}/undo`, {})).status).toBe(200)
      await settled(id, 'undone')
    }
    const [first, second] = [await take('First'), await take('Second')]
    const [used] = await rowsOf<{ name: string }>('teams', { name: { equals: 'Used team' } })
    await app.person({ team: used!.id })
    const going = async (id: string) => (await hr.get(`/api/imports/${id}/undo`)).body
    expect(await going(first)).toEqual({ accounts: 2, employments: 0, teams: 0 })
    await undo(first)
    // Those of the second are in them still.
    expect(await count('teams')).toBe(before + 2)
    // Said before as it then happens: one of the two that it would take, the other is used.
    expect(await going(second)).toEqual({ accounts: 2, employments: 0, teams: 1 })
    expect((await hr.get('/api/imports/nothing/undo')).status).toBe(404)
    await undo(second)
    expect(await count('teams')).toBe(before + 1)
    expect(await count('teams', { name: { equals: 'Used team' } })).toBe(1)
  })

  it('is refused while somebody has come or anything hangs on it, and says on whom', async () => {
    await app.publish()
    const id = await taken(list(3, 'stay'))
    const [first, second] = await people(id)
    const undo = async () => {
      const { status, body } = await hr.post(`/api/imports/${id}/undo`, {})
      return [status, body.code, body.people]
    }
    const employment = (await rowsOf<object>('employments', { user: { equals: first?.id } }))[0]!.id
    const device = await app.device({ id: String(first?.id), employment })
    expect(await undo()).toEqual([409, 'in-use', [first?.name]])
    await app.payload.db.deleteMany({
      collection: 'device-tokens',
      where: { device: { equals: device.id } },
      req: {},
    })
    await app.payload.db.deleteOne({ collection: 'devices', where: { id: { equals: device.id } }, req: {} })
    await app.payload.update({
      collection: 'users',
      id: String(second?.id),
      data: { state: 'active' },
      overrideAccess: true,
    })
    expect(await undo()).toEqual([409, 'in-use', [second?.name]])
    expect(await people(id)).toHaveLength(3)
    expect((await importRow(id))?.state).toBe('done')
  })

  it('of an import that is not there, and by somebody who may not, leaves all as it is', async () => {
    const id = await taken(list(2))
    const employee = await app.person()
    expect((await employee.post(`/api/imports/${id}/undo`, {})).status).toBe(403)
    expect((await hr.post('/api/imports/nothing/undo', {})).status).toBe(404)
    expect(await people(id)).toHaveLength(2)
  })
})

describe('an import among others', () => {
  it('taken in twice at once makes everybody once', async () => {
    const { startImport } = await import('../../src/people/imports/start')
    const { tableOf } = await import('../../src/people/imports/readApart')
    const { workOn } = await import('../../src/people/imports/work')
    const { runBatch } = await import('../../src/people/imports/run')
    const file = list(450)
    const req = { payload: app.payload, user: { id: hr.id, roles: ['hr'] } } as never
    const plan = { ...(await planned(file)), language: 'en', makeTeams: false, skipFaulty: false } as never
    const { id } = await startImport(req, await tableOf(Buffer.from(file), {}), plan, 'twice.csv')
    // Beside the one with the lease, one that does not ask for it.
    const row = { id, state: 'running' as const }
    await Promise.all([workOn(app.payload, id), runBatch(app.payload, row), runBatch(app.payload, row)])
    await workOn(app.payload, id)
    expect(await importRow(id)).toMatchObject({ state: 'done', done: 450 })
    const ids = (await people(id)).map((each) => each.id)
    expect(ids).toHaveLength(450)
    expect(await count('employments', { source: { equals: id } })).toBe(450)
  })

  it('leaves a row out whose name somebody took meanwhile, and says which', async () => {
    const { startImport } = await import('../../src/people/imports/start')
    const { tableOf } = await import('../../src/people/imports/readApart')
    const { workOn } = await import('../../src/people/imports/work')
    const file = list(3, 'raced')
    const req = { payload: app.payload, user: { id: hr.id, roles: ['hr'] } } as never
    const plan = { ...(await planned(file)), language: 'en', makeTeams: false, skipFaulty: false } as never
    const { id } = await startImport(req, await tableOf(Buffer.from(file), {}), plan, 'raced.csv')
    const faster = await app.person({ username: 'raced1' })
    await workOn(app.payload, id)
    expect(await importRow(id)).toMatchObject({ state: 'done', done: 2, refused: [3] })
    expect((await people(id)).map(({ username }) => username)).toEqual(['raced0', 'raced2'])
    expect(await count('employments', { user: { equals: faster.id } })).toBe(1)
  })
})

describe('a file that would do more than list people', () => {
  it('[T17] is not let in with a formula in any column that is taken, nor with what would become one', async () => {
    const before = await count('users')
    const csv = [
      'name,user name,employee no,position,email',
      '"=HYPERLINK(""http://evil.example"",""Ann"")",f.one,1,,',
      'Ann,f.two,"+1+cmd|\' /C calc\'!A0",,',
      'Ben,f.three,2,@SUM(A1),',
      'Cal,f.four,3,-2+3,',
      'Dan,f.five,4,"\t=1+1",',
      'Eve,f.six,5,|calc,',
    ].join('\n')
    const { body } = await check(csv)
    expect(
      body.faults.map((each: { n: number; field: string; fault: string }) => [
        each.n,
        each.field,
        each.fault,
      ]),
    ).toEqual([
      [2, 'name', 'formula'],
      [3, 'number', 'formula'],
      [4, 'position', 'formula'],
      [5, 'position', 'formula'],
      [6, 'position', 'formula'],
      [7, 'position', 'formula'],
    ])
    expect(body.ready).toBe(0)

    // In a workbook it is the formula that counts, not what it last came to.
    const sheet = await workbook([
      ['name', 'employee no', 'remark'],
      [{ formula: 'CONCAT("A","b")', value: 'Harmless' }, 'W1', ''],
      ['Kept', 'W2', { formula: 'NOW()', value: '1' }],
      ['Next', { formula: '1+1', value: '2' }, ''],
    ])
    const checked = await check(sheet)
    expect(checked.body.faults.map((each: { n: number; field: string }) => [each.n, each.field])).toEqual([
      [2, 'name'],
      [4, 'number'],
    ])
    expect(checked.body.people.map(({ name }: { name: string }) => name)).toEqual(['Kept'])
    const id = await taken(sheet, { skipFaulty: true })
    expect((await people(id)).map(({ name }) => name)).toEqual(['Kept'])
    expect(await count('users')).toBe(before + 1)
    const headers = await workbook([
      [{ formula: '1', value: 'name' }, 'number'],
      ['x', 'y'],
    ])
    expect((await send('/read', headers)).body.reason).toBe('header-formula')
    // A phone number is none, though it begins with a plus.
    const phone = await check('name,phone\nPhone Owner,+86 138 0013 8009')
    expect(phone.body.people[0].phone).toBe('+8613800138009')
  })

  const rows = [
    ['name', 'number'],
    ['Zip', 'Z1'],
  ]
  const withPart = (part: Part) => zipOf([...workbookParts(rows), part])
  const reasonOf = async (file: Buffer) => {
    const before = await count('users')
    const answers = [
      await send('/read', file),
      await send('', file, { columns: { name: 0 }, company: app.company }),
    ]
    for (const { status, body } of answers) expect([status, body.code]).toEqual([400, 'bad-file'])
    expect(await count('users')).toBe(before)
    return answers[0]!.body.reason as string
  }

  it('[T18] is refused with a path that leads out of its archive', async () => {
    const plain = await withPart({ name: 'xl/AAAAAAAAAAAAAAA', content: 'x' })
    expect((await send('/read', plain)).status).toBe(200)
    for (const name of [
      '../../etc/passwd0',
      '/etc/passwd000000',
      'xl/../../../../x0',
      'C:\\windows\\xxxxx',
      'xl\\..\\..\\xxxxxx',
      'xl//etc/passwd000',
    ])
      expect([name, await reasonOf(renamed(plain, 'xl/AAAAAAAAAAAAAAA', name.padEnd(18, '0')))]).toEqual([
        name,
        'zip-path',
      ])
  })

  it('[T18] is refused with a link in it', async () => {
    expect(await reasonOf(await withPart({ name: 'xl/link', content: '/etc/passwd', mode: 0o120777 }))).toBe(
      'zip-link',
    )
  })

  it('[T18] is refused when it swells: by its ratio, by its size, by the number of its parts, or by lying about them', async () => {
    const zeros = Buffer.alloc(4 * 1_048_576)
    expect(await reasonOf(await withPart({ name: 'xl/media/a.bin', content: zeros }))).toBe('zip-bomb')
    const many = Array.from({ length: 600 }, (_, i) => ({ name: `xl/media/${i}`, content: 'x' }))
    expect(await reasonOf(await zipOf([...workbookParts(rows), ...many]))).toBe('zip-bomb')
    // Just under the ratio, again and again.
    const noisy = Buffer.alloc(8 * 1_048_576)
    for (let i = 0; i < noisy.length; i += 64) noisy[i] = (i * 2654435761) >>> 24
    const large = Array.from({ length: 9 }, (_, i) => ({ name: `xl/media/${i}.bin`, content: noisy }))
    expect(await reasonOf(await zipOf([...workbookParts(rows), ...large]))).toBe('zip-bomb')
    // A sheet that says it is small, and is not.
    const sheet = workbookParts(rows).map((part) =>
      part.name.endsWith('sheet1.xml')
        ? { ...part, content: `${String(part.content)}${' '.repeat(100_000)}` }
        : part,
    )
    const honest = await zipOf(sheet)
    const size = Buffer.alloc(4)
    size.writeUInt32LE(Buffer.byteLength(String(sheet.at(-1)?.content)))
    const small = Buffer.alloc(4)
    small.writeUInt32LE(500)
    const lying = renamed(honest, size.toString('latin1'), small.toString('latin1'))
    expect(lying.equals(honest)).toBe(false)
    expect(await reasonOf(lying)).toBe('zip-bomb')
  })

  it('[T18] is refused with what swells or reaches out as XML, with macros and with links to other files', async () => {
    const [types, book, rels, shared, sheet] = workbookParts(rows) as [Part, Part, Part, Part, Part]
    const laughs = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
    const withDoctype = { ...shared, content: String(shared.content).replace('<sst', `${laughs}<sst`) }
    expect(await reasonOf(await zipOf([types, book, rels, withDoctype, sheet]))).toBe('xml')
    expect(await reasonOf(await withPart({ name: 'xl/vbaProject.bin', content: 'x' }))).toBe('macros')
    expect(
      await reasonOf(await withPart({ name: 'xl/externalLinks/externalLink1.xml', content: '<x/>' })),
    ).toBe('workbook-links')
    const outside = {
      ...rels,
      content: String(rels.content).replace(
        'Target="worksheets',
        'TargetMode="External" Target="http://evil',
      ),
    }
    expect(await reasonOf(await zipOf([types, book, outside, shared, sheet]))).toBe('workbook-links')
  })
})

describe('a list as somebody has it', () => {
  const read = async (file: Buffer | string, reading?: object) => {
    const test = hr.post('/api/imports/read').attach('file', Buffer.from(file), 'list.csv')
    return (await (reading ? test.field('reading', JSON.stringify(reading)) : test)) as Sent
  }

  it('[E2] can be read in another encoding, and its first rows come anew', async () => {
    const file = encode('name,number\nMüller,1\nGröße,2', 'windows-1252')
    const { body } = await read(file)
    expect([body.encoding, body.columns[0].samples]).toEqual(['windows-1252', ['Müller', 'Größe']])
    expect(body.encodings).toEqual(expect.arrayContaining(['windows-1252', 'windows-1251', 'gb18030']))
    const other = await read(file, { encoding: 'windows-1251' })
    expect([other.body.encoding, other.body.columns[0].samples]).toEqual([
      'windows-1251',
      ['Mьller', 'GrцЯe'],
    ])
    const wrong = await read(file, { encoding: 'utf-8' })
    expect([wrong.status, wrong.body.reason]).toEqual([400, 'encoding'])
    for (const odd of [{ encoding: 'latin-9' }, { sheet: -1 }, { path: 'x' }])
      expect((await read(file, odd)).status).toBe(400)
    // What was chosen holds when it is taken in.
    const id = await taken(file, { reading: { encoding: 'windows-1251' } })
    expect((await people(id)).map(({ name }) => name)).toEqual(['Mьller', 'GrцЯe'])
  })

  it('[E2] has first and last name in two columns, joined in the way of the language', async () => {
    const { body } = await check('姓,名,工号\n诸葛,孔明,Z1\nMüller,Anna,Z2\n王,,Z3\n,,Z4')
    expect(body.people.map(({ name }: { name: string }) => name)).toEqual(['诸葛孔明', 'Anna Müller', '王'])
    expect(body.faults).toEqual([{ n: 5, field: 'familyName', fault: 'missing', value: '' }])
  })

  it('[E1] has a department merged over three rows, and each of them comes to it', async () => {
    const file = await rawBook({
      sheets: [
        {
          rows: {
            1: { A: '部门', B: '姓名', C: '入职日期', D: '工号' },
            2: {
              A: 'Merged team',
              B: '戴一',
              C: { style: 1, xml: '<v>41754</v>' },
              D: { style: 2, xml: '<v>7.0</v>' },
            },
            3: { B: '戴二', C: 41755, D: { style: 2, xml: '<v>8</v>' } },
            4: { B: '戴三', C: { style: 1, xml: '<v>41756</v>' }, D: { xml: '<v>1.001E3</v>' } },
          },
          merged: ['A2:A4'],
        },
      ],
      date1904: true,
      formats: [0, 14, '00000'],
    })
    const id = await taken(file, { makeTeams: true })
    const made = await people(id)
    expect(made.map(({ name }) => name)).toEqual(['戴一', '戴二', '戴三'])
    const team = (await rowsOf<object>('teams', { name: { equals: 'Merged team' } }))[0]?.id
    expect(
      await count('memberships', { and: [{ source: { equals: id } }, { team: { equals: team } }] }),
    ).toBe(3)
    const jobs = await hr.get(`/api/employments?depth=0&sort=number&where[source][equals]=${id}`)
    expect(
      jobs.body.docs.map(({ number, from }: { number: string; from: string }) => [number, from.slice(0, 10)]),
    ).toEqual([
      ['00007', '2018-04-26'],
      ['00008', '2018-04-27'],
      ['1001', '2018-04-28'],
    ])
  })

  it('[E3] has dates that can be two days: they wait for a choice, and are then as chosen', async () => {
    const file =
      'name,first day,phone\nDora Day,01/02/2026,(+86)13800138555\nMona Month,03/04/2026,138 0013 8556'
    const { body } = await read(file)
    expect(body.columns[1].dates).toEqual({
      orders: ['dmy', 'mdy'],
      ambiguous: '01/02/2026',
      differs: '01/02/2026',
    })
    const open = await check(file, { countryCode: '+86' })
    expect(open.body.faults.map((each: { fault: string }) => each.fault)).toEqual([
      'ambiguous-date',
      'ambiguous-date',
    ])
    const days = async (dates: string) =>
      (await check(file, { dates, countryCode: '+86' })).body.people.map(
        ({ from, phone }: { from: string; phone: string }) => [from, phone],
      )
    expect(await days('dmy')).toEqual([
      ['2026-02-01', '+8613800138555'],
      ['2026-04-03', '+8613800138556'],
    ])
    expect((await days('mdy')).map(([from]: string[]) => from)).toEqual(['2026-01-02', '2026-03-04'])
    expect((await send('/check', file, await planned(file, { dates: 'ydm' }))).status).toBe(400)
  })
})

describe('a list sent again', () => {
  const FILE = [
    'name,user name,email,phone,employee no,position,team,first day',
    'Again One,again.one,again1@example.com,+8613800139001,AG1,Tester,Again team,2026-03-01',
    'Again Two,again.two,again2@example.com,+8613800139002,AG2,Writer,Again team,2026-03-02',
    'Again Bad,again.bad,not-an-address,,AG3,,Again team,2026-03-03',
  ]

  it('[E3] says of who is here that nothing changes, or what would, and makes of neither a fault', async () => {
    await taken(FILE.join('\n'), { makeTeams: true, skipFaulty: true })
    const corrected = [
      FILE[0],
      FILE[1],
      FILE[2]?.replace('Writer', 'Editor').replace('again2@', 'two@'),
      FILE[3]?.replace('not-an-address', 'again3@example.com'),
      // Another person under the number of the first, and one who shares but the name.
      'Somebody Else,else.one,,,AG1,,,2026-03-01',
      'Again One,,,,AG9,,,2026-03-01',
      // By two things that nobody else has, under a name that was misspelt.
      'Agian Two,again.two,,,AG2,,,',
    ].join('\n')
    const { body } = await check(corrected, { makeTeams: true })
    expect(body.here.map(({ id: _, ...row }: { id: string }) => row)).toEqual([
      { n: 2, name: 'Again One', differences: [] },
      {
        n: 3,
        name: 'Again Two',
        differences: [
          { field: 'email', was: 'again2@example.com', is: 'two@example.com' },
          { field: 'position', was: 'Writer', is: 'Editor' },
        ],
      },
      { n: 7, name: 'Again Two', differences: [{ field: 'name', was: 'Again Two', is: 'Agian Two' }] },
    ])
    expect(
      body.faults.map((each: { n: number; field: string; fault: string }) => [
        each.n,
        each.field,
        each.fault,
      ]),
    ).toEqual([[5, 'number', 'taken']])
    expect([body.rows, body.ready, body.hereCount, body.faulty, body.sameName]).toEqual([6, 2, 3, 1, [6]])
    expect(body.people.map(({ name }: { name: string }) => name)).toEqual(['Again Bad', 'Again One'])

    // Each row of the file is counted once, whatever became of it; who was here stays as he was.
    const id = await taken(corrected, { makeTeams: true, skipFaulty: true })
    expect(await importRow(id)).toMatchObject({ total: 6, done: 2, here: 3, left: 1 })
    expect(await rowsOf('users', { username: { equals: 'again.two' } })).toEqual([
      expect.objectContaining({ name: 'Again Two', email: 'again2@example.com' }),
    ])
  })

  it('[E3] counts each row of a list of 24 once, also those whom somebody was faster with', async () => {
    const { startImport } = await import('../../src/people/imports/start')
    const { tableOf } = await import('../../src/people/imports/readApart')
    const { workOn } = await import('../../src/people/imports/work')
    await taken('name,employee no\nCounted 1,CT1\nCounted 2,CT2')
    const rows = Array.from({ length: 24 }, (_, i) => {
      const fault = i % 5 === 4 ? 'no-address' : `ct${i}@example.com`
      return `Counted ${i},CT${i},${i === 1 || i === 2 ? '' : fault},ct.user${i}`
    })
    const file = ['name,employee no,email,user name', ...rows].join('\n').replace(/,ct\.user[12]\n/g, ',\n')
    const req = { payload: app.payload, user: { id: hr.id, roles: ['hr'] } } as never
    const plan = {
      ...(await planned(file)),
      language: 'en',
      makeTeams: false,
      skipFaulty: true,
      reading: {},
    } as never
    const { id, total } = await startImport(req, await tableOf(Buffer.from(file), {}), plan, 'counted.csv')
    await app.person({ username: 'ct.user7' })
    await workOn(app.payload, id)
    const row = await importRow(id)
    // Faulty: 4, 9, 14, 19; here: 1, 2; taken meanwhile: 7.
    expect([total, row]).toEqual([
      18,
      expect.objectContaining({ total: 24, here: 2, done: 17, left: 5, refused: [9] }),
    ])
    expect((row?.done ?? 0) + (row?.here ?? 0) + (row?.left ?? 0)).toBe(row?.total)
  })

  it('[E3] gives its faults as a file, which is taken in again once it is mended', async () => {
    const file =
      'name,email,phone,secret\nFaulty One,no-address,+86 1,s3cret\nFine Two,,,s3cret\n=1+1,x@example.com,,s3cret'
    const plan = await planned(file, { columns: { name: 0, email: 1, phone: 2 } })
    const answer = await hr
      .post('/api/imports/faults?language=en')
      .attach('file', Buffer.from(file), 'list.csv')
      .field('plan', JSON.stringify(plan))
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8'])
    const text = answer.text.replace('\ufeff', '')
    expect(text.split('\r\n').map((line) => line.split(',')[0])).toEqual(['"Row in the file"', '2', '4', ''])
    expect(text).not.toContain('s3cret')
    expect(text).not.toMatch(/(^|,)"?[=+\-@]/m)
    const mended = text
      .replace('no-address', 'faulty1@example.com')
      .replace("'+86 1", "'+86 13800139777")
      .replace("'=1+1", 'Faulty Three')
    const id = await taken(mended)
    expect((await people(id)).map(({ name, phone }) => [name, phone ?? null])).toEqual([
      ['Faulty One', '+8613800139777'],
      ['Faulty Three', null],
    ])
    const employee = await app.person()
    const refused = await employee
      .post('/api/imports/faults')
      .attach('file', Buffer.from(file), 'list.csv')
      .field('plan', JSON.stringify(plan))
    expect(refused.status).toBe(403)
  })
})

describe('inviting by hand', () => {
  const invite = (body: object) =>
    hr.post('/api/people', { company: app.company, from: '2026-04-01', language: 'zh', ...body })

  it('[E3] takes the phones that importing takes, as the same number', async () => {
    const phones = [
      '13800137001',
      '(+86)13800137002',
      '0086 138 0013 7003',
      '138-0013-7004',
      '＋8613800137005',
      '8613800137006',
    ]
    for (const [i, phone] of phones.entries()) {
      const invited = await invite({ name: `Phone ${i}`, phone })
      expect([phone, invited.status]).toEqual([phone, 201])
      const [row] = await rowsOf<{ phone: string }>('users', { id: { equals: invited.body.id } })
      expect(row?.phone).toBe(`+861380013700${i + 1}`)
    }
    const list = ['name,phone', ...phones.map((phone, i) => `Listed ${i},${phone}`)].join('\n')
    const { body } = await check(list, { countryCode: '+86' })
    // Each is somebody's already: by this door and that it is one number.
    expect(body.faults.map((each: { fault: string; value: string }) => [each.fault, each.value])).toEqual(
      phones.map((_, i) => ['taken', `+861380013700${i + 1}`]),
    )
    // So is the country code, however it is typed.
    for (const countryCode of ['0086', '86'])
      expect((await check(list, { countryCode })).body.faults).toEqual(body.faults)
    const refused = await invite({ name: 'No Phone', phone: '12' })
    expect([refused.status, refused.body.field]).toEqual([400, 'phone'])
  })

  it('[E4] gives nobody an employee number that somebody in the company has, by any of the doors', async () => {
    const one = await invite({ name: 'Number One', number: 'N-77' })
    expect(one.status).toBe(201)
    const said = ({ status, body }: { status: number; body: { code?: string; field?: string } }) => [
      status,
      body.code,
      body.field,
    ]
    const taken = [409, 'conflict', 'number']
    expect(said(await invite({ name: 'Number Two', number: 'N-77' }))).toEqual(taken)
    const { body } = await check('name,number\nNumber Three,N-77')
    expect(body.faults.map(({ field, fault }: { field: string; fault: string }) => [field, fault])).toEqual([
      ['number', 'taken'],
    ])
    const two = await invite({ name: 'Number Two', number: 'N-78' })
    const jobOf = async (id: string) =>
      (await rowsOf<{ id: string }>('employments', { user: { equals: id } }))[0]!.id
    const correct = async (id: string, wish: object) =>
      said(await hr.post(`/api/employments/${await jobOf(id)}/correct`, wish))
    expect(await correct(two.body.id, { number: 'N-77' })).toEqual(taken)
    // His own he keeps, and may bear again; another company counts by itself.
    expect((await correct(two.body.id, { number: 'N-78', position: 'Clerk' }))[0]).toBe(200)
    await app.reauth(hr)
    const again = { company: app.company, from: '2027-01-04', reason: 'A second job' }
    const url = `/api/people/${two.body.id}/employments`
    expect(said(await hr.post(url, { ...again, number: 'N-77' }))).toEqual(taken)
    expect((await hr.post(url, { ...again, number: 'N-78' })).status).toBe(201)
    const other = await hr.post('/api/companies', { name: 'Another Ltd' })
    const there = await invite({ name: 'Number There', number: 'N-77', company: other.body.doc.id })
    expect(there.status).toBe(201)
  })

  it('[E4] makes the user names that importing makes', async () => {
    const names = ['欧阳修', '单小明', 'Jürgen Groß', 'Дмитрий', 'Ng']
    const byHand: string[] = []
    for (const name of names) byHand.push((await invite({ name })).body.username as string)
    expect(byHand.slice(0, 3)).toEqual(['ouyangxiu', 'shanxiaoming', 'jurgen.gross'])
    const id = await taken(
      ['name', ...names]
        .join('\n')
        .replace('name', 'name,number')
        .replace(/\n([^\n]+)/g, '\n$1,'),
    )
    const stem = (username: string) => username.replace(/\d+$/, '')
    const listed = (await people(id)).map(({ username }) => username)
    expect(listed.map(stem)).toEqual(byHand.map(stem))
    expect(new Set([...listed, ...byHand]).size).toBe(names.length * 2)
    expect((await invite({ name: '欧阳修' })).body.username).toBe('ouyangxiu3')
  })
})
