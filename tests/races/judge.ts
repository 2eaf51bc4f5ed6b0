import { setTimeout as sleep } from 'node:timers/promises'
import { asDevice, asPerson } from '../faults/send'
import type { Ended } from './acts'
import type { Looked } from './look'
import { UNDER_WAY, upload } from './requests'
import type { Round } from './round'
import { call, isOk, said, type Answer } from './wire'

const DAY = 86_400_000
/** A complaint, or none. */
type Complaint = string | false

interface Case {
  round: Round
  act: Answer
  request: Answer
  stored: Looked
}

const isSignedIn = async (origin: string, cookie: string): Promise<boolean> => {
  if (!cookie) return false
  const { body } = await call(origin, '/api/users/me', asPerson(cookie))
  return body.user !== null && body.user !== undefined
}

const sessionsEnded = async ({ round, request }: Case): Promise<Complaint[]> => {
  const { requestOrigin, actOrigin, racer } = round
  // Elsewhere a session that goes on is handed out again.
  const given = round.request.givesSession ? request.cookie : ''
  return [
    (await isSignedIn(requestOrigin, given)) && 'the session that was given lives',
    (await isSignedIn(actOrigin, given)) && 'it lives where the act was done',
    (await isSignedIn(requestOrigin, racer.cookie)) && 'a session of before lives',
  ]
}

/** What a computer sends next. */
const refusesUpload = async (
  { round }: Case,
  token: string,
  statuses: readonly number[],
  code?: string,
): Promise<Complaint> => {
  const next = await upload(round, round.requestOrigin, token, `next-${token.slice(-6)}`)
  const isRefused = statuses.includes(next.status) && (code === undefined || next.body.code === code)
  return !isRefused && `a picture that was sent after was answered with ${said(next)}`
}

const tokensOf = ({ round, request }: Case): string[] => [
  round.racer.device.token,
  ...(typeof request.body.token === 'string' ? [request.body.token] : []),
]

/** What was said to be refused is not there, and what was said to be taken is. */
const storedAsAnswered = ({ round, request, stored }: Case): Complaint => {
  if (round.request.name !== 'upload') return false
  const isThere = stored.shots.some(({ clientId }) => clientId === UNDER_WAY)
  return (
    isThere !== isOk(request) &&
    `the picture was answered with ${said(request)}, and ${isThere ? 'is' : 'is not'} there`
  )
}

/** An edit that was answered as made is there as well: neither writes the other's row. */
const editStands = ({ round, request, stored }: Case): Complaint => {
  // What waits for a second hand is not made yet.
  if (!isOk(request) || request.body.state === 'waiting') return false
  const { act, mark, phone } = round
  const made: Record<string, boolean> = {
    settings: stored.language === 'zh',
    contact: stored.phone === phone,
    correction:
      act.name === 'end-employment'
        ? stored.employment?.number === mark
        : act.ends === 'guardian'
          ? stored.guardianship?.contact === mark
          : stored.name === mark,
  }
  return made[round.request.name] === false && 'what was edited meanwhile is lost'
}

const keptLonger = (rows: readonly { expiresAt: string }[], until: number): Complaint =>
  rows.some(({ expiresAt }) => Date.parse(expiresAt) > until) && 'what was stored stays too long'

/** Runs a job here; while another round runs it, that one may have passed this person by: it waits for its turn. */
const runToItsEnd = async ({ pair, actOrigin }: Round, name: string): Promise<void> => {
  while (!(await pair.ask<{ ran: boolean }>({ do: 'job', name }, actOrigin)).ran) await sleep(5)
}

/** A child's data stays a day, in which a day of birth is put right; then it ends, whatever came in meanwhile. */
const endsADayLater = async (round: Round): Promise<Complaint> => {
  const { pair, racer, actOrigin } = round
  const recorded = (hoursAgo: number) =>
    pair.ask({ do: 'recordMinor', subject: racer.id, hoursAgo }, actOrigin)
  await recorded(25)
  await runToItsEnd(round, 'purgeMinors')
  // The rounds that follow are spared him.
  await recorded(0)
  const { shots, blocks } = await lookAt(round)
  return keptLonger([...shots, ...blocks], round.now())
}

const account = async (of: Case): Promise<Complaint[]> => {
  const { round, stored } = of
  const state: Record<string, boolean> = {
    suspend: stored.state === 'suspended',
    'end-employment': stored.employment?.endsAt !== null,
    'under-age': stored.shutUntil !== null,
  }
  const refusals = await Promise.all(tokensOf(of).map((token) => refusesUpload(of, token, [401, 403])))
  return [
    state[round.act.name] === false && 'the row does not say so',
    ...(await sessionsEnded(of)),
    ...refusals,
    round.act.name === 'under-age' && (await endsADayLater(round)),
  ]
}

const sessions = async (of: Case): Promise<Complaint[]> => {
  const { round, act, request } = of
  return [
    ...(await sessionsEnded(of)),
    !(await isSignedIn(round.requestOrigin, act.cookie)) && 'who changed it is signed out',
    round.request.name === 'link' && isOk(request) && 'a link of before set another password',
  ]
}

const office = async ({ round, stored }: Case): Promise<Complaint[]> => {
  const headers = asPerson(round.racer.cookie)
  const door = await call(round.requestOrigin, '/api/people/invitations', headers, { people: [] })
  const path = `/api/activity?depth=0&where[subject][equals]=${round.world.other.id}`
  const seen = await call(round.requestOrigin, path, headers)
  return [
    stored.roles.length > 0 && `the row says ${stored.roles.join()}`,
    door.status !== 403 && `a door of the office was answered with ${said(door)}`,
    seen.body.totalDocs !== 0 && `somebody else’s minutes were answered: ${said(seen)}`,
  ]
}

const consent = async (of: Case): Promise<Complaint[]> => {
  const { round } = of
  const until = round.now() + DAY
  const refused = await refusesUpload(of, round.racer.device.token, [403], 'consent-withdrawn')
  await runToItsEnd(round, 'settleWithdrawals')
  const { granted, shots } = await lookAt(round)
  return [refused, granted !== false && 'the last word is another', keptLonger(shots, until)]
}

const device = async (of: Case): Promise<Complaint[]> => {
  const { round, stored } = of
  const { id, token } = round.racer.device
  const found = stored.devices.find((each) => each.id === id)
  const config = await call(round.requestOrigin, '/ingest/v1/config', asDevice(token))
  return [
    !found?.revokedAt && 'the row does not say so',
    found?.tokens !== 0 && 'its token is there',
    config.status !== 401 && `it was answered with ${said(config)}`,
    await refusesUpload(of, token, [401]),
  ]
}

/** Who was let in with a guardian's consent is shut out without it. */
const guardian = async (of: Case): Promise<Complaint[]> => [
  of.stored.guardianship?.state !== 'withdrawn' && `the row says ${of.stored.guardianship?.state}`,
  of.stored.shutUntil === null && 'the account is open',
  ...(await sessionsEnded(of)),
  await refusesUpload(of, of.round.racer.device.token, [401, 403]),
  await endsADayLater(of.round),
]

const term = async ({ round }: Case): Promise<Complaint[]> => {
  const next = await upload(round, round.requestOrigin, round.racer.device.token, 'next')
  await runToItsEnd(round, 'activatePolicies')
  const { shots } = await lookAt(round)
  const tooLong = shots.filter(
    ({ capturedAt, expiresAt }) => Date.parse(expiresAt) - Date.parse(capturedAt) > round.days * DAY,
  )
  return [
    !isOk(next) && `the next picture was answered with ${said(next)}`,
    tooLong.length > 0 && 'a picture is kept by the version before',
  ]
}

const JUDGES: Record<Ended, (of: Case) => Promise<Complaint[]>> = {
  account,
  sessions,
  office,
  consent,
  device,
  guardian,
  term,
}

export const lookAt = ({ pair, racer, requestOrigin }: Round): Promise<Looked> =>
  pair.ask<Looked>({ do: 'look', subject: racer.id }, requestOrigin)

const broke = (what: string, answer: Answer): Complaint =>
  answer.status >= 500 && `${what} was answered with ${said(answer)}`

/** Asks the product, now that both are answered, whether what ended is ended. @returns what is not. */
export const judge = async (round: Round, act: Answer, request: Answer): Promise<string[]> => {
  const of = { round, act, request, stored: await lookAt(round) }
  const complaints = [
    broke('the act', act),
    broke('the request', request),
    storedAsAnswered(of),
    editStands(of),
    ...(isOk(act) ? await JUDGES[round.act.ends](of) : []),
  ]
  return complaints.filter((each) => each !== false)
}
