import { asPerson } from '../faults/send'
import type { RacerWish } from './arrange'
import type { Round } from './round'
import { call, isOk, said, type Answer } from './wire'

/** What has ended once an act is answered. */
export type Ended = 'account' | 'sessions' | 'office' | 'consent' | 'device' | 'term' | 'guardian'

/** What ends or changes somebody's rights. */
export interface Act {
  name: string
  ends: Ended
  needs?: RacerWish
  /** The job that might take it back. */
  job: string
  /** It concerns everybody: no other round runs beside. */
  concernsAll?: boolean
  /** What comes before it. @returns what the act itself is asked with. */
  prepare?(round: Round): Promise<string>
  play(round: Round, origin: string): Promise<Answer>
}

export const NEXT_PASSWORD = 'gravel otter lantern 9'
const reason = 'as agreed'

const must = (answer: Answer): Answer => {
  if (!isOk(answer)) throw new Error(`what comes before the act was answered with ${said(answer)}`)
  return answer
}

const byHr = (round: Round, origin: string, path: string, body: object): Promise<Answer> =>
  call(origin, path, asPerson(round.world.hr.cookie), body)

const guardian = (round: Round, origin: string): Promise<Answer> =>
  byHr(round, origin, `/api/people/${round.racer.id}/guardian`, { bornOn: '2030-05-05', reason })

export const ACTS: readonly Act[] = [
  // First, while there are few people to tell of each version.
  {
    name: 'publish',
    ends: 'term',
    job: 'activatePolicies',
    concernsAll: true,
    prepare: (round) => round.draft(),
    play: async ({ prepared, world }, origin) => {
      const path = `/api/policies/${prepared}`
      const { body } = await call(origin, `${path}/signing`, asPerson(world.second.cookie))
      const { digest } = body as { digest: string }
      return call(origin, `${path}/sign`, asPerson(world.second.cookie), { digest })
    },
  },
  {
    name: 'suspend',
    ends: 'account',
    job: 'settleActs',
    play: (round, origin) => byHr(round, origin, `/api/people/${round.racer.id}/suspend`, { reason }),
  },
  {
    name: 'end-employment',
    ends: 'account',
    job: 'purgeExpired',
    play: (round, origin) =>
      byHr(round, origin, `/api/employments/${round.racer.employment}/end`, { now: true, reason }),
  },
  {
    name: 'take-office',
    ends: 'office',
    needs: { roles: ['hr'] },
    job: 'settleActs',
    prepare: async (round) => {
      const path = `/api/people/${round.racer.id}/offices`
      const { body } = must(await byHr(round, round.actOrigin, path, { take: 'hr', reason }))
      return String(body.act)
    },
    play: ({ prepared, world }, origin) =>
      call(origin, `/api/pending-acts/${prepared}/sign`, asPerson(world.second.cookie), {}),
  },
  {
    name: 'password',
    ends: 'sessions',
    job: 'purgeExpired',
    play: ({ racer, password }, origin) =>
      call(origin, '/api/account/password', asPerson(racer.cookie), {
        current: password,
        next: NEXT_PASSWORD,
      }),
  },
  {
    name: 'withdraw',
    ends: 'consent',
    job: 'settleWithdrawals',
    play: ({ racer }, origin) =>
      call(origin, '/api/consent', asPerson(racer.cookie), {
        category: 'screenshots',
        granted: false,
        language: 'en',
      }),
  },
  {
    name: 'revoke-device',
    ends: 'device',
    job: 'settleWithdrawals',
    play: (round, origin) => byHr(round, origin, `/api/devices/${round.racer.device.id}/revoke`, {}),
  },
  {
    name: 'under-age',
    ends: 'account',
    job: 'purgeMinors',
    play: guardian,
  },
  {
    name: 'guardian-withdraws',
    ends: 'guardian',
    job: 'purgeMinors',
    prepare: async (round) => {
      const id = String(must(await guardian(round, round.actOrigin)).body.id)
      const signed = { guardian: 'Somebody', signedOn: '2040-01-01', paper: 'in the safe' }
      must(await byHr(round, round.actOrigin, `/api/guardianships/${id}/confirm`, signed))
      return id
    },
    play: (round, origin) => byHr(round, origin, `/api/guardianships/${round.prepared}/withdraw`, { reason }),
  },
]
