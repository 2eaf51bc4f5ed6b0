import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { FLAGS } from '../../scripts/lib/runtime.mjs'
import { jest } from '@jest/globals'
import { createPlaces, memory } from '../../src/files/places'

const MB = 1_048_576
/** What is kept for everything else. */
const SPARE = 48 * MB
const real = memory.left
const { giveBack } = memory
const run = promisify(execFile)

beforeEach(() => {
  memory.left = () => SPARE + 300 * MB
})
afterEach(() => {
  memory.left = real
  memory.giveBack = giveBack
  jest.useRealTimers()
})

const settled = async (promise: Promise<unknown>): Promise<boolean> =>
  Promise.race([
    promise.then(() => true),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 20)),
  ])

describe('places by memory left', () => {
  it('[K2] are as many as fit, and no more than a few; the next goes in when one is free', async () => {
    const places = createPlaces({ picture: 2, file: 1 })
    const first = await places.take('picture', 10 * MB)
    const second = await places.take('picture', 10 * MB)
    const third = places.take('picture', 10 * MB)
    expect(await settled(third)).toBe(false)
    first()
    expect(await settled(third)).toBe(true)
    second()
    ;(await third)()
  })

  it('[K2] are given in the order of coming, and one that is large is not passed by', async () => {
    const places = createPlaces({ picture: 9, file: 9 })
    const free = await places.take('picture', 200 * MB)
    const order: string[] = []
    const large = places.take('picture', 250 * MB).then((leave) => (order.push('large'), leave))
    const small = places.take('picture', 10 * MB).then((leave) => (order.push('small'), leave))
    expect(await settled(small)).toBe(false)
    free()
    await Promise.all([large, small])
    expect(order).toEqual(['large', 'small'])
  })

  it('[K2] are refused where the memory left would not do for it alone, and it may come again', async () => {
    const places = createPlaces({ picture: 2, file: 1 })
    await expect(places.take('picture', 301 * MB)).rejects.toMatchObject({
      status: 503,
      code: 'unavailable',
      retryAfter: 15,
    })
    ;(await places.take('picture', 300 * MB))()
    memory.left = () => SPARE + 10 * MB
    await expect(places.take('picture', 11 * MB)).rejects.toMatchObject({ status: 503 })
  })

  it('[K2] are counted by kind, and share the memory', async () => {
    const places = createPlaces({ picture: 2, file: 1 })
    const file = await places.take('file', 200 * MB)
    const another = places.take('file', 1 * MB)
    // Who waits for others of his kind holds nobody up.
    ;(await places.take('picture', 90 * MB))()
    const large = places.take('picture', 110 * MB)
    expect(await settled(large)).toBe(false)
    file()
    ;(await large)()
    ;(await another)()
  })

  it('[K2] are waited for no longer than fifteen seconds', async () => {
    jest.useFakeTimers()
    const places = createPlaces({ picture: 1, file: 1 })
    const free = await places.take('picture', 1)
    const late = places.take('picture', 1)
    const outcome = expect(late).rejects.toMatchObject({ status: 503, code: 'unavailable' })
    await jest.advanceTimersByTimeAsync(14_999)
    const later = places.take('picture', 1)
    await jest.advanceTimersByTimeAsync(1)
    await outcome
    free()
    ;(await later)()
  })

  it('[K2] are found in what is no longer used, before anybody is refused', async () => {
    let asked = 0
    memory.left = () => SPARE + (asked ? 300 : 10) * MB
    memory.giveBack = () => ++asked === 1
    const places = createPlaces({ picture: 2, file: 1 })
    ;(await places.take('picture', 5 * MB))()
    expect(asked).toBe(0)
    ;(await places.take('picture', 200 * MB))()
    expect(asked).toBe(1)
    await expect(places.take('picture', 301 * MB)).rejects.toMatchObject({ code: 'unavailable' })
  })

  it('[K2] gives back what uploads left behind, in a process that is started as the server is, and not again at once', async () => {
    const unused = `
      import('./src/files/places.ts').then(async ({ memory }) => {
        const upload = new WeakRef(Buffer.alloc(1024))
        await new Promise((resolve) => setTimeout(resolve, 20))
        const answers = [memory.giveBack(), memory.giveBack()]
        process.stdout.write(JSON.stringify([...answers, upload.deref() !== undefined]))
      })`
    const { stdout } = await run(process.execPath, [...FLAGS, '--import', 'tsx', '--eval', unused])
    expect(JSON.parse(stdout)).toEqual([true, false, false])
  })

  it('[K2] tells the memory of the machine, or of the container that this runs in', () => {
    const left = real()
    expect(left).toBeGreaterThan(0)
    const given = process.constrainedMemory
    process.constrainedMemory = () => process.memoryUsage.rss() + 100 * MB
    try {
      expect(Math.round(real() / MB)).toBeLessThanOrEqual(101)
    } finally {
      process.constrainedMemory = given
    }
  })
})
