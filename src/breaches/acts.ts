import type { PayloadRequest, Where } from 'payload'
import { now } from '../base/clock'
import { inTurn } from '../db/inTurn'
import { pastAccess } from '../db/rows'
import { invalid, notFound, Problem } from '../base/errors'
import { both } from '../base/labels'
import { draftAnnouncement } from '../notices/draftAnnouncement'
import { inOneMoment } from '../base/sameMoment'
import { actingRole, audit } from '../record/audit'
import { announcementOf } from './announcement'
import { CHECKLIST, STEPS, type Step } from './clocks'
import { metDeadlines } from './deadlines'
import { CHANNELS, PART_NAMES, PARTS, type Channel } from '../letters/templates/breachParts'
import { noteInBreach, readBreach, type Breach } from './record'
import { standingsOf, type ByHand } from './standing'
import * as W from './words'

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
  await noteInBreach(req.payload, id, { checked: next })
  await note(req, 'breach-step', `${step} ${done ? 'done' : 'open'}`)
  return { checked: next }
}

/** Notes that somebody was told by letter, message or phone. */
export const toldByHand = (
  req: PayloadRequest,
  id: string,
  told: { subject: string; channel: Channel; note: string },
): Promise<{ byHand: ByHand[] }> =>
  inOneMoment(`by hand ${String(req.user?.id)} ${id} ${JSON.stringify(told)}`, () =>
    inTurn(`by hand ${id} ${told.subject}`, () => noteByHand(req, id, told)),
  )

const noteByHand = async (
  req: PayloadRequest,
  id: string,
  { subject, channel, note: words }: { subject: string; channel: Channel; note: string },
): Promise<{ byHand: ByHand[] }> => {
  await open(req, id)
  const where: Where = { and: [{ breach: { equals: id } }, { subject: { equals: subject } }] }
  const row = await pastAccess(req.payload, 'decided').one('breach-notices', where)
  if (!row) throw notFound()
  const byHand = [
    ...((row.byHand as ByHand[] | null | undefined) ?? []),
    { channel, at: now().toISOString(), by: String(req.user?.id), note: words },
  ]
  await pastAccess(req.payload, 'decided').change('breach-notices', row.id, { byHand })
  await note(req, 'breach-by-hand', CHANNELS[channel].en, subject)
  return { byHand }
}

/**
 * Drafts an announcement with the text that was signed, for those who cannot be reached one by one (P111). It is published as any other.
 * @throws Problem 409 `conflict` before anybody was told.
 */
export const proposeAnnouncement = (req: PayloadRequest, id: string): Promise<{ announcement: string }> =>
  // In turn: who asks second finds the first one's draft.
  inTurn(`breach announcement ${id}`, () => propose(req, id))

const propose = async (req: PayloadRequest, id: string): Promise<{ announcement: string }> => {
  const { payload } = req
  const { told } = await open(req, id)
  if (!told) throw new Problem(409, 'conflict', 'The notice is signed and sent first.')
  const found = await announcementOf(payload, id)
  if (found) return { announcement: found.id }
  const body = (language: 'zh' | 'en') =>
    PART_NAMES.map((part) => `${PARTS[part][language]}\n${told[part][language]}`).join('\n\n')
  const announcement = await draftAnnouncement(payload, {
    title: W.noticeOfBreachOfSecurity,
    body: both(body('en'), body('zh')),
    audience: 'public',
    letters: 'none',
    breach: id,
  })
  return { announcement }
}

/**
 * Closes a breach.
 * @throws Problem 409 `conflict` with what is missing: a step, the notice, a report, somebody who is not reached and no announcement.
 */
export const closeBreach = async (req: PayloadRequest, id: string): Promise<{ state: 'closed' }> => {
  const breach = await open(req, id)
  const missing = await missingFor(req, breach)
  if (missing.length) throw new Problem(409, 'conflict', 'Something is still missing.', { missing })
  await noteInBreach(req.payload, id, { state: 'closed', closedAt: now().toISOString() })
  await note(req, 'breach-closed', id)
  return { state: 'closed' }
}

export type Missing = 'steps' | 'people' | 'regulator' | 'final' | 'unreached'

export const missingFor = async (
  { payload }: Pick<PayloadRequest, 'payload'>,
  breach: Breach,
): Promise<Missing[]> => {
  const standings = await standingsOf(payload, breach)
  const announced = Boolean((await announcementOf(payload, breach.id))?.publicSince)
  const met = new Map((await metDeadlines(payload, breach, standings)).map(({ id, metAt }) => [id, metAt]))
  const all: [Missing, boolean][] = [
    ['steps', STEPS.some((step) => !breach.checked[step])],
    ['people', !met.get('people')],
    ['regulator', !met.get('regulator')],
    ['final', !met.get('final')],
    ['unreached', standings.some((each) => each.unreached) && !announced],
  ]
  return all.flatMap(([name, is]) => (is ? [name] : []))
}

/** @throws Problem 400 for a step that the plan does not have. */
export const stepOf = (value: string): Step => {
  if (!(value in CHECKLIST)) throw invalid('No such step.', { field: 'step' })
  return value as Step
}
