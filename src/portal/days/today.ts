import { now } from '../../base/clock'
import { categoryLabel } from '../../categories/words'
import { countedFrom } from '../../categories/known'
import { awaitsAnswer } from '../../consent/agreement'
import { comingOf, standingOf, type Standing } from '../../people/staff/standing'
import { inForceAt } from '../../policy/decide/boundTerm'
import { covers, decide } from '../../policy/decide/decide'
import { dataCategories } from '../../categories/declaration'
import { localDate } from '../../policy/decide/workingTime'
import { readDay, type Day } from './day'
import { readLooks, type Look } from '../looks/looks'
import type { Reader } from '../kit/reader'
import { own, rows } from '../kit/rows'

export interface CategoryNow {
  category: string
  label: string
  /** Whether anything of it comes in by policy and consent, working time left aside. */
  on: boolean
  /** Why not. */
  code: string | null
  /** The label of the category that it is counted from, where it is from one. */
  countedFrom: string | null
  purposes: string[]
  retentionDays: number | null
  perHour: number | null
}

export interface Today {
  /** The server's time as it was read, UTC. */
  at: string
  standing: Standing
  awaitsAnswer: boolean
  pausedSince: string | null
  /** When any computer of the reader was last heard of. */
  heardAt: string | null
  categories: CategoryNow[]
  day: Day
  looks: Look[]
  devices: { id: string; name: string; lastSeenAt: string | null }[]
}

const categoriesNow = ({ snapshot, payload, language }: Reader, at: number): CategoryNow[] => {
  const current = inForceAt(snapshot.policies, at).at(-1)
  const purpose = (id: string) => current?.purposes.find((each) => each.id === id)?.label[language] ?? id
  return dataCategories(payload.config).flatMap(({ slug }) => {
    const declared = current?.terms.find(({ category }) => category === slug)
    if (!declared) return []
    const decision = decide(snapshot, { act: 'collect', category: slug, now: at })
    const term = decision.allowed ? decision.term : declared
    const coming = comingOf(snapshot, slug, at)
    const source = countedFrom(slug)
    return [
      {
        category: slug,
        label: categoryLabel(payload.config, slug, language),
        on: coming.comes,
        code: coming.comes ? null : coming.code,
        countedFrom: source ? categoryLabel(payload.config, source, language) : null,
        purposes: term.purposes.map(purpose),
        retentionDays: term.retentionDays,
        perHour: term.perHour ?? null,
      },
    ]
  })
}

const isoOf = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())

/** What is recorded of the reader right now, and why. */
export const readToday = async (reader: Reader): Promise<Today> => {
  const at = now().getTime()
  const { snapshot } = reader
  const employment = snapshot.employments.find((span) => covers(span, at))
  const date = localDate(at, employment?.zone ?? reader.zone)
  const [day, { looks }, devices] = await Promise.all([
    readDay(reader, date, at),
    readLooks(reader, { side: 'mine' }),
    rows(reader, 'devices', { where: own(reader, { revokedAt: { exists: false } }), sort: '-lastSeenAt' }),
  ])
  const computers = devices.filter(({ virtual }) => !virtual)
  const categories = categoriesNow(reader, at)
  const { standing, pausedSince, heardAt } = standingOf(
    snapshot,
    categories.map(({ category }) => category),
    computers,
    at,
  )
  return {
    at: new Date(at).toISOString(),
    standing,
    awaitsAnswer: awaitsAnswer(snapshot, at),
    pausedSince: isoOf(pausedSince),
    heardAt: isoOf(heardAt),
    categories,
    day,
    looks: looks.slice(0, 3),
    devices: computers.map(({ id, name, lastSeenAt }) => ({
      id: String(id),
      name,
      lastSeenAt: lastSeenAt ?? null,
    })),
  }
}
