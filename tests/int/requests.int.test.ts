import type { CollectionSlug } from 'payload'
import { requestsWaiting } from '../../src/requests/waiting'
import { childReports, reportChild } from '../../src/requests/childReports'
import type { AnyRequest, RequestKind } from '../../src/requests/kind'
import { KINDS } from '../../src/requests/kinds'
import { decideRequest } from '../../src/requests/decide'
import { remindOfRequests } from '../../src/requests/remind'
import { MONDAY, useApp, type Person } from '../support/app'

const app = useApp()
const DAY = 86_400_000
const REPORT = { text: 'Wil is thirteen years old.', contact: '' }
let hr: Person
let privacy: Person
let wil: Person

beforeAll(async () => {
  await app.publish()
  hr = await app.person({ roles: ['hr'] })
  privacy = await app.person({ roles: ['privacy'] })
  wil = await app.person()
})
beforeEach(() => {
  app.clock.set(MONDAY)
})

const find = async <T>(collection: CollectionSlug, where: object): Promise<(T & { id: string })[]> =>
  (
    await app.payload.db.find<T & { id: string }>({
      collection,
      where: where as never,
      pagination: false,
      req: {},
    })
  ).docs
const report = async (): Promise<string> => {
  await reportChild(app.payload, REPORT)
  const rows = await find<{ createdAt: string }>('child-reports', { state: { equals: 'open' } })
  return String(rows.sort((one, other) => one.createdAt.localeCompare(other.createdAt)).at(-1)?.id)
}
const stateOf = async (id: string) =>
  (await find<{ state: string }>('child-reports', { id: { equals: id } }))[0]?.state
const as = ({ id }: Person, role: string) => ({ payload: app.payload, user: { id, roles: [role] } }) as never

describe('what somebody asks and somebody answers', () => {
  it('is decided once where two decide at once, and who comes second has changed nothing', async () => {
    for (let round = 0; round < 5; round++) {
      const id = await report()
      const answers = await Promise.all([
        hr.post(`/api/child-reports/${id}/answer`, { right: false, answer: 'Not so.' }),
        privacy.post(`/api/child-reports/${id}/answer`, {
          right: true,
          answer: 'So it is.',
          subject: wil.id,
          bornOn: '2013-01-01',
        }),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      const isRight = (await stateOf(id)) === 'right'
      expect(isRight).toBe(answers[1].status === 200)
      const minors = await find('guardianships', { subject: { equals: wil.id } })
      expect(minors.length > 0).toBe(isRight)
      const logged = await find<{ detail: string }>('audit-log', { act: { equals: 'child-report-answered' } })
      expect(logged).toHaveLength(round + 1)
      if (isRight) break
    }
  })

  it('is refused with a reason alone, by those who decide, and told to whom the kind says', async () => {
    const id = await report()
    const { wrong } = childReports.steps
    const told = {
      ...wrong,
      told: {
        to: () => Promise.resolve([wil.id]),
        notice: () => ({ kind: 'account' as const, titles: { en: 'No', zh: '否' }, url: '/account' }),
      },
    }
    const refuse = (who: never, answer?: string) => decideRequest(who, childReports, told, id, { answer })
    await expect(refuse(as(hr, 'hr'), '  ')).rejects.toMatchObject({ status: 400 })
    await expect(refuse(as(wil, 'employee'), 'Not so.')).rejects.toMatchObject({ status: 403 })
    await expect(
      decideRequest(as(hr, 'hr'), { ...childReports, askedBy: () => hr.id }, told, id, { answer: 'No.' }),
    ).rejects.toMatchObject({ status: 403 })
    expect(await stateOf(id)).toBe('open')
    expect(await refuse(as(hr, 'hr'), 'Not so.')).toEqual({ state: 'wrong' })
    await expect(refuse(as(hr, 'hr'), 'Not so.')).rejects.toMatchObject({ status: 409 })
    expect(await find('notices', { key: { equals: `child-report ${id} wrong ${wil.id}` } })).toHaveLength(1)
  })

  it('is reminded of by the clock of its kind, once a stage, until it is decided', async () => {
    const id = await report()
    const kind: RequestKind<AnyRequest> = {
      ...childReports,
      name: 'made-up',
      clock: {
        ...childReports.clock,
        reminders: ['half', 1, 'daily'],
        told: {
          to: () => Promise.resolve([hr.id, privacy.id]),
          notice: () => ({ kind: 'child-report', titles: { en: 'Waits', zh: '待答复' }, url: '/admin' }),
        },
      },
    }
    const waiting = (await find('child-reports', { state: { equals: 'open' } })).length
    const shown = await requestsWaiting(app.payload, { roles: ['hr'] }, [kind])
    expect(shown).toMatchObject([{ name: 'made-up', collection: 'child-reports', count: waiting }])
    expect(shown[0]?.due?.map(({ id: each }) => each)).toContain(id)
    expect(await requestsWaiting(app.payload, { roles: ['admin'] }, [kind])).toEqual([])
    const remind = async () => (await remindOfRequests(app.payload, [kind])) / (2 * waiting)
    expect(await remind()).toBe(0)
    for (const days of [1.5, 0.5, 2, 1]) {
      app.clock.advance(days * DAY)
      expect(await Promise.all([remind(), remind()]).then(([one, other]) => one + other)).toBe(1)
      expect(await remind()).toBe(0)
    }
    await decideRequest(as(hr, 'hr'), childReports, childReports.steps.wrong, id, { answer: 'Not so.' })
    app.clock.advance(DAY)
    expect(await remindOfRequests(app.payload, [kind])).toBe(2 * (waiting - 1))
    // The kinds of today have no reminders: a report stands on the start page, a black-out waits unseen by others.
    expect(await remindOfRequests(app.payload, KINDS)).toBe(0)
  })
})
