import type { Where } from 'payload'
import { categoryLabel } from '../../categories/words'
import { problemText } from '../../i18n/problems'
import { termOf } from '../../policy/decide/boundTerm'
import { dataCategories } from '../../categories/declaration'
import { categoriesAt } from '../../categories/pages'
import { ledPeople, ledTeams } from '../../access/lead'
import { notOpen } from '../../access/notOpen'
import { policyInForce } from '../../access/openViewing'
import { couldView, openPeople } from '../../access/reach'
import { snapshotOf } from '../../policy/decide/snapshot'
import type { Snapshot } from '../../base/policyTypes'
import { LOOKS_HERE, readAsk, type Ask } from './ask'
import { isOwnDay, readLed, withinLead, type LeadReader, type Member, type TeamName } from './led'

export interface MemberDay {
  member: Member
  team: TeamName
  snapshot: Snapshot
  within: Where[]
  /** Categories of which a viewing opens this person's rows. */
  opened: Set<string>
  /** What the policy would open to the reader, and cannot be opened of this person now; no purpose is asked for it. */
  shut: { label: string; why: string }[]
  /** What could be opened still. */
  ask: Ask | null
  /** Names of what the policy lets be recorded of a day and opens to no lead. */
  neverOpen: string[]
}

/** What a day may hold. */
const OF_A_DAY: readonly string[] = categoriesAt('/days')

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
    const shut: MemberDay['shut'] = []
    const policy = await policyInForce(req)
    for (const { slug } of dataCategories(req.payload.config)) {
      const roles = (await couldView(req, slug)).filter((role) => LOOKS_HERE.includes(role))
      if (!roles.length) continue
      if ((await openPeople(req, slug)).has(person)) {
        opened.add(slug)
        continue
      }
      const term = termOf(policy, slug)
      const viewer = roles
        .toSorted((role) => (role === 'hr' ? -1 : 1))
        .find((role) => term?.viewers.includes(role))
      const [purpose] = term?.purposes ?? []
      if (!viewer || !purpose) continue
      const why = await notOpen(req, { subject: person, category: slug, viewer, purpose }, reader.language)
      if (!why) closed.push(slug)
      else
        shut.push({
          label: categoryLabel(req.payload.config, slug, reader.language),
          why: problemText(reader.language, { code: why.code, detail: why.message }),
        })
    }
    const within = await withinLead(req, team)
    const ask = await readAsk(reader, closed)
    const told = [...shut.map(({ label }) => label), ...(ask?.categories.map(({ label }) => label) ?? [])]
    const neverOpen = policy.terms
      .map(({ category }) => category)
      .filter((slug) => OF_A_DAY.includes(slug) && !opened.has(slug))
      .map((slug) => categoryLabel(req.payload.config, slug, reader.language))
      .filter((label) => !told.includes(label))
    return { member, team: led.team, snapshot, within, opened, shut, ask, neverOpen }
  }
  return null
}

/** A day of one of his people that is not open to a lead at all. */
export interface ClosedDay {
  name: string
  team: TeamName
  why: 'before-lead' | 'not-in-team'
}

/** Why a day of somebody whose name the lead reads is not open; null for whoever is none of his people. */
export const readClosedDay = async (
  reader: LeadReader,
  person: string,
  date: string,
): Promise<ClosedDay | null> => {
  if (!(await ledPeople(reader.req)).includes(person)) return null
  for (const { team } of await ledTeams(reader.req)) {
    const led = await readLed(reader, team)
    const member = led?.members.find(({ id }) => id === person)
    if (!led || !member) continue
    return {
      name: member.name,
      team: led.team,
      why: date < led.team.since ? 'before-lead' : 'not-in-team',
    }
  }
  return null
}
