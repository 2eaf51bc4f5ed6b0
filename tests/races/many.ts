import { asDevice, asPerson } from '../faults/send'
import { PASSWORD, type Racer } from './arrange'
import type { Looked } from './look'
import type { Pair } from './pair'
import { call, isOk, type Answer } from './wire'

const racerOf = (pair: Pair): Promise<Racer> => pair.ask<Racer>({ do: 'racer', wish: {} })

/** One person signs in so many times at once, by every process. @returns what is wrong. */
export const signInsAtOnce = async (pair: Pair, count: number): Promise<string[]> => {
  const racer = await racerOf(pair)
  const looked = () => pair.ask<Looked>({ do: 'look', subject: racer.id })
  const before = (await looked()).sessions
  const body = { name: racer.username, password: PASSWORD }
  const signIn = (_: unknown, i: number): Promise<Answer> =>
    call(pair.origins[i % pair.origins.length]!, '/api/sign-in', { 'sec-fetch-site': 'same-origin' }, body)
  const came = await Promise.all(Array.from({ length: count }, signIn))
  const cookies = new Set(came.filter(isOk).map(({ cookie }) => cookie))
  const made = (await looked()).sessions - before
  let alive = 0
  for (const cookie of cookies) {
    const { body: me } = await call(pair.origins[0]!, '/api/users/me', asPerson(cookie))
    if (me.user) alive++
  }
  return cookies.size === count && made === count && alive === count
    ? []
    : [`${count} sign-ins at once gave ${cookies.size} cookies, ${made} sessions, ${alive} alive`]
}

/** How often a door is asked: a job of the server may ask something in between. */
const TRIES = 9

/** How many questions to the database it costs to be known at a door that does nothing after. */
const costOf = async (pair: Pair, ask: () => Promise<Answer>): Promise<number> => {
  await ask() // when a computer was last seen, and what is prepared once
  const costs: number[] = []
  for (let i = 0; i < TRIES; i++) {
    const before = await pair.ask<number>({ do: 'queries' })
    await ask()
    costs.push((await pair.ask<number>({ do: 'queries' })) - before)
  }
  return costs.sort((a, b) => a - b)[Math.floor(TRIES / 2)] ?? 0
}

/** Who asks is found in one query. @returns what is wrong. */
export const oneQuery = async (pair: Pair): Promise<string[]> => {
  const { cookie, device } = await racerOf(pair)
  const [origin = ''] = pair.origins
  const doors = {
    session: () => call(origin, '/api/account/settings', asPerson(cookie), { unknown: true }),
    device: () => call(origin, '/ingest/v1/activity', asDevice(device.token), { items: [] }),
  }
  const wrong: string[] = []
  for (const [name, ask] of Object.entries(doors)) {
    const { status } = await ask()
    const cost = await costOf(pair, ask)
    if (status !== 400 || cost !== 1) wrong.push(`${name}: answered ${status}, after ${cost} queries`)
  }
  return wrong
}
