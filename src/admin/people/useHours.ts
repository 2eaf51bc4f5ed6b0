import { useState, type FormEvent } from 'react'
import { faultOfHours, weekInWords } from '../../i18n/hours'
import type { Company } from '../../payload-types'
import type { Day } from './weekdays'
import { useSending } from '../kit/useSending'

export interface Span {
  from: string
  to: string
}

/** What is asked to be set. What stands as it stood is not in it: somebody else may have changed it meanwhile. */
export interface HoursWish {
  hours?: { days: Day[]; breaks: Span[] } & Span
  zone?: string
  country?: string
  reason?: string
}

const breaksOf = ({ hours }: Company): Span[] => (hours.breaks ?? []).map(({ from, to }) => ({ from, to }))

/** Days, from when until when, and breaks, as they are typed. */
const useWeek = (company: Company) => {
  const [days, setDays] = useState<string[]>(company.hours.days)
  const [span, setSpan] = useState<Span>({ from: company.hours.from, to: company.hours.to })
  const [breaks, setBreaks] = useState<Span[]>(breaksOf(company))
  const before = { days: company.hours.days, from: company.hours.from, to: company.hours.to }
  const isSame =
    JSON.stringify({ ...before, days: [...before.days].sort() }) ===
      JSON.stringify({ days: [...days].sort(), from: span.from, to: span.to }) &&
    JSON.stringify(breaks) === JSON.stringify(breaksOf(company))
  return {
    days,
    span,
    breaks,
    isSame,
    fault: faultOfHours({ days, ...span, breaks }),
    week: weekInWords({ days, ...span, breaks }),
    setSpan: (part: Partial<Span>) => setSpan({ ...span, ...part }),
    setDay: (day: Day, on: boolean) => setDays(on ? [...days, day] : days.filter((each) => each !== day)),
    setBreak: (i: number, part: Partial<Span>) =>
      setBreaks(breaks.map((each, j) => (j === i ? { ...each, ...part } : each))),
    addBreak: () => setBreaks([...breaks, { from: '12:00', to: '13:00' }]),
    dropBreak: () => setBreaks(breaks.slice(0, -1)),
  }
}

export type TypedWeek = ReturnType<typeof useWeek>

/** When and where a company's people work, as it is typed and sent. */
export const useHours = (company: Company) => {
  const typed = useWeek(company)
  const { days, span, breaks, isSame, fault, week } = typed
  const [zone, setZone] = useState(company.zone)
  const [country, setCountry] = useState(company.country ?? '')
  const [reason, setReason] = useState('')
  const [meant, setMeant] = useState(false)
  const { failure, code, field, busy, run } = useSending(() => window.location.reload())
  const needsWord = !isSame && !fault && week?.warning != null
  const wish: HoursWish = {
    ...(isSame ? {} : { hours: { days: [...days].sort() as Day[], ...span, breaks } }),
    ...(zone === company.zone ? {} : { zone }),
    ...(country === (company.country ?? '') ? {} : { country }),
    ...(reason ? { reason } : {}),
  }
  const go = (event: FormEvent) => {
    event.preventDefault()
    void run(`/api/companies/${company.id}/hours`, wish)
  }
  return {
    typed,
    zone,
    setZone,
    country,
    setCountry,
    reason,
    setReason,
    meant,
    setMeant,
    /** Whether such hours are rare enough that somebody says that they are meant. */
    needsWord,
    wish,
    failure,
    code,
    field,
    go,
    isReady: !busy && days.length > 0 && (isSame || fault === null) && (!needsWord || meant),
  }
}
