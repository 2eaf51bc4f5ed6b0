import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ensurePackages } from './ensure.mjs'
import { tidyInMemory } from './lib/memory.mjs'
import { commitNow, record } from './lib/record.mjs'
import { NODE_OPTIONS, run } from './lib/run.mjs'

await ensurePackages()
tidyInMemory()
const { startMongod } = await import('./lib/mongod.mjs')
const { bundleTestServer } = await import('./lib/testServer.mjs')

const args = process.argv.slice(2)
const given = (flag, otherwise) => (args.includes(flag) ? args[args.indexOf(flag) + 1] : otherwise)
const count = Number(given('--count', 20_000))
const seed = Number(given('--seed', Date.now() % 2 ** 31))
const databases = args.includes('--database') ? [given('--database')] : ['sqlite', 'mongo']
const GOOD = 2_000
const MOST_MB = 50
const say = (line) => process.stdout.write(`${line}\n`)

const scratch = mkdtempSync(path.join(os.tmpdir(), 'glasswork-fuzz-'))
const mongod = databases.includes('mongo') ? await startMongod((reason) => say(`MongoDB: ${reason}`)) : null
const results = []
let failed = 0
try {
  const server = await bundleTestServer()
  for (const database of databases) {
    const report = path.join(scratch, `${database}.json`)
    const order = JSON.stringify({ count, seed, good: GOOD, database, report })
    await run(process.execPath, ['--import', 'tsx', 'tests/fuzz/run.ts', order], {
      NODE_OPTIONS,
      SITE_SERVER: server,
      ...(mongod ? { MONGO_URI: mongod.uri } : {}),
    })
    if (!existsSync(report)) {
      failed++
      continue
    }
    const { bad, good, withToken, before, after } = JSON.parse(readFileSync(report, 'utf8'))
    const grown = after - before
    if (grown > MOST_MB) failed++
    const share = ((withToken / bad) * 100).toFixed(0)
    results.push(
      `| ${database} | ${bad} | ${share} % | ${good} | ${before.toFixed(0)} MB | ${after.toFixed(0)} MB |`,
    )
    say(
      `${grown > MOST_MB ? 'FAIL' : 'ok  '} ${database}: ${bad} bad requests, ${share} % with a token, ${good} good ones among them; memory ${before.toFixed(0)} MB, then ${after.toFixed(0)} MB`,
    )
  }
} finally {
  await mongod?.stop()
  rmSync(scratch, { recursive: true, force: true })
}
if (args.includes('--write') && !failed)
  record(
    'fuzz',
    [
      '## Bad requests',
      '',
      `Generated requests to the device API of the bundled server, as bytes on a socket: none of them answered with a fault or left hanging, each good one among them taken. Memory after ${GOOD} good requests, and after all. Of commit \`${commitNow()}\`, by \`npm run test:fuzz -- --write\`, seed ${seed}. That rows and files are exactly those of the good ones is for \`tests/int/fuzz.int.test.ts\`.`,
      '',
      '| database | bad requests | with a token | good ones among them | memory before | after |',
      '| --- | --- | --- | --- | --- | --- |',
      ...results,
    ].join('\n'),
  )
say(`${databases.length - failed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)
