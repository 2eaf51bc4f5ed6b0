import assert from 'node:assert/strict'
import { sameAs, sweptClean } from './compare'
import { expectedOf } from './expected'
import { dateOf, moment, seeKilled, type Scenario } from './round'
import { asPerson, findShot, json, untilAnswered } from './send'
import { sendShot, sendWork } from './sendWork'
import type { Stored } from './stored'
import { workOf } from './work'

/** A person deletes a screenshot; the server dies once the marks against its return stand, and before anything is gone. */
export const deletion: Scenario = {
  point: 'after-tombstone-before-delete',
  passes: [1],
  at: '11:30',
  play: async ({ site, cast, monday, random, pictures }) => {
    const plan = { from: moment(monday, 0, '09:00'), minutes: 60, shots: 5, name: 'a' }
    const work = workOf(cast, pictures, random, plan)
    await sendWork(site, work)
    const unwanted = random.pick(work.shots)
    const { device, clientId, capturedAt } = unwanted

    const path = `/api/screenshots/${await findShot(site, cast.person.cookie, unwanted)}/delete`
    const asked = await untilAnswered(site, path, json(asPerson(cast.person.cookie), {}))
    assert.equal(asked.status, 200, `the deletion was answered with ${asked.status} ${asked.body.code}`)

    await site.ask({ do: 'moveTo', at: moment(monday, 0, '11:31') })
    await seeKilled(
      site,
      site.ask({ do: 'job', name: 'finishDeletions' }).catch(() => undefined),
    )
    await site.start({ at: moment(monday, 0, '11:32') })
    const again = await sendShot(site, unwanted)
    assert.deepEqual([again.status, again.body.code], [403, 'deleted'], 'what was deleted came back')
    await sweptClean(site, moment(monday, 0, '13:40'))
    const stored = await site.ask<Stored>({ do: 'stored', subject: cast.person.id })
    sameAs(stored, expectedOf(work, dateOf(monday), [{ device: device.id, clientId, capturedAt }]))
    assert.equal(
      stored.tombstones.length,
      4,
      'three marks for the image: its client, its moment, its id; one for its ten minutes',
    )
    assert.equal(stored.acts.filter((act) => act === 'deleted-by-owner').length, 1, 'on record once')
  },
}
