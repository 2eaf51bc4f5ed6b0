import type { Random } from '../../src/demo/random'
import type { Cast } from './cast'
import type { Picture } from './pictures'

const MINUTE = 60_000
const PROGRAMS = ['/usr/bin/editor', '/usr/bin/mail', 'C:\\Sheets\\sheet.exe']

export interface Shot {
  device: Cast['devices'][number]
  clientId: string
  capturedAt: string
  picture: Picture
}

export interface Sample {
  at: string
  keys: number
  clicks: number
  seconds?: number
  title: string
  program: string
}

export interface Batch {
  device: Cast['devices'][number]
  items: Sample[]
}

export interface Work {
  shots: Shot[]
  batches: Batch[]
}

/** What a computer saw in a minute: the same whenever it is asked, as a queue on a disk is. */
const sample = (device: string, at: number, random: Random): Sample => ({
  at: new Date(at).toISOString(),
  keys: random.int(0, 200),
  clicks: random.int(0, 40),
  title: `Window ${device.slice(-4)} ${random.int(1, 9)}`,
  program: random.pick(PROGRAMS),
})

const shuffled = <T>(items: readonly T[], random: Random): T[] =>
  items
    .map((item) => ({ item, order: random.next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item)

export interface Plan {
  /** The first minute, on a working morning. */
  from: string
  minutes: number
  shots: number
  /** Makes client ids unique among several plans of one round. */
  name: string
}

/** A morning at two computers: batches that overlap, as a queue that lost an answer sends them, and screenshots, all in a mixed order. */
export const workOf = (cast: Cast, pictures: Picture[], random: Random, plan: Plan): Work => {
  const from = Date.parse(plan.from)
  const batches = cast.devices.flatMap((device) => {
    const all = Array.from({ length: plan.minutes }, (_, m) => sample(device.id, from + m * MINUTE, random))
    const cut = random.int(10, plan.minutes - 10)
    return [
      { device, items: all.slice(0, cut + 5) },
      { device, items: all.slice(cut - 5) },
      { device, items: all.slice(Math.floor(cut / 2), cut + 3) },
    ]
  })
  const shots = Array.from({ length: plan.shots }, (_, n) => ({
    device: random.pick(cast.devices),
    clientId: `${plan.name}-${n}`,
    capturedAt: new Date(from + random.int(0, plan.minutes * 60 - 1) * 1_000).toISOString(),
    picture: random.pick(pictures),
  }))
  return { batches: shuffled(batches, random), shots: shuffled(shots, random) }
}
