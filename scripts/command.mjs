import { existsSync } from 'node:fs'
import { become } from './lib/runtime.mjs'

/** `npm run job`, `link`, `db:copy`, `activitywatch`: a command as it was last built, beside a server that may be running. */
const COMMANDS = 'dist/commands.js'
if (existsSync(COMMANDS)) become(COMMANDS, process.argv.slice(2))
else {
  process.stderr.write('There is no build yet. Run "npm run build" first.\n')
  process.exitCode = 1
}
