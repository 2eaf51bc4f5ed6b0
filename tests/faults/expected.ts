import type { Stored } from './stored'
import type { Sample, Work } from './work'

const BLOCK = 600_000

/** Ten minutes of one computer that its owner deleted. */
export interface Deleted {
  device: string
  clientId: string
  capturedAt: string
}

const blockOf = (device: string, at: string): string =>
  `${device}|${Math.floor(Date.parse(at) / BLOCK) * BLOCK}`

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Seconds by program: of computers that tell of the same whole minute one program has it, the first by name. */
const secondsOf = (sent: readonly Sample[]): Record<string, number> => {
  const front = new Map<string, string>()
  for (const { at, program } of sent)
    front.set(at, [program, front.get(at) ?? program].sort(byName)[0] ?? program)
  const seconds: Record<string, number> = {}
  for (const program of [...front.values()].sort(byName)) seconds[program] = (seconds[program] ?? 0) + 60
  return seconds
}

/** The totals of a day, counted from what was sent: a minute at two computers is one minute, counts add up. */
const totals = (localDate: string, samples: Map<string, Sample>, deletedGaps: number): Stored['days'] => {
  const sent = [...samples.values()]
  return [
    {
      localDate,
      minutes: new Set(sent.map(({ at }) => at)).size,
      seconds: new Set(sent.map(({ at }) => at)).size * 60,
      keys: sent.reduce((sum, { keys }) => sum + keys, 0),
      clicks: sent.reduce((sum, { clicks }) => sum + clicks, 0),
      programs: secondsOf(sent),
      deletedGaps,
    },
  ]
}

/** What must be stored of this work, from what was sent alone. */
export const expectedOf = (
  { shots, batches }: Work,
  localDate: string,
  deleted: readonly Deleted[] = [],
): Pick<Stored, 'screenshots' | 'minutes' | 'days'> => {
  const gone = new Set(deleted.map(({ device, capturedAt }) => blockOf(device, capturedAt)))
  const dropped = new Set(deleted.map(({ device, clientId }) => `${device}|${clientId}`))
  const samples = new Map<string, Sample>()
  for (const { device, items } of batches) {
    for (const item of items)
      if (!gone.has(blockOf(device.id, item.at))) samples.set(`${device.id}|${item.at}`, item)
  }
  return {
    screenshots: shots
      .filter(({ device, clientId }) => !dropped.has(`${device.id}|${clientId}`))
      .map(({ device, clientId, capturedAt, picture }) =>
        [device.id, clientId, capturedAt, picture.width].join('|'),
      )
      .sort(),
    minutes: [...samples]
      .map(([key, { keys, clicks, title, program }]) => [key, keys, clicks, title, program].join('|'))
      .sort(),
    days: totals(localDate, samples, gone.size),
  }
}
