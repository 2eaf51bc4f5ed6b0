import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ensurePackages } from './ensure.mjs'
import { tidyInMemory } from './lib/memory.mjs'
import { NODE_OPTIONS, run } from './lib/run.mjs'

await ensurePackages()
tidyInMemory()
const { dropTestDatabases, startMongod } = await import('./lib/mongod.mjs')
const { findChromium } = await import('./lib/chromium.mjs')
const { check } = await import('./check.mjs')

const patterns = process.argv.slice(2).filter((arg) => !arg.startsWith('--'))
const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice('--only='.length)
const wants = (stage) => only === undefined || only.split(',').includes(stage)

/** Its workers' databases are named by it. */
const TEST_RUN = randomBytes(4).toString('hex')
const total = { passed: 0, failed: 0 }
const leftOut = []
const stages = []
/** What took longest: files of tests and walks, each with its milliseconds. */
const took = []
const scratch = mkdtempSync(path.join(os.tmpdir(), 'glasswork-run-'))

const stage = async (name, work) => {
  const started = Date.now()
  process.stdout.write(`\n== ${name}\n`)
  const { passed, failed } = await work()
  total.passed += passed
  total.failed += failed
  stages.push(`${name} ${((Date.now() - started) / 60_000).toFixed(1)} min`)
}

/** Runs jest on some projects. A file that fails to load counts as one failure. */
const jest = async (projects, env) => {
  const report = path.join(scratch, `${projects.join('-')}.json`)
  const args = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--selectProjects', ...projects]
  const options = ['--json', `--outputFile=${report}`, '--testLocationInResults=false', '--passWithNoTests']
  const code = await run(
    process.execPath,
    [...args, ...options, ...(patterns.length ? ['--testPathPatterns', ...patterns] : [])],
    {
      NODE_OPTIONS,
      ...env,
    },
  )
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const result = JSON.parse(readFileSync(report, 'utf8'))
  for (const { name, startTime, endTime } of result.testResults)
    took.push([`${path.relative('.', name)}, ${projects.join(' ')}`, endTime - startTime])
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites
  return { passed: result.numPassedTests, failed: failed || (code === 0 ? 0 : 1) }
}

const say = (line) => process.stdout.write(`${line}\n`)
let mongod = null
try {
  if (wants('check')) await stage('check', check)
  if (wants('unit')) await stage('unit', () => jest(['unit'], {}))
  if (wants('sqlite') || wants('mongo') || wants('e2e'))
    mongod = await startMongod((reason) => say(`MongoDB: ${reason}`))
  if ((wants('sqlite') || wants('mongo')) && !existsSync('/usr/sbin/dovecot'))
    leftOut.push('letters that come back to a mailbox (no dovecot)')
  if (wants('sqlite')) await stage('integration on SQLite', () => jest(['sqlite'], {}))
  if (wants('mongo')) {
    if (mongod)
      await stage('integration on MongoDB', () => jest(['mongo'], { MONGO_URI: mongod.uri, TEST_RUN }))
    else leftOut.push('integration on MongoDB (no mongod was found, and none could be fetched)')
  }
  if (wants('e2e')) {
    const chromium = await findChromium()
    if (!chromium) leftOut.push('browser tests (no Chromium was found; set CHROMIUM_BIN)')
    else if (!mongod) leftOut.push('browser tests on MongoDB (no mongod)')
    if (chromium) {
      const { ensureBuild } = await import('./build.mjs')
      await ensureBuild()
      const report = path.join(scratch, 'e2e.json')
      await stage('browser', async () => {
        await run(process.execPath, ['--import', 'tsx', 'tests/e2e/run.ts'], {
          NODE_OPTIONS,
          CHROMIUM_BIN: chromium,
          E2E_REPORT: report,
          ...(mongod ? { MONGO_URI: mongod.uri } : {}),
        })
        if (!existsSync(report)) return { passed: 0, failed: 1 }
        const { passed, failed, walks } = JSON.parse(readFileSync(report, 'utf8'))
        took.push(...walks)
        return { passed, failed }
      })
    }
  }
} finally {
  if (mongod) await dropTestDatabases(mongod.uri, TEST_RUN)
  await mongod?.stop()
  rmSync(scratch, { recursive: true, force: true })
}

const slowest = took.sort(([, one], [, other]) => other - one).slice(0, 10)
say('\nThe slowest:')
for (const [name, ms] of slowest) say(`${(ms / 1000).toFixed(0).padStart(6)} s  ${name}`)
say(`\n${stages.join(', ')}`)
say(leftOut.length ? `Left out: ${leftOut.join('; ')}.` : 'Nothing was left out.')
if (leftOut.length && process.env.CI === 'true') total.failed += leftOut.length
say(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed ? 1 : 0)
