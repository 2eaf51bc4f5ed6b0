import type { Stamp } from '../../db/activityRows'
import { covers, type Decision } from '../../policy/decide/decide'
import { localDate } from '../../policy/decide/workingTime'
import type { Sender } from './device'

type Allowed = Extract<Decision, { allowed: true }>

/** Kept as long as the account: no date of its own. */
export const AS_LONG_AS_THE_ACCOUNT = Date.parse('9999-12-31T00:00:00Z')

/**
 * What the server writes on a row: whose, where he worked at capture, under which version, until when.
 * @param capturedAt of the row; what it keeps counts from here.
 * @param decidedFor the moment that was decided on.
 */
export const stampFor = (
  sender: Sender,
  decision: Allowed,
  capturedAt: number,
  decidedFor: number,
): Stamp => {
  const { employment, device, subject, receivedAt } = sender
  const term = decision.expiresAt === null ? null : decision.expiresAt - decidedFor
  return {
    subject,
    device,
    company: employment.company,
    team: employment.teams.find((span) => covers(span, decidedFor))?.team ?? null,
    capturedAt,
    localDate: localDate(decidedFor, employment.zone),
    zone: employment.zone,
    receivedAt,
    policyVersion: decision.policyVersion,
    expiresAt: term === null ? AS_LONG_AS_THE_ACCOUNT : capturedAt + term,
  }
}
