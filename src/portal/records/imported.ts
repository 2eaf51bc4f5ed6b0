import type { Folded, FoldedHost } from '../../records/reports/activityWatch'

/** What the server says of a minute, by its place among those of its computer. */
export interface Result {
  index: number
  status: 'accepted' | 'duplicate' | 'refused'
  /** There already, the same. */
  known?: true
  code?: string
}

/** What became of the minutes of one computer, or would become. */
export interface Outcome {
  host: FoldedHost
  /** The computer under which they lie; null: one that is made for them. */
  device: string | null
  /** Whether the one that stood for the same computer was stopped. */
  anew: boolean
  results: Result[]
}

/** In seconds of activity, as everywhere. */
export interface DaySum {
  date: string
  fresh: number
  known: number
  duplicate: number
  refused: number
}

export interface Summed extends Omit<DaySum, 'date'> {
  days: DaySum[]
  reasons: { code: string; seconds: number }[]
  outcomes: Outcome[]
}

/** What a file would bring, before any of it is stored. */
export interface Looked extends Summed {
  hosts: FoldedHost[]
  events: Folded['events']
}

const dateIn = (zone: string) => {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })
  return (at: string) => format.format(new Date(at))
}

/** What became of the minutes, by day, and why some were refused. */
export const summed = (outcomes: Outcome[], zone: string): Summed => {
  const days = new Map<string, DaySum>()
  const reasons = new Map<string, number>()
  const sum = { fresh: 0, known: 0, duplicate: 0, refused: 0 }
  const date = dateIn(zone)
  for (const { host, results } of outcomes)
    for (const { index, status, known, code = '' } of results) {
      const name = date(host.minutes[index]?.at ?? '')
      const day = days.get(name) ?? { date: name, fresh: 0, known: 0, duplicate: 0, refused: 0 }
      days.set(name, day)
      const as = known ? 'known' : status === 'accepted' ? 'fresh' : status
      const seconds = host.minutes[index]?.seconds ?? 60
      day[as] += seconds
      sum[as] += seconds
      if (status === 'refused') reasons.set(code, (reasons.get(code) ?? 0) + seconds)
    }
  return {
    ...sum,
    outcomes,
    days: [...days.values()].sort((a, b) => (a.date < b.date ? 1 : -1)),
    reasons: [...reasons].map(([code, seconds]) => ({ code, seconds })),
  }
}
