import assert from 'node:assert/strict'
import type { FaultPoint } from '../../src/base/faults'
import { blackout } from './blackout'
import { sameAs, sweptClean } from './compare'
import { expectedOf } from './expected'
import { closing } from './closing'
import { deletion } from './deletion'
import { importing, undoing } from './importing'
import { mailing } from './mailing'
import { publication } from './publication'
import { dateOf, moment, seeKilled, type Round, type Scenario } from './round'
import { sendWork } from './sendWork'
import type { Stored } from './stored'
import { telling } from './telling'
import { WITHDRAWALS } from './withdrawing'
import { workOf } from './work'

/** A device sends a morning; the server dies among it, is started again, and the device goes on until all is answered. */
const capture = (point: FaultPoint, passes: readonly number[]): Scenario => ({
  point,
  passes,
  at: '11:30',
  play: async ({ site, cast, monday, random, pictures }: Round) => {
    const plan = { from: moment(monday, 0, '09:00'), minutes: 120, shots: 8, name: 'a' }
    const work = workOf(cast, pictures, random, plan)
    const sent = sendWork(site, work)
    await seeKilled(site, sent)
    await site.start({ at: moment(monday, 0, '11:31') })
    await sent
    await sweptClean(site, moment(monday, 0, '13:40'))
    const stored = await site.ask<Stored>({ do: 'stored', subject: cast.person.id })
    sameAs(stored, expectedOf(work, dateOf(monday)))
  },
})

/** Screenshots of two weeks; the older ones expire, and the server dies between their rows and their files. */
const purge: Scenario = {
  point: 'between-batch-and-unlink',
  passes: [1],
  at: '11:30',
  play: async ({ site, cast, monday, random, pictures }) => {
    const plan = { minutes: 60, shots: 5 }
    const older = workOf(cast, pictures, random, { ...plan, from: moment(monday, 0, '09:00'), name: 'older' })
    const newer = workOf(cast, pictures, random, { ...plan, from: moment(monday, 7, '09:00'), name: 'newer' })
    await sendWork(site, older)
    await site.ask({ do: 'moveTo', at: moment(monday, 7, '11:30') })
    await sendWork(site, newer)
    const expired = moment(monday, 31, '10:00')
    await site.ask({ do: 'moveTo', at: expired })
    await seeKilled(
      site,
      site.ask({ do: 'job', name: 'purgeExpired' }).catch(() => undefined),
    )
    await site.start({ at: expired })
    const screenshots = async () =>
      (await site.ask<Stored>({ do: 'stored', subject: cast.person.id })).screenshots
    const { screenshots: left } = expectedOf(newer, '')
    assert.deepEqual(await screenshots(), left, 'what has expired is there, or what has not is gone')
    await sweptClean(site, moment(monday, 31, '12:10'))
    await site.ask({ do: 'job', name: 'purgeExpired' })
    assert.deepEqual(await screenshots(), left)
    // In the end nothing is left of anybody; and the next round begins without rows that are due.
    await site.ask({ do: 'moveTo', at: moment(monday, 400, '10:00') })
    await site.ask({ do: 'job', name: 'purgeExpired' })
    const { minutes, days, files } = await site.ask<Stored>({ do: 'stored', subject: cast.person.id })
    assert.deepEqual([minutes, days, files, await site.files('screenshots')], [[], [], [], []])
  },
}

export const SCENARIOS: readonly Scenario[] = [
  capture('after-file-before-row', [3, 1, 6, 2, 5, 4]),
  capture('after-row-before-answer', [6, 1, 10, 3, 12, 8, 2]),
  // The last of the batches first: no later one counts the day again.
  capture('after-blocks-before-day', [6, 1, 4, 5, 2, 3]),
  purge,
  deletion,
  ...WITHDRAWALS,
  publication,
  // In the last batch too: the rows before it are not taken in again.
  importing('after-users-before-employments', [2, 1, 3]),
  importing('after-people-before-rows', [1, 3, 2]),
  undoing,
  blackout('after-blackout-before-row'),
  blackout('after-blackout-before-unlink'),
  telling,
  mailing('after-claim-before-send', false),
  mailing('after-send-before-mark', true),
  closing,
]
