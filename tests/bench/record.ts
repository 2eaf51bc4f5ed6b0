import { execFileSync } from 'node:child_process'
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

const leastOf = (least: number | Record<string, number>, database: string): number =>
  typeof least === 'number' ? least : (least[database] ?? 0)

export const targetOf = ({ target }: Bench, database: string): string => {
  const limit = 'least' in target ? `≥ ${leastOf(target.least, database)}` : `≤ ${target.most}`
  return target.of === 'ratio' ? `ratio ${limit}` : limit
}

export const isMet = ({ target }: Bench, result: Result): boolean =>
  'least' in target
    ? result[target.of] >= leastOf(target.least, result.database)
    : result[target.of] <= target.most

const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim()

/** The commit of which a row of the page tells, by `bench database`; rows without one are of an older page. */
const commits = (): Map<string, string> => {
  const page = existsSync(RECORD) ? readFileSync(RECORD, 'utf8') : ''
  return new Map(
    page.split('\n').flatMap((line): [string, string][] => {
      const cells = line.split('|').map((cell) => cell.trim())
      const commit = /^`([0-9a-f]{7,40})`$/.exec(cells.at(-2) ?? '')?.[1]
      return commit ? [[`${cells[1]} ${cells[2]}`, commit]] : []
    }),
  )
}

/** Benches whose hot path is another than the one that was measured, or of which no commit is on record or known here. */
export const changedSince = (databases: readonly string[]): Bench[] => {
  const known = commits()
  return BENCHES.filter(({ name, paths }) =>
    databases.some((database) => {
      const commit = known.get(`${name} ${database}`)
      if (!commit) return true
      try {
        return git('diff', '--name-only', commit, '--', ...paths) !== ''
      } catch {
        return true
      }
    }),
  )
}

const lineOf = (bench: Bench, result: Result): string =>
  [
    '',
    bench.name,
    result.database,
    `${round(result.floor)} ${result.unit}`,
    `${round(result.value)} ${result.unit}`,
    round(result.ratio),
    targetOf(bench, result.database),
    isMet(bench, result) ? 'met' : '**missed**',
    `\`${git('rev-parse', '--short', 'HEAD')}\``,
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
  // Rows of an older page have no commit.
  const whole = (line: string): string => (line.split('|').length === 9 ? `${line.trimEnd()} |` : line)
  const known = new Map(table.split('\n').map((line) => [cells(line), whole(line)]))
  for (const result of results) {
    const bench = BENCHES.find(({ name }) => name === result.name)
    if (bench) known.set(`${result.name} ${result.database}`, lineOf(bench, result))
  }
  const rows = BENCHES.flatMap(({ name }) =>
    ['sqlite', 'mongo'].map((database) => known.get(`${name} ${database}`)),
  ).filter(Boolean)
  const head = [
    '| bench | database | floor | value | ratio | target | | commit |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
  ]
  writeFileSync(RECORD, `${before}${OPEN}\n\n${[...head, ...rows].join('\n')}\n\n${CLOSE}${after}`)
}
