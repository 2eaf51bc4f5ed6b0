import { now } from '../../base/clock'

/** For so long a link that is handed over, or sent to an address that is new and that nobody confirmed, waits. */
export const WAITS = 86_400_000

interface Reached {
  hash?: string | null
  email?: string | null
  emailSince?: string | null
  emailConfirmed?: boolean | null
}

/** Whether an address is surely the person's: he confirmed it himself, or it has been on file for a day. */
const isTrusted = ({ email, emailSince, emailConfirmed }: Reached, address: string): boolean =>
  email === address &&
  (Boolean(emailConfirmed) || !emailSince || Date.parse(emailSince) <= now().getTime() - WAITS)

/**
 * Whether a link into an account has to wait. Not for one that nobody ever took up; else at once by letter to a trusted address alone.
 * @param address where it goes by letter; null where it is handed over.
 */
export const hasToWait = (person: Reached, address: string | null): boolean =>
  Boolean(person.hash) && (address === null || !isTrusted(person, address))
