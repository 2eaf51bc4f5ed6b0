import type { Say } from './Words'

/** `7 h 05 min`, to the nearest minute; below one, `42 s`. */
export const duration = (seconds: number, say: Say): string => {
  if (seconds > 0 && seconds < 60) return say(`${seconds} s`, `${seconds} 秒`)
  const minutes = Math.round(seconds / 60)
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (!hours) return say(`${rest} min`, `${rest} 分钟`)
  return say(`${hours} h ${String(rest).padStart(2, '0')} min`, `${hours} 小时 ${rest} 分钟`)
}

const grouped = new Intl.NumberFormat('en-GB')
/** `12,345`, alike in both languages. */
export const number = (value: number): string => grouped.format(value)
