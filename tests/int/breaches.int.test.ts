import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Where } from 'payload'
import { waitWords } from '../../src/breaches/words'
import { changedWords } from '../../src/i18n/changed'
import { JOBS } from '../../src/jobs'
import { runJob } from '../../src/jobs/run'
import { letterState } from '../../src/letters/stateWords'
import { useApp, type Person } from '../support/app'
import { Sink } from '../support/smtp'

const KNOWN = '2026-03-16T02:00:00.000Z'
const HOUR = 3_600_000
const DAY = 24 * HOUR

/** So long after it was known. */
const after = (ms: number): string => new Date(Date.parse(KNOWN) + ms).toISOString()

const app = useApp()
const sink = new Sink()
let hr: Person
let privacy: Person
let admin: Person
let ann: Person
let ben: Person
let cal: Person

beforeAll(async () => {
  await sink.start()
  await app.publish()
  hr = await app.person({ name: 'Hana', roles: ['hr'] })
  privacy = await app.person({ name: 'Pia', roles: ['privacy'] })
  admin = await app.person({ name: 'Ada', roles: ['admin'] })
  ann = await app.person({ name: 'Ann' })
  ben = await app.person({ name: 'Ben' })
  cal = await app.person({ name: 'Cal' })
  const address = (id: string, email: string) =>
    app.payload.update({ collection: 'users', id, data: { email }, overrideAccess: true })
  await address(ann.id, 'ann@people.test')
  await address(ben.id, 'ben@people.test')
  await address(privacy.id, 'pia@people.test')
})
afterAll(() => sink.stop())
beforeEach(() => {
  app.clock.set(KNOWN)
  sink.manner = 'take'
  sink.letters.length = 0
  process.env.SMTP_URL = sink.url
  process.env.MAIL_FROM = 'Glasswork <glasswork@company.test>'
  process.env.BOUNCE_SECRET = 'a secret of the mail provider'
})
afterEach(() => {
  delete process.env.SMTP_URL
  delete process.env.MAIL_FROM
  delete process.env.BOUNCE_SECRET
})

const run = async (job: string) => {
  const outcome = await runJob(job, JOBS[job]!.job, { payload: app.payload, files: app.files })
  return outcome.ran ? outcome.counts : 'busy'
}

const PARTS = ['happened', 'done', 'advice', 'remedies', 'contact'] as const
const text = (language: string) => Object.fromEntries(PARTS.map((part) => [part, `${part} in ${language}.`]))

interface Wish {
  people?: string[]
  clock?: 'strictest' | 'cn' | 'eu'
  categories?: string[]
  without?: string
  [more: string]: unknown
}
/** A breach with its whole notice, in both languages. */
const newBreach = async ({ without, ...wish }: Wish = {}): Promise<string> => {
  const created = await privacy.post('/api/breaches?locale=zh', {
    title: 'A laptop was stolen',
    knownAt: KNOWN,
    clock: 'strictest',
    unreadAfterDays: 3,
    notice: text('Chinese'),
    ...wish,
  })
  expect(created.status).toBe(201)
  const id = String(created.body.doc.id)
  const english = { ...text('English'), ...(without ? { [without]: ' ' } : {}) }
  const changed = await privacy.patch(`/api/breaches/${id}?locale=en`, { notice: english })
  expect(changed.status).toBe(200)
  return id
}

interface Panel {
  state: string
  people: number
  digest: string
  empty: string[]
  deadlines: { id: string; due: string; metAt: string | null }[]
  checklist: { step: string; at: string | null }[]
  standings:
    | {
        subject: string
        name: string
        letter: string | null
        unreached: string | null
        byHand: { channel: string }[]
      }[]
    | null
  announcement: { id: string; status: string; publicSince: string | null } | null
  missing: string[]
  signatures: { name: string }[]
}
const panel = async (id: string, by = privacy): Promise<Panel> =>
  (await by.get(`/api/breaches/${id}/panel`)).body as Panel
const sign = async (id: string, by: Person) =>
  by.post(`/api/breaches/${id}/sign`, { digest: (await panel(id, by)).digest })
/** Signed by two and told to everybody. */
const tell = async (id: string) => {
  expect((await sign(id, privacy)).body).toEqual({ state: 'signed' })
  expect((await sign(id, hr)).body.state).toBe('sending')
  await run('tellOfBreaches')
  await run('sendOutbox')
}
const standing = async (id: string, person: Person) =>
  (await panel(id)).standings?.find(({ subject }) => subject === person.id)

describe('a gateway for texts', () => {
  let taken: { body: string; signature: string }[] = []
  let answer = 202
  const gateway = createServer((req, res) => {
    let body = ''
    req.on('data', (part: Buffer) => (body += part.toString()))
    req.on('end', () => {
      taken.push({ body, signature: String(req.headers['x-glasswork-signature']) })
      res.writeHead(answer).end()
    })
  })
  beforeAll(() => new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve)))
  afterAll(() => new Promise((resolve) => gateway.close(resolve)))
  beforeEach(() => {
    taken = []
    answer = 202
  })
  const address = () => `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/sms`

  const trustGateway = async () => {
    const { docs } = (await hr.get('/api/pending-acts?depth=0&where[kind][equals]=gateway&sort=-at')).body
    await app.reauth(hr)
    expect((await hr.post(`/api/pending-acts/${docs[0].id}/sign`, {})).body.state).toBe('done')
  }

  it('is set by the administrator alone, whose secret comes back to nobody', async () => {
    const wish = { url: address(), secret: 'a secret of the gateway' }
    for (const who of [hr, privacy, ann])
      expect((await who.post('/api/gateway/settings', wish)).status).toBe(403)
    await app.reauth(admin)
    expect((await admin.post('/api/gateway/settings', { url: 'file:///etc/passwd' })).status).toBe(400)
    const saved = await admin.post('/api/gateway/settings', wish)
    expect([saved.status, saved.text.includes('a secret'), saved.text.includes('gw1.')]).toEqual([
      200,
      false,
      false,
    ])
    const raw = await app.payload.db.findGlobal<{ secret?: string }>({ slug: 'gateway', req: {} })
    expect(raw.secret).toMatch(/^gw1\./)
    expect((await hr.get('/api/globals/gateway')).status).toBe(403)
    expect((await admin.get('/api/globals/gateway')).body).toMatchObject({ url: address() })
  })

  it('takes a signed message for each person with a phone number, once it answers that it has it', async () => {
    await app.payload.update({
      collection: 'users',
      id: ann.id,
      data: { phone: '+8613800138000', language: 'en' },
      overrideAccess: true,
    })
    const id = await newBreach({ people: [ann.id, ben.id] })
    answer = 503
    await tell(id)
    // A new gateway hears of no breach until a second holder of an office has signed it.
    expect(taken.length).toBe(0)
    await trustGateway()
    await run('tellOfBreaches')
    expect([taken.length, (await standing(id, ann))?.byHand]).toEqual([1, []])
    answer = 202
    await run('tellOfBreaches')
    await run('tellOfBreaches')
    expect(taken).toHaveLength(2)
    const { body, signature } = taken.at(-1)!
    expect(signature).toBe(createHmac('sha256', 'a secret of the gateway').update(body).digest('hex'))
    const message = JSON.parse(body) as { channel: string; to: string; text: string }
    expect([message.channel, message.to]).toEqual(['sms', '+8613800138000'])
    // It leads to the notice, and tells nothing of it to who holds the phone.
    expect(message.text).not.toContain('happened in')
    expect((await standing(id, ann))?.byHand.map(({ channel }) => channel)).toEqual(['sms'])
    expect((await standing(id, ben))?.byHand).toEqual([])

    // Without an address there is none, and its secret is gone with it.
    await app.reauth(admin)
    expect((await admin.post('/api/gateway/settings', { url: '' })).status).toBe(200)
    const raw = await app.payload.db.findGlobal<{ secret?: string | null }>({ slug: 'gateway', req: {} })
    expect(raw.secret ?? null).toBeNull()
  })
})

describe('a breach', () => {
  it('[P108] starts its clock with the record, by the preset, and shows the plan', async () => {
    const due = async (clock: 'strictest' | 'cn' | 'eu') =>
      (await panel(await newBreach({ clock, people: [ann.id] }))).deadlines.map(({ id, due: by }) => [
        id,
        (Date.parse(by) - Date.parse(KNOWN)) / HOUR,
      ])
    expect(await due('strictest')).toEqual([
      ['plan', 1],
      ['regulator', 4],
      ['people', 24],
      ['final', 720],
    ])
    expect(await due('cn')).toEqual([
      ['plan', 1],
      ['regulator', 4],
      ['people', 72],
      ['final', 720],
    ])
    expect(await due('eu')).toEqual([
      ['regulator', 72],
      ['people', 72],
      ['final', 720],
    ])
  })

  it('[P108] notes each step of the plan with who did it, and when', async () => {
    const id = await newBreach({ people: [ann.id] })
    app.clock.set('2026-03-16T02:30:00.000Z')
    expect((await privacy.post(`/api/breaches/${id}/step`, { step: 'contain', done: true })).status).toBe(200)
    const { checklist, deadlines } = await panel(id)
    expect(checklist[0]).toMatchObject({ step: 'contain', at: '2026-03-16T02:30:00.000Z', by: 'Pia' })
    expect(checklist.filter(({ at }) => at)).toHaveLength(1)
    expect(deadlines[0]).toMatchObject({ id: 'plan', metAt: '2026-03-16T02:30:00.000Z' })
    expect((await privacy.post(`/api/breaches/${id}/step`, { step: 'dance', done: true })).status).toBe(400)
    expect((await ann.post(`/api/breaches/${id}/step`, { step: 'assess', done: true })).status).toBe(403)
    expect((await admin.post(`/api/breaches/${id}/step`, { step: 'assess', done: true })).status).toBe(403)
  })

  it('[P108] [P112] reminds the privacy officer of each deadline that is not met, once a stage', async () => {
    const id = await newBreach({ clock: 'eu', people: [ann.id], title: 'Reminded' })
    const about = async (): Promise<string[]> => {
      await run('remindOfBreaches')
      const { body } = await privacy.get('/api/notices/own')
      const notices = body.notices as { kind: string; url: string; titles: { en: string } }[]
      return notices
        .filter(({ url }) => url.endsWith(id))
        .map(({ titles }) => titles.en)
        .sort()
    }
    app.clock.set(after(35 * HOUR))
    expect(await about()).toEqual([])
    app.clock.set(after(36 * HOUR))
    const half = [
      'Breach "Reminded": report to the regulator, half of the time is over',
      'Breach "Reminded": tell the people concerned, half of the time is over',
    ]
    expect(await about()).toEqual(half)
    expect(await about()).toEqual(half)
    app.clock.set(after(73 * HOUR))
    expect(await about()).toEqual(
      [
        ...half,
        'Breach "Reminded": report to the regulator, the time is over',
        'Breach "Reminded": tell the people concerned, the time is over',
      ].sort(),
    )
    await run('sendOutbox')
    const subjects = sink.letters.map(({ subject }) => subject).filter((each) => each?.includes('Reminded'))
    expect(subjects).toHaveLength(4)
  })

  it.each([...PARTS.map((part) => [part, part] as const)])(
    '[P109] sends nothing while "%s" is empty in one language',
    async (part) => {
      const id = await newBreach({ people: [ann.id], without: part })
      const { digest, empty } = await panel(id)
      expect(empty).toEqual([`${part}.en`])
      const refused = await privacy.post(`/api/breaches/${id}/sign`, { digest })
      expect([refused.status, refused.body.code, refused.body.field]).toEqual([
        400,
        'invalid',
        `notice.${part}.en`,
      ])
      expect((await panel(id)).signatures).toEqual([])
      await run('tellOfBreaches')
      expect(await standing(id, ann)).toBeUndefined()
    },
  )

  it('[P109] sends every part in the language of each person, after two signatures under what was read', async () => {
    await app.payload.update({
      collection: 'users',
      id: ben.id,
      data: { language: 'zh' },
      overrideAccess: true,
    })
    const id = await newBreach({ people: [ann.id, ben.id] })
    const { digest } = await panel(id)
    expect((await admin.post(`/api/breaches/${id}/sign`, { digest })).status).toBe(403)
    expect((await ann.post(`/api/breaches/${id}/sign`, { digest })).status).toBe(403)
    expect((await sign(id, privacy)).body).toEqual({ state: 'signed' })
    // Twice by the same hand is one signature.
    expect((await sign(id, privacy)).body).toEqual({ state: 'signed' })
    await run('tellOfBreaches')
    expect(await standing(id, ann)).toBeUndefined()
    // What is changed after a signature is signed anew.
    expect(
      (
        await hr.patch(`/api/breaches/${id}?locale=en`, {
          notice: { ...text('English'), happened: 'Other words.' },
        })
      ).status,
    ).toBe(200)
    expect((await hr.post(`/api/breaches/${id}/sign`, { digest })).status).toBe(409)
    expect((await sign(id, hr)).body).toEqual({ state: 'signed' })
    expect((await sign(id, admin)).body).toEqual({ state: 'sending', people: 2, alone: false })
    await run('tellOfBreaches')
    await run('sendOutbox')
    const letter = (to: string) => sink.letters.find((each) => JSON.stringify(each.to).includes(to))
    for (const part of PARTS) {
      expect(letter('ann@')?.text).toContain(part === 'happened' ? 'Other words.' : `${part} in English.`)
      expect(letter('ben@')?.text).toContain(`${part} in Chinese.`)
    }
    expect(sink.letters).toHaveLength(2)
    await app.payload.update({
      collection: 'users',
      id: ben.id,
      data: { language: 'en' },
      overrideAccess: true,
    })
  })

  it('[P109] keeps what was told as it was told', async () => {
    const id = await newBreach({ people: [ann.id] })
    await tell(id)
    const changed = await hr.patch(`/api/breaches/${id}?locale=en`, {
      notice: { ...text('English'), done: 'Nothing.' },
    })
    expect([changed.status, changed.body.errors?.[0]?.data?.code ?? changed.body.code]).toEqual([
      409,
      'sealed',
    ])
    expect((await hr.patch(`/api/breaches/${id}`, { people: [ben.id] })).status).toBe(409)
    expect(
      (await hr.patch(`/api/breaches/${id}`, { measures: [{ at: KNOWN, what: 'Locks changed' }] })).status,
    ).toBe(200)
  })

  /** What a form has of a breach when it is opened, as its page sends it back. */
  const opened = async (id: string, by: Person) =>
    (await by.get(`/api/breaches/${id}?depth=0&locale=en`)).body as {
      updatedAt: string
      notice: Record<string, string>
    }
  const codeOf = ({ body }: { body: { errors?: { data?: { code?: string } }[]; code?: string } }) =>
    body.errors?.[0]?.data?.code ?? body.code
  const storedText = async (id: string) => (await opened(id, privacy)).notice
  /** Does something once, between what a request has read and what it writes. */
  const between = async (
    name: 'create' | 'updateOne',
    collection: string,
    act: () => Promise<unknown>,
    run: () => Promise<{ status: number; body: object }>,
  ) => {
    const db = app.payload.db as unknown as Record<
      string,
      (given: { collection: string }) => Promise<unknown>
    >
    const plain = db[name]!
    let came = false
    db[name] = async function (given) {
      if (!came && given.collection === collection) {
        came = true
        await act()
      }
      return plain.call(this, given)
    }
    try {
      return await run()
    } finally {
      db[name] = plain
      expect(came).toBe(true)
    }
  }

  it('[B1] is locked for nobody; a form that was opened before another was saved is refused, and nothing is lost', async () => {
    expect(app.payload.collections.breaches.config.lockDocuments).toBe(false)
    const id = await newBreach({ people: [ann.id] })
    const [form, other] = [await opened(id, privacy), await opened(id, hr)]
    const save = (by: Person, { updatedAt, notice }: typeof form, happened: string) =>
      by.patch(`/api/breaches/${id}?locale=en`, { updatedAt, notice: { ...notice, happened } })
    // What the server notes in the record makes no form an old one.
    expect((await hr.post(`/api/breaches/${id}/step`, { step: 'contain', done: true })).status).toBe(200)
    expect((await save(hr, other, 'By HR.')).status).toBe(200)
    const late = await save(privacy, form, 'By the officer.')
    expect([late.status, codeOf(late)]).toEqual([409, 'conflict'])
    expect((await storedText(id)).happened).toBe('By HR.')
    const again = await opened(id, privacy)
    expect((await save(privacy, again, 'By both.')).status).toBe(200)
    expect((await save(privacy, again, 'By a page from before.')).status).toBe(409)
    expect((await storedText(id)).happened).toBe('By both.')
    expect((await panel(id)).checklist[0]?.at).toBeTruthy()
  })

  it('[B1] of saves at the same moment each is written whole or refused', async () => {
    const id = await newBreach({ people: [ann.id] })
    const saves = await Promise.all(
      PARTS.map((part, nth) =>
        (nth % 2 ? hr : privacy).patch(`/api/breaches/${id}?locale=en`, { notice: { [part]: 'At once.' } }),
      ),
    )
    const stored = await storedText(id)
    expect(saves.some(({ status }) => status === 200)).toBe(true)
    for (const [nth, part] of PARTS.entries()) {
      const { status } = saves[nth]!
      expect([status, status === 200 ? '' : codeOf(saves[nth]!), stored[part]]).toEqual(
        status === 200 ? [200, '', 'At once.'] : [409, 'conflict', `${part} in English.`],
      )
    }
  })

  it('[B1] writes nothing that was read before another save came between', async () => {
    const id = await newBreach({ people: [ann.id] })
    const late = await between(
      'updateOne',
      'breaches',
      () => hr.patch(`/api/breaches/${id}?locale=zh`, { notice: { done: '人事' } }),
      () => privacy.patch(`/api/breaches/${id}?locale=en`, { notice: { happened: 'Later.' } }),
    )
    expect([late.status, codeOf(late)]).toEqual([409, 'conflict'])
    const { notice } = (await panel(id)) as unknown as { notice: Record<string, { en: string; zh: string }> }
    expect([notice.done?.zh, notice.happened?.en]).toEqual(['人事', 'happened in English.'])
  })

  it('[B1] sends what was signed: neither a save after the last look, nor one that was under way, gets into it', async () => {
    const { readBreach } = await import('../../src/breaches/record')
    const id = await newBreach({ people: [ann.id] })
    expect((await sign(id, privacy)).status).toBe(200)
    const save = () => hr.patch(`/api/breaches/${id}`, { people: [ann.id, ben.id] })
    const refused = await between('create', 'breach-signatures', save, () => sign(id, hr))
    expect([refused.status, codeOf(refused)]).toEqual([409, 'conflict'])
    expect(await readBreach(app.payload, id)).toMatchObject({ state: 'open', told: null })

    expect((await sign(id, privacy)).status).toBe(200)
    const widen = () => privacy.patch(`/api/breaches/${id}`, { people: [ann.id, ben.id, cal.id] })
    const late = await between('updateOne', 'breaches', () => sign(id, hr), widen)
    expect([late.status, codeOf(late)]).toEqual([409, 'conflict'])
    const { state, people, told } = await readBreach(app.payload, id)
    expect([state, people, told?.happened.en]).toEqual(['telling', [ann.id, ben.id], 'happened in English.'])
    await run('tellOfBreaches')
    expect(await standing(id, cal)).toBeUndefined()
    await run('sendOutbox')
  })

  it('[P110] tells each person once by letter and in the portal, and keeps the state of both', async () => {
    const id = await newBreach({ people: [ann.id, cal.id] })
    await tell(id)
    await run('tellOfBreaches')
    await run('sendOutbox')
    expect(sink.letters).toHaveLength(1)
    expect(await standing(id, ann)).toMatchObject({ letter: 'sent', unreached: null, why: 'named' })
    expect(await standing(id, cal)).toMatchObject({ letter: null, unreached: 'no-address' })
    const own = async (person: Person) =>
      (
        (await person.get('/api/notices/own')).body.notices as { url: string; kind: string; id: string }[]
      ).filter(({ url }) => url === `/notices/breach/${id}`)
    expect(await own(cal)).toHaveLength(1)
    expect(await own(ben)).toEqual([])
    // Reading it in the portal reaches him, whether he has an address or not.
    await cal.post('/api/notices/read', { notices: [(await own(cal))[0]!.id] })
    expect(await standing(id, cal)).toMatchObject({ unreached: null })
  })

  it('[P110] records a letter, a text or a call by hand, with who told and when, and shows all of it as proof', async () => {
    const id = await newBreach({ people: [cal.id] })
    await tell(id)
    app.clock.set(after(HOUR))
    const told = { subject: cal.id, channel: 'phone', note: '=1+1' }
    expect((await ann.post(`/api/breaches/${id}/by-hand`, told)).status).toBe(403)
    expect((await hr.post(`/api/breaches/${id}/by-hand`, { ...told, channel: 'pigeon' })).status).toBe(400)
    expect((await hr.post(`/api/breaches/${id}/by-hand`, { ...told, subject: ann.id })).status).toBe(404)
    expect((await hr.post(`/api/breaches/${id}/by-hand`, told)).status).toBe(200)
    const { byHand, unreached } = (await standing(id, cal))!
    expect(byHand).toEqual([{ channel: 'phone', at: '2026-03-16T03:00:00.000Z', by: hr.id, note: '=1+1' }])
    expect(unreached).toBeNull()
    const proof = await privacy.get(`/api/breaches/${id}/proof.csv?language=en`)
    expect(proof.headers['content-type']).toContain('text/csv')
    expect(proof.text).toContain('"Cal"')
    expect(proof.text).toContain('Phone call 2026-03-16T03:00:00.000Z =1+1')
    expect((await admin.get(`/api/breaches/${id}/proof.csv`)).status).toBe(403)
    expect((await cal.get(`/api/breaches/${id}/proof.csv`)).status).toBe(403)
  })

  it('[P110] finds who is concerned by what lay in the system then, by team and company, and counts before anything is sent', async () => {
    const team = await app.team('Reached')
    app.clock.set('2026-01-12T02:00:00.000Z')
    const dot = await app.person({ name: 'Dot', team })
    await app.device(dot)
    app.clock.set(KNOWN)
    const eve = await app.person({ name: 'Eve', team, from: '2026-03-10' })
    const stamp = (person: Person, capturedAt: string, expiresAt: string, key: string) =>
      app.raw('activity-days', {
        subject: person.id,
        company: app.company,
        team,
        capturedAt,
        localDate: capturedAt.slice(0, 10),
        zone: 'Asia/Shanghai',
        receivedAt: capturedAt,
        policyVersion: 1,
        expiresAt,
        key,
        minutes: 5,
      })
    await stamp(dot, '2026-03-01T02:00:00.000Z', '2027-03-01T02:00:00.000Z', 'dot')
    await stamp(eve, '2026-03-12T02:00:00.000Z', '2027-03-12T02:00:00.000Z', 'eve')
    const count = async (wish: Wish) => {
      const id = await newBreach(wish)
      const { body } = await privacy.get(`/api/breaches/${id}/affected`)
      return body as Record<string, number>
    }
    const inTeam = { categories: ['activity-days'], teams: [team] }
    // Eve came after it was over, and nothing of hers lay there.
    const early = { ...inTeam, beganAt: '2026-03-02T00:00:00.000Z', endedAt: '2026-03-03T00:00:00.000Z' }
    expect(await count(early)).toMatchObject({ count: 1, rows: 1, may: 0 })
    const late = { ...inTeam, beganAt: '2026-03-13T00:00:00.000Z', endedAt: '2026-03-14T00:00:00.000Z' }
    expect(await count(late)).toMatchObject({ count: 2, rows: 2, may: 0 })
    // Dot was employed and had a computer while such data was kept; what there was may be gone. Eve had none.
    const before = { ...inTeam, beganAt: '2026-02-02T00:00:00.000Z', endedAt: '2026-02-03T00:00:00.000Z' }
    expect(await count(before)).toMatchObject({ count: 1, rows: 0, may: 1 })
    expect(await count({ ...late, people: [ann.id] })).toMatchObject({ count: 3, named: 1 })
    expect(await count({ people: [] })).toMatchObject({ count: 0 })
    const everybody = (await app.payload.count({ collection: 'users', overrideAccess: true })).totalDocs
    const { body } = await privacy.get(
      `/api/breaches/${await newBreach({ categories: ['account'], endedAt: '2099-01-01T00:00:00.000Z' })}/affected`,
    )
    expect(body).toMatchObject({ count: everybody, account: everybody })
    const nobody = await newBreach({ people: [] })
    expect((await sign(nobody, privacy)).status).toBe(400)
  })

  it('[B7] counts nobody as perhaps concerned who had no computer to record on, and names everybody with why before anything is sent', async () => {
    const team = await app.team('Lately imported')
    // Employed for years, as a list says, and imported a minute ago.
    const imported = await app.person({ name: 'Imported', team, from: '2019-04-01' })
    const worked = await app.person({ name: 'Worked', team, from: '2019-04-01' })
    app.clock.set('2026-02-02T02:00:00.000Z')
    await app.device(worked)
    app.clock.set(KNOWN)
    const id = await newBreach({ categories: ['activity-days'], teams: [team], people: [cal.id] })
    const { body } = await privacy.get(`/api/breaches/${id}/panel`)
    expect(body.waiting).toEqual([
      { subject: cal.id, name: 'Cal', why: 'named' },
      { subject: worked.id, name: 'Worked', why: 'may' },
    ])
    expect([body.people, JSON.stringify(body).includes(imported.id)]).toEqual([2, false])
    expect((await sign(id, privacy)).body).toEqual({ state: 'signed' })
    // Whoever only signs second reads how many, and not who.
    const second = (await admin.get(`/api/breaches/${id}/panel`)).body
    expect([second.people, second.waiting, second.standings]).toEqual([2, null, null])
  })

  it('[B1] is read by an administrator while a second signature is asked of him, and at no other time', async () => {
    const id = await newBreach({ people: [ann.id] })
    const door = async (by: Person, of = id) => (await by.get(`/api/breaches/${of}/panel`)).status
    const all = async () => [await door(admin), await door(hr), await door(privacy)]
    // Nobody has signed.
    expect(await all()).toEqual([404, 200, 200])
    expect((await sign(id, privacy)).body).toEqual({ state: 'signed' })
    expect(await all()).toEqual([200, 200, 200])
    // What was signed is not what stands there any more.
    const words = { ...text('English'), happened: 'Other words.' }
    expect((await hr.patch(`/api/breaches/${id}?locale=en`, { notice: words })).status).toBe(200)
    expect(await all()).toEqual([404, 200, 200])
    expect((await sign(id, hr)).body).toEqual({ state: 'signed' })
    expect((await sign(id, admin)).body).toEqual({ state: 'sending', people: 1, alone: false })
    // He has signed, and it goes out; then it is told, and closed.
    expect(await all()).toEqual([404, 200, 200])
    await run('tellOfBreaches')
    expect(await all()).toEqual([404, 200, 200])
    expect([await door(admin, 'x'), await door(ann)]).toEqual([404, 403])
    const unknown = (await admin.get(`/api/breaches/${cal.id}/panel`)).body as object
    expect((await admin.get(`/api/breaches/${id}/panel`)).body).toEqual(unknown)
  })

  it('[B1] signs nothing that was changed since it was read, and says when that was', async () => {
    const id = await newBreach({ people: [ann.id] })
    const { digest } = await panel(id)
    app.clock.advance(90 * 60_000)
    const changed = await hr.patch(`/api/breaches/${id}?locale=en`, {
      notice: { ...text('English'), done: 'Something else was done.' },
    })
    expect(changed.status).toBe(200)
    const stale = await privacy.post(`/api/breaches/${id}/sign`, { digest })
    expect([stale.status, stale.body.code]).toEqual([409, 'conflict'])
    const shown = (await privacy.get(`/api/breaches/${id}/panel`)).body as Panel & { savedAt: string }
    expect(shown.digest).not.toBe(digest)
    expect([shown.savedAt, shown.signatures]).toEqual([changed.body.doc.updatedAt, []])
    expect(changedWords('10:30')).toEqual({
      en: 'Nothing was signed: the text was changed at 10:30. Read it again; what stands here now is the new one.',
      zh: '未签署：内容已于 10:30 更改。请重新阅读，此处显示的是新内容。',
    })
    // A step that is ticked is no change of the text.
    app.clock.advance(60_000)
    await privacy.post(`/api/breaches/${id}/step`, { step: 'contain', done: true })
    const after = (await privacy.get(`/api/breaches/${id}/panel`)).body as typeof shown
    expect([after.digest, after.savedAt]).toEqual([shown.digest, shown.savedAt])
  })

  it('[B1] says why its letters wait and until when, and that this is late or close', async () => {
    interface Waiting {
      waits: { reason: string; letters: number; until: string | null; risk: string | null }[]
      standings: { letter: string; letterReason: string | null }[]
    }
    const shown = async (id: string, by = privacy) =>
      (await by.get(`/api/breaches/${id}/panel`)).body as Waiting
    const put = async (state: 'waiting' | 'stopped' | 'done', waitsUntil: string) => {
      const { docs } = await app.payload.db.find<{ id: string }>({
        collection: 'pending-acts',
        where: { kind: { equals: 'mail' } },
        sort: '-at',
        limit: 1,
        req: {},
      })
      const data = {
        kind: 'mail',
        state,
        at: KNOWN,
        waitsUntil,
        begunBy: admin.id,
        begunAs: 'admin',
        what: {},
      }
      if (docs[0])
        await app.payload.db.updateOne({ collection: 'pending-acts', id: docs[0].id, data, req: {} })
      else await app.payload.db.create({ collection: 'pending-acts', data, req: {} })
    }
    const words = (wait: object) => {
      const said = waitWords(wait as never, (iso) => iso.slice(5, 16))
      return [said.risk?.en ?? '', said.why.en, said.risk?.zh ?? '', said.why.zh]
    }
    await run('sendOutbox')
    sink.letters.length = 0
    const id = await newBreach({ people: [ann.id, ben.id] })
    const [due] = (await panel(id)).deadlines.filter((each) => each.id === 'people').map((each) => each.due)
    expect(due).toBe(after(DAY))
    expect((await shown(id)).waits).toEqual([])

    // Before it is signed: what its letters would wait for.
    await put('waiting', after(26 * HOUR))
    const [would] = (await shown(id)).waits
    expect(would).toMatchObject({ reason: 'new-server', letters: 0, until: after(26 * HOUR), risk: 'late' })
    expect(words(would!)[1]).toBe(
      'The mail server is new: letters of this notice wait for it. They leave once a second holder of an office (HR, privacy officer or administrator) has signed that server on the start page, or by themselves at 03-17T04:00.',
    )

    await tell(id)
    const late = await shown(id)
    expect(late.waits).toMatchObject([
      { reason: 'new-server', letters: 2, until: after(26 * HOUR), risk: 'late' },
    ])
    expect(words(late.waits[0]!)[0]).toMatch(/^That is later than the deadline .* \(03-17T02:00\)/)
    expect(words(late.waits[0]!)[3]).toMatch(/^2 封邮件在等待新的邮件服务器。/)
    // Nothing was tried, and nothing says so.
    expect(sink.letters).toEqual([])
    for (const { letter, letterReason } of late.standings)
      expect(letterState({ state: letter, reason: letterReason }).en).toBe('Waits for the new mail server')

    await put('waiting', after(22 * HOUR))
    expect((await shown(id)).waits).toMatchObject([{ risk: 'close' }])
    await put('waiting', after(12 * HOUR))
    expect((await shown(id)).waits).toMatchObject([{ risk: null }])
    await put('stopped', after(12 * HOUR))
    const [stopped] = (await shown(id)).waits
    expect(stopped).toMatchObject({ until: null, risk: 'late' })
    expect(words(stopped!).join(' ')).toMatch(/Nothing leaves by itself.*A holder of an office has stopped/)

    // The server says no: what it said, and when it is asked again.
    await put('done', after(12 * HOUR))
    sink.manner = 'later'
    await app.payload.db.updateMany({
      collection: 'outbox',
      where: { state: { equals: 'deferred' } },
      data: { nextTryAt: KNOWN },
      req: {},
    })
    await run('sendOutbox')
    const [tried] = (await shown(id)).waits
    expect(tried).toMatchObject({ reason: 'rcpt 450 4.2.1', letters: 2, until: after(60_000), risk: null })
    expect(words(tried!)[1]).toMatch(
      /^2 letters were put off, and are tried again by 03-16T02:01\. The mail server/,
    )

    delete process.env.SMTP_URL
    await run('sendOutbox')
    const [unset] = (await shown(id)).waits
    expect(unset).toMatchObject({ reason: 'no-server', letters: 2, until: null, risk: 'late' })

    process.env.SMTP_URL = sink.url
    sink.manner = 'take'
    await run('sendOutbox')
    expect((await shown(id)).waits).toEqual([])
    expect(sink.letters).toHaveLength(2)
  })

  it('[B1] says of each person how far telling has come, in the report, the panel and the proof, and meets no deadline before', async () => {
    const names = ['Read', 'Hand', 'Handed', 'Queued', 'Deferred', 'Returned', 'Failed', 'Doubt', 'Portal']
    const people: Person[] = []
    for (const name of names) {
      const person = await app.person({ name: `B1 ${name}` })
      people.push(person)
      if (name === 'Portal') continue
      const email = `${name.toLowerCase()}@b1.test`
      await app.payload.update({ collection: 'users', id: person.id, data: { email }, overrideAccess: true })
    }
    const [read, hand, handed, , deferred, returned, failed, doubt, portal] = people
    const id = await newBreach({ people: people.map((each) => each.id) })
    delete process.env.SMTP_URL // no mail server: every letter waits
    await tell(id)
    const deadline = async () => (await panel(id)).deadlines.find((each) => each.id === 'people')?.metAt
    const counts = async () => {
      const { counts: found } = (await privacy.get(`/api/breaches/${id}/panel`)).body as {
        counts: Record<string, number>
      }
      return Object.fromEntries(Object.entries(found).filter(([, n]) => n))
    }
    expect(await counts()).toEqual({ waiting: 8, portal: 1, unreached: 1 })
    expect([await deadline(), (await panel(id)).missing.includes('people')]).toEqual([null, true])

    const letter = async (person: Person | undefined, state: string, sentAt: string | null = null) => {
      const where: Where = { and: [{ subject: { equals: person?.id } }, { kind: { equals: 'breach' } }] }
      await app.payload.db.updateMany({ collection: 'outbox', where, data: { state, sentAt }, req: {} })
    }
    await letter(handed, 'sent', after(HOUR))
    await letter(deferred, 'deferred')
    await letter(returned, 'bounced', after(HOUR))
    await letter(failed, 'failed')
    await letter(doubt, 'doubtful')
    app.clock.set(after(2 * HOUR))
    const own = (await read!.get('/api/notices/own')).body.notices as { id: string; url: string }[]
    await read!.post('/api/notices/read', {
      notices: own.filter(({ url }) => url.endsWith(id)).map((n) => n.id),
    })
    await hr.post(`/api/breaches/${id}/by-hand`, { subject: hand!.id, channel: 'phone', note: '' })
    const each = {
      read: 1,
      'by-hand': 1,
      handed: 1,
      waiting: 2,
      returned: 1,
      failed: 1,
      doubtful: 1,
      portal: 1,
    }
    expect(await counts()).toMatchObject(each)
    expect(await deadline()).toBeNull()

    const { reportParts } = await import('../../src/breaches/report')
    const { readBreach } = await import('../../src/breaches/record')
    const report = async () => {
      const parts = await reportParts(app.payload, await readBreach(app.payload, id), 'en')
      return parts.flatMap(({ lines }) => lines)
    }
    expect(await report()).toEqual(
      expect.arrayContaining([
        '9 people, by why:',
        'named: 9',
        'read in the portal: 1',
        'told by hand: 1',
        'letter handed to the mail server, not yet read in the portal: 1',
        'letter still waiting to be sent: 2',
        'letter came back: 1',
        'letter failed: 1',
        'nobody knows whether the letter went out: 1',
        'no address, notice in the portal not yet read: 1',
        expect.stringMatching(/^Tell the people concerned: .* – not done yet$/),
        'Stop the leak: close the door, revoke keys, sessions and devices: not done yet',
      ]),
    )
    const proof = (await privacy.get(`/api/breaches/${id}/proof.csv?language=en`)).text
    const stateOf = (name: string) =>
      proof
        .split('\r\n')
        .find((line) => line.startsWith(`"B1 ${name}"`))
        ?.split(',')
        .slice(2, 4)
    expect(stateOf('Queued')).toEqual(['"letter still waiting to be sent"', '""'])
    // The words hold a comma, so the second half of them stands in the next field of this split.
    expect(stateOf('Handed')).toEqual(['"letter handed to the mail server', ' not yet read in the portal"'])
    expect(proof).toContain(`not yet read in the portal","${after(HOUR)}"`)

    // Once the last of them is told, the deadline is met at that moment, and not when the first letter was written.
    app.clock.set(after(5 * HOUR))
    for (const person of [people[3], deferred, returned, failed, doubt, portal])
      await hr.post(`/api/breaches/${id}/by-hand`, { subject: person!.id, channel: 'letter', note: '' })
    expect(await deadline()).toBe(after(5 * HOUR))
    expect((await panel(id)).missing).not.toContain('people')
    // A letter that comes back later has told nobody after all.
    await letter(handed, 'bounced', after(HOUR))
    expect(await deadline()).toBeNull()
    expect(await report()).toEqual(expect.arrayContaining(['letter came back: 1']))
  })

  it('[B1] says after the second signature that sending begins, and of nobody that he was told while letters wait', async () => {
    const { peopleWords } = await import('../../src/breaches/words')
    const people = await Promise.all(
      ['one', 'two', 'three'].map((name) => app.person({ name: `B1 ${name}` })),
    )
    for (const { id } of people)
      await app.payload.update({
        collection: 'users',
        id,
        data: { email: `b1-${id}@b1.test` },
        overrideAccess: true,
      })
    const id = await newBreach({ people: people.map((each) => each.id) })
    const said = async () =>
      peopleWords((await privacy.get(`/api/breaches/${id}/panel`)).body as Parameters<typeof peopleWords>[0])
    expect((await said()).en).toBe('3 people are concerned, as the record stands. Nothing is sent yet.')
    const url = process.env.SMTP_URL
    delete process.env.SMTP_URL
    await sign(id, privacy)
    await sign(id, hr)
    expect(await said()).toEqual({
      en: '3 people. Sending begins within a minute.',
      zh: '共 3 人。一分钟内开始发送。',
    })
    await run('tellOfBreaches')
    await run('sendOutbox')
    expect((await said()).en).toBe('3 people. 3: letter still waiting to be sent.')
    // The form beside it says no more than the panel.
    const { state } = (await privacy.get(`/api/breaches/${id}?depth=0`)).body as { state: string }
    const { labelIn } = await import('../../src/base/labels')
    const { flattenedFields } = app.payload.collections.breaches.config
    const field = flattenedFields.find(({ name }) => name === 'state')
    const options = field?.type === 'select' ? field.options : []
    const option = options.find((each) => typeof each === 'object' && each.value === state)
    const named = (['en', 'zh'] as const).map((each) =>
      labelIn(typeof option === 'object' ? option.label : state, each, state),
    )
    expect([state, ...named]).toEqual(['told', 'Notices made out', '通知已生成'])
    if (url) process.env.SMTP_URL = url
  })

  it('[B1] a letter that was handed over in person was told then, whatever became of it before', async () => {
    const eli = await app.person({ name: 'B1 Eli' })
    await app.payload.update({
      collection: 'users',
      id: eli.id,
      data: { email: 'eli@b1.test' },
      overrideAccess: true,
    })
    const id = await newBreach({ people: [eli.id] })
    await tell(id)
    const { letterId } = (await standing(id, eli)) as unknown as { letterId: string }
    const told = async () => {
      const { told: how, toldAt } = (await standing(id, eli)) as unknown as {
        told: string
        toldAt: string | null
      }
      return [how, toldAt]
    }
    expect(await told()).toEqual(['handed', KNOWN])
    await app.payload.db.updateOne({
      collection: 'outbox',
      id: letterId,
      data: { state: 'bounced' },
      req: {},
    })
    expect(await told()).toEqual(['returned', null])
    app.clock.set(after(3 * HOUR))
    expect((await hr.post(`/api/outbox/${letterId}/letter`, {})).status).toBe(200)
    expect(await told()).toEqual(['by-hand', after(3 * HOUR)])
    const deadline = (await panel(id)).deadlines.find((each) => each.id === 'people')
    expect([deadline?.metAt, (await panel(id)).missing.includes('people')]).toEqual([after(3 * HOUR), false])
    expect((await privacy.get(`/api/breaches/${id}/proof.csv?language=en`)).text).toContain(
      `"told by hand","${after(3 * HOUR)}"`,
    )
  })

  it('[B1] a report that is dated before anybody knew, or still to come, has met no deadline', async () => {
    const id = await newBreach({ people: [ann.id] })
    app.clock.set(after(HOUR))
    const filed = (filedAt: string) => ({
      authority: 'Office',
      filedAt,
      reference: 'R',
      by: 'Pia',
      final: true,
    })
    const met = async () => {
      const { deadlines, missing } = await panel(id)
      return [
        ...['regulator', 'final'].map((name) => deadlines.find((each) => each.id === name)?.metAt),
        missing.includes('regulator'),
      ]
    }
    for (const wrong of [after(-DAY), after(2 * HOUR), '2020-01-01T00:00:00.000Z']) {
      await privacy.patch(`/api/breaches/${id}`, { reports: [filed(wrong)] })
      expect([wrong, await met()]).toEqual([wrong, [null, null, true]])
    }
    await privacy.patch(`/api/breaches/${id}`, { reports: [filed(after(HOUR))] })
    expect(await met()).toEqual([after(HOUR), after(HOUR), false])
    // Nor can it be known of in the future, or have ended before it began.
    const refused = async (change: object) => (await privacy.patch(`/api/breaches/${id}`, change)).status
    expect(await refused({ knownAt: after(DAY) })).toBe(400)
    expect(await refused({ beganAt: after(-HOUR), endedAt: after(-2 * HOUR) })).toBe(400)
  })

  it('[B1] prints nothing that its font cannot show', async () => {
    const { reportParts } = await import('../../src/breaches/report')
    const { readBreach } = await import('../../src/breaches/record')
    const { default: PDFDocument } = await import('pdfkit')
    const id = await newBreach({ people: [ann.id], title: 'Stolen 👍', what: 'Line ☐' })
    const document = new PDFDocument()
    document.font('node_modules/@embedpdf/fonts-sc/fonts/NotoSansHans-Regular.otf')
    const { font } = (
      document as unknown as { _font: { font: { hasGlyphForCodePoint(p: number): boolean } } }
    )._font
    for (const language of ['zh', 'en'] as const) {
      const parts = await reportParts(app.payload, await readBreach(app.payload, id), language)
      const typed = new Set(['Stolen 👍', 'Line ☐'])
      const own = parts
        .flatMap(({ heading, lines }) => [heading, ...lines])
        .filter((line) => !typed.has(line))
      const unshown = own.flatMap((line) =>
        [...line].filter((char) => !font.hasGlyphForCodePoint(char.codePointAt(0)!)),
      )
      expect([language, unshown]).toEqual([language, []])
    }
    const { legible } = await import('../../src/breaches/report')
    expect(legible('Stolen 👍 ☐ 完成', document)).toBe('Stolen 〓 〓 完成')
  })

  it('[P111] [T16] lists whoever a letter does not reach, proposes an announcement, and publishes it to everybody', async () => {
    const id = await newBreach({ people: [ann.id, ben.id] })
    await tell(id)
    const row = sink.letters.find((each) => JSON.stringify(each.to).includes('ben@'))
    const report = { bounces: [{ messageId: row!.messageId, status: '5.1.1' }] }
    const bounce = (body: object, secret = process.env.BOUNCE_SECRET) =>
      app.anonymous().post('/api/bounces').set('authorization', `Bearer ${secret}`).send(body)
    expect((await bounce(report, 'another secret, not ours')).status).toBe(401)
    expect((await standing(id, ben))!.unreached).toBeNull()
    // A server that goes on trying is no bounce.
    expect((await bounce({ bounces: [{ messageId: row!.messageId, status: '4.2.2' }] })).body).toEqual({
      noted: 0,
    })
    expect((await bounce(report)).body).toEqual({ noted: 1 })
    expect((await bounce(report)).body).toEqual({ noted: 0 })
    expect(await standing(id, ben)).toMatchObject({ letter: 'bounced', unreached: 'bounced' })
    expect(await standing(id, ann)).toMatchObject({ letter: 'sent', unreached: null })
    expect((await panel(id)).missing).toContain('unreached')

    expect((await ann.post(`/api/breaches/${id}/announcement`)).status).toBe(403)
    const { announcement } = (await privacy.post(`/api/breaches/${id}/announcement`)).body as {
      announcement: string
    }
    expect((await privacy.post(`/api/breaches/${id}/announcement`)).body).toEqual({ announcement })
    expect((await panel(id)).announcement).toEqual({ id: announcement, status: 'draft', publicSince: null })
    const { running } = await import('../../src/notices/announce')
    expect(await running(app.payload, 'public')).toEqual([])
    expect((await ann.post(`/api/announcements/${announcement}/publish`, {})).status).toBe(403)
    expect((await privacy.post(`/api/announcements/${announcement}/publish`, {})).status).toBe(200)
    const [published] = await running(app.payload, 'public')
    for (const part of PARTS) {
      expect(published?.body.en).toContain(`${part} in English.`)
      expect(published?.body.zh).toContain(`${part} in Chinese.`)
    }
    expect((await panel(id)).missing).not.toContain('unreached')
  })

  it('[B1] is announced once everybody can read it: neither by a draft, nor inside the company, nor before it begins', async () => {
    const id = await newBreach({ people: [cal.id] })
    await tell(id)
    const said = async () => {
      const { announcement, deadlines, missing } = await panel(id)
      const met = deadlines.find((each) => each.id === 'people')?.metAt
      return [announcement?.publicSince ?? null, met, missing.includes('unreached')]
    }
    const announce = async (change: object) => {
      const { announcement } = (await privacy.post(`/api/breaches/${id}/announcement`)).body as {
        announcement: string
      }
      expect((await privacy.patch(`/api/announcements/${announcement}`, change)).status).toBe(200)
      expect(await said()).toEqual([null, null, true])
      expect((await privacy.post(`/api/announcements/${announcement}/publish`, {})).status).toBe(200)
      return announcement
    }
    const inside = await announce({ audience: 'internal' })
    expect(await said()).toEqual([null, null, true])
    await privacy.post(`/api/announcements/${inside}/withdraw`)

    await announce({ startsAt: after(HOUR) })
    expect(await said()).toEqual([null, null, true])
    app.clock.set(after(HOUR))
    expect(await said()).toEqual([after(HOUR), after(HOUR), false])
  })

  it('[B4] tells an administrator nothing of a notice that does not wait for him, not even that a part is empty', async () => {
    const id = await newBreach({ people: [ann.id], without: 'advice' })
    const digest = '0'.repeat(64)
    expect((await admin.post(`/api/breaches/${id}/sign`, { digest })).status).toBe(403)
    expect((await admin.get(`/api/breaches/${id}/panel`)).status).toBe(404)
  })

  it('[P111] counts whoever has not read it after the set days as not reached', async () => {
    const id = await newBreach({ people: [ann.id] })
    await tell(id)
    app.clock.set(after(3 * DAY))
    expect((await standing(id, ann))!.unreached).toBeNull()
    app.clock.set(after(3 * DAY + 1_000))
    expect((await standing(id, ann))!.unreached).toBe('unread')
  })

  it('[P112] takes the report to the regulator with when, reference and by whom, as a document too, and closes only when nothing is missing', async () => {
    const id = await newBreach({ people: [ann.id], what: 'Somebody took a laptop.' })
    await tell(id)
    expect((await panel(id)).missing).toEqual(['steps', 'regulator', 'final'])
    expect((await privacy.post(`/api/breaches/${id}/close`)).status).toBe(409)
    const filed = {
      authority: 'Office of data',
      filedAt: '2026-03-16T05:00:00.000Z',
      reference: 'R-1',
      by: 'Pia',
    }
    app.clock.set(after(4 * HOUR))
    expect((await privacy.patch(`/api/breaches/${id}`, { reports: [filed] })).status).toBe(200)
    const { deadlines } = await panel(id)
    expect(deadlines.find(({ id: name }) => name === 'regulator')?.metAt).toBe('2026-03-16T05:00:00.000Z')
    expect(deadlines.find(({ id: name }) => name === 'final')?.metAt).toBeNull()
    for (const language of ['zh', 'en']) {
      const pdf = await privacy
        .get(`/api/breaches/${id}/report.pdf?language=${language}`)
        .buffer(true)
        .parse((res, done) => {
          const chunks: Buffer[] = []
          res.on('data', (chunk: Buffer) => chunks.push(chunk))
          res.on('end', () => done(null, Buffer.concat(chunks)))
        })
      expect([pdf.status, pdf.headers['content-type']]).toEqual([200, 'application/pdf'])
      const bytes = pdf.body as Buffer
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
      expect(bytes.includes('FontFile')).toBe(true)
    }
    expect((await admin.get(`/api/breaches/${id}/report.pdf`)).status).toBe(403)
    const { reportParts } = await import('../../src/breaches/report')
    const { readBreach } = await import('../../src/breaches/record')
    const parts = await reportParts(app.payload, await readBreach(app.payload, id), 'en')
    const all = parts.flatMap(({ heading, lines }) => [heading, ...lines]).join('\n')
    for (const words of [
      'Somebody took a laptop.',
      'Test Company Ltd',
      '1 person',
      'Office of data',
      'R-1',
      'happened in English.',
    ])
      expect(all).toContain(words)

    await privacy.patch(`/api/breaches/${id}`, { reports: [{ ...filed, final: true }] })
    for (const { step } of (await panel(id)).checklist)
      await privacy.post(`/api/breaches/${id}/step`, { step, done: true })
    expect((await panel(id)).missing).toEqual([])
    expect((await privacy.post(`/api/breaches/${id}/close`)).body).toEqual({ state: 'closed' })
    expect((await privacy.post(`/api/breaches/${id}/step`, { step: 'learn', done: false })).status).toBe(409)
    expect((await privacy.patch(`/api/breaches/${id}`, { title: 'Another' })).status).toBe(409)
  })

  it('[P110] goes on where it was cut off: who was told is not told again', async () => {
    const id = await newBreach({ people: [ann.id, ben.id, cal.id] })
    await sign(id, privacy)
    await sign(id, hr)
    const stopping = new AbortController()
    const { tellOfBreaches } = await import('../../src/breaches/tell')
    const told = await tellOfBreaches(app.payload, stopping.signal, () => stopping.abort())
    expect(told).toBe(1)
    expect((await panel(id)).state).toBe('telling')
    expect(await tellOfBreaches(app.payload, new AbortController().signal, () => undefined)).toBe(2)
    expect((await panel(id)).state).toBe('told')
    await run('sendOutbox')
    expect(sink.letters).toHaveLength(2)
  })

  it('[P108] is signed by one alone where nobody else can: a breach does not wait, and the record says so', async () => {
    for (const { id } of [hr, admin])
      await app.payload.update({
        collection: 'users',
        id,
        data: { state: 'suspended' },
        overrideAccess: true,
      })
    const id = await newBreach({ people: [cal.id] })
    expect((await sign(id, privacy)).body).toEqual({ state: 'sending', people: 1, alone: true })
    await run('tellOfBreaches')
    expect((await standing(id, cal))!.unreached).toBe('no-address')
  })
})
