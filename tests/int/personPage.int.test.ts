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
})
