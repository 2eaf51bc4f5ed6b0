import { memory } from '../../src/files/places'
import { useApp, type Person, type TestDevice } from '../support/app'
import { workbookParts, zipOf } from '../support/workbook'

const app = useApp()
const MB = 1_048_576

let hr: Person
let laptop: TestDevice
beforeAll(async () => {
  await app.publish()
  hr = await app.person({ roles: ['hr'] })
  laptop = await app.device(await app.person())
})

interface Told {
  status: number
  body: { code?: string; reason?: string; rows?: number; minutes?: number }
}
const read = async (file: Buffer | string): Promise<Told> =>
  await hr.post('/api/imports/read').attach('file', Buffer.from(file), 'list')
const send = async (body: string): Promise<Told> =>
  await laptop.post('/ingest/v1/activitywatch').type('json').send(body)

/** How many megabytes this process itself grows by meanwhile, with the request that it makes: what is read, is read in another. */
const spent = async <T>(run: () => Promise<T>) => {
  const rss = process.memoryUsage.rss()
  let most = rss
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20)
  const answer = await run()
  clearInterval(watch)
  most = Math.max(most, process.memoryUsage.rss())
  return { answer, megabytes: (most - rss) / MB }
}

/** A sheet that is all tags in each other; sixty megabytes, of which the archive has some hundred kilobytes or, told so, six. */
const deepWorkbook = async (): Promise<Buffer> => {
  const parts = workbookParts([['name'], ['x']])
  const sheet = parts.find(({ name }) => name.includes('sheet1'))!
  const deep = Array.from({ length: 1_000_000 }, (_, i) => `<a${i.toString(36)}>`).join('')
  return zipOf([...parts.filter((part) => part !== sheet), { ...sheet, content: `<worksheet>${deep}` }])
}

describe('a file that somebody sends', () => {
  it('[K3] of tags in each other is refused, and this process does not grow', async () => {
    const file = await deepWorkbook()
    expect(file.length).toBeGreaterThan(1 * MB)
    const { answer, megabytes } = await spent(() => read(file))
    expect([answer.status, answer.body.code, answer.body.reason]).toEqual([400, 'bad-file', 'xml'])
    expect(megabytes).toBeLessThan(150)
  })

  it('[K3] of five million columns is refused likewise, blank or not', async () => {
    for (const [file, reason] of [
      [`name${','.repeat(5_000_000)}\nx`, 'too-many-columns'],
      [`name${',x'.repeat(2_500_000)}\nx`, 'too-much'],
    ] as const) {
      const { answer, megabytes } = await spent(() => read(file))
      expect([answer.status, answer.body.code, answer.body.reason]).toEqual([400, 'bad-file', reason])
      expect(megabytes).toBeLessThan(150)
    }
  })

  it('[K3] that takes all memory of its reader is refused, and the next one is read', async () => {
    const objects = `{"buckets":{"a":{"type":"currentwindow","events":[{}${',{}'.repeat(5_000_000)}]}}}`
    const { answer, megabytes } = await spent(() => send(objects))
    expect([answer.status, answer.body.code]).toEqual([413, 'too-large'])
    // The body itself, and a copy on its way.
    expect(megabytes).toBeLessThan(150)
    expect(await read('name,team\nAnn,Sales')).toMatchObject({ status: 200, body: { rows: 1 } })
  })

  it('[K3] of events without end is refused, and those beside go on', async () => {
    const event = { timestamp: '2026-03-03T00:00:00Z', duration: 13 * 86_400, data: { app: 'x', title: 'y' } }
    const endless = (count: number) =>
      JSON.stringify({
        buckets: { a: { type: 'currentwindow', events: Array.from({ length: count }, () => event) } },
      })
    const { answer, megabytes } = await spent(() => send(endless(100_000)))
    expect([answer.status, answer.body.code]).toEqual([413, 'too-large'])
    expect(megabytes).toBeLessThan(150)
    expect((await send('{"buckets":')).body.code).toBe('invalid')
    expect((await send('[['.repeat(500_000))).body.code).toBe('invalid')
    expect((await send(endless(1))).status).toBe(200)
  })

  it('[K3] waits its turn, and is told to come again where there is no memory for it', async () => {
    const all = await Promise.all(Array.from({ length: 4 }, () => read('name,team\nAnn,Sales')))
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    const { left } = memory
    memory.left = () => 100 * MB
    try {
      expect(await read('name\nAnn')).toMatchObject({ status: 503, body: { code: 'unavailable' } })
      expect(await send('{"buckets":{}}')).toMatchObject({ status: 503, body: { code: 'unavailable' } })
    } finally {
      memory.left = left
    }
  })
})
