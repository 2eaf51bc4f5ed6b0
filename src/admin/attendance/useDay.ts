'use client'
import { useEffect, useState } from 'react'
import type { Absence, AttendanceDay, Correction, OvertimeRequest, Punch } from '../../payload-types'
import { read } from '../kit/send'
import { useSay } from '../kit/useSay'

interface Docs<Row> {
  docs: Row[]
}

/** A day with what it follows from. */
export interface ReadDay {
  /** Null where nothing is stored of it, or nothing is open to the reader. */
  day: AttendanceDay | null
  punches: Punch[]
  corrections: Correction[]
  overtime: OvertimeRequest[]
  /** Also of leave that began on an earlier day. */
  absences: Absence[]
  /** What went wrong, in a sentence; empty for nothing. */
  failure: string
}

const query = (slug: string, where: Record<string, string>, more: string): string =>
  `/api/${slug}?${Object.entries(where)
    .map(([field, value], i) => `where[and][${i}][${field}][equals]=${encodeURIComponent(value)}`)
    .join('&')}&${more}`

const onLeave = (employment: string, date: string): string =>
  [
    `where[and][0][employment][equals]=${employment}`,
    `where[and][1][localDate][less_than_equal]=${date}`,
    `where[and][2][lastDate][greater_than_equal]=${date}`,
  ].join('&')

/**
 * Reads a day of an employment by the doors that everybody has, with the reader's own rights; null while it is on its way.
 * @param round another one reads it again
 */
export const useDay = (employment: string, date: string, round: number): ReadDay | null => {
  const { language } = useSay()
  const [found, setFound] = useState<ReadDay | null>(null)
  useEffect(() => {
    let isGone = false
    const where = { employment, localDate: date }
    void Promise.all([
      read<Docs<AttendanceDay>>(language, query('attendance-days', where, 'limit=1&depth=1')),
      read<Docs<Punch>>(language, query('punches', where, 'limit=50&depth=0&sort=capturedAt')),
      read<Docs<Correction>>(language, query('corrections', where, 'limit=20&depth=0&sort=createdAt')),
      read<Docs<OvertimeRequest>>(language, query('overtime-requests', where, 'limit=20&depth=0&sort=from')),
      read<Docs<Absence>>(language, `/api/absences?${onLeave(employment, date)}&limit=20&depth=1`),
    ]).then(([days, punches, corrections, overtime, absences]) => {
      if (isGone) return
      const refused = [days, punches, corrections, overtime, absences].find(({ ok }) => !ok)
      setFound({
        day: (days.ok && days.answer.docs[0]) || null,
        punches: punches.ok ? punches.answer.docs : [],
        corrections: corrections.ok ? corrections.answer.docs : [],
        overtime: overtime.ok ? overtime.answer.docs : [],
        absences: absences.ok ? absences.answer.docs : [],
        failure: refused && !refused.ok ? refused.message : '',
      })
    })
    return () => {
      isGone = true
    }
  }, [employment, date, language, round])
  return found
}
