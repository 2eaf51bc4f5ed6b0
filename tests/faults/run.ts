import { writeFile } from 'node:fs/promises'
import { campaign, type Result } from './campaign'
import { drawPictures } from './pictures'
import { SCENARIOS } from './scenarios'
import type { Database } from './site'

/** Called by scripts/faults.mjs: which points, on which databases, how often, and where the results go. */
const { points, databases, times, report } = JSON.parse(process.argv[2] ?? '{}') as {
  points: string[]
  databases: Database[]
  times: number
  report: string
}

const unknown = points.filter((point) => !SCENARIOS.some((scenario) => scenario.point === point))
if (unknown.length) throw new Error(`No such point: ${unknown.join(', ')}`)
const wanted = SCENARIOS.filter(({ point }) => !points.length || points.includes(point))
const pictures = await drawPictures()
const results: Result[] = []
const line = ({ point, database, passed, failures, seconds }: Result): string =>
  [
    failures.length ? 'FAIL' : 'ok  ',
    point.padEnd(32),
    database.padEnd(7),
    `${passed} of ${times}`.padStart(9),
    `${seconds.toFixed(0)} s`.padStart(7),
    ...failures.slice(0, 3).map((failure) => `\n     ${failure.slice(0, 1_500)}`),
  ].join(' ')

await Promise.all(
  databases.map(async (database) => {
    for (const scenario of wanted) {
      const result = await campaign(scenario, database, times, pictures)
      results.push(result)
      process.stdout.write(`${line(result)}\n`)
    }
  }),
)
await writeFile(report, JSON.stringify(results))
