import type { Payload, PayloadRequest } from 'payload'
import { now } from '../base/clock'
import { readBlocks, writeActivity } from '../db/activity'
import type { BlockRow, ChangedBlock } from '../db/activityRows'
import { inTurn } from '../db/inTurn'
import { invalid, notFound, Problem } from '../base/errors'
import { idOf } from '../base/ids'
import { ownTeams } from '../access/lead'
import { activeIn, projectTold, type Minute } from '../base/minutes'
import { recountDay } from './recountDay'

const MINUTE = 60_000
/** Times that it starts over when a device changed the same blocks. */
const TRIES = 5

/** A part of a day and the project that it was for; null: for none. */
export interface Assignment {
  /** UTC, ISO 8601; `to` is exclusive. */
  from: string
  to: string
  project: string | null
}

export interface Assigned {
  /** How many minutes were changed. */
  minutes: number
  /** Seconds of these in which the person was active, as totals count them. */
  seconds: number
  /** What stood before: sent back, it undoes the change. */
  before: Assignment[]
}

/** The projects that a person may put his own time on: those he is a member of and those of his teams, of one company, still going. */
const openProjects = async (req: PayloadRequest, company: string): Promise<Set<string>> => {
  const me = String(req.user?.id)
  const teams = await ownTeams(req)
  const { docs } = await req.payload.find({
    collection: 'projects',
    where: {
      and: [
        { company: { equals: company } },
        { archived: { not_equals: true } },
        { or: [{ members: { in: [me] } }, ...(teams.length ? [{ team: { in: teams } }] : [])] },
      ],
    },
    limit: 0,
    pagination: false,
    depth: 0,
    select: {},
    req,
    overrideAccess: false,
  })
  return new Set(docs.map(({ id }) => String(id)))
}

/** The minute under another project; what the device told first stays beside it, so that the same sent again is known again. */
const put = (minute: Minute, project: string | null): Minute => {
  const told = projectTold(minute)
  const { project: _before, told: _told, ...rest } = minute
  return {
    ...rest,
    ...(project === null ? {} : { project }),
    ...(project === told ? {} : { told }),
  }
}

interface Change {
  at: number
  before: string | null
  /** Active. */
  seconds: number
}

/** Minutes in a row that stood under the same project, as one. */
const joined = (changes: Change[]): Assignment[] => {
  const parts: { from: number; to: number; project: string | null }[] = []
  for (const { at, before } of changes.sort((a, b) => a.at - b.at)) {
    const last = parts.at(-1)
    if (last && last.project === before && last.to >= at) last.to = at + MINUTE
    else parts.push({ from: at, to: at + MINUTE, project: before })
  }
  return parts.map(({ from, to, project }) => ({ from: iso(from), to: iso(to), project }))
}
const iso = (at: number): string => new Date(at).toISOString()

const isOpen = (block: BlockRow, at: number): boolean => block.hiddenAt === null && block.expiresAt > at

const attempt = async (
  req: PayloadRequest,
  subject: string,
  localDate: string,
  assignments: readonly Assignment[],
): Promise<Assigned | null> => {
  const { payload } = req
  const at = now().getTime()
  const blocks = (await readBlocks(payload, subject, [localDate])).filter((block) => isOpen(block, at))
  if (!blocks.length) throw notFound()
  const parts = assignments.map(({ from, to, project }) => ({
    start: Date.parse(from),
    end: Date.parse(to),
    project,
  }))
  const companies = [...new Set(blocks.map(({ company }) => company))]
  const open = new Map<string, Set<string>>()
  for (const company of companies) open.set(company, await openProjects(req, company))

  const changes: Change[] = []
  const changed = blocks.flatMap((block): ChangedBlock[] => {
    let touched = false
    const minutes = block.minutes.map((minute) => {
      const moment = block.capturedAt + minute.m * MINUTE
      const part = parts.findLast(({ start, end }) => start <= moment && moment < end)
      const before = minute.project ?? null
      if (!part || part.project === before) return minute
      const { project } = part
      // What the device told may always be restored, also where the project is closed by now.
      if (project !== null && project !== projectTold(minute) && !open.get(block.company)?.has(project))
        throw notFound()
      touched = true
      changes.push({ at: moment, before, seconds: activeIn(minute) })
      return put(minute, project)
    })
    return touched ? [{ ...block, minutes, added: [] }] : []
  })
  if ((await writeActivity(payload, changed, [], at, null)) !== 'written') return null
  // Counted also when nothing changed: the last time may have been cut off before the totals.
  await recount(payload, subject, localDate, companies)
  const active = new Map<number, number>()
  for (const each of changes) active.set(each.at, Math.max(active.get(each.at) ?? 0, each.seconds))
  const seconds = [...active.values()].reduce((sum, each) => sum + each, 0)
  return { minutes: active.size, seconds, before: joined(changes) }
}

const recount = async (
  payload: Payload,
  subject: string,
  localDate: string,
  companies: readonly string[],
): Promise<void> => {
  for (const company of companies) await recountDay(payload, { subject, company: idOf(company), localDate })
}

/** Puts parts of one's own day on a project, and counts the day again. */
export const assignProject = (
  req: PayloadRequest,
  subject: string,
  localDate: string,
  assignments: readonly Assignment[],
): Promise<Assigned> =>
  inTurn(`activity:${subject}`, async () => {
    for (const { from, to } of assignments)
      if (Date.parse(to) <= Date.parse(from)) throw invalid('It ends before it begins.', { field: 'to' })
    for (let tries = 0; tries < TRIES; tries++) {
      const assigned = await attempt(req, subject, localDate, assignments)
      if (assigned) return assigned
    }
    throw new Problem(503, 'unavailable', 'Your computer sends the same minutes now. Try again.')
  })
