import { shutWords } from '../../src/i18n/among'
import { useApp } from '../support/app'

describe('viewings', () => {
  const app = useApp()

  it('[P28] shows monitoring data to nobody without a purpose, and to HR with one, on record for the person', async () => {
    await app.publish()
    const ann = await app.person({ name: 'Ann' })
    const hr = await app.person({ name: 'Hana', roles: ['hr'] })
    const day = await app.raw('activity-days', {
      subject: ann.id,
      company: app.company,
      capturedAt: '2026-03-16T01:00:00.000Z',
      localDate: '2026-03-16',
      zone: 'Asia/Shanghai',
      receivedAt: '2026-03-16T01:00:00.000Z',
      policyVersion: 1,
      expiresAt: '2027-03-16T01:00:00.000Z',
      key: 'k1',
      minutes: 3,
      keys: 4,
      clicks: 5,
    })

    const before = await hr.get('/api/activity-days')
    expect([before.status, before.body.errors?.[0]?.data?.code]).toEqual([403, 'purpose-missing'])
    expect((await hr.get(`/api/activity-days/${day}`)).status).toBe(404)

    const undeclared = await hr.post('/api/viewings', {
      category: 'activity-days',
      scope: 'person',
      subject: ann.id,
      purpose: 'curiosity',
    })
    expect([undeclared.status, undeclared.body.code]).toEqual([403, 'purpose-undeclared'])

    const opened = await hr.post('/api/viewings', {
      category: 'activity-days',
      scope: 'person',
      subject: ann.id,
      purpose: 'hours-dispute',
    })
    expect(opened.status).toBe(201)
    const after = await hr.get('/api/activity-days?depth=0')
    expect(after.body.docs.map((doc: { minutes: number }) => doc.minutes)).toEqual([3])

    const looks = await ann.get('/api/audit-log?depth=0&where[act][equals]=look')
    expect(looks.body.docs).toMatchObject([
      { actor: hr.id, subject: ann.id, category: 'activity-days', purpose: 'hours-dispute', count: 1 },
    ])

    // A version that no longer declares the purpose closes what was opened for it.
    app.clock.advance(60_000)
    await app.publish([{ category: 'activity-days', purposes: ['project-time'] }])
    await app.agree(ann.id)
    const closed = await hr.get('/api/activity-days?depth=0')
    expect([closed.status, closed.body.errors?.[0]?.data?.code]).toEqual([403, 'purpose-missing'])
  })

  it('[P29] opens nothing for a new purpose before the person has read of it and agreed', async () => {
    app.clock.advance(60_000)
    const terms = (...purposes: string[]) => [{ category: 'activity-days', purposes }]
    await app.publish(terms('hours-dispute'))
    const ben = await app.person({ name: 'Ben' })
    const hr = await app.person({ name: 'Hugo', roles: ['hr'] })
    const open = (purpose: string) =>
      hr.post('/api/viewings', { category: 'activity-days', scope: 'person', subject: ben.id, purpose })
    app.clock.advance(60_000)
    await app.publish(terms('hours-dispute', 'project-time'))
    const refused = await open('project-time')
    expect([refused.status, refused.body.code]).toEqual([403, 'purpose-undeclared'])
    // What he agreed to before goes on.
    expect((await open('hours-dispute')).status).toBe(201)
    await app.agree(ben.id)
    expect((await open('project-time')).status).toBe(201)
  })

  it('[B4] are offered of those of whom something opens, and of nobody else; who is left out is named', async () => {
    app.clock.advance(60_000)
    await app.publish([
      {
        category: 'screenshots',
        consent: 'separate',
        optional: true,
        purposes: ['hours-dispute', 'project-time'],
      },
      { category: 'device-logs', purposes: ['project-time'], viewers: ['admin', 'privacy'], logs: ['fault'] },
    ])
    await app.person({ name: 'Consents', consents: ['screenshots'] })
    await app.person({ name: 'Withholds' })
    await app.person({ name: 'Read nothing', agrees: false })
    const looking = [
      ['screenshots', await app.person({ name: 'Hilda', roles: ['hr'] })],
      ['device-logs', await app.person({ name: 'Ada', roles: ['admin'] })],
      ['device-logs', await app.person({ name: 'Pam', roles: ['privacy'] })],
    ] as const
    for (const [category, who] of looking) {
      const { body } = await who.get(`/api/viewings/options?category=${category}`)
      const { people, shut, purposes } = body as Record<string, { id: string; name: string }[]>
      const opens = async (subject: string) => {
        const answers = []
        for (const { id: purpose } of purposes ?? [])
          answers.push(
            (await who.post('/api/viewings', { category, scope: 'person', subject, purpose })).status,
          )
        return answers.includes(201)
      }
      for (const { id, name } of people ?? [])
        expect([category, name, await opens(id)]).toEqual([category, name, true])
      for (const { id, name } of shut ?? [])
        expect([category, name, await opens(id)]).toEqual([category, name, false])
      const names = (all: { name: string }[] | undefined) => (all ?? []).map(({ name }) => name)
      expect(names(people)).toContain('Consents')
      expect(names(people).includes('Withholds')).toBe(category === 'device-logs')
      expect(names(shut)).toContain('Read nothing')
      expect([...names(people), ...names(shut)]).not.toContain(who.id)
    }
    expect(shutWords(['Ann', 'Ben']).en).toBe('Nothing of this opens to you now of: Ann, Ben.')
    expect(shutWords(['A', 'B', 'C', 'D', 'E', 'F', 'G']).zh).toBe(
      '目前不能查看以下人员的此类数据：A、B、C、D、E，另有 2 人。',
    )
  })
})
