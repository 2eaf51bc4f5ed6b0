import { accountOf } from '../../src/portal/account/account'
import { useApp, type Person } from '../support/app'
import { readerOf } from '../support/reading'

const app = useApp()
let hr: Person

beforeAll(async () => {
  app.clock.set('2026-03-16T02:00:00.000Z')
  await app.publish()
  hr = await app.person({ name: 'Hana', roles: ['hr'] })
})

const account = async (who: Person) => accountOf(await readerOf(app, who))
const list = (fileName: string) =>
  app.raw('imports', {
    fileName,
    by: hr.id,
    at: '2026-03-01T02:00:00.000Z',
    state: 'done',
    total: 1,
    done: 1,
  })
const cameBy = async (person: Person, source: string) =>
  app.payload.db.updateOne({
    collection: 'users',
    id: person.id,
    data: { source },
    req: {},
    returning: false,
  })

describe('the account page', () => {
  it('[B1] says of each where his own account came from, of officers too, who read every list', async () => {
    const [own, newest] = [await list('own.csv'), await list('h-two.csv')]
    for (const roles of [[], ['hr'], ['privacy'], ['admin']] as const) {
      const invited = await app.person({ roles: [...roles] })
      expect([roles, (await account(invited)).person.origin]).toEqual([roles, { by: 'invitation' }])
    }
    const imported = await app.person({ roles: ['hr'] })
    await cameBy(imported, own)
    expect((await account(imported)).person.origin).toEqual({ by: 'list', fileName: 'own.csv' })
    const first = await app.person({ roles: ['hr', 'privacy'] })
    await app.payload.db.create({
      collection: 'audit-log',
      data: {
        act: 'first-person',
        actor: first.id,
        subject: first.id,
        at: '2026-03-01T02:00:00.000Z',
        expiresAt: '2027-03-01T02:00:00.000Z',
      },
      req: {},
    })
    expect((await account(first)).person.origin).toEqual({ by: 'set-up' })
    expect(newest).not.toBe(own)
  })

  it('[B1] names as open to him the projects that he may put his time on, of officers too', async () => {
    const [past, mine] = [await app.team(), await app.team()]
    const project = (name: string, team: string) => app.raw('projects', { name, team, company: app.company })
    await Promise.all([project('Past project', past), project('My project', mine)])
    const officer = await app.person({ roles: ['hr'], team: past })
    const moved = await hr.post(`/api/employments/${officer.employment}/move`, {
      team: mine,
      from: '2026-03-10',
    })
    expect(moved.status).toBe(200)
    expect((await account(officer)).projects).toEqual(['My project'])
  })

  it('[B4] names one’s own earlier teams, which are no longer open otherwise, and no other', async () => {
    const [past, mine] = [await app.team('Earlier'), await app.team('Present')]
    await app.team('Of others')
    const person = await app.person({ team: past })
    const path = `/api/employments/${person.employment}/move`
    expect((await hr.post(path, { team: mine, from: '2026-03-10' })).status).toBe(200)
    expect((await account(person)).teams.map(({ team }) => team)).toEqual(['Present', 'Earlier'])
    const { body } = await person.get('/api/teams?depth=0')
    expect(body.docs.map(({ name }: { name: string }) => name)).toEqual(['Present'])
    expect((await account(await app.person())).teams).toEqual([])
  })
})
