import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { insertRows, newId } from '../../src/db/insertRows'
import { fileStore } from '../../src/files/current'
import { readEnv } from '../../src/base/env'
import { JOBS } from '../../src/jobs'
import { runJob } from '../../src/jobs/run'
import type { LetterName } from '../../src/letters/kinds'
import { putLetter } from '../../src/letters/put'
import { hashSecret } from '../../src/base/links'
import { start } from '../../src/start'
import { STANDARD_TERMS } from '../support/app'
import { movableClock } from '../support/clock'
import { answerParent } from './answerParent'
import { castOf, type Cast } from './cast'
import { sessionOf, sheetsOf, workersOf } from './workers'
import { importedOf, lettersOf, storedOf, toldOf, withdrawnOf } from './stored'

/** What the parent asks of the server beside its doors. */
export type Ask =
  | { do: 'moveTo'; at: string }
  | { do: 'job'; name: string }
  | { do: 'stored'; subject: string }
  | { do: 'withdrawn'; subject: string }
  | { do: 'history'; subject: string; company: string; count: number }
  | { do: 'imported'; fileName: string }
  | { do: 'createPeople'; count: number; stem: string }
  | { do: 'putLetters'; subject: string; letters: { kind: string; address: string }[] }
  | { do: 'mailServer'; port: number | null }
  | { do: 'letters'; stem: string }
  | { do: 'breach'; people: number; stem: string }
  | { do: 'told'; breach: string }
  | { do: 'cast' }
  | { do: 'workers'; count: number }
  | { do: 'session'; person: string }
  | { do: 'sheets'; period: string }
  | { do: 'memory' }
  | { do: 'stop' }

/** The real server; its clock stands still until the parent moves it. Arguments: the time, `cast` to arrange a round, `pages` to serve those too. */
const clock = movableClock(process.argv[2] ?? '')
let cast: Cast | undefined
const running = await start({
  env: readEnv(),
  clock,
  withoutNext: process.argv[4] !== 'pages',
  prepare: async (opened) => {
    if (process.argv[3])
      cast = await castOf(opened, clock, ...(process.argv[3] === 'seldom' ? [STANDARD_TERMS] : []))
  },
})

/** Resident bytes once nothing is left to collect; buffers are given back beside the collection, not in it. */
const settledMemory = async (): Promise<number> => {
  for (let i = 0; i < 3; i++) {
    globalThis.gc?.()
    await sleep(500)
  }
  return process.memoryUsage().rss
}

/** The plainest way to make people, one after the other. @returns seconds. */
const createPeople = async (count: number, stem: string): Promise<number> => {
  const began = performance.now()
  for (let i = 0; i < count; i++) {
    const data = {
      name: `${stem} ${i}`,
      username: `${stem}${i}`,
      state: 'invited',
      language: 'zh',
      roles: [],
    }
    await running.payload.db.create({ collection: 'users', data, req: {}, returning: false })
  }
  return (performance.now() - began) / 1_000
}

/** A breach whose notice is signed, about people with an address each; the next run of the job tells them. */
const signedBreach = async (count: number, stem: string): Promise<{ id: string }> => {
  const { db } = running.payload
  const people: string[] = []
  for (let i = 0; i < count; i++) {
    const name = `${stem}-${i}`
    const data = {
      name,
      username: name,
      email: `${name}@example.com`,
      state: 'active',
      language: 'en',
      roles: [],
    }
    const user = (await db.create({ collection: 'users', data, req: {} })) as { id: string }
    people.push(String(user.id))
  }
  const text = { en: 'Said.', zh: '说明。' }
  const told = { happened: text, done: text, advice: text, remedies: text, contact: text }
  const at = new Date(clock.now()).toISOString()
  const breach = await running.payload.create({
    collection: 'breaches',
    data: { title: stem, knownAt: at, clock: 'eu', unreadAfterDays: 3, people, state: 'open' },
    depth: 0,
    overrideAccess: true,
  })
  const id = String(breach.id)
  await db.updateOne({
    collection: 'breaches',
    id,
    data: { state: 'telling', told },
    req: {},
    returning: false,
  })
  return { id }
}

/** Rows of screenshots whose files nobody reads. */
const fillHistory = async ({ subject, company, count }: Extract<Ask, { do: 'history' }>): Promise<number> => {
  const at = new Date(clock.now())
  const rows = Array.from({ length: count }, () => {
    const name = randomBytes(16).toString('hex')
    return {
      id: newId(running.payload),
      subject,
      company,
      capturedAt: at,
      receivedAt: at,
      localDate: at.toISOString().slice(0, 10),
      zone: 'Asia/Shanghai',
      policyVersion: 1,
      expiresAt: new Date(at.getTime() + 30 * 86_400_000),
      clientId: name,
      key: name,
      file: name,
      thumb: name,
      width: 1,
      height: 1,
      bytes: 4,
    }
  })
  return insertRows(running.payload, 'screenshots', rows)
}

/** The link of letters that are put in by hand; it stands for as long as they wait. */
const EXAMPLE = 'example'
const standingLink = async (user: string): Promise<void> => {
  const hash = hashSecret(EXAMPLE)
  const { payload } = running
  if (await payload.db.findOne({ collection: 'one-time-links', where: { hash: { equals: hash } }, req: {} }))
    return
  const data = { hash, user, act: 'invitation', expiresAt: '2099-01-01T00:00:00.000Z' }
  await payload.db.create({ collection: 'one-time-links', data, req: {} })
}

const putLetters = async (subject: string, letters: { kind: string; address: string }[]): Promise<void> => {
  const data = { name: 'Somebody', username: 'somebody', company: 'Example' }
  await standingLink(subject)
  for (const { kind, address } of letters)
    await putLetter(running.payload, {
      kind: kind as LetterName,
      subject,
      language: 'en',
      address,
      data,
      ...(kind === 'invitation' ? { link: `${running.origin}/invite/${EXAMPLE}` } : {}),
    })
}

/** As an administrator sets it on the page of mail. */
const setMailServer = (port: number | null): Promise<unknown> =>
  running.payload.updateGlobal({
    slug: 'mail',
    data: port
      ? { host: '127.0.0.1', port, security: 'none', from: 'Glasswork <glasswork@example.com>' }
      : { host: null, port: null, security: 'none', from: null },
    depth: 0,
    overrideAccess: true,
  })

const answer = async (ask: Ask): Promise<unknown> => {
  switch (ask.do) {
    case 'moveTo':
      return clock.set(ask.at)
    case 'job':
      return runJob(ask.name, JOBS[ask.name]!.job, { payload: running.payload, files: fileStore() })
    case 'stored':
      return storedOf(running.payload, ask.subject)
    case 'withdrawn':
      return withdrawnOf(running.payload, ask.subject)
    case 'history':
      return fillHistory(ask)
    case 'imported':
      return importedOf(running.payload, ask.fileName)
    case 'createPeople':
      return createPeople(ask.count, ask.stem)
    case 'putLetters':
      return putLetters(ask.subject, ask.letters)
    case 'mailServer':
      return setMailServer(ask.port)
    case 'letters':
      return lettersOf(running.payload, ask.stem)
    case 'breach':
      return signedBreach(ask.people, ask.stem)
    case 'told':
      return toldOf(running.payload, ask.breach)
    case 'cast':
      return castOf({ payload: running.payload, files: fileStore() }, clock)
    case 'workers':
      return workersOf(running.payload, clock, ask.count)
    case 'session':
      return sessionOf(running.payload, clock, ask.person)
    case 'sheets':
      return sheetsOf(running.payload, ask.period)
    case 'memory':
      return settledMemory()
    case 'stop':
      return running.stop()
  }
}

answerParent(answer, { origin: running.origin, cast })
