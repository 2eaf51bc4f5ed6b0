import type { Act } from './acts'
import { LONGEST } from './arrange'
import type { Pair } from './pair'
import type { Request } from './requests'
import { newPace, playRound, type Played } from './round'
import { said } from './wire'

export interface Result {
  act: string
  request: string
  database: string
  rounds: number
  /** In which the two were under way at the same time. */
  overlapped: number
  /** In which the act was told to try again. */
  notDone: number
  failures: string[]
  seconds: number
}

/** Of so few rounds the request may have won each. */
const FEW = 5
/** People that race beside each other. */
const LANES = 3

const describe = (n: number, { undone, act, request }: Played): string =>
  `round ${n}: ${undone.join('; ')} (act ${said(act)}, request ${said(request)})`

/** Plays one act against one request so many times. */
export const campaign = async (
  pair: Pair,
  database: string,
  both: { act: Act; request: Request },
  { seed, times, picture }: { seed: string; times: number; picture: Buffer },
): Promise<Result> => {
  const began = performance.now()
  const { act, request } = both
  const result: Result = {
    act: act.name,
    request: request.name,
    database,
    rounds: 0,
    overlapped: 0,
    notDone: 0,
    failures: [],
    seconds: 0,
  }
  const pace = newPace()
  let next = 0
  const lane = async (): Promise<void> => {
    for (let n = next++; n < times; n = next++) {
      const days = act.concernsAll ? LONGEST - pair.published() : LONGEST
      try {
        const played = await playRound(pair, both, pace, { seed, n, picture, days })
        if (played.undone.length) result.failures.push(describe(n, played))
        if (played.overlapped) result.overlapped++
        if (!played.done) result.notDone++
      } catch (error) {
        result.failures.push(`round ${n}: ${(error as Error).message}`)
      }
      result.rounds++
    }
  }
  await Promise.all(Array.from({ length: act.concernsAll ? 1 : LANES }, lane))
  if (result.rounds >= FEW && result.notDone === result.rounds)
    result.failures.push('the act was never done: nothing was raced')
  return { ...result, seconds: (performance.now() - began) / 1_000 }
}
