import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { BENCHES } from './all'
import type { Bench } from './bench'

export interface Result {
  name: string
  database: string
  ratio: number
  floor: number
  value: number
  unit: string
}

const RECORD = 'docs/benchmarks.md'
const [OPEN, CLOSE] = ['<!-- bench -->', '<!-- /bench -->']

export const round = (n: number): number => Number(n.toPrecision(n >= 1_000 ? 5 : 3))

export const targetOf = ({ target }: Bench): string => {
  const limit = 'least' in target ? `≥ ${target.least}` : `≤ ${target.most}`
  return target.of === 'ratio' ? `ratio ${limit}` : limit
}

export const isMet = ({ target }: Bench, result: Result): boolean =>
  'least' in target ? result[target.of] >= target.least : result[target.of] <= target.most

const lineOf = (bench: Bench, result: Result): string =>
  [
    '',
    bench.name,
    result.database,
    `${round(result.floor)} ${result.unit}`,
    `${round(result.value)} ${result.unit}`,
    round(result.ratio),
    targetOf(bench),
    isMet(bench, result) ? 'met' : '**missed**',
    '',
  ]
    .join(' | ')
    .trim()

/** Puts results into the table of the page; what was not measured this time stays. */
export const record = (results: readonly Result[]): void => {
  const page = existsSync(RECORD) ? readFileSync(RECORD, 'utf8') : `${OPEN}\n${CLOSE}\n`
  const [before = '', rest = ''] = page.split(OPEN)
  const [table = '', after = ''] = rest.split(CLOSE)
  const cells = (line: string): string =>
    line
      .split('|')
      .slice(1, 3)
      .map((cell) => cell.trim())
      .join(' ')
  const known = new Map(table.split('\n').map((line) => [cells(line), line]))
  for (const result of results) {
    const bench = BENCHES.find(({ name }) => name === result.name)
    if (bench) known.set(`${result.name} ${result.database}`, lineOf(bench, result))
  }
  const rows = BENCHES.flatMap(({ name }) =>
    ['sqlite', 'mongo'].map((database) => known.get(`${name} ${database}`)),
  ).filter(Boolean)
  const head = [
    '| bench | database | floor | value | ratio | target | |',
    '| --- | --- | --- | --- | --- | --- | --- |',
  ]
  writeFileSync(RECORD, `${before}${OPEN}\n\n${[...head, ...rows].join('\n')}\n\n${CLOSE}${after}`)
}
