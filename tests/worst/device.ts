import sharp from 'sharp'
import { picture } from '../../scripts/lib/installation.mjs'
import { noise, once, type Attack } from './sender'

let n = 0
const shot =
  (image: () => Promise<Buffer>): Attack['send'] =>
  async (ask) =>
    ask('POST', '/ingest/v1/screenshots', picture(await image(), `worst-${n++}`, n % 8))

const canvas = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#2a7' }, limitInputPixels: false })
/** As many pixels as may be, of which no two are alike. */
const colourful = (side: number) => {
  const data = Buffer.alloc(side * side * 3)
  for (let i = 0; i < data.length; i++) data[i] = (i * 2_654_435_761) >>> 24
  return sharp(data, { raw: { width: side, height: side, channels: 3 } })
}
const largest = once(() => canvas(5_000, 5_000).png().toBuffer())
const progressive = once(() => colourful(4_900).jpeg({ progressive: true, quality: 40 }).toBuffer())
const tooLarge = once(() => canvas(16_000, 16_000).png({ compressionLevel: 9 }).toBuffer())
const moving = once(() =>
  sharp(Buffer.alloc(200 * 200 * 3 * 500), {
    raw: { width: 200, height: 200 * 500, channels: 3, pageHeight: 200 },
  })
    .webp({ loop: 0 })
    .toBuffer(),
)
const minutes = Array.from({ length: 500 }, (_, i) => ({
  at: new Date(Date.now() - i * 60_000).toISOString(),
  keys: 100_000,
  clicks: 100_000,
  title: '标'.repeat(500),
  program: 'p'.repeat(300),
}))
const event = { timestamp: '2026-03-03T00:00:00Z', duration: 13 * 86_400, data: { app: 'x', title: 'y' } }
const watched = (events: string) => `{"buckets":{"a":{"type":"currentwindow","events":[${events}]}}}`

/** What a computer may send, at its worst. */
export const DEVICE: readonly Attack[] = [
  { name: 'a picture as large as may be', send: shot(largest) },
  { name: 'a progressive JPEG of 24 million pixels', send: shot(progressive) },
  { name: 'a picture of 256 million pixels', send: shot(tooLarge) },
  { name: 'a picture of five hundred frames', send: shot(moving) },
  { name: 'ten megabytes of nothing', send: shot(once(() => noise(9.9))) },
  { name: 'eleven megabytes', send: shot(once(() => noise(11))) },
  {
    name: 'five hundred minutes of long titles',
    send: (ask) => ask('POST', '/ingest/v1/activity', { items: minutes }),
  },
  { name: 'a body of brackets', send: (ask) => ask('POST', '/ingest/v1/activity', '['.repeat(900_000)) },
  {
    name: 'five million events of nothing',
    send: (ask) => ask('POST', '/ingest/v1/activitywatch', watched(`{}${',{}'.repeat(5_000_000)}`)),
  },
  {
    name: 'events without end',
    send: (ask) =>
      ask('POST', '/ingest/v1/activitywatch', watched(Array(100_000).fill(JSON.stringify(event)).join(','))),
  },
  {
    name: 'brackets in each other',
    send: (ask) => ask('POST', '/ingest/v1/activitywatch', '[['.repeat(500_000)),
  },
  { name: 'what it may collect', send: (ask) => ask('GET', '/ingest/v1/config') },
]
