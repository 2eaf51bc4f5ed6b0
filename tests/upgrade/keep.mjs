import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startMongod } from '../../scripts/lib/mongod.mjs'
import { NODE_OPTIONS, run } from '../../scripts/lib/run.mjs'

/**
 * Keeps what this version stores, on both databases, as `tests/upgrade/<version>.tar.gz`: run once per version that was handed out. The
 * versions after it are tested to start on it.
 */
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const file = path.resolve(`tests/upgrade/${version}.tar.gz`)
const scratch = mkdtempSync(path.join(os.tmpdir(), 'glasswork-keep-'))
const mongod = await startMongod((reason) => process.stderr.write(`${reason}\n`))
if (!mongod) throw new Error('MongoDB is needed.')
try {
  for (const database of ['sqlite', 'mongo']) {
    const args = ['--import', 'tsx', 'tests/upgrade/make.ts', path.join(scratch, database)]
    // Not one that blocks: the MongoDB is a child of this process, and waits for its lines to be read.
    const code = await run(process.execPath, args, {
      NODE_OPTIONS,
      GW_TEST_DB: database,
      MONGO_URI: mongod.uri,
    })
    if (code !== 0) throw new Error(`Nothing was kept of ${database}.`)
  }
  execFileSync('tar', ['-C', scratch, '-czf', file, 'sqlite', 'mongo'])
  process.stdout.write(`${file}\n`)
} finally {
  await mongod.stop()
  rmSync(scratch, { recursive: true, force: true })
}
