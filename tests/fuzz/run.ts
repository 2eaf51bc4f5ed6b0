import { writeFile } from 'node:fs/promises'
import { drawPictures } from '../faults/pictures'
import { moment } from '../faults/round'
import { asPerson, json } from '../faults/send'
import { Site, type Database } from '../faults/site'
import { FuzzContext, type FuzzDevice } from './context'
import { AT_ONCE, fuzz, sendGood } from './fuzz'

/** Called by scripts/fuzz.mjs: how many bad requests, after how many good ones, on which database, and where the result goes. */
const { count, good, seed, database, report } = JSON.parse(process.argv[2] ?? '{}') as {
  count: number
  good: number
  seed: number
  database: Database
  report: string
}

const MB = 1024 * 1024
const COMPUTERS = 8
const MINUTE = 60_000
const MONDAY = Date.parse('2026-03-15T16:00:00Z')
const WORKING_DAYS = [0, 1, 2, 3, 4, 7, 8, 9, 10]
/** The working hours before and after the break. */
const SPANS = [
  ['09:00', 179],
  ['13:00', 299],
] as const

const slots = WORKING_DAYS.flatMap((day) =>
  SPANS.flatMap(([from, minutes]) =>
    Array.from({ length: minutes }, (_, m) =>
      new Date(Date.parse(moment(MONDAY, day, from)) + m * MINUTE).toISOString(),
    ),
  ),
)

/** More computers of the same person: each has minutes of its own to send. */
const enrol = async (origin: string, cookie: string, n: number): Promise<FuzzDevice> => {
  const post = async <T>(path: string, headers: Record<string, string>, body: object): Promise<T> =>
    (await (await fetch(origin + path, json(headers, body)())).json()) as T
  const { code } = await post<{ code: string }>('/api/enrolment-codes', asPerson(cookie), {})
  const { token, device } = await post<{ token: string; device: { id: string } }>(
    '/ingest/v1/enrol',
    {},
    { code, name: `Computer ${n}` },
  )
  return { id: device.id, token }
}

const site = await Site.open(database)
try {
  const { cast, origin } = await site.start({
    at: moment(MONDAY, 0, '08:00'),
    cast: true,
    execArgv: ['--expose-gc'],
  })
  if (!cast) throw new Error('nobody was arranged')
  await site.ask({ do: 'moveTo', at: moment(MONDAY, 11, '20:00') })
  const devices = [...cast.devices]
  while (devices.length < COMPUTERS) devices.push(await enrol(origin, cast.person.cookie, devices.length))
  const [picture] = await drawPictures()
  const context = new FuzzContext(devices, slots, 'none', picture!.bytes)
  const port = Number(new URL(origin).port)
  // As many at once as later: what threads hold on to is there before it is measured.
  for (let n = 0; n < good; n += AT_ONCE)
    await Promise.all(Array.from({ length: AT_ONCE }, (_, i) => sendGood(port, context, n + i)))
  const before = await site.ask<number>({ do: 'memory' })
  const result = await fuzz(port, context, { count, seed })
  const after = await site.ask<number>({ do: 'memory' })
  await site.stop()
  await writeFile(report, JSON.stringify({ ...result, before: before / MB, after: after / MB }))
} finally {
  await site.close()
}
