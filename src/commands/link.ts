import { createLocalReq } from 'payload'
import { now } from '../base/clock'
import { changeAccount } from '../db/accounts'
import { pastAccess } from '../db/rows'
import type { Env } from '../base/env'
import { letGoOfLost } from '../letters/replaced'
import { tellOfCommand } from '../people/offices/byCommand'
import { tellOfLinkCommand } from '../people/account/tell'
import { makeLink } from '../people/account/oneTimeLinks'
import { audit } from '../record/audit'
import { mayUseAccount } from '../roll/accountState'
import { openForCommand } from '../start'

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
  const person = await pastAccess(payload, 'machine').one('users', {
    username: { equals: username.toLowerCase() },
  })
  if (!person || person.state === 'closed') return fail(`Nobody has the user name "${username}".`)
  const id = String(person.id)
  if (args.includes('--admin')) {
    const docs = await pastAccess(payload, 'machine').all('users', {
      and: [{ roles: { in: ['admin'] } }, { state: { equals: 'active' } }],
    })
    const others = docs.filter((each) => String(each.id) !== id && mayUseAccount(each as never))
    if (others.length) return fail(`${others[0]?.name} is the administrator and can sign in.`)
    const set =
      person.state === 'suspended' ? { state: 'active' as const, stateSince: now().toISOString() } : {}
    await changeAccount(payload, id, { set, roles: ['admin'] })
  }
  const url = `${env.SERVER_URL ?? `http://${env.HOST}:${env.PORT}`}/`
  const req = Object.assign(await createLocalReq({}, payload), { url })
  // Whoever has the server has everything: it works at once, and is told.
  const act = person.hash || person.state !== 'invited' ? 'password' : 'invitation'
  const { link, expiresAt } = await makeLink(req, id, act)
  await letGoOfLost(payload, id, [act])
  await audit(payload, {
    act: 'link-by-command',
    subject: id,
    detail: args.includes('--admin') ? 'admin' : null,
  })
  if (args.includes('--admin')) await tellOfCommand(payload, { id, name: person.name }, '+admin')
  await tellOfLinkCommand(payload, id, person.name)
  process.stdout.write(`${person.name}\n${link}\nValid once, until ${expiresAt}.\n`)
  await payload.destroy()
  return 0
}
