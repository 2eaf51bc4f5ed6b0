import { createHash } from 'node:crypto'
import request from 'supertest'
import { fileStore } from '../../src/files/current'
import { problemText } from '../../src/i18n/problems'
import { runJob } from '../../src/jobs/run'
import { tellOfPolicies } from '../../src/jobs/policy/tellOfPolicies'
import { boundTerm } from '../../src/policy/decide/boundTerm'
import { finishPublishing } from '../../src/policy/life/publish'
import { createDraft } from '../../src/policy/life/newDraft'
import { startDraft } from '../../src/policy/start/presets'
import { JOBS } from '../../src/jobs'
import { snapshotOf } from '../../src/policy/decide/snapshot'
import { createStrictestDraft } from '../../src/policy/start/strictestDraft'
import { POLICIES } from '../fixtures/policies'
import { useApp, type Person } from '../support/app'
import { prose } from '../support/world'
import { signPolicy, weighPolicy } from '../support/signPolicy'

const NOON = '2026-03-16T04:00:00.000Z'
const MINUTE = 60_000

interface Draft {
  id: string
  title: string
  status: string
  version?: number
}

describe('policies', () => {
  const app = useApp()
  let hr: Person
  let privacy: Person
  let admin: Person
  beforeAll(async () => {
    hr = await app.person({ roles: ['hr'] })
    privacy = await app.person({ roles: ['privacy'] })
    admin = await app.person({ roles: ['admin'] })
  })
  beforeEach(() => app.clock.set(NOON))

  const drafts = async (): Promise<Draft[]> =>
    (await hr.get('/api/policies?depth=0&where[status][equals]=draft')).body.docs as Draft[]
  const sign = (by: Person, id: string, body: object = {}) => signPolicy(by, id, body)
  /** By somebody to whom the draft may not be open, under what HR has read. */
  const signAsRead = async (by: Person, id: string) => {
    const { digest } = (await hr.get(`/api/policies/${id}/signing`)).body as { digest: string }
    return sign(by, id, { digest })
  }
  /** Signed by two, where two are needed. */
  const publish = async (id: string, body: object = {}, by = privacy) => {
    const first = await sign(by, id, body)
    return first.status === 202 ? sign(by === hr ? privacy : hr, id) : first
  }
  const withoutNotice = (id: string) => hr.patch(`/api/policies/${id}`, { statement: { noticeDays: 0 } })
  const newDraft = async () => {
    const id = await createStrictestDraft(app.payload)
    await withoutNotice(id)
    return id
  }
  const inForce = async () => (await app.anonymous().get('/api/privacy')).body as Record<string, unknown>
  const seals = async () => {
    const { docs } = await app.payload.db.find<{ id: string; version: number; bytes: string; hash: string }>({
      collection: 'policy-seals',
      where: {},
      sort: 'version',
      limit: 0,
      pagination: false,
      req: {},
    })
    return docs
  }

  it('[B11] [P92] shows when it is in force and when it was updated, on the page of each language', async () => {
    const [draft] = await drafts()
    const from = '2026-03-20T00:00:00.000Z'
    await withoutNotice(draft!.id)
    expect((await publish(draft!.id, { effectiveFrom: from })).status).toBe(200)
    app.clock.set(from)
    const { version, effectiveFrom, updatedOn, pages } = (await inForce()) as {
      version: number
      effectiveFrom: string
      updatedOn: string
      pages: Record<'en' | 'zh', string>
    }
    expect([version, effectiveFrom, updatedOn]).toEqual([1, from, NOON])
    // Both by the company's clock, which the page says: one legal text has one time.
    const dates = {
      en: ['20 March 2026 at 08:00 (Asia/Shanghai)', '16 March 2026 at 12:00 (Asia/Shanghai)'],
      zh: ['2026年3月20日 08:00 (Asia/Shanghai)', '2026年3月16日 12:00 (Asia/Shanghai)'],
    }
    const moments = [from, NOON].map((at) => new Date(at).toISOString())
    for (const [language, words] of [
      ['en', ['In force from', 'Updated']],
      ['zh', ['生效日期', '更新日期']],
    ] as const) {
      for (const [i, word] of words.entries())
        expect(pages[language]).toContain(
          `<dt>${word}</dt><dd><time datetime="${moments[i]}">${dates[language][i]}</time></dd>`,
        )
      expect(pages[language]).not.toContain('UTC')
    }
  })

  it('[P98] is read without signing in, whole, in both languages, and can be checked against its hash', async () => {
    app.clock.set('2026-03-20T00:00:00.000Z')
    expect((await app.anonymous().get('/api/privacy')).status).toBe(200)
    const current = await inForce()
    expect(Object.keys(current.pages as object).sort()).toEqual(['en', 'zh'])
    const { text } = await app.anonymous().get('/api/privacy/1/sealed')
    expect(createHash('sha256').update(text, 'utf8').digest('hex')).toBe(current.hash)
    expect((JSON.parse(text) as { pages: object }).pages).toEqual(current.pages)
    expect((await app.anonymous().get('/api/privacy/99')).status).toBe(404)
  })

  it('[P96] keeps old versions readable, word for word, after a new one', async () => {
    app.clock.set('2026-03-20T01:00:00.000Z')
    const before = (await app.anonymous().get('/api/privacy/1')).body as object
    expect((await publish(await newDraft())).body.version).toBe(2)
    expect((await inForce()).version).toBe(2)
    expect((await app.anonymous().get('/api/privacy/1')).body).toEqual(before)
    expect((await app.anonymous().get('/api/privacy/0')).body.version).toBe(0)
  })

  it('[P96] [T23] lets nobody change or delete what is published, by any door', async () => {
    app.clock.set('2026-03-20T02:00:00.000Z')
    const { body } = await hr.get('/api/policies?depth=0&where[version][equals]=1')
    const [published] = body.docs as Draft[]
    const sealed = await seals()
    for (const person of [hr, privacy, admin]) {
      const answers = [
        await person.patch(`/api/policies/${published!.id}`, { title: 'Another' }),
        await person.patch(`/api/policies?where[version][equals]=1`, { title: 'Another' }),
        await person.delete(`/api/policies/${published!.id}`),
        await person.patch(`/api/policy-seals/${sealed[1]!.id}`, { hash: 'x' }),
        await person.delete(`/api/policy-seals/${sealed[1]!.id}`),
      ]
      // A change of many that reaches none of them is answered with an empty list.
      const changed = answers.filter(({ status, body: { docs } }) => status < 400 && docs?.length !== 0)
      expect(changed.map(({ status, text }) => [status, text])).toEqual([])
    }
    for (const collection of ['policies', 'policy-seals'] as const) {
      const id = collection === 'policies' ? published!.id : sealed[1]!.id
      const data = collection === 'policies' ? { title: 'Another' } : { hash: 'x' }
      await expect(
        app.payload.update({ collection, id, data: data, overrideAccess: true }),
      ).rejects.toMatchObject({ status: 409, code: 'sealed' })
    }
    expect(await seals()).toEqual(sealed)
    expect((await hr.get(`/api/policies/${published!.id}?depth=0`)).body.title).toBe(published!.title)
  })

  it('[G4] says of a draft that is not whole what it lacks, and in which language', async () => {
    const id = await newDraft()
    const whole = (await hr.get(`/api/policies/${id}?locale=all&depth=0`)).body as {
      terms: { category: string }[]
    }
    const set = (data: Record<string, unknown>, locale = 'en') =>
      app.payload.update({
        collection: 'policies',
        id,
        data: data,
        locale: locale as 'en',
        depth: 0,
        overrideAccess: true,
      })
    const said = async (of = id) => {
      const { status, body } = await hr.get(`/api/policies/${of}/signing`)
      return [status, problemText('en', body), problemText('zh', body)]
    }
    const half = await app.payload.create({
      collection: 'policies',
      data: { title: '只有中文', prose: prose('正文') } as never,
      locale: 'zh',
      overrideAccess: true,
    })
    expect(await said(String(half.id))).toEqual([
      400,
      'Both languages are needed. Missing: title (English), text (English).',
      '须同时填写中文和英文。缺少：标题（英文）、正文（英文）。',
    ])
    const [term] = whole.terms
    await set({ terms: [...whole.terms, { ...term, id: undefined }] })
    expect((await said())[1]).toMatch(/^[A-Z][a-z ]+: named twice\.$/)
    expect((await said())[2]).toMatch(/^\p{Script=Han}+：出现了两次。$/u)
    await set({ terms: whole.terms, statement: { scope: 'Everybody here' } })
    expect((await said()).slice(1)).toEqual([
      'Both languages are needed. Missing: scope (Chinese).',
      '须同时填写中文和英文。缺少：适用范围（中文）。',
    ])
  })

  it('[T23] refuses a date in the past, and everything while the clock stands before what is on record', async () => {
    app.clock.set('2026-03-20T03:00:00.000Z')
    const draft = await newDraft()
    const known = (await seals()).length
    const past = await publish(draft, { effectiveFrom: '2026-03-20T02:59:59.000Z' })
    expect([past.status, past.body.code]).toEqual([400, 'invalid'])
    app.clock.set('2026-03-19T00:00:00.000Z')
    const back = await publish(draft)
    expect([back.status, back.body.code]).toEqual([409, 'conflict'])
    expect(await seals()).toHaveLength(known)
  })

  it('publishes once, whoever is faster, and no draft twice', async () => {
    app.clock.set('2026-03-20T04:00:00.000Z')
    const known = (await seals()).length
    const one = await newDraft()
    const answers = await Promise.all([publish(one), publish(one, {}, hr), publish(one)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect((await publish(one)).body.code).toBe('sealed')
    expect(await seals()).toHaveLength(known + 1)
    expect((await signAsRead(admin, await newDraft())).status).toBe(403)
  })

  it('completes a publication that was cut off after its seal', async () => {
    app.clock.set('2026-03-20T05:00:00.000Z')
    const draft = await newDraft()
    const { version } = (await publish(draft)).body as { version: number }
    const cutOff = () =>
      app.payload.db.updateOne({
        collection: 'policies',
        id: draft,
        data: { status: 'draft', version: null },
        req: {},
      })
    const known = (await seals()).length
    const read = async () => (await hr.get(`/api/policies/${draft}?depth=0`)).body as Draft
    await cutOff()
    await finishPublishing(app.payload)
    expect(await read()).toMatchObject({ status: 'published', version })
    await cutOff()
    expect((await publish(draft)).body.code).toBe('sealed')
    expect(await read()).toMatchObject({ status: 'published', version })
    expect(await seals()).toHaveLength(known)
  })

  it('[T23] takes no version whose sealed bytes were changed in the database, nor any after it', async () => {
    app.clock.set('2026-03-20T06:00:00.000Z')
    const good = (await publish(await newDraft())).body.version as number
    const person = await app.person()
    app.clock.advance(MINUTE)
    expect((await publish(await newDraft())).body.version).toBe(good + 1)
    const [seal] = (await seals()).filter(({ version }) => version === good)
    const change = async (bytes: string) => {
      await app.payload.db.updateOne({ collection: 'policy-seals', id: seal!.id, data: { bytes }, req: {} })
      const { policyChanged } = await import('../../src/policy/decide/epochs')
      await policyChanged(app.payload)
    }
    await change(seal!.bytes.replace('"retentionDays":90', '"retentionDays":900'))
    expect((await inForce()).version).toBe(good - 1)
    const device = await app.device(person)
    expect((await device.get('/ingest/v1/config')).body.policyVersion).toBe(good - 1)
    await change(seal!.bytes)
    expect((await inForce()).version).toBe(good + 1)
  })

  /** Somebody who reads what is asked of him. */
  const asked = async (who: Person) => (await who.get('/api/agreement')).body as Record<string, unknown>
  const answer = async (who: Person, how: 'agree' | 'refuse') => {
    const { version, hash } = await asked(who)
    const read = { version, hash, language: 'zh' }
    return how === 'agree'
      ? who.post('/api/agreement', { ...read, consents: [] })
      : who.post('/api/agreement/refuse', read)
  }
  /** The newest published version's terms as a new draft, changed. */
  const next = async (change: (terms: Record<string, unknown>[]) => Record<string, unknown>[], more = {}) => {
    const id = await newDraft()
    const draft = (await hr.get(`/api/policies/${id}?depth=0`)).body as { terms: Record<string, unknown>[] }
    const terms = change(draft.terms.map(({ id: _, ...term }) => term))
    expect((await hr.patch(`/api/policies/${id}`, { terms, ...more })).status).toBe(200)
    await hr.post(`/api/policies/${id}/assessment`, { holds: true })
    return id
  }
  const kept = (days: number) => (terms: Record<string, unknown>[]) =>
    terms.map((term) => (term.category === 'screenshots' ? { ...term, retentionDays: days } : term))

  const termsOf = async (id: string) =>
    ((await hr.get(`/api/policies/${id}?depth=0`)).body.terms as Record<string, unknown>[]).map(
      ({ id: _, ...term }) => term,
    )

  describe('two people sign', () => {
    it('who is second may be an admin, who cannot be first; what is signed is what was read', async () => {
      app.clock.set('2026-04-01T00:00:00.000Z')
      const id = await next(kept(10))
      const known = (await seals()).length
      expect((await signAsRead(admin, id)).status).toBe(403)
      expect((await sign(await app.person(), id)).status).toBe(403)
      const read = (await hr.get(`/api/policies/${id}/signing`)).body as { digest: string; weight: string }
      expect((await sign(privacy, id)).body).toEqual({ state: 'signed', waitsFor: 'second' })
      expect((await sign(privacy, id)).body).toEqual({ state: 'signed', waitsFor: 'second' })
      expect(await seals()).toHaveLength(known)

      // Changed after the first signature: that one no longer counts, and what was read before is refused.
      await hr.patch(`/api/policies/${id}`, { terms: kept(9)(await termsOf(id)) })
      await hr.post(`/api/policies/${id}/assessment`, { holds: true })
      const stale = await sign(admin, id, { digest: read.digest })
      expect([stale.status, stale.body.code]).toEqual([409, 'conflict'])
      expect((await signAsRead(admin, id)).status).toBe(403)
      expect((await sign(hr, id)).status).toBe(202)
      const { body, status } = await sign(admin, id)
      expect([status, body.state, body.version]).toEqual([200, 'published', known])
      const [last] = (await seals()).slice(-1)
      const sealed = JSON.parse(last!.bytes) as { signatures: { role: string }[]; alone?: boolean }
      expect(sealed.signatures.map(({ role }) => role)).toEqual(['hr', 'admin'])
      expect(sealed.alone).toBeUndefined()
    })
    it('[B1] a draft is read by an administrator while a second signature is asked of him, and at no other time', async () => {
      app.clock.set('2026-04-01T06:00:00.000Z')
      const id = await next(kept(7))
      const door = async (by: Person, of = id) => (await by.get(`/api/policies/${of}/signing`)).status
      const all = async () => [await door(admin), await door(hr), await door(privacy)]
      expect(await all()).toEqual([404, 200, 200])
      // Nor what it lacks.
      const open = await termsOf(id)
      await hr.patch(`/api/policies/${id}`, { terms: kept(60)(open) })
      expect([await door(admin), await door(admin, 'x')]).toEqual([404, 404])
      await hr.patch(`/api/policies/${id}`, { terms: open })
      await hr.post(`/api/policies/${id}/assessment`, { holds: true })
      expect((await sign(privacy, id)).status).toBe(202)
      expect(await all()).toEqual([200, 200, 200])
      await hr.patch(`/api/policies/${id}`, { terms: kept(6)(open) })
      await hr.post(`/api/policies/${id}/assessment`, { holds: true })
      expect(await all()).toEqual([404, 200, 200])
      await hr.delete(`/api/policies/${id}`)
    })
    it('[B1] whoever signs reads that nothing changes, where it says what the version before says', async () => {
      app.clock.set('2026-04-01T07:00:00.000Z')
      const id = await startDraft(app.payload, 'newest')
      const same = async () => (await hr.get(`/api/policies/${id}/signing`)).body.same as boolean
      expect(await same()).toBe(true)
      const minor = async () => (await hr.get(`/api/policies/${id}/signing`)).body.minor as string
      expect(await minor()).toBe('same')
      await hr.patch(`/api/policies/${id}?locale=en`, { title: 'Another title' })
      expect(await minor()).toBe('words')
      const open = await termsOf(id)
      await hr.patch(`/api/policies/${id}`, { terms: kept(5)(open) })
      await hr.post(`/api/policies/${id}/assessment`, { holds: true })
      expect(await same()).toBe(false)
      await hr.delete(`/api/policies/${id}`)
    })
    it('where nobody else can, everybody is told what changes, and a day later it is sealed as single-handed', async () => {
      const jobs = async (...names: string[]) => {
        for (const name of names)
          await runJob(name, JOBS[name]!.job, { payload: app.payload, files: app.files })
      }
      const ann = await app.person()
      app.clock.set('2026-04-02T00:00:00.000Z')
      const id = await next(kept(8))
      const suspend = (state: string) =>
        Promise.all(
          [hr, admin].map((who) =>
            app.payload.db.updateOne({
              collection: 'users',
              id: who.id,
              data: { state, stateSince: '2026-04-01T12:00:00.000Z' },
              req: {},
            }),
          ),
        )
      await suspend('suspended')
      const { body } = await sign(privacy, id)
      expect(body).toEqual({ state: 'signed', waitsFor: 'time', until: '2026-04-03T00:00:00.000Z' })
      const known = (await seals()).length
      const announced = async () =>
        (await ann.get('/api/announcements?depth=0&locale=en')).body.docs as { title: string; body: string }[]
      expect(
        (await announced()).map(({ title, body: said }) => [title, said.includes('Kept: 9 days → 8 days')]),
      ).toEqual([['A new version of the privacy policy, signed by one person alone', true]])
      // Nothing is sealed before everybody was told, however long ago it was signed.
      app.clock.set('2026-04-03T00:00:00.000Z')
      await jobs('sealSigned')
      expect(await seals()).toHaveLength(known)
      await jobs('tellOfAnnouncements')
      const { docs: told } = (await ann.get('/api/notices?depth=0')).body as { docs: { kind: string }[] }
      expect(told.map(({ kind }) => kind)).toEqual(['announcement'])
      app.clock.set('2026-04-03T23:59:59.000Z')
      await jobs('sealSigned')
      expect(await seals()).toHaveLength(known)
      app.clock.set('2026-04-04T00:00:00.000Z')
      // Somebody else has come to hold an office: two sign again, and it waits no more.
      await suspend('active')
      await jobs('sealSigned')
      expect([(await seals()).length, await announced()]).toEqual([known, []])
      // Gone again: everybody is told anew, and it waits anew.
      await suspend('suspended')
      await jobs('sealSigned', 'tellOfAnnouncements', 'sealSigned')
      expect([(await seals()).length, (await announced()).length]).toEqual([known, 1])
      // Whoever withdraws it stops it; signed again, it is announced again.
      const { docs: running } = (await privacy.get('/api/announcements?where[status][equals]=published'))
        .body as {
        docs: { id: string }[]
      }
      expect((await privacy.post(`/api/announcements/${running[0]!.id}/withdraw`, {})).status).toBe(200)
      app.clock.set('2026-04-05T00:00:00.000Z')
      await jobs('sealSigned', 'tellOfAnnouncements', 'sealSigned')
      expect([(await seals()).length, await announced()]).toEqual([known, []])
      expect((await sign(privacy, id)).body).toMatchObject({ state: 'signed', waitsFor: 'time' })
      await jobs('tellOfAnnouncements')
      expect(await announced()).toHaveLength(1)
      app.clock.set('2026-04-06T00:00:00.000Z')
      await jobs('sealSigned', 'sealSigned')
      await suspend('active')
      const all = await seals()
      expect([all.length, await announced()]).toEqual([known + 1, []])
      expect(JSON.parse(all.at(-1)!.bytes)).toMatchObject({ alone: true, signatures: [{ role: 'privacy' }] })
    })
  })

  it('[P93] a major change keeps the notice that the version before it promised; a minor one need not', async () => {
    app.clock.set('2026-05-01T00:00:00.000Z')
    const promising = await next(kept(7), { statement: { noticeDays: 30 } })
    await publish(promising)
    app.clock.set('2026-05-02T00:00:00.000Z')
    const major = await next(kept(60))
    const soon = await sign(privacy, major, { effectiveFrom: '2026-05-31T00:00:00.000Z' })
    expect([soon.status, soon.body.earliest]).toEqual([400, '2026-06-01T00:00:00.000Z'])
    expect((await publish(major)).body).toMatchObject({
      effectiveFrom: '2026-06-01T00:00:00.000Z',
      weight: 'major',
    })
    app.clock.set('2026-06-02T00:00:00.000Z')
    const minor = await next(kept(6))
    expect((await publish(minor)).body).toMatchObject({
      effectiveFrom: '2026-06-02T00:00:00.000Z',
      weight: 'minor',
    })
    // Raised by who signs, never lowered.
    app.clock.advance(MINUTE)
    const raised = await next(kept(5))
    expect((await publish(raised, { raise: true })).body.weight).toBe('major')
    expect((await sign(privacy, await next(kept(4)), { weight: 'minor' })).status).toBe(400)
  })

  it('[P97] asks each person about a major change alone; who refuses stays on the old terms and is asked no more', async () => {
    app.clock.set('2026-07-01T00:00:00.000Z')
    await publish(await next(kept(20)), { raise: true })
    const [ann, bob] = [await app.person(), await app.person()]
    for (const who of [ann, bob]) {
      expect((await answer(who, 'agree')).status).toBe(201)
      const granted = { category: 'screenshots', granted: true, language: 'zh' }
      expect((await who.post('/api/consent', granted)).status).toBe(200)
    }
    app.clock.advance(MINUTE)
    expect((await publish(await next(kept(15)))).body.weight).toBe('minor')
    expect([(await asked(ann)).needed, (await asked(bob)).needed]).toEqual([false, false])

    app.clock.advance(MINUTE)
    expect((await publish(await next(kept(90)))).body.weight).toBe('major')
    expect([(await asked(ann)).needed, (await asked(ann)).awaits]).toEqual([true, true])
    expect((await answer(bob, 'refuse')).status).toBe(201)
    expect([(await asked(bob)).needed, (await asked(bob)).awaits]).toEqual([true, false])
    const keptFor = async (who: Person) => {
      const snapshot = await snapshotOf(app.payload, who.id)
      const bound = boundTerm(snapshot, 'screenshots', app.clock.now())
      return 'term' in bound ? bound.term.retentionDays : bound.refused
    }
    expect([await keptFor(ann), await keptFor(bob)]).toEqual([15, 15])
    expect((await answer(ann, 'agree')).status).toBe(201)
    expect([await keptFor(ann), await keptFor(bob)]).toEqual([90, 15])
    // Both answers are on record, and a second refusal adds nothing.
    expect((await answer(bob, 'refuse')).status).toBe(201)
    expect((await answer(ann, 'refuse')).body.code).toBe('conflict')
    const { body } = await privacy.get('/api/acceptances?sort=at&limit=100&depth=0')
    const of = (who: Person) =>
      (body.docs as { subject: string; refused: boolean }[])
        .filter(({ subject }) => subject === who.id)
        .map(({ refused }) => refused)
    expect([of(ann), of(bob)]).toEqual([
      [false, false],
      [false, true],
    ])
    // Whoever refused may still change his mind.
    expect((await answer(bob, 'agree')).status).toBe(201)
    expect(await keptFor(bob)).toBe(90)
  })

  it('[P95] writes to each person about a change with its particulars, once, however often it is cut off', async () => {
    app.clock.set('2026-08-01T00:00:00.000Z')
    const tell = (stopping?: AbortSignal) =>
      runJob('tellOfPolicies', tellOfPolicies, {
        payload: app.payload,
        files: fileStore(),
        ...(stopping ? { stopping } : {}),
      })
    await tell()
    const told = await app.person()
    const { version } = (await publish(await next(kept(120)))).body as { version: number }
    const letters = async () =>
      (
        await app.payload.db.find<{ id: string; subject: unknown; data: Record<string, string> }>({
          collection: 'outbox',
          where: { kind: { equals: 'policy-changed' } },
          limit: 0,
          pagination: false,
          req: {},
        })
      ).docs.filter(({ data }) => data.version === String(version))
    const stopping = new AbortController()
    stopping.abort()
    await tell(stopping.signal)
    const some = await letters()
    await tell()
    await tell()
    const all = await letters()
    const people = await app.payload.count({
      collection: 'users',
      where: { state: { equals: 'active' } },
      overrideAccess: true,
    })
    expect(some.length).toBeGreaterThan(0)
    expect(all).toHaveLength(people.totalDocs)
    expect(new Set(all.map(({ subject }) => String(subject))).size).toBe(people.totalDocs)
    const mine = all.find(({ subject }) => String(subject) === told.id)
    expect(mine?.data).toMatchObject({ weight: 'major' })
    expect(mine?.data.changes).toMatch(/90 (days|天) → 120 (days|天)/)
    // In the portal too, once, with the way to what changes.
    const { docs } = (await told.get('/api/notices?depth=0')).body as {
      docs: { kind: string; url: string }[]
    }
    expect(docs.map(({ kind, url }) => [kind, url])).toEqual([
      ['policy', `/privacy/compare/${version - 1}/${version}`],
    ])
  })

  it('[P42] [P113] names each recipient with its country and purpose, and the place of storage, from what is configured', async () => {
    app.clock.set('2026-09-01T00:00:00.000Z')
    const given = (terms: Record<string, unknown>[]) =>
      terms.map((term) => (term.category === 'activity-days' ? { ...term, recipients: ['payroll'] } : term))
    const stranger = await sign(privacy, await next(given))
    expect([stranger.status, stranger.body.field]).toEqual([400, 'statement'])

    const id = await startDraft(app.payload, 'china')
    const draft = (await hr.get(`/api/policies/${id}?depth=0`)).body as { terms: Record<string, unknown>[] }
    const said = (name: string, purpose: string, place: string, recipient?: string) => ({
      statement: {
        noticeDays: 0,
        recipients: [
          { ...(recipient ? { id: recipient } : {}), key: 'payroll', country: 'SG', name, purpose },
        ],
        storage: { country: 'CN', place },
      },
    })
    const zh = {
      ...said('薪酬公司', '代发工资', '上海机房'),
      terms: given(draft.terms.map(({ id: _, ...term }) => term)),
    }
    const patched = await hr.patch(`/api/policies/${id}?locale=zh&depth=0`, zh)
    expect(patched.status).toBe(200)
    const [row] = (patched.body.doc as { statement: { recipients: { id: string }[] } }).statement.recipients
    const half = await sign(privacy, id)
    expect([half.status, half.body.field]).toEqual([400, 'statement'])
    await hr.patch(
      `/api/policies/${id}?locale=en`,
      said('Payroll Ltd', 'Paying wages', 'A room in Shanghai', row!.id),
    )
    // It leaves the company, and the country: nobody signs before that is weighed.
    const unweighed = await sign(privacy, id)
    expect([unweighed.status, unweighed.body.code]).toEqual([400, 'not-assessed'])
    await weighPolicy(hr, id)
    const { version } = (await publish(id)).body as { version: number }
    app.clock.advance(40 * 24 * 60 * MINUTE)
    const { pages, statement } = (await app.anonymous().get(`/api/privacy/${version}`)).body as {
      pages: Record<'en' | 'zh', string>
      statement: { recipients: object[]; storage: object; territory: string[]; prevails: string }
    }
    expect(statement).toMatchObject({
      recipients: [
        {
          key: 'payroll',
          country: 'SG',
          name: { zh: '薪酬公司', en: 'Payroll Ltd' },
          purpose: { zh: '代发工资', en: 'Paying wages' },
        },
      ],
      storage: { country: 'CN', place: { zh: '上海机房', en: 'A room in Shanghai' } },
      territory: ['CN'],
      prevails: 'zh',
    })
    for (const [language, words] of [
      ['en', ['Payroll Ltd', 'Singapore', 'Paying wages', 'A room in Shanghai, China']],
      ['zh', ['薪酬公司', '新加坡', '代发工资', '上海机房、中国']],
    ] as const)
      for (const word of words) expect(pages[language]).toContain(word)
  })

  it('[P99] tells its author how plainly it is written, and key terms stand out on the sealed page', async () => {
    app.clock.set('2026-10-20T00:00:00.000Z')
    const id = await newDraft()
    const { readability } = (await hr.get(`/api/policies/${id}/signing`)).body as {
      readability: Record<'en' | 'zh', { figure: number; isPlain: boolean; keyTerms: number }>
    }
    for (const language of ['en', 'zh'] as const) {
      expect([language, readability[language].isPlain]).toEqual([language, true])
      expect(readability[language].keyTerms).toBeGreaterThan(2)
    }
    const { version } = (await publish(id)).body as { version: number }
    const { pages } = (await app.anonymous().get(`/api/privacy/${version}`)).body as {
      pages: Record<'en' | 'zh', string>
    }
    expect(pages.en).toContain('<strong>only counts per minute</strong>')
    expect(pages.zh).toContain('<strong>只保留每分钟的次数</strong>')
  })

  it('[P94] has every version at a public address, announced ones too', async () => {
    app.clock.set('2026-11-01T00:00:00.000Z')
    const from = '2026-12-24T00:00:00.000Z'
    const { version } = (await publish(await next(kept(11)), { effectiveFrom: from })).body as {
      version: number
    }
    const anyone = app.anonymous()
    expect((await inForce()).version).toBe(version - 1)
    for (let each = 0; each <= version; each++)
      expect([each, (await anyone.get(`/api/privacy/${each}`)).body.version]).toEqual([each, each])
    expect((await anyone.get(`/api/privacy/${version}`)).body.effectiveFrom).toBe(from)
  })

  /** What must stand on the page of each, in either language. */
  const SAYS: Record<string, { en: string[]; zh: string[]; switches: string[] }> = {
    workTime: {
      en: ['Webcam photos', 'at random, about 3 an hour', '60 days', 'Inviting to surveys and events'],
      zh: ['摄像头照片', '随机采集，每小时约 3 次', '60 天'],
      switches: ['webcam-photos', 'optional-letters'],
    },
    deviceClient: {
      en: [
        'Authorised partners',
        'Servers in mainland China',
        'within 15 working days',
        'Security department',
      ],
      zh: ['授权合作伙伴', '15 个工作日内答复'],
      switches: [],
    },
    remoteSupport: {
      en: ['Remote sessions', 'Recordings of sessions', 'the English one prevails', 'Cloud storage'],
      zh: ['会话录制', '以英文为准'],
      switches: ['session-recordings', 'optional-letters'],
    },
    selfHosted: {
      en: ['Committee for privacy and network security', 'CEO', 'Face photos'],
      zh: ['隐私保护与网络安全委员会', '人脸照片'],
      switches: ['device-logs', 'face-photos', 'optional-letters'],
    },
    attendance: {
      en: ['Punches', '730 days', 'Face detection', 'Telling a live face', 'within 30 days at the latest'],
      zh: ['打卡位置', '人脸检测服务商', '最迟不超过 30 日'],
      switches: ['punch-locations', 'face-photos'],
    },
  }
  it('[P13] [P15] five real policies are each expressed, published, read, compared with a changed one, and each permission asked by itself', async () => {
    app.clock.set('2026-11-01T06:00:00.000Z')
    for (const [name, beginning] of Object.entries(POLICIES)) {
      app.clock.advance(40 * 24 * 60 * MINUTE)
      const written = await createDraft(app.payload, beginning)
      expect((await weighPolicy(hr, written)).status).toBe(200)
      const published = await publish(written)
      expect([name, published.status, published.body.state]).toEqual([name, 200, 'published'])
      const { version } = published.body as { version: number }
      app.clock.advance(40 * 24 * 60 * MINUTE)
      const { pages } = (await app.anonymous().get(`/api/privacy/${version}`)).body as {
        pages: Record<'en' | 'zh', string>
      }
      for (const language of ['en', 'zh'] as const)
        for (const words of SAYS[name]![language])
          expect([name, language, words, pages[language].includes(words)]).toEqual([
            name,
            language,
            words,
            true,
          ])
      const reader = await app.person({ agrees: false })
      const { version: current, hash, switches } = await asked(reader)
      expect([name, current]).toEqual([name, version])
      // Whatever is optional and asked for by itself is off.
      expect(switches).toEqual(
        SAYS[name]!.switches.map((category) => expect.objectContaining({ category, granted: false })),
      )

      // One permission at the agreement, the others one after the other: a row for each, and none for what was not asked.
      const rows = async () => {
        const { body } = await reader.get('/api/consents?depth=0&limit=100')
        return (body.docs as { category: string }[]).map(({ category }) => category)
      }
      const [atOnce, ...later] = SAYS[name]!.switches
      const consents = atOnce ? [atOnce] : []
      const agreed = await reader.post('/api/agreement', { version, hash, language: 'zh', consents })
      expect([name, agreed.status, await rows()]).toEqual([name, 201, consents])
      for (const category of later)
        expect((await reader.post('/api/consent', { category, granted: true, language: 'zh' })).status).toBe(
          200,
        )
      expect([name, (await rows()).sort()]).toEqual([name, [...SAYS[name]!.switches].sort()])

      for (const [more, weight] of [
        [1, 'major'],
        [-1, 'minor'],
      ] as const) {
        const next = await startDraft(app.payload, 'newest')
        const draft = (await hr.get(`/api/policies/${next}?depth=0`)).body as {
          terms: { id: string; retentionDays: number | null }[]
        }
        const [first, ...rest] = draft.terms
        const terms = [{ ...first, retentionDays: first!.retentionDays! + more }, ...rest]
        await hr.patch(`/api/policies/${next}`, { terms })
        const { weight: found, changes } = (await hr.get(`/api/policies/${next}/signing`)).body as {
          weight: string
          changes: object[]
        }
        expect([name, more, found, changes.length]).toEqual([name, more, weight, 1])
      }
    }
  })

  it('[P55] [P56] asks for each category by itself, and gives a receipt of each answer', async () => {
    app.clock.set('2026-11-01T12:00:00.000Z')
    const ann = await app.person()
    expect((await answer(ann, 'agree')).status).toBe(201)
    const { switches, version, hash } = await asked(ann)
    const names = (switches as { category: string; granted: boolean }[]).map(({ category }) => category)
    expect(names).toEqual(['activity', 'activity-days', 'screenshots'])
    // One is turned on; the others stay as they were, off.
    for (const granted of [true, false]) {
      await ann.post('/api/consent', { category: 'screenshots', granted, language: 'zh' })
      app.clock.advance(MINUTE)
    }
    await ann.post('/api/consent', { category: 'activity', granted: true, language: 'en' })
    const now = (await asked(ann)).switches as { category: string; granted: boolean }[]
    expect(now.filter(({ granted }) => granted).map(({ category }) => category)).toEqual(['activity'])

    const { body } = await ann.get('/api/consents?sort=at&depth=0&limit=100')
    const events = (body.docs as { id: string; category: string }[]).filter(
      ({ category }) => category === 'screenshots',
    )
    const receipts = await Promise.all(
      events.map(async ({ id }) => (await ann.get(`/api/consents/${id}/receipt`)).body),
    )
    expect(receipts.map(({ event }) => (event as { event_state: string }).event_state).sort()).toEqual([
      'consent_given',
      'consent_withdrawn',
    ])
    expect(receipts[0]).toMatchObject({
      schema_version: 'ISO/IEC TS 27560:2023',
      record: {
        pii_principal_id: ann.id,
        privacy_notice: `/privacy/${version as number}`,
        privacy_notice_hash: hash,
        language: 'zh',
        purposes: [{ pii_type: '截屏', lawful_basis: '您的同意', pii_optional: true }],
        pii_controllers: [{ controller: 'Test Company Ltd' }],
      },
      event: { event_time: '2026-11-01T12:00:00.000Z', collection_method: 'portal' },
    })
    const { record } = receipts[0] as {
      record: { privacy_notice_text: string; purposes: { purpose: string }[] }
    }
    const { pages } = (await app.anonymous().get(`/api/privacy/${version as number}`)).body as {
      pages: Record<'zh', string>
    }
    expect(record.privacy_notice_text).toBe(pages.zh)
    // Of nobody else, and of no other collection.
    for (const who of [hr, privacy, app.anonymous()])
      expect((await who.get(`/api/consents/${events[0]!.id}/receipt`)).status).toBeGreaterThanOrEqual(401)
    const [accepted] = (await ann.get('/api/acceptances?depth=0')).body.docs as { id: string }[]
    expect((await ann.get(`/api/acceptances/${accepted!.id}/receipt`)).body.event).toMatchObject({
      event_state: 'consent_given',
    })
    expect((await ann.get(`/api/consents/${accepted!.id}/receipt`)).status).toBe(404)
  })

  it('[P49] [P50] sets the declared cookies alone; a form clears them, and what is public needs none', async () => {
    app.clock.set('2026-11-02T00:00:00.000Z')
    const person = await app.person({ username: 'cookie' })
    const password = 'a calm long password'
    await app.setPassword(person.id, password)
    const signedIn = await request(app.app).post('/api/sign-in').send({ name: 'cookie', password })
    const names = (headers: unknown) =>
      ((headers as Record<string, string[]>)['set-cookie'] ?? []).map((each) => each.split('=')[0])
    const declared = ['payload-token', 'payload-lng', 'payload-theme']
    expect(names(signedIn.headers)).toEqual(['payload-token'])
    const cleared = await person.post('/api/privacy/cookies/clear')
    expect([cleared.status, names(cleared.headers)]).toEqual([303, declared])
    const lines = (cleared.headers as unknown as Record<string, string[]>)['set-cookie'] ?? []
    expect(lines.every((line) => /=; .*Max-Age=0/i.test(line))).toBe(true)
    // Not the browser alone: what was copied from it is nobody's either.
    expect((await person.get('/api/users/me')).body.user).toBeNull()
    const bare = await app.anonymous().post('/api/privacy/cookies/clear')
    expect([bare.status, names(bare.headers)]).toEqual([303, []])
    const open = await app.anonymous().get('/api/privacy')
    expect([open.status, names(open.headers)]).toEqual([200, []])
    const { statement } = (await app.anonymous().get('/api/privacy')).body as {
      statement: { cookies: { name: string }[] }
    }
    expect(statement.cookies.map(({ name }) => name)).toEqual(declared)
  })

  it('[B15] clears what the browser stores too, for a script as for a form, and only for who brings a cookie', async () => {
    const person = await app.person({ username: 'stored' })
    const answer = await person.post('/api/privacy/cookies/clear').set('accept', 'application/json')
    expect([answer.status, answer.body, answer.headers['clear-site-data']]).toEqual([
      200,
      { ok: true },
      '"storage"',
    ])
    expect(answer.headers['set-cookie']).toHaveLength(3)
    const bare = await app.anonymous().post('/api/privacy/cookies/clear').set('accept', 'application/json')
    expect([bare.status, bare.headers['clear-site-data'], bare.headers['set-cookie']]).toEqual([
      200,
      undefined,
      undefined,
    ])
  })

  it('[P51] tracks nobody, asked or not, and says so to who asks', async () => {
    for (const header of ['dnt', 'sec-gpc']) {
      const asking = await request(app.app).get('/api/privacy').set(header, '1')
      expect([header, asking.headers.tk]).toEqual([header, 'N'])
      expect(asking.headers['set-cookie']).toBeUndefined()
    }
    expect((await app.anonymous().get('/api/privacy')).headers.tk).toBeUndefined()
    expect((await app.anonymous().get('/.well-known/gpc.json')).body).toMatchObject({ gpc: true })
  })

  /** After whatever the tests above have put on record, and once the newest version is in force. */
  const moveOn = async () => {
    const { docs: acts } = await app.payload.find({
      collection: 'audit-log',
      sort: '-at',
      limit: 1,
      overrideAccess: true,
    })
    const latest = (JSON.parse((await seals()).at(-1)!.bytes) as { effectiveFrom: string }).effectiveFrom
    const [last = ''] = [acts[0]?.at ?? '', latest].sort().slice(-1)
    app.clock.set(new Date(Date.parse(last) + 86_400_000).toISOString())
  }

  it('[P26] adds by a supplementary notice and changes nothing: announced first, asked of each, and kept in what follows', async () => {
    await moveOn()
    const base = (await inForce()) as {
      version: number
      terms: { category: string }[]
      titles: object
      pages: Record<'en' | 'zh', string>
    }
    const [before] = (await seals()).slice(-1)
    const sealed = JSON.parse(before!.bytes) as {
      version: number
      prose: { en: string }
      terms: object[]
      statement: { noticeDays: number }
    }
    const start = async (from: string) =>
      ((await hr.post('/api/policies/draft', { from })).body as { draft: string }).draft
    const added = {
      category: 'optional-letters',
      purposes: ['parties'],
      basis: 'consent',
      consent: 'separate',
      optional: true,
      retentionDays: 30,
      viewers: [],
      recipients: [],
    }
    const purposes = [{ key: 'parties', zh: '活动', en: 'Parties' }]
    const id = await start('supplement')
    for (const locale of ['en', 'zh'])
      await hr.patch(`/api/policies/${id}?locale=${locale}`, { prose: prose('Parties.') })
    // It may not touch what stands.
    const standing = { ...added, category: (sealed.terms as { category: string }[]).at(-1)!.category }
    await hr.patch(`/api/policies/${id}`, { purposes, terms: [standing] })
    expect((await sign(hr, id)).status).toBe(400)
    await hr.patch(`/api/policies/${id}`, { purposes, terms: [added] })
    const { status, body } = await publish(id)
    expect([status, body.version]).toEqual([200, sealed.version + 1])
    const next = JSON.parse((await seals()).at(-1)!.bytes) as typeof sealed & {
      supplementTo: number
      weight: string
    }
    expect([next.supplementTo, next.weight]).toEqual([sealed.version, 'major'])
    expect(next.terms.slice(0, sealed.terms.length)).toEqual(sealed.terms)
    expect(next.terms.slice(sealed.terms.length)).toMatchObject([{ category: 'optional-letters' }])
    expect(next.prose.en.startsWith(sealed.prose.en)).toBe(true)
    expect(next.prose.en.slice(sealed.prose.en.length)).toContain('Supplementary notice')

    // Nothing new of anybody before it is in force and he has agreed.
    const ann = await app.person()
    const may = async () => {
      const bound = boundTerm(await snapshotOf(app.payload, ann.id), 'optional-letters', app.clock.now())
      return 'refused' in bound ? bound.refused : bound.version
    }
    const from = (body as { effectiveFrom: string }).effectiveFrom
    if (Date.parse(from) > app.clock.now()) expect(await may()).toBe('not-in-policy')
    app.clock.set(new Date(Math.max(Date.parse(from), app.clock.now()) + MINUTE).toISOString())
    await runJob('activatePolicies', (await import('../../src/jobs')).JOBS.activatePolicies!.job, {
      payload: app.payload,
      files: app.files,
    })
    const bea = await app.person({ agrees: false })
    const of = async (person: Person) => {
      const bound = boundTerm(await snapshotOf(app.payload, person.id), 'optional-letters', app.clock.now())
      return 'refused' in bound ? bound.refused : bound.version
    }
    expect(await of(bea)).toBe('notice-not-accepted')
    await app.agree(bea.id)
    expect(await of(bea)).toBe(next.version)

    // The next whole version begins with both.
    const whole = await start('newest')
    const { body: copy } = await hr.get(`/api/policies/${whole}?depth=0&locale=en`)
    const categories = (copy as { terms: { category: string }[] }).terms.map(({ category }) => category)
    expect(categories).toContain('optional-letters')
    expect(categories.length).toBeGreaterThan(1)
    expect(JSON.stringify((copy as { prose: object }).prose)).toContain('Supplementary notice')
    expect(base.version).toBe(sealed.version)
  })

  it('[B2] an assessment holds for the terms that it weighed: where they are changed after, it is asked for anew', async () => {
    await moveOn()
    const id = await newDraft()
    const path = `/api/policies/${id}`
    const changed = async (change: object) => {
      const terms = (await termsOf(id)).map((term) =>
        (term as { category: string }).category === 'screenshots' ? { ...term, ...change } : term,
      )
      expect((await hr.patch(path, { terms })).status).toBe(200)
    }
    const refused = async () => {
      const { status, body } = await sign(privacy, id)
      return [status, body.code, body.changed]
    }
    expect((await hr.get(`${path}/signing`)).status).toBe(200)
    for (const change of [{ retentionDays: 30 }, { perHour: 3 }, { viewers: ['hr', 'manager'] }]) {
      await changed(change)
      expect([change, await refused()]).toEqual([change, [400, 'not-assessed', true]])
      expect((await hr.post(`${path}/assessment`, { holds: true })).status).toBe(200)
      expect((await hr.get(`${path}/signing`)).status).toBe(200)
    }
    // The same key with other words is another purpose.
    const { purposes } = (await hr.get(`${path}?depth=0`)).body as { purposes: { key: string; en: string }[] }
    const used = ((await termsOf(id)) as { category: string; purposes: string[] }[]).find(
      ({ category }) => category === 'screenshots',
    )!.purposes
    await hr.patch(path, {
      purposes: purposes.map((each) =>
        used.includes(each.key) ? { ...each, en: 'Disciplinary scoring' } : each,
      ),
    })
    expect(await refused()).toEqual([400, 'not-assessed', true])
    expect((await hr.post(`${path}/assessment`, { holds: true })).status).toBe(200)
    // A term without a high risk asks for nothing anew; where the data lies does.
    const activity = (await termsOf(id)).map((term) =>
      (term as { category: string }).category === 'activity' ? { ...term, retentionDays: 13 } : term,
    )
    await hr.patch(path, { terms: activity })
    expect((await hr.get(`${path}/signing`)).status).toBe(200)
    const { statement } = (await hr.get(`${path}?locale=en&depth=0`)).body as { statement: object }
    await hr.patch(`${path}?locale=en`, {
      statement: { ...statement, territory: ['CN'], storage: { country: 'CN' } },
    })
    expect((await refused())[1]).toBe('not-assessed')
    // Who may not write it may not say that it holds.
    for (const who of [admin, await app.person()])
      expect((await who.post(`${path}/assessment`, { holds: true })).status).toBe(403)
    // Drafted anew, it speaks of the terms as they are now, and asks why they are wider than the strictest.
    await hr.post(`${path}/assessment`, { again: true })
    const { assessment } = (await hr.get(`${path}?locale=en&depth=0`)).body as {
      assessment: { text: string }
    }
    for (const words of ['30 days', 'about 3 an hour']) expect(assessment.text).toContain(words)
    expect(await refused()).toEqual([400, 'drafting-note', undefined])
    await weighPolicy(hr, id)
    expect((await hr.get(`${path}/signing`)).status).toBe(200)
  })

  it('[B2] no note of a draft is sealed, wherever it stands, marked or as it was drafted before notes were', async () => {
    await moveOn()
    const notes: [string, object][] = [
      ['title', { title: 'Policy [[name the company]]' }],
      ['prose', { prose: prose('Text. [[What for?]]') }],
      ['prose', { prose: prose('What is collected in addition, what for, and for how long.') }],
      [
        'assessment',
        {
          assessment: {
            text: 'Screenshots are weighed. Correct it, and add what you know of your own company.',
          },
        },
      ],
      ['assessment', { assessment: { text: 'Screenshots are weighed. [[Say why]]' } }],
    ]
    for (const [where, more] of notes) {
      const id = await newDraft()
      expect((await hr.patch(`/api/policies/${id}?locale=en`, more)).status).toBe(200)
      const { status, body } = await sign(privacy, id)
      expect([where, status, body.code]).toEqual([where, 400, 'drafting-note'])
    }
    // An empty supplementary notice says what it wants to be told, and nothing is added while it does.
    const empty = await startDraft(app.payload, 'supplement')
    expect((await sign(privacy, empty)).body.code).toBe('drafting-note')
  })

  it('[B2] nothing is signed but what was shown: without its hash, or with another’s, there is no signature', async () => {
    await moveOn()
    const id = await newDraft()
    const other = await next(kept(5))
    const shown = async (draft: string) =>
      ((await privacy.get(`/api/policies/${draft}/signing`)).body as { digest: string }).digest
    const signature = async (body: object) => {
      const answered = await privacy.post(`/api/policies/${id}/sign`, body)
      return [answered.status, answered.body.code]
    }
    expect(await signature({})).toEqual([400, 'invalid'])
    expect(await signature({ digest: await shown(other) })).toEqual([409, 'conflict'])
    const before = await shown(id)
    // The text of the assessment is signed with the terms and the prose.
    const { assessment } = (await hr.get(`/api/policies/${id}?locale=en&depth=0`)).body as {
      assessment: { text: string }
    }
    await hr.patch(`/api/policies/${id}?locale=en`, { assessment: { text: `${assessment.text} And more.` } })
    expect(await signature({ digest: before })).toEqual([409, 'conflict'])
    await hr.patch(`/api/policies/${id}?locale=zh`, { prose: prose('另一段文字。') })
    expect(new Set([before, await shown(id), await shown(other)]).size).toBe(3)
    // By one or by two, as what it changes wants: it is taken.
    expect((await signature({ digest: await shown(id) }))[1]).toBeUndefined()
  })

  it('[P93] terms of high risk are weighed before anybody signs: each of them, in both languages, sealed by hash', async () => {
    await moveOn()
    const id = await newDraft()
    const path = `/api/policies/${id}`
    const write = (language: 'en' | 'zh', text: string | null, more: object = {}) =>
      hr.patch(`${path}?locale=${language}`, { assessment: { text, ...more } })
    const refused = async () => {
      const { status, body } = await sign(privacy, id)
      return [status, body.code, body.field]
    }
    const drafted = async () =>
      (
        (await hr.get(`${path}?locale=all&depth=0`)).body as {
          assessment: { text: Record<string, string>; risk: string }
        }
      ).assessment
    // The draft to start from comes with one.
    expect((await drafted()).text.en).toContain('Screenshots')
    expect((await drafted()).text.zh).toContain('截屏')
    await write('en', null)
    await write('zh', null)
    const missing = await sign(privacy, id)
    expect([missing.status, missing.body.code]).toEqual([400, 'not-assessed'])
    expect(missing.body.categories).toEqual({ en: ['Screenshots'], zh: ['截屏'] })
    await write('en', 'Screenshots are weighed.')
    expect(await refused()).toEqual([400, 'invalid', 'assessment.text'])
    expect((await sign(privacy, id)).body.detail).toBe(
      'Both languages are needed. Missing: impact assessment (Chinese).',
    )
    await write('zh', '已评估。')
    expect(await refused()).toEqual([400, 'not-assessed', 'assessment'])
    await write('zh', '已评估截屏。', { risk: null })
    expect(await refused()).toEqual([400, 'invalid', 'assessment.risk'])

    const employee = await app.person()
    expect((await employee.post(`${path}/assessment`, {})).status).toBe(403)
    const again = await hr.post(`${path}/assessment`, {})
    expect([again.status, again.body.code]).toEqual([409, 'conflict'])
    expect((await drafted()).text.en).toBe('Screenshots are weighed.')
    expect((await hr.post(`${path}/assessment`, { again: true })).body).toEqual({ written: true })
    const { text, risk } = await drafted()
    // What the term says stands there: how often, how long, who may look.
    for (const words of ['about 2 an hour', '14 days', 'HR', 'Risk to people', 'Safeguards'])
      expect([words, text.en!.includes(words)]).toEqual([words, true])
    for (const words of ['每小时约 2 次', '14 天', '人事', '对个人权益的影响', '保护措施'])
      expect([words, text.zh!.includes(words)]).toEqual([words, true])

    const { version } = (await publish(id)).body as { version: number }
    const { statement, pages } = JSON.parse(
      (await seals()).find((each) => each.version === version)!.bytes,
    ) as {
      statement: { assessment: object }
      pages: { en: string; zh: string }
    }
    const canonical = JSON.stringify({ en: text.en, zh: text.zh })
    const hash = createHash('sha256').update(canonical).digest('hex')
    expect(statement.assessment).toEqual({ hash, categories: ['screenshots'], risk })
    expect([pages.en.includes('Impact assessment'), pages.zh.includes('影响评估')]).toEqual([true, true])

    // Nothing of high risk, nothing to weigh; what is given to others is, whatever it is.
    const china = await startDraft(app.payload, 'china')
    await withoutNotice(china)
    expect((await hr.post(`/api/policies/${china}/assessment`, {})).body).toEqual({ written: false })
    expect((await publish(china)).status).toBe(200)

    // A high risk that is found anew asks everybody, also where no term changes.
    app.clock.advance(40 * 24 * 60 * MINUTE)
    const next = await startDraft(app.payload, 'strictest')
    await withoutNotice(next)
    await publish(next)
    app.clock.advance(MINUTE)
    const weightAt = async (risk: string) => {
      const draft = await startDraft(app.payload, 'newest')
      await hr.patch(`/api/policies/${draft}`, { assessment: { risk } })
      return ((await hr.get(`/api/policies/${draft}/signing`)).body as { weight: string }).weight
    }
    expect([await weightAt('high'), await weightAt('low')]).toEqual(['major', 'minor'])
  })
})
