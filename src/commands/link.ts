import { createLocalReq } from 'payload'
import type { Env } from '../env'
import { makeLink } from '../people/oneTimeLinks'
import { audit } from '../privacy/audit'
import { mayUseAccount } from '../privacy/snapshot'
import { openForCommand } from '../start'

interface Person {
  id: string
  name: string
  state: string
  roles?: string[] | null
}

const USAGE = `Usage: npm run link -- USERNAME [--admin]

Prints a one-time link with which this person sets a password and signs in.
--admin also makes him the administrator; only while nobody who can sign in is one.
`

/** `link USERNAME [--admin]`: the way in for people who hold an office, and back in for the last administrator. */
export const linkCommand = async (env: Env, args: string[]): Promise<number> => {
  const [username = ''] = args.filter((arg) => !arg.startsWith('--'))
  if (!username) {
    process.stderr.write(USAGE)
    return 2
  }
  const payload = await openForCommand({ ...env, LOG_LEVEL: 'error' })
  const fail = async (why: string): Promise<number> => {
    process.stderr.write(`${why}\n`)
    await payload.destroy()
    return 1
  }
  const person = await payload.db.findOne<Person>({
    collection: 'users',
    where: { username: { equals: username.toLowerCase() } },
    req: {},
  })
  if (!person || person.state === 'closed') return fail(`Nobody has the user name "${username}".`)
  const id = String(person.id)
  if (args.includes('--admin')) {
    const { docs } = await payload.db.find<Person>({
      collection: 'users',
      where: { and: [{ roles: { in: ['admin'] } }, { state: { equals: 'active' } }] },
      limit: 0,
      pagination: false,
      req: {},
    })
    const others = docs.filter((each) => String(each.id) !== id && mayUseAccount(each as never))
    if (others.length) return fail(`${others[0]?.name} is the administrator and can sign in.`)
    await payload.update({
      collection: 'users',
      id,
      data: { roles: ['admin'], ...(person.state === 'suspended' ? { state: 'active' } : {}) },
      overrideAccess: true,
      depth: 0,
    })
  }
  // Too many wrong passwords lock an account for ten minutes; whoever sits at the server need not wait.
  await payload.update({
    collection: 'users',
    id,
    data: { loginAttempts: 0, lockUntil: null },
    overrideAccess: true,
    depth: 0,
  })
  const url = `${env.SERVER_URL ?? `http://${env.HOST}:${env.PORT}`}/`
  const req = Object.assign(await createLocalReq({}, payload), { url })
  const { link, expiresAt } = await makeLink(req, id, person.state === 'invited' ? 'invitation' : 'password')
  await audit(payload, {
    act: 'link-by-command',
    subject: id,
    detail: args.includes('--admin') ? 'admin' : null,
  })
  process.stdout.write(`${person.name}\n${link}\nValid once, until ${expiresAt}.\n`)
  await payload.destroy()
  return 0
}
