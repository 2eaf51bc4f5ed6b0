import type { Payload } from 'payload'
import { now } from '../base/clock'
import { idOf } from '../base/ids'
import { pastAccess } from '../db/rows'
import { employedOf, type Employed } from './employed'
import { freshDays } from './freshDays'

/** Employments at a time: their days are computed together, and others are answered between. */
const AT_ONCE = 50

interface Marked {
  from: string
  to: string
}

/** By employment, from when to when something is marked. */
const spansOf = (rows: readonly { employment: unknown; date: string }[]): Map<string, Marked> => {
  const spans = new Map<string, Marked>()
  for (const { employment, date } of rows) {
    const id = idOf(employment)
    const known = spans.get(id) ?? { from: date, to: date }
    spans.set(id, { from: date < known.from ? date : known.from, to: date > known.to ? date : known.to })
  }
  return spans
}

/** Today where it comes first: what is marked of a day to come waits for it. */
const latestToday = (): string => new Date(now().getTime() + 14 * 3_600_000).toISOString().slice(0, 10)

/** Beside an employment there is no day: the neighbours of its first and its last are marked with them. */
const clearBeside = (payload: Payload, { id, from, until }: Employed): Promise<void> =>
  pastAccess(payload, 'machine').remove('attendance-dirty', {
    and: [
      { employment: { equals: id } },
      { or: [{ date: { less_than: from } }, ...(until ? [{ date: { greater_than: until } }] : [])] },
    ],
  })

const MINUTE = 60_000
/** The minute in which what was not over was computed last: within it nothing but a mark makes another day of it. */
const computedIn = new WeakMap<Payload, number>()

/** What is marked, and what was not over when it was computed, unless that was in this minute. */
const waiting = async (payload: Payload, minute: number) => {
  const rows = pastAccess(payload, 'machine')
  const [marked, open] = await Promise.all([
    rows.all(
      'attendance-dirty',
      { date: { less_than_equal: latestToday() } },
      { select: ['employment', 'date'] },
    ),
    computedIn.get(payload) === minute
      ? []
      : rows.all('attendance-days', { status: { equals: 'open' } }, { select: ['employment', 'localDate'] }),
  ])
  return [...marked, ...open.map(({ employment, localDate }) => ({ employment, date: localDate }))]
}

/** People whose days are computed together, since it is the same days. */
const together = (people: readonly Employed[], spans: ReadonlyMap<string, Marked>) => {
  const groups = new Map<string, Marked & { people: Employed[] }>()
  for (const employed of people) {
    const span = spans.get(employed.id) as Marked // each is asked for by its span
    const key = `${span.from} ${span.to}`
    const group = groups.get(key) ?? { ...span, people: [] }
    group.people.push(employed)
    groups.set(key, group)
  }
  return groups.values()
}

/** Computes what is marked, and clears it, and what was not over. @returns how many days were computed. */
export const drainMarks = async (payload: Payload, stopping?: AbortSignal): Promise<number> => {
  const minute = Math.floor(now().getTime() / MINUTE)
  const spans = spansOf(await waiting(payload, minute))
  const ids = [...spans.keys()]
  let computed = 0
  for (let i = 0; i < ids.length && !stopping?.aborted; i += AT_ONCE) {
    const people = await employedOf(payload, ids.slice(i, i + AT_ONCE))
    for (const { from, to, people: some } of together(people, spans)) {
      computed += await freshDays(payload, some, from, to)
      for (const employed of some)
        if (from < employed.from || (employed.until && to > employed.until))
          await clearBeside(payload, employed)
    }
  }
  if (!stopping?.aborted) computedIn.set(payload, minute)
  return computed
}
