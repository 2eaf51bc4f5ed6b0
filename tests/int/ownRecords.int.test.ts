import { readRecords, type RecordPages } from '../../src/portal/records/records'
import type { Reader } from '../../src/portal/kit/reader'
import { snapshotOf } from '../../src/policy/decide/snapshot'
import { useApp, type Person } from '../support/app'
import { pageReq } from '../support/reading'

const FIRST: RecordPages = { audit: 1, security: 1, letters: 1 }

describe('what is on record of oneself', () => {
  const app = useApp()
  const readerOf = async (person: Person, language: 'en' | 'zh' = 'en'): Promise<Reader> => {
    const req = await pageReq(app, person)
    return {
      req,
      payload: app.payload,
      user: req.user as never, // the strategy's user is the whole row
      language,
      zone: 'Asia/Shanghai',
      snapshot: await snapshotOf(app.payload, person.id),
    }
  }
  const act = (more: object) =>
    app.raw('audit-log', { at: new Date(app.clock.now()).toISOString(), act: 'changed', ...more })

  it('[B1] reads each row of the audit log about oneself or by oneself, in words, and nobody else’s', async () => {
    const hr = await app.person({ name: 'Hana Office', roles: ['hr'] })
    const ann = await app.person({ name: 'Ann' })
    const bob = await app.person({ name: 'Bob' })
    await act({ act: 'state-changed', actor: hr.id, actorRole: 'hr', subject: ann.id, detail: 'suspended' })
    app.clock.advance(1_000)
    await act({ act: 'enrolled', actor: ann.id, subject: ann.id, detail: 'device 7' })
    app.clock.advance(1_000)
    await act({ act: 'signed-in', actor: bob.id, subject: bob.id })
    const { audit } = await readRecords(await readerOf(ann), FIRST)
    expect(
      audit.rows
        .slice(0, 2)
        .map(({ act: what, by, byMe, aboutMe, detail }) => [what, by, byMe, aboutMe, detail]),
    ).toEqual([
      ['Device enrolled', '', true, true, 'device 7'],
      ['State changed', 'Hana Office (HR)', false, true, 'Suspended'],
    ])
    expect(audit.rows.some(({ act: what }) => what === 'Signed in')).toBe(false)
    expect(audit.rows.every(({ byMe, aboutMe }) => byMe || aboutMe)).toBe(true)
    const chinese = (await readRecords(await readerOf(ann, 'zh'), FIRST)).audit.rows
    expect(chinese[1]).toMatchObject({ act: '状态变更', by: 'Hana Office（人事）' })
    // Who reaches all of a log by an office reads here his own alone.
    const officer = await app.person({ roles: ['privacy', 'hr'] })
    const own = await readRecords(await readerOf(officer), FIRST)
    expect(own.audit.rows.every(({ byMe, aboutMe }) => byMe || aboutMe)).toBe(true)
    expect([own.security.rows, own.letters.rows]).toEqual([[], []])
  })

  it('[B1] reads what happened at one’s sign-in and how one’s letters fared, page by page', async () => {
    const ann = await app.person()
    const bob = await app.person()
    const expiresAt = new Date(app.clock.now() + 86_400_000).toISOString()
    const start = app.clock.now()
    for (let n = 0; n < 51; n++)
      await app.raw('security-log', {
        at: new Date(start + n * 1_000).toISOString(),
        event: 'sign-in-failed',
        subject: ann.id,
        browser: `Browser ${n}`,
        key: `${ann.id} ${n}`,
        expiresAt,
      })
    for (const subject of [ann.id, bob.id])
      await app.raw('outbox', {
        kind: 'account',
        subject,
        address: `${subject}@company.test`,
        language: 'en',
        state: 'sent',
        sentAt: new Date(start).toISOString(),
        messageId: `<${subject}@company.test>`,
        expiresAt,
      })
    const reader = await readerOf(ann)
    const first = await readRecords(reader, FIRST)
    expect([first.security.rows.length, first.security.more]).toEqual([50, true])
    expect(first.security.rows[0]).toMatchObject({ event: 'Sign-in failed', browser: 'Browser 50' })
    const second = await readRecords(reader, { ...FIRST, security: 2 })
    expect(second.security.rows.map(({ browser }) => browser)).toEqual(['Browser 0'])
    expect(second.security.more).toBe(false)
    expect(first.letters.rows.map(({ kind, state, address }) => [kind, state, address])).toEqual([
      ['News of the account', 'Handed to the mail server', `${ann.id}@company.test`],
    ])
    // Every kind of row that is counted on the account page leads to where it is read.
    const { holdings } = await import('../../src/portal/records/holdings')
    const held = await holdings(reader)
    const where = (slug: string) => held.find((each) => each.slug === slug)?.href
    expect(['audit-log', 'security-log', 'outbox'].map(where)).toEqual([
      '/account/records#audit',
      '/account/records#security',
      '/account/records#letters',
    ])
  })
  it('[B1] has of a letter its language for the person and for HR, and for no other who reads the row', async () => {
    const ann = await app.person()
    await app.raw('outbox', {
      kind: 'account',
      subject: ann.id,
      address: 'ann@company.test',
      language: 'en',
      state: 'sent',
      messageId: `<language-${ann.id}@company.test>`,
      expiresAt: new Date(app.clock.now() + 86_400_000).toISOString(),
    })
    const admin = await app.person({ roles: ['admin'] })
    const privacy = await app.person({ roles: ['privacy'] })
    const hr = await app.person({ roles: ['hr'] })
    const rows = `/api/outbox?depth=0&where[subject][equals]=${ann.id}`
    for (const who of [ann, hr]) expect((await who.get(rows)).body.docs).toMatchObject([{ language: 'en' }])
    for (const who of [admin, privacy]) {
      const { docs } = (await who.get(rows)).body
      expect(docs).toMatchObject([{ address: 'ann@company.test' }])
      expect(docs[0]).not.toHaveProperty('language')
      for (const query of [
        'where[language][equals]=en',
        'where[or][0][language][not_equals]=zh',
        'sort=language',
        'sort=-language',
      ])
        expect([query, (await who.get(`/api/outbox?${query}`)).status]).toEqual([query, 400])
      expect((await who.get('/api/outbox/count?where[language][equals]=en')).status).toBe(400)
    }
  })
})
