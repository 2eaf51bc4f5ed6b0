import type { Where } from 'payload'
import { dataCategories } from '../../privacy/declaration'
import { ledPeople, ledTeams } from '../../privacy/lead'
import { couldView, openPeople } from '../../privacy/reach'
import { snapshotOf } from '../../privacy/snapshot'
import type { Snapshot } from '../../privacy/types'
import { LOOKS_HERE, readAsk, type Ask } from './ask'
import { isOwnDay, readLed, withinLead, type LeadReader, type Member, type TeamName } from './led'

export interface MemberDay {
  member: Member
  team: TeamName
  snapshot: Snapshot
  within: Where[]
  /** Categories of which a viewing opens this person's rows. */
  opened: Set<string>
  /** What could be opened still. */
  ask: Ask | null
}

/** Whether and how far a day of one of his people is open to a lead; null for anybody and any date that is not his. */
export const readMemberDay = async (
  reader: LeadReader,
  person: string,
  date: string,
): Promise<MemberDay | null> => {
  const { req } = reader
  if (person === String(req.user?.id) || !(await ledPeople(req)).includes(person)) return null
  const snapshot = await snapshotOf(req.payload, person)
  for (const { team } of await ledTeams(req)) {
    const led = await readLed(reader, team)
    const member = led?.members.find(({ id }) => id === person)
    if (!led || !member || date < led.team.since || !isOwnDay(snapshot, team, date)) continue
    const opened = new Set<string>()
    const closed: string[] = []
    for (const { slug } of dataCategories(req.payload.config)) {
      if (!(await couldView(req, slug)).some((role) => LOOKS_HERE.includes(role))) continue
      if ((await openPeople(req, slug)).has(person)) opened.add(slug)
      else closed.push(slug)
    }
    const within = await withinLead(req, team)
    return { member, team: led.team, snapshot, within, opened, ask: await readAsk(reader, closed) }
  }
  return null
}
