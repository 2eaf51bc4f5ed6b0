import { mkdir, writeFile, cp } from 'node:fs/promises'
import path from 'node:path'
import { BSON } from 'mongodb'
import sharp from 'sharp'
import { mongoOf, sqliteOf } from '../../src/db/kind'
import { TestApp } from '../support/app'
import { bobsWorld } from '../support/world'

/** Writes what this version keeps to a folder: a row in every collection, a sealed policy, what a device has sent. Run by keep.mjs. */
const [out = ''] = process.argv.slice(2)
const app = new TestApp()
await app.start()
await app.publish()
const team = await app.team('Kept team')
const ann = await app.person({ name: '安娜 Ann', username: 'ann.kept', team, consents: ['screenshots'] })
await app.payload.update({
  collection: 'users',
  id: ann.id,
  data: { email: 'ann@example.com' },
  overrideAccess: true,
})
await app.setPassword(ann.id, 'kept-password')
const device = await app.device(ann)
const image = await sharp({ create: { width: 64, height: 40, channels: 3, background: '#2a7' } })
  .png()
  .toBuffer()
const at = new Date(app.clock.now()).toISOString()
const shot = await device
  .post('/ingest/v1/screenshots')
  .field('clientId', 'kept-shot')
  .field('capturedAt', at)
  .attach('image', image, 'image.png')
const minutes = { items: [{ at, keys: 3, clicks: 4, title: 'Kept title' }] }
const activity = await device.post('/ingest/v1/activity', minutes)
if (shot.status !== 201 || activity.body.results[0].status !== 'accepted')
  throw new Error('What the device sent was not taken.')
await bobsWorld(app)

await mkdir(out, { recursive: true })
await writeFile(path.join(out, 'token'), device.token)
await cp(path.join(app.env.DATA_DIR, 'secrets'), path.join(out, 'secrets'), { recursive: true })
await cp(app.env.MEDIA_DIR, path.join(out, 'media'), { recursive: true })
if (process.env.GW_TEST_DB === 'mongo') {
  const { db } = mongoOf(app.payload).connection
  if (!db) throw new Error('not connected')
  await mkdir(path.join(out, 'mongo'))
  for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray()) {
    const rows = await db.collection(name).find().toArray()
    const lines = rows.map((row) => `${BSON.EJSON.stringify(row, { relaxed: false })}\n`)
    await writeFile(path.join(out, 'mongo', `${name}.jsonl`), lines.join(''))
    const indexes = await db.collection(name).indexes()
    await writeFile(path.join(out, 'mongo', `${name}.indexes.json`), JSON.stringify(indexes))
  }
} else {
  const { sql } = await import('@payloadcms/db-sqlite')
  await sqliteOf(app.payload).drizzle.run(sql`vacuum into ${path.join(out, 'glasswork.db')}`)
}
await app.stop()
process.exit(0)
