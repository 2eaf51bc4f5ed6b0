import assert from 'node:assert/strict'
import type { FaultPoint } from '../../src/base/faults'
import { sweptClean } from './compare'
import { moment, seeKilled, type Scenario } from './round'
import { asPerson, findShot, json, untilAnswered } from './send'
import { sendWork } from './sendWork'
import { workOf } from './work'

/** A part of a screenshot is to be blacked out; the server dies while it is done, and the old bytes are gone all the same. */
export const blackout = (point: FaultPoint): Scenario => ({
  point,
  passes: [1],
  at: '11:30',
  play: async ({ site, cast, monday, random, pictures }) => {
    const plan = { from: moment(monday, 0, '09:00'), minutes: 60, shots: 5, name: 'a' }
    const work = workOf(cast, pictures, random, plan)
    await sendWork(site, work)
    const wished = random.pick(work.shots)
    const me = asPerson(cast.person.cookie)
    const read = async <T>(path: string): Promise<T> =>
      (await (await fetch(`${await site.origin()}${path}`, { headers: me })).json()) as T
    const shot = await findShot(site, cast.person.cookie, wished)
    const part = { x: 8, y: 8, width: 40, height: 40 }
    const asked = await untilAnswered(site, `/api/screenshots/${shot}/redaction`, json(me, part))
    assert.equal(asked.status, 201, `the request was answered with ${asked.status} ${asked.body.code}`)
    const { docs: requests } = await read<{ docs: { id: string }[] }>(
      '/api/redaction-requests?depth=0&sort=-askedAt',
    )
    const request = requests[0]?.id
    const before = await site.files('screenshots')

    const approve = `${await site.origin()}/api/redaction-requests/${request}/approve`
    await seeKilled(
      site,
      fetch(approve, json(asPerson(cast.hr.cookie), {})()).catch(() => undefined),
    )
    await site.start({ at: moment(monday, 0, '11:32') })
    const after = await site.files('screenshots')
    const gone = before.filter((name) => !after.includes(name))
    assert.equal(gone.length, 2, 'the old picture and its thumbnail are not gone')
    const { state } = await read<{ state: string }>(`/api/redaction-requests/${request}?depth=0`)
    assert.equal(state, 'done')
    await sweptClean(site, moment(monday, 0, '13:40'))
  },
})
