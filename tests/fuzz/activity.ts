import fc from 'fast-check'
import { auth, authHeaders, deviceFor, sized, type Auth } from './headers'
import type { BadCase, Prepared } from './case'
import type { FuzzContext, FuzzDevice, Sample } from './context'
import { slip, type Slip } from './items'
import type { Wire, WireAnswer } from './wire'

export const post = (path: string, headers: string[], body: Buffer, more: Partial<Wire> = {}): Wire => ({
  method: 'POST',
  path: `/ingest/v1${path}`,
  headers,
  body,
  ends: 'waits',
  ...more,
})

export const JSON_TYPE = 'Content-Type: application/json'

export const activityWire = (context: FuzzContext, who: Auth, body: Buffer, headers = [JSON_TYPE]): Wire =>
  post('/activity', [...authHeaders(context, who), ...headers, ...sized(body)], body)

interface Result {
  index: number
  status: string
}

/** Good items among bad ones, each known by its place. */
const mixed = (
  context: FuzzContext,
  device: FuzzDevice,
  slips: (Slip | null)[],
): { text: string; good: Map<number, Sample> } => {
  const good = new Map<number, Sample>()
  const items = slips.map((each, index) => {
    if (each) return each({ at: context.anyMoment(), keys: 1, clicks: 1 })
    const sample = context.freshMinute(device)
    good.set(index, sample)
    return JSON.stringify(sample)
  })
  return { text: `{"items":[${items.join(',')}]}`, good }
}

const settleMixed =
  (context: FuzzContext, device: FuzzDevice, good: Map<number, Sample>, length: number) =>
  (answer: WireAnswer): void => {
    if (answer.status !== 200) throw new Error('a batch that is whole is answered with 200')
    const { results } = JSON.parse(answer.body) as { results: Result[] }
    if (results.length !== length) throw new Error('an answer for each item')
    for (const { index, status } of results) {
      const sample = good.get(index)
      if (status !== (sample ? 'accepted' : 'refused')) throw new Error(`item ${index} was ${status}`)
      if (sample) context.expectMinute(device, sample)
    }
  }

/** A batch whose form is right: bad items are refused, and the good ones among them stored. */
export const badItems: fc.Arbitrary<BadCase> = fc
  .tuple(auth, fc.array(fc.option(slip, { freq: 4 }), { minLength: 1, maxLength: 8 }))
  .map(([who, slips]) => ({
    label: 'bad items in a batch',
    hasToken: who.valid,
    render: (context): Prepared => {
      const device = deviceFor(context, who)
      if (!who.valid) {
        const body = Buffer.from(JSON.stringify({ items: [{ at: context.anyMoment(), keys: 1, clicks: 1 }] }))
        return { wire: activityWire(context, who, body), outcome: 'refused' }
      }
      const { text, good } = mixed(context, device, slips)
      const wire = activityWire(context, who, Buffer.from(text))
      return { wire, outcome: 'answered', settle: settleMixed(context, device, good, slips.length) }
    },
  }))

/** A batch that would be taken, for slips around it. */
export const goodBatch = (context: FuzzContext, more: object = {}): string =>
  JSON.stringify({ items: [{ at: context.anyMoment(), keys: 3, clicks: 1, ...more }] })
