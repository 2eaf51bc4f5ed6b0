import assert from 'node:assert/strict'
import type { Cast } from '../faults/cast'
import { moment } from '../faults/round'
import { asPerson } from '../faults/send'
import { MONDAY, onSite, roundsOf, type Bench } from './bench'
import { openRaw } from './raw'
import { byTurns, secondsOf } from './rounds'
import { stamp } from './rows'

const ROUNDS = 200
const AT = moment(MONDAY, 0, '09:00')

/** One that asks for what is another's, and for what nobody has. */
const door = (
  name: string,
  address: (id: string) => string,
  of: (cast: Cast, shot: string) => string,
): Bench => ({
  name: `hidden-${name}`,
  unit: 'ms',
  floor: `${address('…')} of nobody`,
  value: `${address('…')} of another`,
  target: { of: 'ratio', most: 1.05 },
  paths: [
    'src/access/reach.ts',
    'src/access/openRow.ts',
    'src/endpoints/records/files.ts',
    'tests/bench/hidden.ts',
  ],
  measure: (run) =>
    onSite(run.database, { at: AT }, async (site, cast) => {
      const raw = await openRaw(site)
      const shot = raw.newId()
      const who = { subject: cast.hr.id, company: cast.company, device: cast.devices[0]!.id }
      await raw.insert('screenshots', [
        {
          id: shot,
          ...stamp(who, MONDAY, '2040-01-02', MONDAY + 400 * 86_400_000),
          clientId: 'hidden',
          key: 'hidden',
          file: 'hidden',
          thumb: 'hidden',
          width: 1,
          height: 1,
          bytes: 4,
        },
      ])
      const nobody = () => raw.newId()
      const another = of(cast, shot)
      await raw.close()
      const origin = await site.origin()
      const seen = new Set<string>()
      const ask = async (id: string): Promise<number> => {
        const seconds = await secondsOf(async () => {
          const response = await fetch(origin + address(id), { headers: asPerson(cast.person.cookie) })
          const body = await response.text()
          assert.ok(response.status === 404 || response.status === 403, `${response.status} ${body}`)
          seen.add(`${response.status} ${/"code":"([a-z-]+)"/.exec(body)?.[1] ?? ''}`)
        })
        return seconds * 1_000
      }
      const found = await byTurns(roundsOf(ROUNDS, run), {
        say: () => undefined,
        warmUp: 20,
        floor: () => ask(nobody()),
        value: () => ask(another),
      })
      assert.equal(
        seen.size,
        1,
        `what is another’s answers otherwise than what is nobody’s: ${[...seen].join(', ')}`,
      )
      return found
    }),
})

/** The time does not tell whether there is something that one may not see */
export const hidden: readonly Bench[] = [
  door(
    'person',
    (id) => `/api/users/${id}?depth=0`,
    ({ hr }) => hr.id,
  ),
  door(
    'picture',
    (id) => `/api/screenshots/${id}?depth=0`,
    (_, shot) => shot,
  ),
  door(
    'file',
    (id) => `/api/screenshots/${id}/file`,
    (_, shot) => shot,
  ),
]
