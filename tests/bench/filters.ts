import assert from 'node:assert/strict'
import { moment } from '../faults/round'
import { asPerson } from '../faults/send'
import { MONDAY, onSite, roundsOf, scaled, type Bench, type Measured } from './bench'
import { openRaw, type Row } from './raw'
import { byTurns, secondsOf } from './rounds'

const ROUNDS = 12
const ROWS = 10_000
const DAY = 86_400_000
const AT = moment(MONDAY, 0, '09:00')

type Parts = readonly (readonly [string, string])[]
const list = <T>(count: number, of: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => of(i))
/** Sixteen words, four hundred letters with what parts them: as much as may be searched for, and none of it is there. */
const WORDS = list(16, (i) => `${'abcdefghijklmnop'[i]}zzzzzzzzzzzzzzzzzzzzzzz`).join(' ')
const FULL: Parts = [
  ['limit', '100'],
  ['depth', '2'],
]
const any = (conditions: Parts): Parts =>
  conditions.map(([key, value], i) => [`where[or][${i}]${key}`, value])

/** The worst that the budget lets through, by list. */
const worst = (some: readonly string[]): [string, Parts][] => {
  const ids = some.slice(0, 100).join(',')
  return [
    ['users', [...FULL, ['sort', '-name,-state,-zone']]],
    ['users', [...FULL, ['page', '99'], ['sort', '-name']]],
    ['users', [...FULL, ['where[name][like]', WORDS]]],
    ['users', [...FULL, ['where[name][not_like]', WORDS], ['sort', '-name,-username,-zone']]],
    ['users', [...FULL, ...any(list(16, (i) => ['[name][contains]', `zzz${i}`]))]],
    ['users', [...FULL, ['where[id][in]', ids], ['sort', '-name']]],
    ['users', [...FULL, ['where[id][not_in]', ids], ['sort', '-name']]],
    ['employments', [...FULL, ['where[number][like]', WORDS], ['sort', '-number,-position,-from']]],
    ['employments', [...FULL, ...any(list(16, (i) => ['[number][contains]', `zzz${i}`]))]],
    [
      'employments',
      [...FULL, ...any(list(20, (i) => ['[number][not_equals]', `x${i}`])), ['sort', '-number']],
    ],
    ['employments', [...FULL, ['where[user][in]', ids], ['sort', '-from,-number']]],
    ['employments', [...FULL, ['where[user][not_in]', ids], ['page', '99']]],
    ['audit-log', [...FULL, ['where[detail][like]', WORDS]]],
    [
      'audit-log',
      [...FULL, ...any(list(16, (i) => ['[detail][contains]', `zzz${i}`])), ['sort', '-detail,-at,-act']],
    ],
    ['audit-log', [...FULL, ['where[subject][not_in]', ids], ['sort', '-detail']]],
  ]
}

/** Ten thousand rows each of three lists, and the worst that HR may ask of them */
export const filters: Bench = {
  name: 'filters',
  unit: 'ms',
  floor: 'the first ten people of ten thousand',
  value: 'the slowest of the filters, by its median',
  target: { of: 'value', most: 200 },
  paths: [
    'src/hooks/every/checkFilter.ts',
    'src/http/budget.ts',
    'src/people/staff/search.ts',
    'src/db/wholeFilter.ts',
    'tests/bench/filters.ts',
  ],
  measure: (run) =>
    onSite(run.database, { at: AT }, async (site, { hr, company }) => {
      const raw = await openRaw(site)
      const ids = list(scaled(ROWS, run), () => raw.newId())
      const at = new Date(MONDAY)
      const people: Row[] = ids.map((id, i) => ({
        id,
        name: `Somebody Else ${(i * 7_919) % ids.length}`,
        username: `else.${i}`,
        state: i % 3 ? 'active' : 'closed',
        zone: 'Asia/Shanghai',
        sessionEpoch: 0,
      }))
      await raw.insert('users', people)
      const employed: Row[] = ids.map((user, i) => ({
        user,
        company,
        number: `N${i}`,
        from: '2039-01-02',
        startsAt: new Date(MONDAY - 300 * DAY),
      }))
      await raw.insert('employments', employed)
      const log: Row[] = ids.map((subject, i) => ({
        at,
        act: 'row.change',
        actor: hr.id,
        actorRole: 'hr',
        subject,
        detail: `what was done for the ${i}th time`,
      }))
      await raw.insert('audit-log', log)
      await raw.close()

      const origin = await site.origin()
      const ask = async (slug: string, parts: Parts): Promise<number> => {
        const query = new URLSearchParams(parts.map(([key, value]) => [key, value])).toString()
        const seconds = await secondsOf(async () => {
          const response = await fetch(`${origin}/api/${slug}?${query}`, { headers: asPerson(hr.cookie) })
          const body = await response.text()
          assert.equal(response.status, 200, `${slug}?${query}: ${body.slice(0, 300)}`)
        })
        return seconds * 1_000
      }
      const first = () =>
        ask('users', [
          ['limit', '10'],
          ['depth', '0'],
        ])
      let slowest: Measured = { floor: 0, value: 0, ratio: 0 }
      for (const [slug, parts] of worst(ids)) {
        const found = await byTurns(roundsOf(ROUNDS, run), {
          say: () => undefined,
          floor: first,
          value: () => ask(slug, parts),
        })
        run.say(
          `${found.value.toFixed(0)} ms: ${slug} ${parts
            .slice(2)
            .map(([key]) => key)
            .slice(0, 2)
            .join(', ')}`,
        )
        if (found.value > slowest.value) slowest = found
      }
      return slowest
    }),
}
