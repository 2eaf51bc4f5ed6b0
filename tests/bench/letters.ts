import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import { renderLetter } from '../../src/letters/templates/render'
import { CONNECTIONS } from '../../src/letters/transport'
import { Site } from '../faults/site'
import { moment } from '../faults/round'
import { MONDAY, onSite, scaled, type Bench } from './bench'
import { byTurns, secondsOf } from './rounds'
import type { SinkAsk } from './sink'

const LETTERS = 10_000
const ROUNDS = 3
/** Letters that are put into the outbox with one message. */
const CHUNK = 500

const addressesOf = (count: number, stem: string): string[] =>
  Array.from({ length: count }, (_, i) => `${stem}-${i}@example.com`)

/** Everybody has one letter, and nobody two. */
const allThere = async (sink: Site, expected: number): Promise<void> =>
  assert.deepEqual(await sink.ask<object, SinkAsk>({ do: 'count' }), { people: expected, letters: expected })

/** Sends the letter of the product, written once, by the transport alone: the same pool, nothing stored. */
const plainly = async (port: number, addresses: readonly string[]): Promise<void> => {
  const letter = await renderLetter('invitation', 'en', {
    name: 'Somebody',
    username: 'somebody',
    company: 'Example',
    link: 'http://127.0.0.1:3000/invite/example',
  })
  const pool = createTransport({
    pool: true,
    host: '127.0.0.1',
    port,
    ignoreTLS: true,
    maxConnections: CONNECTIONS,
    maxMessages: Infinity,
  } as Parameters<typeof createTransport>[0])
  const from = 'Glasswork <glasswork@example.com>'
  await Promise.all(addresses.map((to) => pool.sendMail({ ...letter, to, from })))
  pool.close()
}

export const letters: Bench = {
  name: 'letters',
  unit: 'letters/s',
  floor: 'the same letters, written once, by the pooled transport alone',
  value: 'sendOutbox: 10,000 letters that wait, each to somebody else',
  target: { of: 'ratio', least: 0.7 },
  paths: [
    'src/letters/',
    'src/db/outbox.ts',
    'src/db/sqlite/outbox.ts',
    'src/db/mongo/outbox.ts',
    'tests/bench/letters.ts',
  ],
  measure: (run) =>
    onSite(run.database, { at: moment(MONDAY, 0, '10:00') }, async (site, cast) => {
      const count = scaled(LETTERS, run)
      const sink = await Site.open('sqlite')
      try {
        const port = Number((await sink.start({ at: '', server: process.env.SINK_SERVER })).origin)
        let sent = 0
        const rate = async (send: () => Promise<unknown>): Promise<number> => {
          const seconds = await secondsOf(send)
          sent += count
          await allThere(sink, sent)
          return count / seconds
        }
        return await byTurns(ROUNDS, {
          say: run.say,
          floor: (round) => rate(() => plainly(port, addressesOf(count, `floor${round}`))),
          value: async (round) => {
            await site.ask({ do: 'mailServer', port: null })
            const wanted = addressesOf(count, `value${round}`)
            for (let i = 0; i < wanted.length; i += CHUNK)
              await site.ask({
                do: 'putLetters',
                subject: cast.person.id,
                letters: wanted.slice(i, i + CHUNK).map((address) => ({ kind: 'invitation', address })),
              })
            return rate(async () => {
              // Setting it has the letters sent at once, as it does in the admin; the job then waits for its turn, or has nothing left.
              await site.ask({ do: 'mailServer', port })
              await site.ask({ do: 'job', name: 'sendOutbox' })
              while ((await sink.ask<{ letters: number }, SinkAsk>({ do: 'count' })).letters < sent + count)
                await sleep(5)
            })
          },
        })
      } finally {
        await sink.close()
      }
    }),
}
