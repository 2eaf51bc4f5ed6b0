import type { Say } from './Words'
import * as W from './words'

const two = (value: number): string => String(value).padStart(2, '0')

/** `7 h 05 min 30 s`, and `7 h 05 min` where no second is left over. Nothing is rounded: parts that are shown add up to what is shown of the whole. */
export const duration = (seconds: number, say: Say): string => {
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  const rest = seconds % 60
  const parts = [
    hours ? say(W.hours(hours)) : '',
    hours || minutes || !rest ? say(W.minutes({ shown: hours ? two(minutes) : minutes, rest, minutes })) : '',
    rest ? say(W.seconds(hours || minutes ? two(rest) : rest, rest)) : '',
  ]
  return parts.filter((part) => part).join(' ')
}

const grouped = new Intl.NumberFormat('en-GB')
/** `12,345`, alike in both languages. */
export const number = (value: number): string => grouped.format(value)
