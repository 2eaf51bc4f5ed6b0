import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import express from 'express'
import { buildConfig, getPayload, handleEndpoints, type CollectionSlug } from 'payload'
import sharp from 'sharp'
import { webHandler } from '../../src/http/webHandler'
import { noMail } from '../../src/letters/mail'
import { answerParent } from '../faults/answerParent'
import type { Sample } from '../faults/work'
import { atOnce, secondsOf } from './rounds'

/** What somebody would write with Payload alone: a row a minute, and an upload collection; no rule, no policy, nobody asked who he is. */
export type StockAsk = { do: 'minutes'; person: string; device: string; items: Sample[] } | { do: 'stop' }

const AT_ONCE = 4
const { DATA_DIR = '', MEDIA_DIR = '', DATABASE_URL = '' } = process.env
const anybody = { create: () => true, read: () => true }

const config = buildConfig({
  secret: 'of a bench that nobody else reaches',
  db: DATABASE_URL
    ? mongooseAdapter({ url: DATABASE_URL })
    : sqliteAdapter({
        client: { url: `file:${path.join(DATA_DIR, '..', 'stock.db')}` },
        idType: 'uuidv7',
        wal: true,
        busyTimeout: 5_000,
      }),
  sharp,
  telemetry: false,
  email: noMail,
  logger: { options: { level: 'fatal' } },
  graphQL: { disable: true },
  typescript: { autoGenerate: false },
  collections: [
    { slug: 'users', auth: true, fields: [] },
    {
      slug: 'minutes',
      access: anybody,
      indexes: [{ fields: ['person', 'at'] }],
      fields: [
        { name: 'person', type: 'text', required: true, index: true },
        { name: 'device', type: 'text', required: true },
        { name: 'at', type: 'date', required: true, index: true },
        { name: 'keys', type: 'number', required: true },
        { name: 'clicks', type: 'number', required: true },
        { name: 'title', type: 'text' },
        { name: 'program', type: 'text' },
      ],
    },
    {
      slug: 'shots',
      access: anybody,
      upload: {
        staticDir: MEDIA_DIR,
        formatOptions: { format: 'webp', options: { quality: 80 } },
        imageSizes: [
          { name: 'thumb', width: 320, formatOptions: { format: 'webp', options: { quality: 75 } } },
        ],
      },
      fields: [
        { name: 'person', type: 'text', required: true, index: true },
        { name: 'capturedAt', type: 'date', required: true, index: true },
      ],
    },
  ],
})

// Payload makes the tables in this mode alone; the rest runs as in production.
Object.assign(process.env, { NODE_ENV: 'development', DISABLE_PAYLOAD_HMR: 'true' })
const payload = await getPayload({ config })
Object.assign(process.env, { NODE_ENV: 'production' })

const server = createServer()
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const app = express().use(
  '/api',
  webHandler(origin, (request) => handleEndpoints({ config: payload.config, request })),
)
server.on('request', (req, res) => void app(req, res))

const answer = async (ask: StockAsk): Promise<unknown> => {
  if (ask.do === 'stop') return payload.destroy()
  const { person, device } = ask
  const tasks = ask.items.map(
    (item) => () =>
      payload.create({
        collection: 'minutes' as CollectionSlug,
        data: { ...item, person, device } as never,
        depth: 0,
        overrideAccess: true,
      }),
  )
  return secondsOf(() => atOnce(AT_ONCE, tasks))
}

answerParent(answer, { origin })
