import assert from 'node:assert/strict'
import type { FaultPoint } from '../../src/base/faults'
import { Sink } from '../support/smtp'
import { moment, runWhole, seeKilled, type Scenario } from './round'
import type { Letter } from './stored'

/** Letters of each kind: two batches and a bit, of both together. */
const EACH = 60
/** As the sender has it: letters in a batch, and in hand at once. */
const BATCH = 25
const IN_HAND = 50
const KILLS = 1

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
        runWhole(site, 'sendOutbox').catch(() => undefined),
      )
      const before = sink.letters.length
      const beforeKill = new Set(wanted.map(({ address }) => address).filter((each) => sink.to(each).length))
      // Past the time for which a letter may be held by one who is gone.
      await site.start({ at: moment(monday, 0, '11:45') })
      await runWhole(site, 'sendOutbox')
      await site.ask({ do: 'moveTo', at: moment(monday, 0, '11:50') })
      await runWhole(site, 'sendOutbox')

      const rows = await site.ask<Letter[]>({ do: 'letters', stem })
      assert.deepEqual(rows.map(({ address }) => address).sort(), wanted.map(({ address }) => address).sort())
      for (const { kind, address, state, doubts, messageId } of rows) {
        const came = sink.to(address)
        assert.deepEqual(
          [...new Set(came.map((letter) => letter.messageId))].filter((each) => each !== messageId),
          [],
          `${address} came under another Message-ID`,
        )
        const told = `${address}, ${doubts} doubts, came ${came.length} times`
        assert.ok(doubts <= KILLS, told)
        assert.equal(state, kind === 'test' && doubts ? 'doubtful' : 'sent', address)
        // Of a letter in doubt nobody can know whether it went out: what must arrive is sent once more, what need not is not.
        if (!doubts) assert.equal(came.length, 1, told)
        else if (kind === 'invitation') assert.ok(came.length >= 1 && came.length <= 1 + doubts, told)
        else assert.ok(came.length <= 1, told)
      }
      const doubtful = rows.filter(({ doubts }) => doubts > 0)
      assert.ok(doubtful.length > 0, 'nothing was in doubt: the kill was not seen')
      assert.ok(doubtful.length <= IN_HAND, `${doubtful.length} were in doubt`)
      // Two batches are in hand; the one that the kill was about had been handed over whole, or not at all.
      const known = doubtful.filter(({ address }) => beforeKill.has(address)).length
      assert.ok(handedOver ? known > 0 : known <= BATCH, `${known} of them had arrived before the kill`)
      assert.ok(sink.letters.length > before, 'nothing was sent after the kill')
    } finally {
      // The next round has a sink of its own.
      await site.ask({ do: 'mailServer', port: null }).catch(() => undefined)
      await sink.stop()
    }
  },
})
