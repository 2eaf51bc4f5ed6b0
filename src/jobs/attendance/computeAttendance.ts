import { drainMarks } from '../../timekeeping/drainMarks'
import { beginDays } from '../../timekeeping/beginDays'
import type { Counts, Job } from '../job'

const days = (computed: number): Counts => (computed ? { 'attendance-days': computed } : {})

/** Computes the days that something has moved and nobody has read since. */
export const computeAttendance: Job = async ({ payload, dryRun, stopping }) =>
  dryRun ? {} : days(await drainMarks(payload, stopping))

/** Computes yesterday and today for everybody who works by a shift: also of whoever has not come a row is there. */
export const beginAttendance: Job = async ({ payload, dryRun, stopping }) =>
  dryRun ? {} : days(await beginDays(payload, stopping))
