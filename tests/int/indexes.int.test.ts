import { bringIndexes } from '../../src/db/mongo/indexes'
import { isMongo, mongoOf } from '../../src/db/kind'
import { useApp } from '../support/app'

describe('indexes', () => {
  const app = useApp()
  const lease = () =>
    app.payload.db.create({
      collection: 'leases',
      data: { key: 'one of its kind', holder: 'x', until: new Date().toISOString() },
      req: {},
    })

  it('refuses a second row with a unique value, also after indexes were lost and the server started again', async () => {
    if (isMongo(app.payload)) {
      const { collection } = mongoOf(app.payload).collections.leases!
      await collection.dropIndexes()
      expect(await collection.indexes()).toHaveLength(1)
      await bringIndexes(mongoOf(app.payload))
      expect((await collection.indexes()).length).toBeGreaterThan(1)
    }
    await lease()
    await expect(lease()).rejects.toThrow()
  })

  it('are those that the schemas name, and mongoose finds none to add', async () => {
    if (!isMongo(app.payload)) return
    const models = Object.values(mongoOf(app.payload).collections)
    const all = () => Promise.all(models.map(({ collection }) => collection.indexes()))
    const made = await all()
    for (const model of models) await model.ensureIndexes()
    expect(await all()).toEqual(made)
    expect(made.flat().length).toBeGreaterThan(models.length)
  })
})
