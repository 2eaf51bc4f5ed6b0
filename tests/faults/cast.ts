import { randomUUID } from 'node:crypto'
import type { Opened } from '../../src/start'
import { writeAssessment } from '../../src/policy/assess/assessmentDraft'
import { readDraft, weighableIn } from '../../src/policy/life/draft'
import { answerNotes } from '../../src/demo/answerNotes'
import { signable } from '../../src/policy/life/signable'
import { sign } from '../../src/policy/life/signing'
import { proseFor } from '../../src/policy/start/strictestDraft'
import { STRICTEST_PURPOSES } from '../../src/policy/start/strictestPurposes'
import type { Term } from '../../src/base/policyTypes'
import { AS_OFTEN_AS_SENT, STANDARD_TERMS, TestApp } from '../support/app'
import type { MovableClock } from '../support/clock'

/** Who takes part in one round: somebody with two computers, and somebody who publishes. */
export interface Cast {
  person: { id: string; cookie: string }
  company: string
  devices: { id: string; token: string }[]
  hr: { id: string; cookie: string }
  /** A draft that is whole, ready to be published. */
  draft: string
}

const COMPUTERS = 2

/** A draft that one person has signed: the next signature publishes it. */
export const draftSigned = async (
  app: TestApp,
  { given = STANDARD_TERMS, by }: { given?: readonly Partial<Term>[]; by?: string } = {},
): Promise<string> => {
  const terms = given.map((term) => ({ purposes: ['hours-dispute'], basis: 'consent', ...term }))
  const words = (language: 'en' | 'zh') => ({
    title: language === 'en' ? 'Policy' : '隐私政策',
    prose: proseFor(app.payload.config, language, ['screenshots']) as never,
  })
  const { id } = await app.payload.create({
    collection: 'policies',
    locale: 'en',
    depth: 0,
    overrideAccess: true,
    data: { ...words('en'), purposes: STRICTEST_PURPOSES, terms: terms as never, status: 'draft' },
  })
  await app.payload.update({
    collection: 'policies',
    id,
    locale: 'zh',
    depth: 0,
    overrideAccess: true,
    data: words('zh'),
  })
  const draft = await readDraft(app.payload, String(id))
  if (draft) await writeAssessment(app.payload, draft, await weighableIn(app.payload, draft), true)
  await answerNotes(app.payload, String(id))
  const { digest } = await signable(app.payload, String(id))
  const officer =
    by ?? (await app.person({ username: `o${randomUUID().slice(0, 12)}`, roles: ['privacy'] })).id
  await sign(app.payload, String(id), { id: officer, roles: ['privacy'], role: 'privacy' }, { digest })
  return String(id)
}

/** Arranges a round in the server that is about to listen: new people, who have agreed to the version in force. */
export const castOf = async (
  { payload, files }: Opened,
  clock: MovableClock,
  terms = AS_OFTEN_AS_SENT,
): Promise<Cast> => {
  const app = Object.assign(new TestApp(), { payload, files, clock })
  const company = await payload.db.findOne<{ id: string }>({ collection: 'companies', where: {}, req: {} })
  if (company) app.company = String(company.id)
  else {
    await app.found()
    await app.publish(terms)
  }
  const username = `p${randomUUID().slice(0, 12)}`
  const person = await app.person({ username, consents: ['screenshots'] })
  const devices = []
  for (let i = 0; i < COMPUTERS; i++) devices.push(await app.device(person))
  const hr = await app.person({ username: `h${username}`, roles: ['hr', 'privacy'] })
  return {
    person: { id: person.id, cookie: person.cookie },
    company: app.company,
    devices: devices.map(({ id, token }) => ({ id, token })),
    hr: { id: hr.id, cookie: hr.cookie },
    draft: await draftSigned(app),
  }
}
