import { randomInt } from 'node:crypto'
import type { ImageCategory } from '../../categories/imageCategories'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** A device is told no time further ahead than this. */
export const TOLD_AHEAD = 15 * MINUTE

export interface Interval {
  /** Milliseconds, UTC. */
  start: number
  length: number
}

/** A whole number from 0 up to but not including `max`, from a source that cannot be foreseen. */
export type Draw = (max: number) => number

/** The intervals of an hour: `perHour` of one length, the first at the full hour UTC. */
const intervalsOfHour = (hour: number, perHour: number): Interval[] =>
  Array.from({ length: perHour }, (_, i) => {
    const start = hour + Math.floor((i * HOUR) / perHour)
    return { start, length: hour + Math.floor(((i + 1) * HOUR) / perHour) - start }
  })

/** The intervals that run now or begin within the time that may be told ahead. */
export const dueIntervals = (now: number, perHour: number, ahead: number = TOLD_AHEAD): Interval[] => {
  const hour = Math.floor(now / HOUR) * HOUR
  return [hour, hour + HOUR]
    .flatMap((each) => intervalsOfHour(each, perHour))
    .filter(({ start, length }) => start <= now + ahead && start + length > now)
}

/**
 * One moment in an interval, each millisecond as likely as any other. Drawn by crypto and stored by the caller: nothing about device, person
 * or date goes in, so nothing about them tells the outcome (P4).
 */
export const drawCapture = ({ start, length }: Interval, draw: Draw = randomInt): number =>
  start + draw(length)

/** Of planned moments those that a device may know now, soonest first. */
export const tellable = (times: readonly number[], now: number): number[] =>
  times.filter((at) => at > now && at <= now + TOLD_AHEAD).sort((a, b) => a - b)

/** Each category of pictures has draws of its own, so that the one says nothing of the other. */
export const planKey = (
  device: string,
  interval: Interval,
  category: ImageCategory = 'screenshots',
): string =>
  [device, ...(category === 'screenshots' ? [] : [category]), new Date(interval.start).toISOString()].join(
    ':',
  )
