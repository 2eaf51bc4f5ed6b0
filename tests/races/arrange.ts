import type { Payload } from 'payload'
import { randomUUID } from 'node:crypto'
import { changeAccount } from '../../src/db/accounts'
import { makeEnrolmentCode } from '../../src/records/devices'
import { hashPassword, type StoredPassword } from '../../src/people/account/password'
import { makeLink } from '../../src/people/account/oneTimeLinks'
import { signable } from '../../src/policy/life/signable'
import { sign } from '../../src/policy/life/signing'
import { draftSigned } from '../faults/cast'
import { STANDARD_TERMS, type TestApp } from '../support/app'

export const PASSWORD = 'harbour wicker ladle 77'
const HOUR = 3_600_000
/** Days that a picture is kept at first: each version that follows keeps it for fewer, and binds everybody at once. */
export const LONGEST = 3_000

export interface Work {
  app: Omit<TestApp, 'clock'> & { clock: { now(): number } }
  clock: { now(): number }
}

interface Actor {
  id: string
  cookie: string
}

/** Who acts, and who is looked at. */
export interface World {
  company: string
  hr: Actor
  second: Actor
  /** Somebody with minutes that only an office opens. */
  other: { id: string; token: string }
}

export interface RacerWish {
  roles?: ('hr' | 'privacy' | 'admin')[]
  /** A link to set a new password. */
  link?: boolean
  /** A code that enrols a computer. */
  code?: boolean
}

/** Whose right ends while something of his is under way. */
export interface Racer {
  id: string
  username: string
  employment: string
  cookie: string
  device: { id: string; token: string }
  link: string
  code: string
}

/** His password counts as typed again for as long as the races last. */
const trusted = async ({ app, clock }: Work, subject: string): Promise<void> => {
  await app.payload.db.updateMany({
    collection: 'sessions',
    where: { subject: { equals: subject } },
    data: { reauthAt: new Date(clock.now() + 12 * HOUR).toISOString() },
    req: {},
  })
}

export const makeWorld = async (work: Work): Promise<World> => {
  const app = work.app as TestApp
  await app.found()
  await app.publish()
  const actor = async (username: string): Promise<Actor> => {
    const { id, cookie } = await app.person({ username, roles: ['hr', 'privacy'] })
    await trusted(work, id)
    return { id, cookie }
  }
  const [hr, second] = [await actor('acts.first'), await actor('acts.second')]
  const draft = await draftOf(work, hr.id, LONGEST)
  const { digest } = await signable(app.payload, draft)
  await sign(app.payload, draft, { id: second.id, roles: ['hr'], role: 'hr' }, { digest })
  const other = await app.person({ username: 'looked.at' })
  const { token } = await app.device(other)
  return { company: app.company, hr, second, other: { id: other.id, token } }
}

/** A code as a person's own page makes it: in his session. */
const codeIn = async (payload: Payload, subject: string): Promise<string> => {
  const where = { subject: { equals: subject } }
  const session = await payload.db.findOne<{ id: string }>({ collection: 'sessions', where, req: {} })
  const req = { payload, user: { id: subject, _sid: session?.id } } as never // what a code is made from of a request
  return (await makeEnrolmentCode(req, subject, undefined)).code
}

/** Hashing is slow on purpose: one stands for all. */
let stored: Promise<StoredPassword> | undefined

export const makeRacer = async (work: Work, wish: RacerWish): Promise<Racer> => {
  const app = work.app as TestApp
  const { payload } = app
  const username = `r${randomUUID().slice(0, 13)}`
  const person = await app.person({ username, roles: wish.roles ?? [], consents: ['screenshots'] })
  const { id, employment, cookie } = person
  await changeAccount(payload, id, { set: await (stored ??= hashPassword(PASSWORD)) })
  await trusted(work, id)
  const { id: device, token } = await app.device(person)
  const req = { payload, user: null, url: 'http://127.0.0.1/' }
  const link = wish.link ? (await makeLink(req, id, 'password')).link.split('/').pop() : undefined
  const code = wish.code ? await codeIn(payload, id) : undefined
  return {
    id,
    username,
    employment,
    cookie,
    device: { id: device, token },
    link: link ?? '',
    code: code ?? '',
  }
}

/** A draft that keeps pictures for so many days, which one has signed. */
export const draftOf = (work: Work, officer: string, days: number): Promise<string> =>
  draftSigned(work.app as TestApp, {
    given: STANDARD_TERMS.map((term) =>
      term.category === 'screenshots' ? { ...term, retentionDays: days, perHour: 12 } : term,
    ),
    by: officer,
  })
