import { type Draw, lines, rect, text } from './svg'

const WORDS = {
  en: {
    days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'],
    buttons: ['Day', 'Week', 'Month'],
    today: 'Today',
    events: [
      'Weekly meeting',
      'Review: website',
      'Plan the app',
      'Customer call',
      'Focus time',
      'Training',
      'Lunch',
      'Budget talk',
    ],
    mine: ['My calendar', 'Team', 'Rooms', 'Holidays'],
  },
  zh: {
    days: ['周一', '周二', '周三', '周四', '周五'],
    buttons: ['日', '周', '月'],
    today: '今天',
    events: ['每周例会', '官网评审', '应用计划', '客户电话', '专注时间', '培训', '午饭', '预算讨论'],
    mine: ['我的日历', '团队', '会议室', '节假日'],
  },
}
const TONES: [string, string][] = [
  ['#d7ebee', '#1d6f82'],
  ['#e6e0f3', '#5a4fa3'],
  ['#dcefe3', '#2a8e54'],
  ['#f6e3d5', '#a3632a'],
]
const DAY = 86_400_000
const HOURS = 10
const FIRST = 8

/** The week of the capture, with a line at its time. */
export const calendar: Draw = ({ width, height, language, random, date, minutes }) => {
  const words = WORDS[language]
  const left = 220
  const column = Math.floor((width - left - 64) / 5)
  const hour = Math.floor((height - 130) / HOURS)
  const noon = Date.parse(`${date}T12:00:00Z`)
  const weekday = (new Date(noon).getUTCDay() + 6) % 7
  const dates = words.days.map((_, day) => new Date(noon + (day - weekday) * DAY).toISOString().slice(5, 10))
  const x = (day: number) => left + 56 + day * column
  const y = (at: number) => 110 + ((at - FIRST * 60) / 60) * hour
  const nowAt = Math.min(Math.max(minutes, FIRST * 60), (FIRST + HOURS) * 60)
  return [
    rect(0, 0, width, height, '#ffffff'),
    rect(0, 0, left, height, '#f4f6f8'),
    text(24, 40, 18, date.slice(0, 7), { bold: true }),
    ...Array.from({ length: 28 }, (_, each) => {
      const day = String(each + 1)
      const here = Number(date.slice(8)) === each + 1
      const cx = 34 + (each % 7) * 25
      const cy = 74 + Math.floor(each / 7) * 26
      return (
        (here ? rect(cx - 12, cy - 16, 24, 22, '#1d6f82', { r: 11 }) : '') +
        text(cx, cy, 12, day, { anchor: 'middle', fill: here ? '#ffffff' : '#57606a' })
      )
    }),
    ...words.mine.map(
      (each, row) =>
        rect(24, 208 + row * 34, 15, 15, TONES[row]?.[1] ?? '#333', { r: 3 }) +
        text(50, 221 + row * 34, 14, each),
    ),
    rect(left + 24, 18, 72, 30, '#ffffff', { r: 15, stroke: '#b9c6cc' }),
    text(left + 60, 38, 13, words.today, { anchor: 'middle' }),
    ...words.buttons.map((each, index) =>
      text(width - 190 + index * 64, 38, 14, each, {
        anchor: 'middle',
        bold: index === 1,
        fill: index === 1 ? '#1d6f82' : '#57606a',
      }),
    ),
    rect(x(weekday), 62, column, height - 62, '#f2f8f9'),
    ...words.days.map((day, each) =>
      text(x(each) + 12, 90, 14, `${day}  ${dates[each]}`, {
        bold: each === weekday,
        fill: each === weekday ? '#1d6f82' : '#57606a',
      }),
    ),
    lines(
      [
        ...Array.from({ length: HOURS + 1 }, (_, row): [number, number, number, number] => [
          left + 56,
          110.5 + row * hour,
          width,
          110.5 + row * hour,
        ]),
        ...words.days.map((_, day): [number, number, number, number] => [
          x(day) + 0.5,
          62,
          x(day) + 0.5,
          height,
        ]),
      ],
      '#e1e7ea',
    ),
    ...Array.from({ length: HOURS }, (_, row) =>
      text(left + 48, 115 + row * hour, 11, `${FIRST + row}:00`, { anchor: 'end', fill: '#8a959b' }),
    ),
    ...words.days.flatMap((_, day) =>
      [9, 10.5, 12, 14, 15.5].map((start, slot) => {
        if (slot !== 2 && random.chance(0.35)) return ''
        const long = slot === 2 ? 1 : random.pick([0.5, 1, 1.25])
        const [back, front] = TONES[slot === 2 ? 3 : random.int(0, 2)] ?? ['#eee', '#333']
        const event =
          slot === 2 ? words.events[6] : random.pick(words.events.filter((_, index) => index !== 6))
        const top = y(start * 60)
        return (
          rect(x(day) + 6, top + 2, column - 14, long * hour - 4, back, { r: 5 }) +
          rect(x(day) + 6, top + 2, 4, long * hour - 4, front) +
          text(x(day) + 20, top + 21, 13, event ?? '', { fill: front })
        )
      }),
    ),
    rect(x(weekday), y(nowAt) - 1, column, 2, '#b3261e'),
  ].join('')
}
