import type { Cast } from '../faults/cast'
import type { Sample } from '../faults/work'
import type { Row } from './raw'

const MINUTE = 60_000
const TEN = 10 * MINUTE

/** The stamp of a row as the server writes it. */
export const stamp = (
  who: { subject: string; company: string; device: string },
  capturedAt: number,
  localDate: string,
  expiresAt: number,
): Row => ({
  ...who,
  team: null,
  capturedAt: new Date(capturedAt),
  localDate,
  zone: 'Asia/Shanghai',
  receivedAt: new Date(capturedAt),
  policyVersion: 1,
  expiresAt: new Date(expiresAt),
})

/** The blocks that a batch comes to. */
export const blocksOf = (cast: Cast, device: string, items: readonly Sample[], localDate: string): Row[] => {
  const blocks = new Map<number, object[]>()
  for (const { at, keys, clicks, seconds, title, program } of items) {
    const time = Date.parse(at)
    const start = time - (time % TEN)
    const minutes = blocks.get(start) ?? []
    minutes.push({ m: (time - start) / MINUTE, keys, clicks, seconds, title, program })
    blocks.set(start, minutes)
  }
  const who = { subject: cast.person.id, company: cast.company, device }
  return [...blocks].map(([start, minutes]) => ({
    ...stamp(who, start, localDate, start + 60 * 86_400_000),
    key: [device, new Date(start).toISOString(), localDate, 1, cast.company, ''].join(':'),
    minutes,
    rev: 1,
  }))
}
