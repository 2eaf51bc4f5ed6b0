import { both, englishCount, type Both } from '../base/labels'

interface Span {
  /** `HH:MM`. */
  from: string
  to: string
}
export interface Week extends Span {
  /** 1 Monday … 7 Sunday. */
  days: readonly (string | number)[]
  breaks: readonly Span[]
}

const DAY = 1440
/** More than this a week nobody works; it is asked whether it is meant. Hours. */
const MUCH = 84

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
const isClock = (clock: string): boolean => /^\d\d:\d\d$/.test(clock)

/** A break's start and end in minutes since the midnight before the hours begin; over midnight, where they go over it. */
const placed = ({ from, to }: Span, start: number): [number, number] => {
  const begins = minutes(from) < start ? minutes(from) + DAY : minutes(from)
  return [begins, begins + ((minutes(to) - minutes(from) + DAY) % DAY)]
}

/** What cannot be, in one sentence; the English one is what the server answers with. */
const FAULTS = {
  outside: both('A break lies outside the hours.', '休息时间不在工作时间之内。'),
  empty: both(
    'A break ends before it begins, or is as long as a day.',
    '休息的结束时间早于开始时间，或长达一整天。',
  ),
  overlap: both('Breaks overlap.', '休息时间相互重叠。'),
  all: both('Breaks take all of the hours.', '休息占满了全部工作时间。'),
} satisfies Record<string, Both>

/** Why such hours cannot be, or null. */
export const faultOfHours = ({ from, to, breaks }: Week): Both | null => {
  if (![{ from, to }, ...breaks].every((span) => isClock(span.from) && isClock(span.to))) return null
  const start = minutes(from)
  const end = start + ((minutes(to) - start + DAY) % DAY || DAY)
  const spans = breaks.map((each) => placed(each, start)).sort(([a], [b]) => a - b)
  if (spans.some(([begins, ends]) => begins === ends)) return FAULTS.empty
  if (spans.some(([begins, ends]) => begins >= end || ends > end)) return FAULTS.outside
  if (spans.some(([begins], i) => i > 0 && begins < (spans[i - 1]?.[1] ?? 0))) return FAULTS.overlap
  return spans.reduce((sum, [begins, ends]) => sum + ends - begins, 0) >= end - start ? FAULTS.all : null
}

export interface WeekInWords {
  said: Both
  /** Where it is far more than people work: what it means, to be confirmed. */
  warning: Both | null
}

/** How many hours a week that is; null while a time is not filled in. */
export const weekInWords = ({ days, from, to, breaks }: Week): WeekInWords | null => {
  if (![{ from, to }, ...breaks].every((span) => isClock(span.from) && isClock(span.to))) return null
  const start = minutes(from)
  const day = (minutes(to) - start + DAY) % DAY || DAY
  const taken = breaks.reduce((sum, each) => {
    const [begins, ends] = placed(each, start)
    return sum + ends - begins
  }, 0)
  const hours = +((days.length * Math.max(0, day - taken)) / 60).toFixed(2)
  const night = from !== to && minutes(to) <= start
  const whole = from === to
  const how = whole
    ? both(`, the whole day from ${from} to ${to}`, `，每天 ${from} 至次日 ${to} 全天`)
    : night
      ? both(`, over midnight until ${to} of the next day`, `，跨越午夜至次日 ${to}`)
      : both('', '')
  return {
    said: both(
      `That is ${englishCount(hours, 'hour')} a week${how.en}.`,
      `合计每周 ${hours} 小时${how.zh}。`,
    ),
    warning:
      whole || hours > MUCH
        ? both(
            `${englishCount(hours, 'hour')} a week: whatever the policy allows may then be collected in the evening, at night and on days off too. No one works so many.`,
            `每周 ${hours} 小时：政策允许的数据在晚间、夜间和休息日也可能被收集。没有人会工作这么长时间。`,
          )
        : null,
  }
}
