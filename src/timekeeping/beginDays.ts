import type { Payload } from 'payload'
import { now } from '../base/clock'
import { idOf } from '../base/ids'
import { pastAccess } from '../db/rows'
import { employedIn } from './employed'
import { freshDays } from './freshDays'

const HOUR = 3_600_000
/** People at a time: others are answered between them. */
const AT_ONCE = 50

const dateAt = (hours: number): string => new Date(now().getTime() + hours * HOUR).toISOString().slice(0, 10)

/** Computes yesterday and today, wherever somebody works, for everybody whom the roster names. @returns how many days were computed. */
export const beginDays = async (payload: Payload, stopping: AbortSignal): Promise<number> => {
  const [from, to] = [dateAt(-36), dateAt(14)]
  const companies = await pastAccess(payload, 'machine').distinct('shifts', 'company', {})
  let computed = 0
  for (const company of companies) {
    const people = await employedIn(payload, idOf(company), from, to)
    for (let i = 0; i < people.length && !stopping.aborted; i += AT_ONCE)
      computed += await freshDays(payload, people.slice(i, i + AT_ONCE), from, to)
  }
  return computed
}
