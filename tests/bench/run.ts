import { BENCHES } from './all'
import type { Database } from './bench'
import { changedSince, isMet, record, round, targetOf, type Result } from './record'

/** Called by scripts/bench.mjs: which benches, on which databases, how large, and how to tell. */
const { names, databases, scale, json, write, changed } = JSON.parse(process.argv[2] ?? '{}') as {
  names: string[]
  databases: Database[]
  scale: number
  json: boolean
  write: boolean
  /** Those alone whose hot path has changed since they were measured. */
  changed: boolean
}

const results: Result[] = []
const wanted = changed ? changedSince(databases) : BENCHES
for (const bench of wanted.filter(({ name }) => !names.length || names.includes(name))) {
  for (const database of databases) {
    const say = (line: string) => process.stderr.write(`${bench.name} ${database}: ${line}\n`)
    say('…')
    const { floor, value, ratio } = await bench.measure({ database, scale, say })
    const { name, unit } = bench
    const result: Result = { name, database, ratio, floor, value, unit }
    results.push(result)
    const line = [
      isMet(bench, result) ? 'met   ' : 'MISSED',
      name.padEnd(18),
      database.padEnd(7),
      `floor ${round(floor)} ${unit}`.padEnd(26),
      `value ${round(value)} ${unit}`.padEnd(26),
      `ratio ${round(result.ratio)}`.padEnd(14),
      `target: ${targetOf(bench, database)}`,
    ].join(' ')
    process.stdout.write(`${json ? JSON.stringify(result) : line}\n`)
    if (write) record([result])
  }
}
