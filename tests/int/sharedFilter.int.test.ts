import { useApp } from '../support/app'
import { userOf } from '../support/reading'

const app = useApp()

describe('what access hands to Payload', () => {
  it('[P102] is nobody else’s: a page that one person opens shows another no more than before', async () => {
    await app.publish()
    const team = await app.team('Secret team')
    const hr = await app.person({ name: 'Hana', roles: ['hr'], team })
    await app.raw('projects', { name: 'Secret project', company: app.company, team })
    await app.raw('imports', {
      fileName: 'people.csv',
      by: hr.id,
      at: new Date(app.clock.now()).toISOString(),
      state: 'done',
      total: 1,
      done: 1,
    })
    const alone = await app.person({ name: 'Ann' })
    const seen = async () =>
      Promise.all(
        ['teams', 'projects', 'imports'].map(async (slug) => {
          const { body } = await alone.get(`/api/${slug}?depth=0`)
          return (body as { totalDocs: number }).totalDocs
        }),
      )
    expect(await seen()).toEqual([0, 0, 0])
    // A page asks Payload who reads it, and Payload lays out what he may, by the filters that access gave it.
    const other = await app.person({ name: 'Ben' })
    await userOf(app, other)
    await userOf(app, alone)
    expect(await seen()).toEqual([0, 0, 0])
  })
})
