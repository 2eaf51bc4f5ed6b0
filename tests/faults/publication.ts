import assert from 'node:assert/strict'
import { moment, seeKilled, type Scenario } from './round'
import { asPerson, json, untilAnswered } from './send'
import type { Stored } from './stored'

/** A version is published; the server dies once it is sealed, and before its draft says so. */
export const publication: Scenario = {
  point: 'after-seal-before-mark',
  passes: [1],
  at: '11:30',
  play: async ({ site, cast, monday }) => {
    const stored = () => site.ask<Stored>({ do: 'stored', subject: cast.hr.id })
    const before = (await stored()).seals
    const path = `/api/policies/${cast.draft}`
    const shown = await untilAnswered(site, `${path}/signing`, () => ({ headers: asPerson(cast.hr.cookie) }))
    const { digest } = shown.body as { digest: string }
    const publish = () => untilAnswered(site, `${path}/sign`, json(asPerson(cast.hr.cookie), { digest }))
    const asked = publish()
    await seeKilled(site, asked)
    await site.start({ at: moment(monday, 0, '11:31') })
    // It was never answered, and asks again: it is told that the version is published.
    assert.deepEqual([(await asked).status, (await publish()).body.code], [409, 'sealed'])
    const { seals, policies } = await stored()
    assert.deepEqual(seals, [...before, before.length], 'one more version, and one alone')
    assert.deepEqual(
      policies.find(({ id }) => id === cast.draft),
      { id: cast.draft, status: 'published', version: before.length },
    )
  },
}
