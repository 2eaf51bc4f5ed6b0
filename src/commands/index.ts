import { readEnv } from '../env'
import { activityWatchCommand } from './activityWatch'
import { dbCopyCommand } from './dbCopy'
import { demoCommand } from './demo'
import { jobCommand } from './job'
import { linkCommand } from './link'

const COMMANDS: Record<string, (args: string[]) => Promise<number>> = {
  activitywatch: (args) => activityWatchCommand(readEnv(), args),
  'db:copy': () => dbCopyCommand(readEnv()),
  demo: () => demoCommand(readEnv()),
  job: (args) => jobCommand(readEnv(), args),
  link: (args) => linkCommand(readEnv(), args),
}

const [name = '', ...args] = process.argv.slice(2)
const command = COMMANDS[name]
if (!command) {
  process.stderr.write(`Commands: ${Object.keys(COMMANDS).join(', ')}\n`)
  process.exit(2)
}
command(args).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  },
)
