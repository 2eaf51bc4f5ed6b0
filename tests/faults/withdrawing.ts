import assert from 'node:assert/strict'
import type { FaultPoint } from '../../src/base/faults'
import { moment, runWhole, seeKilled, type Scenario } from './round'
import { asPerson, json, untilAnswered } from './send'
import { sendShot, sendWork } from './sendWork'
import type { Withdrawn } from './stored'
import { workOf } from './work'

/** More than two stretches of the walk. */
const LONG_HISTORY = 4_100

interface Step {
  point: FaultPoint
  passes?: readonly number[]
  /** Whether what was said stands by then. */
  stands: boolean
  /** How many screenshots there are beside those that are sent. */
  history?: number
}

/** A person turns screenshots off; the server dies at a step of it. In the end all is as if it had not. */
const withdrawing = ({ point, passes = [1], stands, history = 0 }: Step): Scenario => ({
  point,
  passes,
  at: '11:30',
  play: async ({ site, cast, monday, random, pictures }) => {
    const { id: subject, cookie } = cast.person
    const plan = { from: moment(monday, 0, '09:00'), minutes: 60, shots: 5, name: 'a' }
    await sendWork(site, workOf(cast, pictures, random, plan))
    if (history) await site.ask({ do: 'history', subject, company: cast.company, count: history })
    const seen = () => site.ask<Withdrawn>({ do: 'withdrawn', subject })
    const off = json(asPerson(cookie), { category: 'screenshots', granted: false, language: 'zh' })
    await seeKilled(
      site,
      fetch(`${await site.origin()}/api/consent`, off()).catch(() => undefined),
    )

    await site.start({ at: moment(monday, 0, '11:31') })
    const late = workOf(cast, pictures, random, { ...plan, shots: 2, name: 'late' }).shots
    if (stands) {
      const refused = await sendShot(site, late[0]!)
      assert.deepEqual([refused.status, refused.body.code], [403, 'consent-withdrawn'], 'it does not count')
    } else assert.deepEqual((await seen()).events, ['granted'], 'half of it stands')
    // Who got no answer says it again.
    const { status, body } = await untilAnswered(site, '/api/consent', off)
    assert.equal(status, 200, `the withdrawal was answered with ${status} ${body.code}`)
    const { body: after } = await sendShot(site, late[1]!)
    assert.equal(after.code, 'consent-withdrawn')

    await runWhole(site, 'settleWithdrawals')
    const { events, records, rows, ends } = await seen()
    assert.deepEqual([events, records], [['granted', 'withdrawn'], ['withdrawn']], 'once, and once on record')
    assert.equal(rows, 5 + history, 'what was collected is the person’s for a day')
    // Said in the minute before the server died, or in that after it began anew.
    const within = [moment(monday, 1, '11:30'), moment(monday, 1, '11:31')]
    assert.deepEqual(ends, [stands ? within[0] : within[1]], 'something would stay for longer')

    await site.ask({ do: 'moveTo', at: moment(monday, 0, '11:40') })
    await runWhole(site, 'settleWithdrawals')
    assert.equal((await seen()).unsettled, 0, 'it is never done')
    await site.ask({ do: 'moveTo', at: moment(monday, 1, '11:31') })
    await runWhole(site, 'purgeExpired')
    assert.deepEqual([(await seen()).rows, await site.files('screenshots')], [0, []], 'something is left')
    // The next round begins without rows that are due.
    await site.ask({ do: 'moveTo', at: moment(monday, 400, '10:00') })
    await runWhole(site, 'purgeExpired')
  },
})

export const WITHDRAWALS: readonly Scenario[] = [
  withdrawing({ point: 'after-change-before-epoch', stands: false }),
  withdrawing({ point: 'after-epoch-before-commit', stands: false }),
  withdrawing({ point: 'after-answer-before-record', stands: true }),
  withdrawing({ point: 'after-record-before-shortening', stands: true }),
  withdrawing({ point: 'amid-shortening', passes: [1, 2], stands: true, history: LONG_HISTORY }),
  withdrawing({ point: 'after-shortening-before-mark', stands: true }),
]
