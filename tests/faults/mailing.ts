import assert from 'node:assert/strict'
import type { FaultPoint } from '../../src/faults'
import { Sink } from '../support/smtp'
import { moment, seeKilled, type Scenario } from './round'
import type { Letter } from './stored'

/** Letters of each kind: two batches and a bit, of both together. */
const EACH = 60

/**
 * Letters wait, a mail server is set, and the server dies among a batch. Started again, it sends on: what must arrive is there, under one
 * Message-ID however often it came; what need not is there at most once; and each doubt is on record.
 */
export const mailing = (point: FaultPoint, handedOver: boolean): Scenario => ({
  point,
  passes: [2, 1, 3],
  at: '11:30',
  play: async ({ site, cast, monday, random }) => {
    const sink = await new Sink().start()
    try {
      const stem = `m${random.int(1_000_000, 9_999_999)}`
      const addressed = (kind: string) =>
        Array.from({ length: EACH }, (_, i) => ({ kind, address: `${stem}-${kind}-${i}@example.com` }))
      const wanted = [...addressed('invitation'), ...addressed('test')]
      await site.ask({ do: 'putLetters', subject: cast.person.id, letters: wanted })
      await site.ask({ do: 'mailServer', port: sink.port })
      await seeKilled(
        site,
        site.ask({ do: 'job', name: 'sendOutbox' }).catch(() => undefined),
      )
      const before = sink.letters.length
      // Past the time for which a letter may be held by one who is gone.
      await site.start({ at: moment(monday, 0, '11:45') })
      await site.ask({ do: 'job', name: 'sendOutbox' })
      await site.ask({ do: 'moveTo', at: moment(monday, 0, '11:50') })
      await site.ask({ do: 'job', name: 'sendOutbox' })

      const rows = await site.ask<Letter[]>({ do: 'letters', stem })
      assert.deepEqual(rows.map(({ address }) => address).sort(), wanted.map(({ address }) => address).sort())
      for (const { kind, address, state, doubts, messageId } of rows) {
        const came = sink.to(address)
        assert.deepEqual(
          [...new Set(came.map((letter) => letter.messageId))].filter((each) => each !== messageId),
          [],
          `${address} came under another Message-ID`,
        )
        const doubted = doubts > 0
        if (kind === 'invitation') {
          assert.equal(state, 'sent', address)
          assert.equal(came.length, doubted && handedOver ? 2 : 1, `${address}, ${doubts} doubts`)
        } else {
          assert.equal(state, doubted ? 'doubtful' : 'sent', address)
          assert.equal(came.length, doubted && !handedOver ? 0 : 1, `${address}, ${doubts} doubts`)
        }
      }
      const doubtful = rows.filter(({ doubts }) => doubts > 0).length
      assert.ok(doubtful > 0, 'nothing was in doubt: the kill was not seen')
      assert.ok(sink.letters.length > before, 'nothing was sent after the kill')
    } finally {
      // The next round has a sink of its own.
      await site.ask({ do: 'mailServer', port: null }).catch(() => undefined)
      await sink.stop()
    }
  },
})
