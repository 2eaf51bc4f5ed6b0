import { randomInt } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ensurePackages } from './ensure.mjs'
import { tidyInMemory } from './lib/memory.mjs'
import { NODE_OPTIONS, run } from './lib/run.mjs'

await ensurePackages()
tidyInMemory()
const { bundle } = await import('./lib/bundle.mjs')
const { startMongod } = await import('./lib/mongod.mjs')

/** `npm run test:races -- [--act A]… [--request R]… [--database sqlite|mongo]… [--times N] [--sample] [--seed S]` */
const args = process.argv.slice(2)
const all = (flag) => args.flatMap((arg, i) => (args[i - 1] === flag ? [arg] : []))
const sample = args.includes('--sample')
const times = Number(all('--times')[0] ?? (sample ? 2 : 200))
const databases = all('--database').length ? all('--database') : ['sqlite', 'mongo']
const seed = all('--seed')[0] ?? String(randomInt(1_000_000))
const say = (line) => process.stdout.write(`${line}\n`)

const scratch = mkdtempSync(path.join(os.tmpdir(), 'glasswork-races-'))
// Of this run alone: what another one is running stays.
const built = `dist/${path.basename(scratch)}`
const report = path.join(scratch, 'report.json')
const needsMongod = databases.includes('mongo')
const mongod = needsMongod ? await startMongod((reason) => say(`MongoDB: ${reason}`)) : null
let results = []
let code = 1
say(`seed ${seed}: --seed ${seed} draws the same delays again`)
try {
  if (needsMongod && !mongod) throw new Error('No MongoDB was found, and none could be fetched.')
  await bundle({ server: 'tests/races/server.ts' }, built)
  const server = path.resolve(built, 'server.js')
  const [acts, requests] = [all('--act'), all('--request')]
  const order = JSON.stringify({ acts, requests, databases, times, sample, seed, server, report })
  code = await run(process.execPath, ['--import', 'tsx', 'tests/races/run.ts', order], {
    NODE_OPTIONS,
    // Rounds come from one address.
    SIGN_IN_RATE: '1000000',
    ...(mongod ? { MONGO_URI: mongod.uri } : {}),
  })
  if (existsSync(report)) results = JSON.parse(readFileSync(report, 'utf8'))
} finally {
  await mongod?.stop()
  for (const dir of [scratch, built]) rmSync(dir, { recursive: true, force: true })
}
const sum = (of) => results.reduce((total, result) => total + of(result), 0)
const undone = sum(({ failures }) => failures.length) || (code === 0 ? 0 : 1)
say(`${sum(({ rounds }) => rounds)} rounds, ${undone} undone, seed ${seed}`)
process.exit(undone ? 1 : 0)
