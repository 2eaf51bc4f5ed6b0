import { writeFile } from 'node:fs/promises'
import { randomFrom } from '../../src/demo/random'
import { drawPictures } from '../faults/pictures'
import type { Database } from '../faults/site'
import { ACTS, type Act } from './acts'
import { campaign, type Result } from './campaign'
import { oneQuery, signInsAtOnce } from './many'
import { Pair } from './pair'
import { REQUESTS, type Request } from './requests'

/** Called by scripts/races.mjs: what is raced, on which databases, how often, by which seed, and where the results go. */
const order = JSON.parse(process.argv[2] ?? '{}') as {
  acts: string[]
  requests: string[]
  databases: Database[]
  /** Rounds of sign-ins for each act; of the others their share. */
  times: number
  /** Beside each act a sign-in and one of the others, which the seed draws. */
  sample: boolean
  seed: string
  server: string
  report: string
}

const chosen = <T extends { name: string }>(all: readonly T[], names: readonly string[]): readonly T[] => {
  const unknown = names.filter((name) => !all.some((each) => each.name === name))
  if (unknown.length) throw new Error(`No such act or request: ${unknown.join(', ')}`)
  return all.filter(({ name }) => !names.length || names.includes(name))
}

const say = (line: string): unknown => process.stdout.write(`${line}\n`)
const line = ({ act, request, database, rounds, overlapped, notDone, failures, seconds }: Result): string =>
  [
    failures.length ? 'FAIL' : 'ok  ',
    act.padEnd(19),
    request.padEnd(11),
    database.padEnd(7),
    `${rounds} rounds, ${overlapped} overlapped, ${notDone} not done, ${failures.length} undone`,
    `${seconds.toFixed(0)} s`.padStart(7),
    ...failures.slice(0, 3).map((failure) => `\n     ${failure.slice(0, 600)}`),
  ].join(' ')

const AT_ONCE = { whole: 50, sample: 8 }
const picture = (await drawPictures())[0]!.bytes
const acts = chosen(ACTS, order.acts)
const requests = chosen(REQUESTS, order.requests)
const isWhole = !order.acts.length && !order.requests.length
const results: Result[] = []
const note = (result: Result): void => {
  results.push(result)
  say(line(result))
}

/** What is raced beside an act. */
const beside = (act: Act): Request[] => {
  const fitting = requests.filter((each) => !each.beside || each.beside.includes(act.name))
  const [first, ...others] = fitting
  if (!order.sample || !first || !others.length) return fitting
  return [first, randomFrom(order.seed, act.name).pick(others)]
}

const roundsOf = ({ share }: Request): number => Math.max(1, Math.round(order.times * share))

const checks = async (pair: Pair, database: Database): Promise<void> => {
  const count = order.sample ? AT_ONCE.sample : AT_ONCE.whole
  for (const [act, check] of [
    [`${count} sign-ins`, () => signInsAtOnce(pair, count)],
    ['one query', () => oneQuery(pair)],
  ] as const) {
    const began = performance.now()
    const failures = await check()
    const seconds = (performance.now() - began) / 1_000
    note({ act, request: '', database, rounds: 1, overlapped: 0, notDone: 0, failures, seconds })
  }
}

const race = async (database: Database): Promise<void> => {
  const pair = await Pair.open(database, order.server)
  const play = async (act: Act, request: Request): Promise<void> => {
    const options = { seed: order.seed, times: roundsOf(request), picture }
    note(await campaign(pair, database, { act, request }, options))
  }
  try {
    if (isWhole) await checks(pair, database)
    for (const act of acts) for (const request of beside(act)) await play(act, request)
  } finally {
    await pair.close()
  }
}

await Promise.all(order.databases.map(race))
await writeFile(order.report, JSON.stringify(results))
