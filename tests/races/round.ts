import { setTimeout as sleep } from 'node:timers/promises'
import { randomFrom, type Random } from '../../src/demo/random'
import { PASSWORD, type Racer, type World } from './arrange'
import type { Act } from './acts'
import { judge } from './judge'
import type { Pair } from './pair'
import type { Request } from './requests'
import { isOk, type Answer } from './wire'

/** One act and one request of one person, at once. */
export interface Round {
  act: Act
  request: Request
  pair: Pair
  world: World
  racer: Racer
  password: string
  /** What the act is asked with. */
  prepared: string
  /** Of this round alone: a name that is put right, a number. */
  mark: string
  phone: string
  picture: Buffer
  /** How many days a picture is kept by the version that is published. */
  days: number
  actOrigin: string
  requestOrigin: string
  now(): number
  draft(): Promise<string>
  job(origin: string): Promise<Answer>
}

export interface Played {
  /** What came back that had ended; empty where nothing did. */
  undone: string[]
  /** Whether the two were under way at the same time. */
  overlapped: boolean
  /** Whether the act was done; of two at once it may be told to try again. */
  done: boolean
  act: Answer
  request: Answer
}

/** How long each takes, as far as it is known: delays are drawn from as much. */
export interface Pace {
  act: number
  request: number
}

const FIRST_GUESS = 30
export const newPace = (): Pace => ({ act: FIRST_GUESS, request: FIRST_GUESS })

const learn = (pace: Pace, { act, request }: Played): void => {
  pace.act += (act.ended - act.began - pace.act) / 4
  pace.request += (request.ended - request.began - pace.request) / 4
}

const jobOf = async (pair: Pair, name: string, origin: string): Promise<Answer> => {
  const began = performance.now()
  await pair.ask({ do: 'job', name }, origin)
  return { status: 200, body: {}, cookie: '', began, ended: performance.now() }
}

const arrange = async (
  pair: Pair,
  { act, request }: Pick<Round, 'act' | 'request'>,
  random: Random,
  { n, picture, days }: { n: number; picture: Buffer; days: number },
): Promise<Round> => {
  const wish = { ...act.needs, ...request.needs }
  const racer = await pair.ask<Racer>({ do: 'racer', wish })
  const [actOrigin = '', requestOrigin = actOrigin] = random.chance(0.5)
    ? pair.origins
    : [...pair.origins].reverse()
  const round: Round = {
    act,
    request,
    pair,
    world: pair.world,
    racer,
    password: PASSWORD,
    prepared: '',
    mark: `m${racer.username}`,
    phone: `+861${String(3_000_000_000 + random.int(0, 999_999_999))}`,
    picture,
    days,
    actOrigin,
    requestOrigin,
    now: () => pair.now(),
    draft: () => pair.ask<string>({ do: 'draft', officer: pair.world.hr.id, days }),
    job: (origin) => jobOf(pair, act.job, origin),
  }
  round.prepared = (await act.prepare?.(round)) ?? `${n}`
  return round
}

/** Plays the two, the request from so long before the act to so long after it as each of them takes. */
export const playRound = async (
  pair: Pair,
  both: Pick<Round, 'act' | 'request'>,
  pace: Pace,
  { seed, n, ...with_ }: { seed: string; n: number; picture: Buffer; days: number },
): Promise<Played> => {
  const random = randomFrom(seed, both.act.name, both.request.name, n)
  const round = await arrange(pair, both, random, { n, ...with_ })
  const delay = random.next() * (pace.request + pace.act) - pace.request
  const after = async (wait: number, play: () => Promise<Answer>): Promise<Answer> => {
    if (wait > 0) await sleep(wait)
    return play()
  }
  const [act, request] = await Promise.all([
    after(-delay, () => both.act.play(round, round.actOrigin)),
    after(delay, () => both.request.send(round, round.requestOrigin)),
  ])
  const undone = await judge(round, act, request)
  const overlapped = act.began < request.ended && request.began < act.ended
  const played = { undone, overlapped, done: isOk(act), act, request }
  learn(pace, played)
  return played
}
