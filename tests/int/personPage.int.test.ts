import { personView } from '../../src/admin/people/person'
import { useApp, type Person } from '../support/app'

const app = useApp()

const userOf = ({ id }: Pick<Person, 'id'>) =>
  app.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true })
const viewOf = async (whom: Person, by: Person) => {
  const [person, user] = [await userOf(whom), await userOf(by)]
  return personView(app.payload, { ...user, collection: 'users' } as never, person, 'en')
}

describe('the page of a person', () => {
  it('[B4] says of each office what is not open to it, and never that there is none', async () => {
    await app.publish()
    const ann = await app.person({ name: 'Ann', consents: ['screenshots'] })
    const device = await app.device(ann)
    await device.get('/ingest/v1/config')
    const offices = {
      hr: await app.person({ roles: ['hr'] }),
      privacy: await app.person({ roles: ['privacy'] }),
      admin: await app.person({ roles: ['admin'] }),
    }
    const seen = Object.fromEntries(
      await Promise.all(
        Object.entries(offices).map(async ([office, by]) => {
          const { acceptances, consents, history, devices, on } = await viewOf(ann, by)
          return [
            office,
            {
              acceptances: acceptances?.length ?? null,
              consents: consents?.length ?? null,
              history: history === null ? null : 'shown',
              lastSeen: devices?.map(({ lastSeenAt }) => lastSeenAt !== null),
              on: on.includes('screenshots'),
            },
          ] as const
        }),
      ),
    )
    expect(seen).toEqual({
      hr: { acceptances: 1, consents: 1, history: 'shown', lastSeen: [false], on: true },
      privacy: { acceptances: 1, consents: 1, history: 'shown', lastSeen: [true], on: true },
      admin: { acceptances: null, consents: null, history: null, lastSeen: [true], on: false },
    })
  })

  it('[E3] says in the history of somebody who was imported who brought him in, by which list', async () => {
    const [hr, other] = [
      await app.person({ name: 'Hana', roles: ['hr'] }),
      await app.person({ name: 'Otto', roles: ['hr'] }),
    ]
    const bob = await app.person({ name: 'Bob' })
    const at = '2026-03-10T02:00:00.000Z'
    const source = await app.raw('imports', {
      fileName: 'people.csv',
      by: hr.id,
      at,
      state: 'done',
      total: 1,
    })
    await app.payload.db.updateOne({
      collection: 'users',
      id: bob.id,
      data: { source },
      req: {},
      returning: false,
    })
    await app.reauth(hr)
    expect((await hr.post(`/api/people/${bob.id}/correct`, { language: 'zh', reason: 'Asked' })).status).toBe(
      200,
    )
    const came = { act: 'Imported', actor: 'Hana', detail: 'list people.csv' }
    const { history } = await viewOf(bob, hr)
    expect(history?.map(({ act }) => act)).toEqual([expect.any(String), 'Imported'])
    expect(history?.at(-1)).toMatchObject(came)
    expect((await viewOf(bob, other)).history).toMatchObject([came])
    expect((await viewOf(other, hr)).history).toEqual([])
  })
})
