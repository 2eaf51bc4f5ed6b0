import { startAwServer } from './lib/activitywatch.mjs'
import { run } from './lib/run.mjs'

/** Runs the tests of what ActivityWatch exports against a real aw-server, which is installed where it is missing. */
const server = await startAwServer((reason) => process.stdout.write(`ActivityWatch: ${reason}\n`))
if (!server) {
  process.stdout.write('No aw-server was found, and none could be fetched.\n0 passed, 1 failed\n')
  process.exit(1)
}
let code = 1
try {
  code = await run(process.execPath, ['scripts/test.mjs', '--only=sqlite,mongo', 'activitywatch'], {
    AW_ORIGIN: server.origin,
  })
} finally {
  await server.stop()
}
process.exit(code)
