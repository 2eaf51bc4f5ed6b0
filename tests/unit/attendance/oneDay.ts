import { readFileSync } from 'node:fs'
import { computeFile } from '../../../src/attendance/file/compute'

const fixtures = JSON.parse(readFileSync('tests/fixtures/attendance.json', 'utf8')) as {
  shifts: Record<string, Record<string, unknown>>
}
export const { shifts } = fixtures

export const DATE = '2026-03-10'

/** `+1 04:30` of a Tuesday in Shanghai, as a moment; seconds may follow. */
export const at = (clock: string, date = DATE): string => {
  const [, days = '0', time = '00:00', seconds = ':00'] =
    /^(?:([+-]\d) )?(\d\d:\d\d)(:\d\d)?$/.exec(clock) ?? []
  const on = new Date(Date.parse(date) + Number(days) * 86_400_000).toISOString().slice(0, 10)
  return `${on}T${time}${seconds}+08:00`
}

/** `09:00 in, +1 01:00 out`. */
const punchesOf = (text: string, date: string) =>
  text
    .split(', ')
    .filter(Boolean)
    .map((each) => {
      const cut = each.lastIndexOf(' ')
      return { at: at(each.slice(0, cut), date), kind: each.slice(cut + 1) }
    })

export const approved = (from: string, to: string, date = DATE) => ({
  from: at(from, date),
  to: at(to, date),
  state: 'approved',
})

export const leave = (more: object) => ({ kind: 'annual', state: 'approved', counts: 'leave', ...more })

/** A day of a shift, between two of the same, with punches as `09:00 in, 18:00 out`. @returns what the engine says of it */
export const dayOf = (shift: string, punches: string, more: Record<string, unknown> = {}, own = {}) => {
  const date = (more.date as string | undefined) ?? DATE
  const example = {
    id: 'one',
    type: 'day',
    zone: 'Asia/Shanghai',
    date,
    shift,
    due: true,
    dayBefore: shift,
    dayAfter: shift,
    punches: punchesOf(punches, date),
    ...more,
  }
  const [line] = computeFile(JSON.stringify({ shifts: { ...shifts, ...own }, examples: [example] }))
  if (!line || !('got' in line)) throw new Error(JSON.stringify(line))
  return line.got as Record<string, unknown>
}
