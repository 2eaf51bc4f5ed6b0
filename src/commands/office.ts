import { parseArgs } from 'node:util'
import { GIVEN_ROLES } from '../base/roles'
import type { Env } from '../base/env'
import { changeByCommand } from '../people/offices/byCommand'
import { openForCommand } from '../start'

const USAGE = `Usage: npm run office -- USERNAME [--give OFFICE] [--take OFFICE] [--resume]

Gives an office to a person, takes one from him, or lifts his suspension, where those who hold offices block each other.
OFFICE is hr, privacy or admin. It goes on record, acts that wait about him lapse, and every holder of an office is told.
`

const isOffice = (value: string | undefined): value is (typeof GIVEN_ROLES)[number] | undefined =>
  value === undefined || (GIVEN_ROLES as readonly string[]).includes(value)

/** `office USERNAME`: the way out where nobody can sign any more. */
export const officeCommand = async (env: Env, args: string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      give: { type: 'string' },
      take: { type: 'string' },
      resume: { type: 'boolean', default: false },
    },
  })
  const [username = ''] = positionals
  const { give, take, resume } = values
  if (!username || !isOffice(give) || !isOffice(take) || !(give || take || resume)) {
    process.stderr.write(USAGE)
    return 2
  }
  const payload = await openForCommand({ ...env, LOG_LEVEL: 'error' })
  try {
    const { name, roles, state } = await changeByCommand(payload, username.toLowerCase(), {
      give,
      take,
      resume,
    })
    process.stdout.write(`${name}: ${roles.join(', ') || 'no office'}, ${state}\n`)
    return 0
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`)
    return 1
  } finally {
    await payload.destroy()
  }
}
