import sharp from 'sharp'
import type { CollectionSlug, FlattenedField, GlobalSlug } from 'payload'
import { useApp, type Person } from '../support/app'
import { castOf, isRefusal, type Cast } from '../support/cast'
import { newRow } from '../support/newRow'
import { asStored, otherValue, type Pool } from '../support/otherValue'
import { TERMS } from '../support/starred'
import { prose, type World } from '../support/world'
import { DOORS, FORMS, PAYLOADS, PAYLOADS_BY_KEY, PAYLOADS_OF_A_GLOBAL } from '../tables/doors'
import { anyOf, byField, EVERYBODY, split, whoOf, type Who } from '../tables/expand'
import { GLOBAL_READS, READ_EVERYWHERE, READS, type Reads } from '../tables/reads'
import { ABSENT, EVERYWHERE, GLOBAL_WRITES, WRITES, type WriteLine, type Writes } from '../tables/writes'

type Row = Record<string, unknown> & { id: string }
type Caller = Exclude<Who, 'anonymous'>

const app = useApp()
const SLUGS = Object.keys(WRITES)
const GLOBALS = Object.keys(GLOBAL_WRITES)
/** What nobody has a row of here. */
const WITHOUT_ROWS = ['payload-migrations']
const WITH_ROWS = SLUGS.filter((slug) => !WITHOUT_ROWS.includes(slug))

let cast: Cast
let world: World
let ask: Cast['ask']
/** The same people in other sessions, in which each has stated a purpose for whatever opens to him with one. */
let looking: Record<Caller, Person>
let pool: Pool

beforeAll(async () => {
  cast = await castOf(app, TERMS)
  ;({ world, ask } = cast)
  const { people } = cast
  const rows = await arrangeOthers()
  looking = {} as Record<Caller, Person>
  for (const [who, person] of Object.entries(people) as [Caller, Person][])
    looking[who] = { ...person, ...(await app.session(person.id)) }
  for (const [category, { viewing }] of Object.entries(READS))
    for (const who of whoOf(viewing)) {
      const wish = { category, scope: 'person', subject: people.bob.id, purpose: 'hours-dispute' }
      const { status, text } = await looking[who as Caller].post('/api/viewings', wish)
      expect([who, category, status === 201 ? '' : text]).toEqual([who, category, ''])
    }
  pool = { rows: (slug) => rows[slug] ?? [world.rows[slug]!, world.rows[slug]!], special: SPECIAL }
})

/** A second row of what relations name, such that whoever reached the first one reaches the other. */
const arrangeOthers = async (): Promise<Record<string, [string, string]>> => {
  const { bob, lead } = cast.people
  const also = await app.raw('teams', { name: 'Also led', company: app.company })
  await app.raw('employments', { user: lead.id, company: app.company, from: '2026-01-05' })
  await app.raw('memberships', {
    employment: lead.employment,
    team: also,
    role: 'lead',
    main: false,
    from: '2026-01-05',
  })
  return {
    users: [bob.id, lead.id],
    companies: [String(world.rows.companies), app.company],
    teams: [String(world.rows.teams), also],
    employments: [bob.employment, lead.employment],
    // Open in somebody's form, and so in nobody's way here.
    locked: [await app.team(), await app.team()],
  }
}

const term = (n: number) => ({
  category: 'account',
  basis: 'contract',
  consent: 'none',
  optional: false,
  retentionDays: n,
  purposes: ['account'],
  viewers: ['hr'],
  recipients: [],
})
const minuteOf = (day: string, n: number): string => new Date(Date.parse(day) + n * 60_000).toISOString()
/** Where not every value of a field's type will do. */
const SPECIAL: Pool['special'] = {
  'payload-locked-documents.document': (_n, given) => ({
    relationTo: 'teams',
    value: pool.rows('locked').find((id) => !JSON.stringify(given ?? null).includes(id)),
  }),
  'users.username': (n) => `other${n}`,
  'users.email': (n) => `other${n}@example.org`,
  'users.phone': (n) => `+86139${String(n).padStart(8, '0')}`,
  'users.zone': () => 'Asia/Tokyo',
  'users.quietFrom': () => '22:00',
  'users.quietTo': () => '06:00',
  'employments.zone': () => 'Asia/Tokyo',
  'companies.zone': () => 'Asia/Tokyo',
  'companies.country': () => 'CN',
  'companies.hours': (n) => ({
    days: ['1', '2'],
    from: `0${n % 10}:00`,
    to: '18:00',
    breaks: [{ from: '12:00', to: '12:30' }],
  }),
  'personnel.subject': (_n, stored) =>
    [cast.people.employee.id, cast.people.hr.id].find((id) => id !== String(stored)),
  'shifts.parts': (n) => [{ start: `0${n % 9}:00`, end: '19:00' }],
  'shifts.breaks': (n) => [{ start: '12:00', end: `12:${10 + (n % 40)}`, paid: false }],
  'shifts.kind': (_n, stored) => (stored === 'fixed' ? 'comprehensive' : 'fixed'),
  'shifts.overtime': (n) => ({ needs: 'none', before: true, minimum: n % 60, unit: 15 }),
  'shifts.afterLate': (n) => [{ after: '21:00', minutes: n % 60 }],
  'shifts.span': (n) => ({ start: `0${n % 9}:00`, end: '20:00' }),
  'shifts.core': (n) => ({ start: `1${n % 3}:00`, end: '15:00' }),
  'attendance-periods.from': (n) => minuteOf('2090-01-01', n * 1440),
  'attendance-periods.to': (n) => minuteOf('2090-01-01', n * 1440),
  // Of a person or of a team.
  'shift-assignments.team': () => null,
  'shift-assignments.until': (n) => minuteOf('2027-06-01', n * 1440),
  'shift-assignments.from': (n) => minuteOf('2026-01-10', (n % 90) * 1440),
  'shift-assignments.zone': () => 'Asia/Tokyo',
  'policies.purposes': (n) => [{ key: `key-${n}`, zh: '目的', en: 'Purpose' }],
  'policies.terms': (n) => [term(n)],
  'policies.statement': (n) => ({ workingDays: (n % 20) + 1 }),
  'policies.assessment': (_n, stored) => ({
    risk: (stored as { risk?: string } | null)?.risk === 'low' ? 'high' : 'low',
  }),
  'policies.prose': (n) => prose(`Other ${n}`),
  // Nobody knows of one in the future, and none ends before it began.
  'breaches.beganAt': (n) => minuteOf('2026-01-01', n),
  'breaches.endedAt': (n) => minuteOf('2026-02-01', n),
  'breaches.knownAt': (n) => minuteOf('2026-02-15', n),
  'breaches.notice': (n) => ({ happened: `Other ${n}` }),
  'breaches.measures': (n) => [{ at: '2026-03-16T01:00:00.000Z', what: `Other ${n}` }],
  'breaches.reports': (n) => [
    { authority: `Other ${n}`, filedAt: '2026-03-16T01:00:00.000Z', by: 'Pia', final: false },
  ],
  ...Object.fromEntries(
    split('idNumber sex ethnicity birthday address degree school schoolSubject').map((name) => [
      `personnel.${name}`,
      (n: number) => ({ value: `other ${n}`, source: 'company' }),
    ]),
  ),
}

const collectionOf = (slug: string) => {
  const found = app.payload.config.collections.find((each) => each.slug === slug)
  if (!found) throw new Error(`There is no collection ${slug}.`)
  return found
}
const globalOf = (slug: string) => {
  const found = app.payload.config.globals.find((each) => each.slug === slug)
  if (!found) throw new Error(`There is no global ${slug}.`)
  return found
}

const hasAccess = (field: FlattenedField): boolean =>
  'access' in field && Object.values(field.access ?? {}).some((each) => each !== undefined)
/** Names of all fields: those at the top, and those within a group or a list that have an access of their own. */
const namesOf = (fields: readonly FlattenedField[], prefix = ''): string[] =>
  fields.flatMap((field) => [
    ...(prefix === '' || hasAccess(field) ? [`${prefix}${field.name}`] : []),
    ...('flattenedFields' in field ? namesOf(field.flattenedFields, `${prefix}${field.name}.`) : []),
  ])
const ownNames = split(EVERYWHERE.map(({ fields }) => fields).join(' '))
const withoutOwn = (names: string[]): string[] => names.filter((name) => !ownNames.includes(name)).sort()

describe('the tables', () => {
  const config = () => app.payload.config

  it('have a line for every collection and global, and none for another', () => {
    const collections = config().collections.map(({ slug }) => String(slug))
    expect(SLUGS.sort()).toEqual(collections.sort())
    expect(Object.keys(READS).sort()).toEqual(collections)
    const globals = config().globals.map(({ slug }) => String(slug))
    expect(GLOBALS.sort()).toEqual(globals.sort())
    expect(Object.keys(GLOBAL_READS).sort()).toEqual(globals)
  })

  it('have one line for every field, and none for another', () => {
    const targets = [...config().collections, ...config().globals]
    for (const { slug, flattenedFields } of targets) {
      const names = withoutOwn(namesOf(flattenedFields))
      const writes = WRITES[slug] ?? GLOBAL_WRITES[slug]!
      const reads = READS[slug] ?? GLOBAL_READS[slug]!
      expect([slug, [...byField(writes.lines).keys()].sort()]).toEqual([slug, names])
      expect([slug, [...byField(reads.lines).keys()].sort()]).toEqual([slug, names])
      const absent = split(ABSENT[slug]).filter((name) => flattenedFields.some((each) => each.name === name))
      expect([slug, absent]).toEqual([slug, []])
    }
  })

  it('have one line for every door, and none for another', () => {
    const written = DOORS.flatMap(({ doors }) => doors)
    expect(written.filter((door, i) => written.indexOf(door) !== i)).toEqual([])
    const own = config().collections.flatMap(({ slug, endpoints }) =>
      (endpoints || [])
        .map(({ method, path }) => ({ method, path, door: `${method} ${path}` }))
        .filter(({ door }) => !PAYLOADS.includes(door))
        .filter(({ door }) => slug !== 'payload-preferences' || !PAYLOADS_BY_KEY.includes(door))
        .map(({ method, path }) => `${method} /${slug}${path === '/' ? '' : path}`),
    )
    // Ours of a collection's own address stand beside Payload's.
    const atTheAddress = written.filter((door) => /^post \/[a-z-]+$/.test(door))
    const shadowing = atTheAddress.filter((door) => SLUGS.includes(door.slice('post /'.length)))
    const root = config().endpoints.map(({ method, path }) => `${method} ${path}`)
    expect([...written].sort()).toEqual([...new Set([...own, ...shadowing, ...root])].sort())
    for (const door of shadowing) {
      const { endpoints } = collectionOf(door.slice('post /'.length))
      const first = (endpoints || []).find(({ method, path }) => method === 'post' && path === '/')
      expect([door, first?.custom?.access !== undefined]).toEqual([door, true])
    }
    for (const { slug, endpoints } of config().globals)
      expect([slug, (endpoints || []).map(({ method, path }) => `${method} ${path}`).sort()]).toEqual([
        slug,
        [...PAYLOADS_OF_A_GLOBAL].sort(),
      ])
  })

  it('name nobody but those who ask', () => {
    for (const { lines, delete: deletes } of [...Object.values(WRITES), ...Object.values(GLOBAL_WRITES)]) {
      for (const { create, patch } of lines) expect([whoOf(create), whoOf(patch)]).toHaveLength(2)
      expect(whoOf(deletes)).toHaveLength(split(deletes).length)
    }
  })
})

const stored = async (slug: string, id: string): Promise<Row> => {
  const row = await app.payload.db.findOne<Row>({
    collection: slug as CollectionSlug,
    where: { id: { equals: id } },
    req: {},
  })
  if (!row) throw new Error(`The row of ${slug} is gone.`)
  return row
}
const idOf = (slug: string): string => String(world.rows[slug])
const fieldOf = (slug: string, name: string): FlattenedField => {
  const fields = (WRITES[slug] ? collectionOf(slug) : globalOf(slug)).flattenedFields
  const field = fields.find((each) => each.name === name)
  if (!field) throw new Error(`There is no field ${slug}.${name}.`)
  return field
}
const codeOf = ({ body }: { body: { code?: string; errors?: { data?: { code?: string } }[] } }) =>
  body.code ?? body.errors?.[0]?.data?.code

/** As whoever has stated his purposes. */
const call = (who: Who, method: 'get' | 'post' | 'patch', url: string, body?: object) =>
  who === 'anonymous' ? ask(who, method, url, body) : looking[who][method](url, body)

/** Values that are not stored, for each field of a table that a request could send. */
const othersOf = (slug: string, names: string[], row: Row): Record<string, unknown> =>
  Object.fromEntries(
    names.map((name) => {
      if (name === 'id') return [name, pool.rows('users')[1]]
      const field = fieldOf(slug, name)
      return [name, otherValue(slug, field, asStored(field, row[name]), pool)]
    }),
  )

/** Encrypted where it is stored. */
const UNLIKE = ['personnel.idNumber']
const expectStored = (slug: string, name: string, sent: unknown, row: Row, before: Row): void => {
  const field = fieldOf(slug, name)
  const after = asStored(field, row[name])
  if (UNLIKE.includes(`${slug}.${name}`)) expect(after).not.toEqual(asStored(field, before[name]))
  else if (field.type === 'group')
    expect([name, after]).toEqual([name, expect.objectContaining(sent as object)])
  else expect([name, after]).toEqual([name, asStored(field, sent)])
}

const linesOf = ({ lines }: Writes): Map<string, WriteLine> => byField([...lines, ...EVERYWHERE])
const exists = (slug: string, name: string): boolean =>
  name === 'id' || collectionOf(slug).flattenedFields.some((field) => field.name === name)
/** Fields that a request may try to set. */
const triable = (slug: string): string[] =>
  [...linesOf(WRITES[slug]!)]
    .filter(([name, { stamped }]) => !stamped && exists(slug, name))
    .map(([name]) => name)

describe('what each may write', () => {
  it.each(WITH_ROWS)('[A1] [P102] of %s, to whoever may change no row of it: nothing', async (slug) => {
    const writes = WRITES[slug]!
    const outside = EVERYBODY.filter((who) => !anyOf(writes.lines, 'patch').includes(who))
    const id = idOf(slug)
    const before = await stored(slug, id)
    const others = othersOf(slug, triable(slug), before)
    const names = Object.keys(others)
    const address = `/api/${slug}/${id}?locale=zh`
    const bulk = `/api/${slug}?locale=zh&where[id][equals]=${id}`
    const check = async (who: Who, url: string, body: object) => {
      const { status, body: told } = await call(who, 'patch', url, body)
      // Several at once: none of them is his.
      const none = url === bulk && status === 200 && told.docs?.length === 0
      expect([who, Object.keys(body), none || isRefusal(status) ? '' : status]).toEqual([
        who,
        Object.keys(body),
        '',
      ])
    }
    // With nothing sent, so that only the row can be what is refused.
    for (const who of outside) for (const url of [address, bulk]) await check(who, url, {})
    for (const who of ['bob', 'hr', 'admin'] as const)
      expect([who, (await call(who, 'post', `/api/${slug}/${id}/duplicate`, {})).status]).toEqual([who, 404])
    // Each alone, by one of them in turn.
    for (const [i, name] of names.entries())
      if (outside.length) await check(outside[i % outside.length]!, address, { [name]: others[name] })
    expect(await stored(slug, id)).toEqual(before)
  })

  const CHANGED = WITH_ROWS.filter((slug) => anyOf(WRITES[slug]!.lines, 'patch').length)
  const roles = CHANGED.flatMap((slug) =>
    anyOf(WRITES[slug]!.lines, 'patch').map((who): [string, Who] => [slug, who]),
  )

  it.each(roles)('[A1] [P102] of %s as %s: field by field, alone and in bulk', async (slug, who) => {
    const writes = WRITES[slug]!
    const id = slug === 'teams' ? await app.team() : idOf(slug)
    const address = `/api/${slug}/${id}?locale=zh`
    const bulk = `/api/${slug}?locale=zh&where[id][equals]=${id}`
    const writers = anyOf(writes.lines, 'patch')
    for (const [i, name] of triable(slug).entries()) {
      const line = linesOf(writes).get(name)!
      // Where several roles write, each tries every field, and every field is tried at both doors.
      const turn = [address, bulk][(i + writers.indexOf(who)) % 2]!
      for (const url of writers.length > 1 ? [turn] : [address, bulk]) {
        const before = await stored(slug, id)
        const body = othersOf(slug, [name], before)
        const answer = await call(who, 'patch', url, body)
        const after = await stored(slug, id)
        if (whoOf(line.patch).includes(who) && !(writes.alone && url === bulk)) {
          expect([name, answer.status, answer.status === 200 ? '' : answer.text]).toEqual([name, 200, ''])
          expectStored(slug, name, body[name], after, before)
        } else {
          const asOne = writes.alone && url === bulk
          const code = !asOne && line.act ? 'by-act' : 'forbidden'
          expect([name, answer.status, codeOf(answer)]).toEqual([name, 403, code])
          expect([name, after]).toEqual([name, before])
        }
      }
    }
  })

  /** What people edit in a form of the admin. */
  const EDITED_IN_FORMS = [
    'breaches',
    'announcements',
    'policies',
    'companies',
    'teams',
    'projects',
    'personnel',
    'shifts',
    'shift-assignments',
    'holidays',
    'leave-kinds',
  ]

  it.each(roles)('[A1] of %s as %s: a whole row comes back as it is, and is taken', async (slug, who) => {
    const id = idOf(slug)
    const before = await stored(slug, id)
    const read =
      slug === 'payload-preferences'
        ? before
        : (await call(who, 'get', `/api/${slug}/${id}?depth=0&locale=zh`)).body
    const old = { ...read, updatedAt: '2001-01-01T00:00:00.000Z' }
    // A form says of which state it is: one that was opened before another saved is refused, where two write in one.
    const isOfNow = EDITED_IN_FORMS.includes(slug)
    if (isOfNow) {
      const stale = await call(who, 'patch', `/api/${slug}/${id}?locale=zh`, old)
      expect([stale.status, codeOf(stale)]).toEqual([409, 'conflict'])
    }
    const { status, text } = await call(who, 'patch', `/api/${slug}/${id}?locale=zh`, isOfNow ? read : old)
    expect([status, status === 200 ? '' : text]).toEqual([200, ''])
    const { updatedAt, ...after } = await stored(slug, id)
    expect(String(updatedAt).startsWith('2001')).toBe(false)
    for (const [name, value] of Object.entries(after)) {
      if (name === 'id' || name === 'createdAt') expect(value).toEqual(before[name])
      else if (exists(slug, name) && !UNLIKE.includes(`${slug}.${name}`)) {
        const field = fieldOf(slug, name)
        expect([name, asStored(field, value)]).toEqual([name, asStored(field, before[name])])
      }
    }
  })

  /** What a new row has where nothing is said. */
  const untouched = (slug: string, who: Who): Row => ({
    ...Object.fromEntries(
      collectionOf(slug).flattenedFields.map((field) => [
        field.name,
        'defaultValue' in field && typeof field.defaultValue !== 'function' ? field.defaultValue : null,
      ]),
    ),
    ...(slug === 'payload-preferences'
      ? { user: { relationTo: 'users', value: looking[who as Caller].id } }
      : {}),
    id: '',
  })

  const MADE = WITH_ROWS.filter((slug) => anyOf(WRITES[slug]!.lines, 'create').length)
  const makers = MADE.flatMap((slug) =>
    anyOf(WRITES[slug]!.lines, 'create').map((who): [string, Who] => [slug, who]),
  )
  it.each(makers)('[A1] [P102] with a new row of %s as %s: field by field', async (slug, who) => {
    const count = async () =>
      (await app.payload.count({ collection: slug as CollectionSlug, overrideAccess: true })).totalDocs
    const whole = (await newRow(app, world, slug)) as Row
    const given = Object.fromEntries(
      Object.entries(whole).filter(([name]) => whoOf(linesOf(WRITES[slug]!).get(name)?.create).includes(who)),
    )
    const others: Record<string, unknown> = {}
    for (const [name, line] of linesOf(WRITES[slug]!)) {
      if (line.stamped || !exists(slug, name)) continue
      const other = othersOf(slug, [name], untouched(slug, who))
      if (whoOf(line.create).includes(who)) {
        if (!Object.keys(given).includes(name)) Object.assign(others, other)
        continue
      }
      const before = await count()
      const answer = await call(who, 'post', `/api/${slug}?locale=zh`, { ...given, ...other })
      expect([name, answer.status, codeOf(answer)]).toEqual([name, 403, line.act ? 'by-act' : 'forbidden'])
      expect([name, await count()]).toEqual([name, before])
    }
    const { status, body, text } = await call(who, 'post', `/api/${slug}?locale=zh`, { ...given, ...others })
    expect([status, status === 201 ? '' : text]).toEqual([201, ''])
    const made = await stored(slug, String(body.doc.id))
    for (const [name, value] of Object.entries({ ...given, ...others }))
      expectStored(slug, name, value, made, { id: '' })
  })

  it.each(Object.keys(ABSENT))('[A1] of %s: nothing of what Payload would add', async (slug) => {
    const id = idOf(slug)
    const before = await stored(slug, id)
    for (const name of split(ABSENT[slug]))
      for (const who of ['bob', 'hr', 'admin'] as const) {
        const one = await ask(who, 'patch', `/api/${slug}/${id}`, { [name]: 'x' })
        const many = await ask(who, 'patch', `/api/${slug}?where[id][equals]=${id}`, { [name]: 'x' })
        expect([name, one.status, codeOf(one)]).toEqual([name, 400, 'undeclared-field'])
        expect([name, many.status, codeOf(many)]).toEqual([name, 400, 'undeclared-field'])
      }
    expect(await stored(slug, id)).toEqual(before)
  })

  it.each(GLOBALS)('[P102] of the global %s', async (slug) => {
    const read = async (): Promise<Row> =>
      (await app.payload.db.findGlobal({ slug: slug, req: {} })) ?? {
        id: '',
      }
    const writes = GLOBAL_WRITES[slug]!
    for (const [name, line] of byField(writes.lines))
      for (const who of EVERYBODY) {
        const before = await read()
        const body = othersOf(slug, [name], before)
        const answer = await ask(who, 'post', `/api/globals/${slug}?locale=zh`, body)
        if (whoOf(line.patch).includes(who)) {
          expect([who, name, answer.status]).toEqual([who, name, 200])
          expectStored(slug, name, body[name], await read(), before)
        } else {
          expect([who, name, isRefusal(answer.status)]).toEqual([who, name, true])
          if (anyOf(writes.lines, 'patch').includes(who))
            expect([name, codeOf(answer)]).toEqual([name, 'forbidden'])
          expect([who, name, await read()]).toEqual([who, name, before])
        }
      }
  })
})

describe('what each may read', () => {
  const targets: [string, Reads][] = WITH_ROWS.map((slug) => [slug, READS[slug]!])
  /** Names the account's collection beside its fields. */
  const BESIDE = ['collection', 'globalType']

  const expected = (slug: string, { lines }: Reads, who: Who): string[] => {
    const names = [...byField(lines)]
      .filter(([, { read }]) => whoOf(read).includes(who))
      .map(([name]) => name)
    const own = split(READ_EVERYWHERE).filter((name) => exists(slug, name))
    return [...names, ...own].sort()
  }
  /** MongoDB leaves out what has no value. */
  const expectShown = (who: Who, slug: string, reads: Reads, row: Row, shown: object): void => {
    const has = (name: string) => name in shown || (row[name] ?? null) !== null
    const names = expected(slug, reads, who)
    const there = process.env.GW_TEST_DB === 'mongo' ? names.filter(has) : names
    expect([who, keysOf(shown)]).toEqual([who, there])
  }
  const keysOf = (body: object): string[] =>
    Object.keys(body)
      .filter((key) => !BESIDE.includes(key))
      .sort()

  it.each(targets)('[P102] of %s: the row field by field, to those who reach it', async (slug, reads) => {
    const id = idOf(slug)
    const row = await stored(slug, id)
    for (const who of EVERYBODY)
      for (const isLooking of [false, true]) {
        const get = isLooking ? call : ask
        if (isLooking && !reads.viewing) continue
        const may = [...whoOf(reads.read), ...(isLooking ? whoOf(reads.viewing) : [])].includes(who)
        // Preferences answer by their key.
        if (slug !== 'payload-preferences') {
          const one = await get(who, 'get', `/api/${slug}/${id}?depth=0`)
          expect([who, may ? one.status : isRefusal(one.status)]).toEqual([who, may ? 200 : true])
          if (may) expectShown(who, slug, reads, row, one.body as object)
        }
        if (!may) continue
        const { docs } = (await get(who, 'get', `/api/${slug}?depth=0&where[id][equals]=${id}`)).body
        expect([who, docs.length]).toEqual([who, 1])
        expectShown(who, slug, reads, row, docs[0] as object)
        const hidden = [...byField(reads.lines)]
          .filter(([, { read }]) => !whoOf(read).includes(who))
          .map(([name]) => name)
        if (!hidden.length) continue
        const select = hidden.map((name) => `select[${name}]=true`).join('&')
        const chosen = keysOf((await get(who, 'get', `/api/${slug}/${id}?depth=0&${select}`)).body as object)
        expect([who, chosen.filter((key) => hidden.includes(key))]).toEqual([who, []])
      }
  })

  it.each(targets.filter(([, { lines }]) => lines.some(({ read, unasked }) => !read || unasked)))(
    '[T1] of %s: what is kept back from any who read the row is nothing to filter or sort by',
    async (slug, { read, lines }) => {
      const hidden = [...byField(lines)]
        .filter(([, each]) => !each.read || each.unasked)
        .map(([name]) => name)
      // Whoever reads no row of it is refused whole.
      const readers = read ? whoOf(read) : EVERYBODY
      const queries = hidden.flatMap((name) => [
        `where[${name}][exists]=true`,
        `where[or][0][and][0][${name}][equals]=x`,
        `sort=${name}`,
        `sort=-${name}`,
      ])
      for (const [i, query] of queries.entries()) {
        const who = readers[i % readers.length]!
        const { status } = await call(who, 'get', `/api/${slug}?${query}`)
        expect([who, query, status === 400 || (!read && isRefusal(status))]).toEqual([who, query, true])
      }
    },
  )

  it.each(GLOBALS)('[P102] of the global %s', async (slug) => {
    const reads = GLOBAL_READS[slug]!
    for (const who of EVERYBODY) {
      const { status, body } = await ask(who, 'get', `/api/globals/${slug}?depth=0`)
      const may = whoOf(reads.read).includes(who)
      expect([who, may ? status : isRefusal(status)]).toEqual([who, may ? 200 : true])
      if (!may) continue
      const names = [...byField(reads.lines).keys()]
      for (const key of keysOf(body as object))
        if (!ownNames.includes(key)) expect([slug, key, names.includes(key)]).toEqual([slug, key, true])
      for (const [name, { empty }] of byField(reads.lines))
        if (empty) expect([name, body[name] ?? null]).toEqual([name, null])
    }
  })
})

/** What the function of the admin's server that builds forms answers. */
const formState = async (who: Who, slug: string) => {
  const { buildFormStateHandler } = await import('@payloadcms/ui/utilities/buildFormState')
  const { createLocalReq } = await import('payload')
  const isGlobal = GLOBALS.includes(slug)
  const user =
    who === 'anonymous'
      ? undefined
      : await app.payload.findByID({
          collection: 'users',
          id: cast.people[who].id,
          overrideAccess: true,
          depth: 0,
        })
  const req = await createLocalReq(user ? { user: { ...user, collection: 'users' } } : {}, app.payload)
  // As the page asks: with the row as it was read.
  const data = isGlobal
    ? await app.payload.findGlobal({ slug: slug as GlobalSlug, overrideAccess: true, depth: 0 })
    : await app.payload.findByID({
        collection: slug as CollectionSlug,
        id: idOf(slug),
        overrideAccess: true,
        depth: 0,
      })
  return buildFormStateHandler({
    req,
    ...(isGlobal ? { globalSlug: slug } : { collectionSlug: slug, id: idOf(slug) }),
    schemaPath: slug,
    operation: 'update',
    data,
    docPermissions: { fields: true },
    docPreferences: { fields: {} },
    skipValidation: true,
    mockRSCs: true,
  } as never) as Promise<{ state?: Record<string, unknown> }>
}

describe('a form of the admin', () => {
  it('[P102] is built for those who work there, and for nobody else', async () => {
    for (const who of EVERYBODY) {
      const { state } = await formState(who, 'companies')
      expect([who, state !== undefined]).toEqual([who, whoOf(FORMS).includes(who)])
    }
  })

  const forms = [...SLUGS, ...GLOBALS].filter((slug) => {
    const { lines } = WRITES[slug] ?? GLOBAL_WRITES[slug]!
    return anyOf(lines, 'patch').length && !slug.startsWith('payload-')
  })
  it.each(forms)('[A5] of %s has what may be typed there, and nothing that an act changes', async (slug) => {
    const { state } = await formState('hr', slug)
    const names = new Set(Object.keys(state ?? {}).map((path) => path.split('.')[0]))
    for (const [name, { act, patch }] of byField((WRITES[slug] ?? GLOBAL_WRITES[slug]!).lines))
      if (act ?? patch) expect([name, names.has(name)]).toEqual([name, !act])
  })
})

describe('who may call which door', () => {
  let ids: Record<string, string>
  beforeAll(async () => {
    const { people } = cast
    for (const person of Object.values(people)) await app.reauth(person)
    ids = await arrangeForDoors()
  })

  /** What the doors open: files, a second session, a link that waits, an import that nobody came by. */
  const arrangeForDoors = async (): Promise<Record<string, string>> => {
    const { bob } = cast.people
    const picture = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#336699' } })
      .webp()
      .toBuffer()
    const change = async (slug: string, data: object) => {
      const before = await stored(slug, idOf(slug))
      const collection = slug as CollectionSlug
      await app.payload.db.updateOne({ collection, id: before.id, data: { ...before, ...data }, req: {} })
    }
    const put = async (slug: string, data: (name: string) => object) =>
      change(slug, data(await app.files.put(slug, picture)))
    const seal = await stored('policy-seals', idOf('policy-seals'))
    const answered = (scan: string) => ({ scan, policyHash: seal.hash })
    await put('avatars', (file) => ({ file }))
    for (const slug of ['acceptances', 'consents']) await put(slug, answered)
    for (const slug of ['screenshots', 'webcam-photos']) await put(slug, (file) => ({ file, thumb: file }))
    await change('outbox', { link: null })
    await change('redaction-requests', { picture: idOf('screenshots'), oldFile: null, oldThumb: null })
    await app.session(bob.id)
    const { docs } = await app.payload.db.find<Row>({
      collection: 'sessions',
      where: { subject: { equals: bob.id } },
      sort: '-createdAt',
      limit: 1,
      pagination: false,
      req: {},
    })
    const at = new Date(app.clock.now())
    const link = await app.raw('one-time-links', {
      hash: 'a'.repeat(64),
      user: bob.id,
      act: 'password',
      validFrom: at.toISOString(),
      expiresAt: new Date(at.getTime() + 86_400_000).toISOString(),
    })
    return {
      '/account/sessions': String(docs[0]?.id),
      '/account/links': link,
      '/imports': await app.raw('imports', (await newRow(app, world, 'imports')) as Row),
    }
  }

  /** Where who may is asked after what is sent: a body that is whole. */
  const BODIES: Record<string, object> = {
    'post /pending-acts/:id/stop': { reason: 'x' },
    'post /bounces': { bounces: [{ messageId: '<bob@company.test>', status: '5.1.1' }] },
    'post /attendance-periods/:id/sign': { hash: '0'.repeat(64) },
    'post /attendance-periods/:id/dispute': { hash: '0'.repeat(64), reason: 'Not so.' },
    'post /attendance-periods/:id/reopen': { reason: 'Not so.' },
    ...Object.fromEntries(
      ['corrections', 'overtime-requests', 'absences'].map((slug) => [
        `post /${slug}/:id/refuse`,
        { answer: 'Not so.' },
      ]),
    ),
    'post /screenshots/:id/redaction': { x: 0, y: 0, width: 1, height: 1 },
    'post /webcam-photos/:id/redaction': { x: 0, y: 0, width: 1, height: 1 },
    // And here one that does nothing, since an empty one would.
    'post /policies/:id/sign': { raise: 'x' },
    'post /policies/:id/assessment': { again: 'x' },
  }
  /** What ends something for its caller comes last. */
  const LAST = [
    'delete /users/:id/picture',
    'post /account/sessions/end-others',
    'post /devices/:id/revoke',
    'post /breaches/:id/close',
    'post /users/logout',
    'post /privacy/cookies/clear',
  ]
  const rank = (door: string): number => LAST.indexOf(door)
  const doors = DOORS.flatMap((line) =>
    line.doors.map((door): [string, Who[]] => [door, whoOf(line.who)]),
  ).sort(([a], [b]) => rank(a) - rank(b))

  it.each(doors)('[A1] [P102] %s', async (door, allowed) => {
    const [method, path = ''] = door.split(' ') as ['get' | 'post' | 'delete', string]
    const base = path.split('/:')[0] ?? ''
    const slug = base.slice(1)
    const id = ids[base] ?? (WRITES[slug] ? idOf(slug) : cast.people.bob.id)
    const url = `/api${path
      .replace(':id', id)
      .replace(':version', '1')
      .replace(/:(secret|token)/, 'x'.repeat(40))}`
    const may = await cast.everybody(async (who) => {
      const answer = await ask(who, method, url, method === 'get' ? undefined : (BODIES[door] ?? {}))
      expect([who, answer.status < 500 ? '' : answer.text]).toEqual([who, ''])
      return !isRefusal(answer.status)
    })
    expect(may).toEqual(allowed)
  })
})
