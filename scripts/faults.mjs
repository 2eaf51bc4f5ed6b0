import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ensurePackages } from './ensure.mjs'
import { tidyInMemory } from './lib/memory.mjs'
import { commitNow, record, recorded } from './lib/record.mjs'
import { NODE_OPTIONS, run } from './lib/run.mjs'

await ensurePackages()
tidyInMemory()
const { startMongod } = await import('./lib/mongod.mjs')
const { bundleTestServer } = await import('./lib/testServer.mjs')

const args = process.argv.slice(2)
const all = (flag) => args.flatMap((arg, i) => (args[i - 1] === flag ? [arg] : []))
const times = Number(all('--times')[0] ?? 50)
const databases = all('--database').length ? all('--database') : ['sqlite', 'mongo']
const say = (line) => process.stdout.write(`${line}\n`)

/** Rows of points that were not run this time stay as they are, with their commit. */
const write = (results) => {
  const cells = (line) => line.split('|').map((cell) => cell.trim())
  const ran = new Set(results.map(({ point, database }) => `${point} ${database}`))
  const kept = recorded('faults')
    .split('\n')
    .filter((line) => /^\| [a-z]+-/.test(line) && !ran.has(cells(line).slice(1, 3).join(' ')))
  const commit = commitNow().slice(0, 7)
  const rows = results.map(
    ({ point, database, passed, seconds }) =>
      `| ${point} | ${database} | ${passed} of ${times} | ${seconds.toFixed(0)} | ${commit} |`,
  )
  record(
    'faults',
    [
      '## Faults',
      '',
      `The server is killed at each point, started again, and its client goes on until it is answered; then everything that was sent is there once, totals are right, and files and rows match. By \`npm run test:faults -- --write\`; each row is of the commit beside it.`,
      '',
      '| point | database | rounds that passed | seconds | commit |',
      '| --- | --- | --- | --- | --- |',
      ...kept,
      ...rows,
    ].join('\n'),
  )
}

const scratch = mkdtempSync(path.join(os.tmpdir(), 'glasswork-faults-'))
const report = path.join(scratch, 'report.json')
const needsMongod = databases.includes('mongo')
const mongod = needsMongod ? await startMongod((reason) => say(`MongoDB: ${reason}`)) : null
let results = []
let code = 1
try {
  if (needsMongod && !mongod) throw new Error('No MongoDB was found, and none could be fetched.')
  const order = JSON.stringify({ points: all('--point'), databases, times, report })
  code = await run(process.execPath, ['--import', 'tsx', 'tests/faults/run.ts', order], {
    NODE_OPTIONS,
    SITE_SERVER: await bundleTestServer(),
    ...(mongod ? { MONGO_URI: mongod.uri } : {}),
  })
  if (existsSync(report)) results = JSON.parse(readFileSync(report, 'utf8'))
} finally {
  await mongod?.stop()
  rmSync(scratch, { recursive: true, force: true })
}
const passed = results.reduce((sum, result) => sum + result.passed, 0)
const failed = results.reduce((sum, result) => sum + result.failures.length, 0) || (code === 0 ? 0 : 1)
if (args.includes('--write') && !failed) write(results)
say(`${passed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)
