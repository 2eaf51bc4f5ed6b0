import type { PayloadRequest, Where } from 'payload'
import { now } from '../clock'
import { invalid, notFound, Problem } from '../errors'
import { both } from '../i18n/labels'
import { draftAnnouncement } from '../notices/draftAnnouncement'
import { actingRole, audit } from '../privacy/audit'
import { CHECKLIST, deadlinesOf, STEPS, type Deadline, type Step } from './clocks'
import { CHANNELS, PART_NAMES, PARTS, type Channel } from './parts'
import { readBreach, type Breach } from './record'
import { standingsOf, type ByHand } from './standing'

const update = async (
  { payload }: PayloadRequest,
  id: string,
  data: Record<string, unknown>,
): Promise<void> => {
  await payload.db.updateOne({ collection: 'breaches', id, data, req: {}, returning: false })
}

const note = async (
  { payload, user }: PayloadRequest,
  act: 'breach-step' | 'breach-by-hand' | 'breach-closed',
  detail: string,
  subject?: string,
) =>
  audit(payload, {
    act,
    actor: String(user?.id),
    actorRole: actingRole(user),
    detail,
    ...(subject ? { subject } : {}),
  })

const open = async (req: PayloadRequest, id: string): Promise<Breach> => {
  const breach = await readBreach(req.payload, id)
  if (breach.state === 'closed') throw new Problem(409, 'conflict', 'The breach is closed.')
  return breach
}

/** Notes that a step of the plan is done, or that it is not after all. */
export const checkStep = async (
  req: PayloadRequest,
  id: string,
  step: Step,
  done: boolean,
): Promise<{ checked: Breach['checked'] }> => {
  const { checked } = await open(req, id)
  const { [step]: _, ...others } = checked
  const next = done ? { ...others, [step]: { at: now().toISOString(), by: String(req.user?.id) } } : others
  await update(req, id, { checked: next })
  await note(req, 'breach-step', `${step} ${done ? 'done' : 'open'}`)
  return { checked: next }
}

/** Notes that somebody was told by letter, message or phone. */
export const toldByHand = async (
  req: PayloadRequest,
  id: string,
  { subject, channel, note: words }: { subject: string; channel: Channel; note: string },
): Promise<{ byHand: ByHand[] }> => {
  await open(req, id)
  const where: Where = { and: [{ breach: { equals: id } }, { subject: { equals: subject } }] }
  const row = await req.payload.db.findOne<{ id: string; byHand?: ByHand[] | null }>({
    collection: 'breach-notices',
    where,
    req: {},
  })
  if (!row) throw notFound()
  const byHand = [
    ...(row.byHand ?? []),
    { channel, at: now().toISOString(), by: String(req.user?.id), note: words },
  ]
  await req.payload.db.updateOne({
    collection: 'breach-notices',
    id: row.id,
    data: { byHand },
    req: {},
    returning: false,
  })
  await note(req, 'breach-by-hand', CHANNELS[channel].en, subject)
  return { byHand }
}

/**
 * Drafts an announcement with the text that was signed, for those who cannot be reached one by one (P111). It is published as any other.
 * @throws Problem 409 `conflict` before anybody was told.
 */
export const proposeAnnouncement = async (
  req: PayloadRequest,
  id: string,
): Promise<{ announcement: string }> => {
  const { payload } = req
  const { told } = await open(req, id)
  if (!told) throw new Problem(409, 'conflict', 'The notice is signed and sent first.')
  const found = await announcementOf(req, id)
  if (found) return { announcement: found.id }
  const body = (language: 'zh' | 'en') =>
    PART_NAMES.map((part) => `${PARTS[part][language]}\n${told[part][language]}`).join('\n\n')
  const announcement = await draftAnnouncement(payload, {
    title: both('Notice of a breach of security', '个人信息安全事件告知'),
    body: both(body('en'), body('zh')),
    audience: 'public',
    letters: 'none',
    breach: id,
  })
  return { announcement }
}

const announcementOf = async (
  { payload }: PayloadRequest,
  id: string,
): Promise<{ id: string; status: string } | null> => {
  const found = await payload.db.findOne<{ id: string; status: string }>({
    collection: 'announcements',
    where: { and: [{ breach: { equals: id } }, { status: { not_equals: 'withdrawn' } }] },
    req: {},
  })
  return found ? { id: String(found.id), status: found.status } : null
}

/**
 * Closes a breach.
 * @throws Problem 409 `conflict` with what is missing: a step, the notice, a report, somebody who is not reached and no announcement.
 */
export const closeBreach = async (req: PayloadRequest, id: string): Promise<{ state: 'closed' }> => {
  const breach = await open(req, id)
  const missing = await missingFor(req, breach)
  if (missing.length) throw new Problem(409, 'conflict', 'Something is still missing.', { missing })
  await update(req, id, { state: 'closed', closedAt: now().toISOString() })
  await note(req, 'breach-closed', id)
  return { state: 'closed' }
}

export type Missing = 'steps' | 'people' | 'regulator' | 'final' | 'unreached'

const missingFor = async (req: PayloadRequest, breach: Breach): Promise<Missing[]> => {
  const unreached = (await standingsOf(req.payload, breach)).some((each) => each.unreached)
  const announced = (await announcementOf(req, breach.id))?.status === 'published'
  const all: [Missing, boolean][] = [
    ['steps', STEPS.some((step) => !breach.checked[step])],
    ['people', breach.state !== 'told'],
    ['regulator', !breach.reports.length],
    ['final', !breach.reports.some(({ final }) => final)],
    ['unreached', unreached && !announced],
  ]
  return all.flatMap(([name, is]) => (is ? [name] : []))
}

/** A deadline, and when it was met. */
export interface Met extends Deadline {
  metAt: string | null
}

/** What was due and what was done, by the record itself: a report that is filed, people who are told. */
export const metDeadlines = (breach: Breach): Met[] => {
  const filed = (final: boolean) =>
    breach.reports
      .filter((report) => !final || report.final)
      .map(({ filedAt }) => filedAt)
      .sort()[0] ?? null
  const met: Record<Deadline['id'], string | null> = {
    plan:
      Object.values(breach.checked)
        .map(({ at }) => at)
        .sort()[0] ?? null,
    regulator: filed(false),
    people: breach.sentAt,
    final: filed(true),
  }
  return deadlinesOf(breach).map((deadline) => ({ ...deadline, metAt: met[deadline.id] }))
}

export { announcementOf, missingFor }

/** @throws Problem 400 for a step that the plan does not have. */
export const stepOf = (value: string): Step => {
  if (!(value in CHECKLIST)) throw invalid('No such step.', { field: 'step' })
  return value as Step
}
