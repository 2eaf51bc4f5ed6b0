import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { activityWire, badItems } from './activity'
import type { BadCase } from './case'
import type { FuzzContext } from './context'
import { badEnrolment } from './enrol'
import { anyJson, badEnvelope, truncatedJson } from './envelope'
import { deviceFor, type Auth } from './headers'
import { badDoor, badHttp } from './http'
import { oddTitle } from './items'
import { bodyOf, goodParts, uploadWire } from './multipart'
import { badReport, undeclaredPicture } from './reports'
import { badBoundary, badParts, damagedUpload, truncatedUpload } from './uploads'
import { sendWire, type Wire, type WireAnswer } from './wire'

/** Bad requests at once; two good ones go beside them. */
export const AT_ONCE = 20
const weighted = (weight: number, arbitrary: fc.Arbitrary<BadCase>) => ({ weight, arbitrary })

/** A bad request of any kind; where one fails, it is told by its label. */
const badCase = fc
  .oneof(
    weighted(5, badItems),
    weighted(3, badEnvelope),
    weighted(2, anyJson),
    weighted(2, truncatedJson),
    weighted(2, badHttp),
    weighted(1, badDoor),
    weighted(1, badEnrolment),
    weighted(2, badReport),
    weighted(1, undeclaredPicture),
    weighted(5, badParts),
    weighted(1, badBoundary),
    weighted(2, truncatedUpload),
    weighted(1, damagedUpload),
  )
  .map((each) => ({ ...each, [fc.toStringMethod]: () => each.label }))

/** Sends it, and again for as long as more is under way than the server has room for, as a device does. */
const sendAgain = async (port: number, wire: Wire): Promise<WireAnswer> => {
  for (let tries = 1; ; tries++) {
    const answer = await sendWire(port, wire)
    const isBusy =
      answer.status === 503 && /You send too much at once|Too much is being sent/.test(answer.body)
    if (!isBusy || tries === 300) return answer
    await sleep(100)
  }
}

const complain = (label: string, wire: Wire, answer: WireAnswer, what: string): never => {
  const sent = [
    `${wire.method} ${wire.path.slice(0, 200)}`,
    ...wire.headers.map((line) => line.slice(0, 200)),
  ]
  const body = wire.body.subarray(0, 600).toString('latin1')
  throw new Error(
    `${label}: ${what}\nanswered ${answer.status} ${answer.body.slice(0, 300)}\n${sent.join('\n')}\n\n${body}`,
  )
}

const sendBad = async (port: number, context: FuzzContext, { label, render }: BadCase): Promise<void> => {
  const { wire, mayBeCut, outcome, settle } = render(context)
  const answer = await sendAgain(port, wire)
  const { status, hung } = answer
  if (hung) complain(label, wire, answer, 'the connection hung')
  if (status === null) return mayBeCut ? undefined : complain(label, wire, answer, 'no answer')
  if (status >= 500) complain(label, wire, answer, 'a fault of the server')
  if (outcome === 'refused' && status < 400) complain(label, wire, answer, 'it was taken')
  try {
    settle?.(answer)
  } catch (error) {
    complain(label, wire, answer, (error as Error).message)
  }
}

/** What a device sends in earnest; it must be taken whatever goes on beside it. */
export const sendGood = async (port: number, context: FuzzContext, n: number, title = ''): Promise<void> => {
  const who: Auth = { valid: true, device: Math.floor(n / 2) }
  const device = deviceFor(context, who)
  if (n % 2) {
    const sample = { ...context.freshMinute(device), title }
    const wire = activityWire(context, who, Buffer.from(JSON.stringify({ items: [sample] })))
    const answer = await sendAgain(port, wire)
    if (!answer.body.includes('"accepted"')) complain('a good minute', wire, answer, 'it was not taken')
    return context.expectMinute(device, sample)
  }
  const id = randomUUID()
  const wire = uploadWire(context, who, bodyOf(Object.values(goodParts(context, id))))
  const answer = await sendAgain(port, wire)
  if (answer.status !== 201) complain('a good screenshot', wire, answer, 'it was not taken')
  context.screenshots.add(`${device.id}|${id}`)
}

export interface FuzzResult {
  bad: number
  good: number
  withToken: number
}

/**
 * Sends so many bad requests, twenty at once and two good ones among them.
 * @throws Error that names the seed and the smallest failing set, as fast-check finds it.
 */
export const fuzz = async (
  port: number,
  context: FuzzContext,
  { count, seed }: { count: number; seed: number },
): Promise<FuzzResult> => {
  const result: FuzzResult = { bad: 0, good: 0, withToken: 0 }
  const wave = fc.asyncProperty(
    fc.array(badCase, { minLength: AT_ONCE, maxLength: AT_ONCE }),
    fc.tuple(oddTitle, oddTitle),
    async (cases, titles) => {
      const good = titles.map((title, i) => sendGood(port, context, result.good + i, title))
      await Promise.all([...cases.map((each) => sendBad(port, context, each)), ...good])
      result.bad += cases.length
      result.good += good.length
      result.withToken += cases.filter(({ hasToken }) => hasToken).length
    },
  )
  await fc.assert(wave, { numRuns: Math.ceil(count / AT_ONCE), seed, endOnFailure: true })
  return result
}
