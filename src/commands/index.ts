import { readOwnEnv, type Env } from '../base/env'
import { activityWatchCommand } from './activityWatch'
import { attendanceCommand } from './attendance'
import { dbCopyCommand } from './dbCopy'
import { demoCommand } from './demo'
import { jobCommand } from './job'
import { linkCommand } from './link'
import { officeCommand } from './office'

const COMMANDS: Record<string, (env: Env, args: string[]) => Promise<number>> = {
  activitywatch: activityWatchCommand,
  attendance: (_env, args) => attendanceCommand(args),
  'db:copy': dbCopyCommand,
  demo: demoCommand,
  job: jobCommand,
  link: linkCommand,
  office: officeCommand,
}

const [name = '', ...args] = process.argv.slice(2)
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
if (!command) {
  process.stderr.write(`Commands: ${Object.keys(COMMANDS).join(', ')}\n`)
  process.exit(2)
}
const run = async (): Promise<number> => command(readOwnEnv(), args)
run().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  },
)
