import { createLocalReq, type Payload } from 'payload'
import { writeAssessment } from '../policy/assess/assessmentDraft'
import { audit } from '../record/audit'
import { readDraft, weighableIn } from '../policy/life/draft'
import { personChanged } from '../policy/decide/epochs'
import { recordLooks } from '../access/looks'
import { openViewing } from '../access/openViewing'
import { signable } from '../policy/life/signable'
import { sign } from '../policy/life/signing'
import type { Term } from '../base/policyTypes'
import type { DemoCompany, DemoEvent, Look } from './company'
import { SCREENSHOTS_AN_HOUR } from './company'
import { answerNotes } from './answerNotes'
import { BLOCK, dayOf } from './day'
import { fillPerson, fillPersonnel } from './fillPeople'
import { create, type DemoIds, demoIds, rowsOf } from './rows'

type At<Kind extends DemoEvent['kind']> = Extract<DemoEvent, { kind: Kind }>

type DraftTerm = Partial<Omit<Term, 'titles'>>

/** What the demo opens beyond the strictest draft: leads may look, for the time of their projects. */
const WIDER: Record<string, DraftTerm> = {
  activity: { viewers: ['manager', 'hr'], purposes: ['project-time', 'hours-dispute'] },
  screenshots: {
    viewers: ['manager', 'hr'],
    purposes: ['project-time', 'hours-dispute', 'security-incident'],
    perHour: SCREENSHOTS_AN_HOUR,
  },
}

/** Publishes the built-in draft, widened, as the privacy officer would. */
const publish = async (payload: Payload, company: DemoCompany, ids: DemoIds): Promise<void> => {
  const [draft] = await rowsOf(payload, 'policies', { status: { equals: 'draft' } })
  const officer = company.people.find(({ roles }) => roles.includes('privacy'))
  const by = officer && ids.people[officer.username]?.id
  if (!draft || !by) throw new Error('The demo needs the built-in draft and a privacy officer.')
  const terms = (draft.terms as (DraftTerm & { category: string })[]).map((term) => ({
    ...term,
    ...WIDER[term.category],
  }))
  await payload.update({
    collection: 'policies',
    id: draft.id,
    data: { terms: terms },
    locale: 'zh',
    depth: 0,
    overrideAccess: true,
  })
  const widened = await readDraft(payload, draft.id)
  if (widened) await writeAssessment(payload, widened, await weighableIn(payload, widened), true)
  await answerNotes(payload, draft.id)
  const { digest } = await signable(payload, draft.id)
  await sign(payload, draft.id, { id: by, roles: ['privacy'], role: 'privacy' }, { digest })
  for (const [index, { username }] of company.people.entries()) {
    const subject = ids.people[username]?.id
    if (subject) await fillPersonnel(payload, subject, index)
  }
}

const inForce = async (payload: Payload): Promise<{ version: number; hash: string }> => {
  const seals = await rowsOf(payload, 'policy-seals')
  const last = seals.sort((a, b) => Number(b.version) - Number(a.version))[0]
  return { version: Number(last?.version), hash: String(last?.hash) }
}

const answer = async (
  payload: Payload,
  ids: DemoIds,
  company: DemoCompany,
  event: At<'accepted'> | At<'consent'>,
): Promise<void> => {
  const subject = ids.people[event.who]?.id
  const language = company.people.find(({ username }) => username === event.who)?.language
  const { version, hash } = await inForce(payload)
  const at = new Date(event.at).toISOString()
  const common = { subject, policyHash: hash, language, how: 'portal', at }
  if (event.kind === 'accepted') {
    await create(payload, 'acceptances', { ...common, version })
    await audit(payload, {
      act: 'acceptance',
      actor: subject,
      actorRole: 'employee',
      subject,
      detail: `version ${version}`,
    })
  } else {
    const { category, granted } = event
    await create(payload, 'consents', { ...common, category, granted, policyVersion: version })
    const detail = granted ? 'granted' : 'withdrawn'
    await audit(payload, { act: 'consent', actor: subject, actorRole: 'employee', subject, category, detail })
  }
  await personChanged(payload, subject ?? '')
}

const enrol = async (
  payload: Payload,
  ids: DemoIds,
  company: DemoCompany,
  { who, at }: At<'enrolled'>,
): Promise<void> => {
  const person = company.people.find(({ username }) => username === who)
  const own = ids.people[who]
  if (!person || !own) return
  const enrolledAt = new Date(at).toISOString()
  await create(payload, 'devices', {
    subject: own.id,
    employment: own.employment,
    ...person.device,
    agentVersion: 'demo',
    enrolledAt,
  })
  await audit(payload, {
    act: 'enrolled',
    actor: own.id,
    actorRole: 'employee',
    subject: own.id,
    detail: person.device.name,
  })
}

const invite = async (
  payload: Payload,
  ids: DemoIds,
  company: DemoCompany,
  { who }: At<'invited'>,
): Promise<void> => {
  const hr = company.people.find(({ roles }) => roles.includes('hr'))
  const by = hr && ids.people[hr.username]?.id
  await audit(payload, { act: 'invited', actor: by, actorRole: 'hr', subject: ids.people[who]?.id })
}

/** Opens somebody's day through the product's own doors: a viewing with its purpose, then the look. */
const look = async (
  payload: Payload,
  ids: DemoIds,
  company: DemoCompany,
  event: At<'look'>,
): Promise<void> => {
  const viewer = ids.people[event.who]
  const subject = ids.people[event.whom]?.id
  if (!viewer || !subject) return
  const user = await payload.findByID({ collection: 'users', id: viewer.id, depth: 0, overrideAccess: true })
  const session = { ...user, collection: 'users', _sid: `demo-${event.at}` }
  const req = await createLocalReq({ user: session as never }, payload)
  await openViewing(req, { category: event.category, scope: 'person', subject, purpose: event.purpose })
  const count = opened(company, event)
  if (count)
    await recordLooks(
      req,
      event.category,
      Array.from({ length: count }, () => ({ subject, localDate: event.date })),
    )
}

/** How many rows that look opened. */
const opened = (company: DemoCompany, { whom, date, category }: Look): number => {
  const person = company.people.find(({ username }) => username === whom)
  if (!person) return 0
  const day = dayOf(company, person, date)
  return category === 'screenshots'
    ? day.shots.length
    : new Set(day.minutes.map(({ at }) => Math.floor(at / BLOCK))).size
}

/** Lets one event of the demo's past happen; the clock already shows its moment. */
export const happen = async (payload: Payload, company: DemoCompany, event: DemoEvent): Promise<void> => {
  const joins = event.kind === 'accepted' || event.kind === 'invited'
  let ids = await demoIds(payload)
  const person = joins ? company.people.find(({ username }) => username === event.who) : undefined
  if (person && !ids.people[person.username]) {
    await fillPerson(payload, company, ids, person)
    ids = await demoIds(payload)
    await fillPersonnel(payload, ids.people[person.username]?.id ?? '', company.people.indexOf(person))
  }
  if (event.kind === 'published') return publish(payload, company, ids)
  if (event.kind === 'accepted' || event.kind === 'consent') return answer(payload, ids, company, event)
  if (event.kind === 'enrolled') return enrol(payload, ids, company, event)
  if (event.kind === 'invited') return invite(payload, ids, company, event)
  return look(payload, ids, company, event)
}
