import type { Day } from './types'

export interface Period {
  /** Minutes up to the norm. */
  normal: number
  /** Those beyond it. */
  overtimeWorkday: number
  overtimeHoliday: number
  /** What lacks to the norm. */
  short: number
}

/** R16: comprehensive hours of a period: what is beyond the norm is overtime; a holiday stands apart. */
export const periodOf = (days: readonly Pick<Day, 'worked' | 'overtime'>[], norm: number): Period => {
  const overtimeHoliday = days.reduce((sum, { overtime }) => sum + overtime.holiday, 0)
  const worked = days.reduce((sum, day) => sum + day.worked, 0) - overtimeHoliday
  return {
    normal: Math.min(worked, norm),
    overtimeWorkday: Math.max(0, worked - norm),
    overtimeHoliday,
    short: Math.max(0, norm - worked),
  }
}

/** Overtime of a month that the law limits: of workdays, and of rest days where no time off makes it good; a holiday is not counted. */
export const againstLimit = (
  overtime: { workday: number; rest: number; restCompensated: number },
  limit: number,
): { counted: number; over: boolean } => {
  const counted = overtime.workday + Math.max(0, overtime.rest - overtime.restCompensated)
  return { counted, over: counted > limit }
}
