import assert from 'node:assert/strict'
import { asDevice, json, untilAnswered, type Answer } from './send'
import type { Site } from './site'
import type { Batch, Shot, Work } from './work'

const AT_ONCE = 4

export const sendBatch = (site: Site, { device, items }: Batch): Promise<Answer> =>
  untilAnswered(site, '/ingest/v1/activity', json(asDevice(device.token), { items }))

export const sendShot = (site: Site, { device, clientId, capturedAt, picture }: Shot): Promise<Answer> =>
  untilAnswered(site, '/ingest/v1/screenshots', () => {
    const body = new FormData()
    body.set('clientId', clientId)
    body.set('capturedAt', capturedAt)
    body.set('image', new Blob([new Uint8Array(picture.bytes)]), 'image')
    return { method: 'POST', headers: asDevice(device.token), body }
  })

/** Sends all of it, four requests at once, each until it is answered; whatever the server went through, the answer is that it has it. */
export const sendWork = async (site: Site, { shots, batches }: Work): Promise<void> => {
  const activity = batches.map((batch) => async () => {
    const { status, body } = await sendBatch(site, batch)
    assert.equal(status, 200, `activity was answered with ${status} ${body.code}`)
    assert.deepEqual([...new Set(body.results?.map((each) => each.code ?? each.status))], ['accepted'])
  })
  const pictures = shots.map((shot) => async () => {
    const { status, body } = await sendShot(site, shot)
    assert.ok([200, 201].includes(status), `a screenshot was answered with ${status} ${body.code}`)
  })
  const worker = async (n: number) => {
    const [first, second] = n % 2 ? [activity, pictures] : [pictures, activity]
    for (let next = first.shift() ?? second.shift(); next; next = first.shift() ?? second.shift())
      await next()
  }
  await Promise.all(Array.from({ length: AT_ONCE }, (_, n) => worker(n)))
}
