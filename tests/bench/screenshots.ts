import { randomUUID } from 'node:crypto'
import assert from 'node:assert/strict'
import sharp from 'sharp'
import type { Cast } from '../faults/cast'
import type { Picture } from '../faults/pictures'
import { moment } from '../faults/round'
import { asDevice } from '../faults/send'
import type { Site } from '../faults/site'
import { MONDAY, onSite, roundsOf, type Bench } from './bench'
import { form, post } from './post'
import { atOnce, byTurns, secondsOf } from './rounds'
import { drawScreens } from './screens'
import { openStock } from './stock'

const ROUNDS = 12
const IN_FLIGHT = 4
/** Each round sends every screen so often. */
const REPEATS = 12

const rateOf = async (pictures: Picture[], most: number, task: (picture: Picture) => Promise<unknown>) => {
  const tasks = Array.from({ length: REPEATS }, () => pictures)
    .flat()
    .map((picture) => () => task(picture))
  return tasks.length / (await secondsOf(() => atOnce(most, tasks)))
}

/** The pixels' work alone, in the same settings and two at a time as in src/files/images.ts. */
const withSharp = async ({ bytes }: Picture): Promise<void> => {
  const upright = () => sharp(bytes, { sequentialRead: true }).autoOrient().flatten({ background: '#ffffff' })
  await upright().webp({ quality: 76, effort: 1, preset: 'drawing' }).toBuffer()
  await upright().resize({ width: 320, withoutEnlargement: true }).webp({ quality: 75, effort: 2 }).toBuffer()
}

/** Of several computers by turns: the server takes one picture of each at a time. */
const throughTheDoor = (site: Site, { devices }: Cast) => {
  let sent = 0
  return async (picture: Picture): Promise<void> => {
    const capturedAt = moment(MONDAY, 0, '10:00')
    const device = devices[sent++ % devices.length]!
    const { headers, body } = form(
      { clientId: randomUUID(), capturedAt },
      { field: 'image', name: 'image', type: 'application/octet-stream', bytes: picture.bytes },
    )
    const origin = await site.origin()
    const status = await post(
      `${origin}/ingest/v1/screenshots`,
      { ...headers, ...asDevice(device.token) },
      body,
    )
    assert.equal(status, 201)
  }
}

/** They agree at eight; it is half past eleven when they send. */
const onMorning = <T>(
  database: 'sqlite' | 'mongo',
  use: (site: Site, cast: Cast) => Promise<T>,
): Promise<T> =>
  onSite(database, { at: moment(MONDAY, 0, '08:00') }, async (site, cast) => {
    await site.ask({ do: 'moveTo', at: moment(MONDAY, 0, '11:30') })
    return use(site, cast)
  })

const PATHS = [
  'src/endpoints/ingest/',
  'src/files/',
  'src/policy/decide/decide.ts',
  'tests/bench/screenshots.ts',
]

export const screenshots: Bench = {
  name: 'screenshots',
  unit: 'pictures/s',
  floor: 'sharp alone: the same re-encoding and thumbnail of the same pictures',
  value: 'POST /ingest/v1/screenshots',
  target: { of: 'ratio', least: 0.7 },
  paths: PATHS,
  measure: async (run) => {
    sharp.cache(false)
    sharp.concurrency(1)
    const pictures = await drawScreens()
    return onMorning(run.database, (site, cast) =>
      byTurns(roundsOf(ROUNDS, run), {
        say: run.say,
        floor: () => rateOf(pictures, 2, withSharp),
        value: () => rateOf(pictures, IN_FLIGHT, throughTheDoor(site, cast)),
      }),
    )
  },
}

export const screenshotsStock: Bench = {
  name: 'screenshots-stock',
  unit: 'pictures/s',
  floor: 'a stock Payload upload collection through its REST API, webp and one image size',
  value: 'POST /ingest/v1/screenshots',
  target: { of: 'ratio', least: 2 },
  paths: PATHS,
  measure: async (run) => {
    const pictures = await drawScreens()
    const stock = await openStock(run.database)
    try {
      return await onMorning(run.database, (site, cast) =>
        byTurns(roundsOf(ROUNDS, run), {
          say: run.say,
          floor: () => rateOf(pictures, IN_FLIGHT, stock.upload),
          value: () => rateOf(pictures, IN_FLIGHT, throughTheDoor(site, cast)),
        }),
      )
    } finally {
      await stock.close()
    }
  },
}
