import type { Payload } from 'payload'
import { now } from '../base/clock'
import { announcementOf } from './announcement'
import { deadlinesOf, type Deadline } from './clocks'
import type { Breach } from './record'
import { standingsOf, type Standing } from './standing'

/** A deadline, and when it was met. */
export interface Met extends Deadline {
  metAt: string | null
}

/** A report that is dated before anybody knew, or still to come, has met nothing. */
const isWithin = ({ knownAt }: Pick<Breach, 'knownAt'>, at: string): boolean =>
  Date.parse(at) >= Date.parse(knownAt) && Date.parse(at) <= now().getTime()

const last = (moments: readonly string[]): string | null => [...moments].sort().at(-1) ?? null

/**
 * When the people had been told: when the last of them was, by the portal, by hand or by a letter that the mail server took. A letter that
 * waits, came back or is in doubt has told nobody; an announcement that everybody can read tells whoever could not be reached.
 */
export const peopleToldAt = (
  { sentAt }: Pick<Breach, 'sentAt'>,
  standings: readonly Pick<Standing, 'toldAt'>[],
  publicSince: string | null,
): string | null => {
  if (!sentAt) return null
  const moments = standings.flatMap(({ toldAt }) => toldAt ?? [])
  if (moments.length === standings.length) return last([...moments, ...(moments.length ? [] : [sentAt])])
  return publicSince && last([...moments, publicSince])
}

/** What was due and what was done, by the rows: a step that is checked, a report that is filed, people who are told. */
export const metDeadlines = async (
  payload: Payload,
  breach: Breach,
  known?: readonly Standing[],
): Promise<Met[]> => {
  const standings = known ?? (await standingsOf(payload, breach))
  const announcement = await announcementOf(payload, breach.id)
  const filed = (final: boolean) =>
    breach.reports
      .filter((report) => (!final || report.final) && isWithin(breach, report.filedAt))
      .map(({ filedAt }) => filedAt)
      .sort()[0] ?? null
  const met: Record<Deadline['id'], string | null> = {
    plan:
      Object.values(breach.checked)
        .map(({ at }) => at)
        .sort()[0] ?? null,
    regulator: filed(false),
    people: peopleToldAt(breach, standings, announcement?.publicSince ?? null),
    final: filed(true),
  }
  return deadlinesOf(breach).map((deadline) => ({ ...deadline, metAt: met[deadline.id] }))
}
