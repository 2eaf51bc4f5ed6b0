import type { Payload, PayloadRequest } from 'payload'
import { now } from '../../base/clock'
import { hasRole } from '../../base/roles'
import { countDue } from '../../db/expired'
import { readEnv } from '../../base/env'
import { readSpaces } from '../../files/space'
import { categoryLabel } from '../../categories/words'
import { jobName } from '../../i18n/jobs'
import type { Language } from '../../base/labels'
import type { StateOf } from '../../i18n/states'
import { JOBS } from '../../jobs'
import { firstCompany } from '../../roll/firstCompany'
import { stepStates, type StepState } from '../../people/setup/firstSteps'
import { dataCategories } from '../../categories/declaration'
import { maySign } from '../../policy/life/signers'
import { dayAfter, localDate, startOfLocalDate } from '../../policy/decide/workingTime'
import { countsInWords } from '../../jobs/counts'
import { notAgreed, notCome, type Waiting } from './attention'
import { requestsWaiting, type RequestsWaiting } from '../../requests/waiting'
import { breachStates, type BreachState } from '../breach/clocks'
import { deviceStates, type DeviceStates } from './deviceStates'
import { driftOf, type Drift } from '../policy/drift'
import { attendanceWaits, type AttendanceWaits } from '../../timekeeping/periodMonth'
import { actsWaiting, newServers, type WaitingAct } from '../kit/pendingActs'
import { draftsToSign, type DraftToSign } from '../policy/signing'
import { diskState, failingJobs, type DiskState } from './health'
import { letterTrouble, type LetterTrouble } from '../letters/letterTrouble'

const DAYS = 7
const RUNS = 8

/** What expires on one day, by category. */
export interface Expiring {
  date: string
  /** Rows by category, in the order of `categories`. */
  rows: number[]
}

export interface Run {
  id: string
  job: string
  startedAt: string
  /** Milliseconds; null while it runs. */
  took: number | null
  outcome: StateOf<'run'>
  counts: [string, number][]
}

export interface StartPage {
  at: string
  zone: string
  steps: StepState[]
  devices: DeviceStates
  notAgreed: Waiting | null
  notCome: Waiting
  /** Drafts that wait for this reader's signature. */
  toSign: DraftToSign[]
  /** Acts of two that wait, and servers that are too new to carry everything. */
  acts: WaitingAct[]
  newServers: { slug: 'mail' | 'gateway'; until: string | null }[]
  /** Where companies and policy have come apart; for HR and the privacy officer. */
  drift: Drift | null
  /** Breaches that run, and notices of them that wait for this reader's signature. */
  breaches: BreachState[]
  /** Of every kind of request that this reader may decide, what nobody has answered. */
  requests: RequestsWaiting[]
  /** What of attendance waits, for HR. */
  attendance: AttendanceWaits | null
  /** Letters that need somebody, for those whose roles open the outbox. */
  letters: LetterTrouble | null
  failing: { job: string; at: string }[]
  disks: DiskState[]
  categories: string[]
  expiring: Expiring[]
  runs: Run[]
}

/** How many rows of each category expire on each of the next days, by the company's calendar. Counts of all people, never of one. */
const expiringRows = async (payload: Payload, zone: string): Promise<Expiring[]> => {
  const slugs = dataCategories(payload.config).map(({ slug }) => slug)
  const due = (until: number) =>
    Promise.all(
      slugs.map((slug) =>
        countDue(payload, {
          slug,
          field: 'expiresAt',
          until: new Date(until).toISOString(),
          files: [],
          limit: 0,
        }),
      ),
    )
  const days: Expiring[] = []
  let date = localDate(now().getTime(), zone)
  let before = await due(now().getTime())
  for (let i = 0; i < DAYS; i++) {
    const next = dayAfter(date)
    const until = await due(startOfLocalDate(next, zone) - 1)
    days.push({ date, rows: until.map((count, k) => count - (before[k] ?? 0)) })
    before = until
    date = next
  }
  return days
}

const lastRuns = async (
  payload: Payload,
  user: PayloadRequest['user'],
  language: Language,
): Promise<Run[]> => {
  const { docs } = await payload.find({
    collection: 'job-runs',
    sort: '-startedAt',
    limit: RUNS,
    pagination: false,
    depth: 0,
    user,
    overrideAccess: false,
  })
  return docs.map(({ id, job, startedAt, finishedAt, outcome, counts }) => ({
    id: String(id),
    job: jobName(job, language),
    startedAt,
    took: finishedAt ? Date.parse(finishedAt) - Date.parse(startedAt) : null,
    outcome: outcome ?? 'running',
    counts: countsInWords(payload.config, counts, language),
  }))
}

type Viewer = NonNullable<PayloadRequest['user']>

/** What waits for a holder of an office, and for nobody else. */
const holderPart = async (
  payload: Payload,
  user: Viewer,
  language: Language,
): Promise<Pick<StartPage, 'toSign' | 'acts' | 'newServers' | 'breaches'>> => {
  if (!maySign(user)) return { toSign: [], acts: [], newServers: [], breaches: [] }
  const [toSign, acts, held, breaches] = await Promise.all([
    draftsToSign(payload, language, String(user.id)),
    actsWaiting(payload, String(user.id), language),
    newServers(payload),
    breachStates(payload, user),
  ])
  return { toSign, acts, newServers: held, breaches }
}

/** What waits for somebody, each as far as the reader's roles open it. */
const waitingPart = async (
  payload: Payload,
  user: Viewer,
  zone: string,
): Promise<Pick<StartPage, 'notAgreed' | 'notCome' | 'drift' | 'requests' | 'attendance' | 'letters'>> => {
  const [toAgree, toCome, drift, requests, attendance, letters] = await Promise.all([
    notAgreed(payload, user),
    notCome(payload),
    driftOf(payload, user),
    requestsWaiting(payload, user),
    hasRole(user, 'hr') ? attendanceWaits(payload, user, zone) : null,
    letterTrouble(payload, user),
  ])
  return { notAgreed: toAgree, notCome: toCome, drift, requests, attendance, letters }
}

/** How the server fares, and what it will do by itself. */
const serverPart = async (
  payload: Payload,
  user: Viewer,
  language: Language,
  zone: string,
): Promise<Pick<StartPage, 'devices' | 'disks' | 'failing' | 'categories' | 'expiring' | 'runs'>> => {
  const [devices, disks, failing, expiring, runs] = await Promise.all([
    deviceStates(payload),
    diskState(payload, () => readSpaces(readEnv())).catch(() => []),
    failingJobs(payload, Object.keys(JOBS)),
    expiringRows(payload, zone),
    lastRuns(payload, user, language),
  ])
  return {
    devices,
    disks,
    failing: failing.map(({ job, at }) => ({ job: jobName(job, language), at })),
    categories: dataCategories(payload.config).map(({ slug }) =>
      categoryLabel(payload.config, slug, language),
    ),
    expiring,
    runs,
  }
}

/** What the admin's first page shows to somebody who works there, and nothing that his roles do not open to him. */
export const startPage = async (payload: Payload, user: Viewer, language: Language): Promise<StartPage> => {
  const zone = (await firstCompany(payload))?.zone ?? 'UTC'
  const [steps, server, waiting, holder] = await Promise.all([
    stepStates(payload, user),
    serverPart(payload, user, language, zone),
    waitingPart(payload, user, zone),
    holderPart(payload, user, language),
  ])
  return { at: now().toISOString(), zone, steps, ...server, ...waiting, ...holder }
}
