'use client'
import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Language } from '../../base/labels'
import { Chip } from '../../components/Chip'
import { isStateOf } from '../../i18n/states'
import { WORDS } from '../../i18n/words'
import { PUNCH_WORDS } from '../../i18n/punchWords'
import type { AttendanceDay, Correction, Punch } from '../../payload-types'
import { MINUTES, shift as shiftWords } from '../../timekeeping/words'
import { useSay } from '../kit/useSay'
import { hoursAndMinutes } from './monthGrid'
import { toldLines } from './told'
import { AddPunch } from './AddPunch'
import { useDay, type ReadDay } from './useDay'
import { useOption } from './useOption'
import * as W from './words'

/** `09:05` by the clock of a zone. */
const clockIn = (at: string, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(Date.parse(at))

const dateInWords = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    dateStyle: 'full',
    timeZone: 'UTC',
  }).format(Date.parse(date))

const LENGTHS = Object.keys(MINUTES) as (keyof typeof MINUTES)[]

/** What the day came to, length by length, without those that are nothing. */
const Lengths = ({ day }: { day: AttendanceDay }) => {
  const { say } = useSay()
  return (
    <dl className="gw-day-lengths">
      {LENGTHS.filter((name) => day[name] || name === 'due' || name === 'worked').map((name) => (
        <div key={name} data-length={name}>
          <dt>{say(MINUTES[name])}</dt>
          <dd>{hoursAndMinutes(day[name])}</dd>
        </div>
      ))}
    </dl>
  )
}

const Reasons = ({ day }: { day: AttendanceDay }) => {
  const { say, language } = useSay()
  const reasons = toldLines(day.reasons, language)
  return reasons.length ? (
    <>
      <h3>{say(WORDS.why)}</h3>
      <ul data-testid="month-day-reasons">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </>
  ) : null
}

const Punches = ({ punches }: { punches: Punch[] }) => {
  const { say } = useSay()
  const option = useOption('punches')
  return (
    <>
      <h3>{say(WORDS.punches)}</h3>
      {punches.length ? (
        <ul className="gw-day-punches" data-testid="month-day-punches">
          {punches.map(({ id, capturedAt, zone, kind, source, reason }) => (
            <li key={id}>
              <time dateTime={capturedAt}>{clockIn(capturedAt, zone)}</time>
              <span>{option('kind', kind)}</span>
              <small>{[option('source', source), reason].filter(Boolean).join(say(WORDS.comma))}</small>
            </li>
          ))}
        </ul>
      ) : (
        <p className="gw-hint">{say(W.noPunches)}</p>
      )}
    </>
  )
}

interface AskedLine {
  id: string
  collection: 'corrections' | 'overtime-requests' | 'absences'
  when: string
  what: string
  state: Correction['state']
  reason?: string | null | undefined
}

/** What was asked about the day: corrections, overtime, leave. */
const useAsked = (found: ReadDay | null): AskedLine[] => {
  const { say, language } = useSay()
  const correction = useOption('corrections')
  const overtime = useOption('overtime-requests')
  if (!found) return []
  const zone = found.day?.zone ?? 'UTC'
  const span = (from: string, to: string) => `${clockIn(from, zone)}–${clockIn(to, zone)}`
  return [
    ...found.corrections.map(({ id, at, do: act, kind, state, reason }) => ({
      id: String(id),
      collection: 'corrections' as const,
      when: clockIn(at, zone),
      what: [correction('do', act), kind ? PUNCH_WORDS[kind][language] : '']
        .filter(Boolean)
        .join(say(WORDS.comma)),
      state,
      reason,
    })),
    ...found.overtime.map(({ id, from, to, as, state, reason }) => ({
      id: String(id),
      collection: 'overtime-requests' as const,
      when: span(from, to),
      what: [say(WORDS.overtime), overtime('as', as)].join(say(WORDS.comma)),
      state,
      reason,
    })),
    ...found.absences.map(({ id, localDate, lastDate, from, to, kind, state, reason }) => ({
      id: String(id),
      collection: 'absences' as const,
      when: from && to ? span(from, to) : localDate === lastDate ? '' : `${localDate}–${lastDate}`,
      what: typeof kind === 'object' ? kind.name : say(WORDS.leave),
      state,
      reason,
    })),
  ]
}

const Asked = ({ asked }: { asked: AskedLine[] }) => {
  const { say, language } = useSay()
  const { config } = useConfig()
  return asked.length ? (
    <>
      <h3>{say(W.andSetApart)}</h3>
      <ul className="gw-day-punches" data-testid="month-day-asked">
        {asked.map(({ id, collection, when, what, state, reason }) => (
          <li key={`${collection} ${id}`}>
            <span>{when}</span>
            <a href={`${config.routes.admin}/collections/${collection}/${id}`}>{what}</a>
            <small>
              <Chip of="workRequest" state={state} language={language} /> {reason}
            </small>
          </li>
        ))}
      </ul>
    </>
  ) : null
}

/** A day down to its punches, its shift and its reasons. */
export const DayDetail = ({ employment, date }: { employment: string; date: string }) => {
  const { say, language } = useSay()
  const { config } = useConfig()
  const router = useRouter()
  const [round, setRound] = useState(0)
  const found = useDay(employment, date, round)
  const asked = useAsked(found)
  const day = found?.day
  const name = day && typeof day.subject === 'object' ? day.subject.name : ''
  const shift = day && typeof day.shift === 'object' ? day.shift?.name : undefined
  return (
    <div aria-busy={!found}>
      <h2 id="gw-day-title">{[name, dateInWords(date, language)].filter(Boolean).join(say(WORDS.comma))}</h2>
      {found?.failure ? <p role="alert">{found.failure}</p> : null}
      {found && !day && !found.failure ? <p>{say(W.dayNotFound)}</p> : null}
      {day ? (
        <>
          <p>
            {isStateOf('attendance', day.status) ? (
              <Chip of="attendance" state={day.status} language={language} />
            ) : null}
            {shift ? ` · ${say(shiftWords)} ${shift}` : ''}
          </p>
          <Lengths day={day} />
          <Reasons day={day} />
          <Punches punches={found.punches} />
          <Asked asked={asked} />
          <div className="gw-day-add gw-no-print">
            <AddPunch
              employment={employment}
              date={date}
              zone={day.zone}
              onDone={() => {
                setRound((before) => before + 1)
                router.refresh()
              }}
            />
          </div>
          <p>
            <a href={`${config.routes.admin}/collections/attendance-days/${day.id}`}>{say(W.openTheDay)}</a>
          </p>
        </>
      ) : null}
    </div>
  )
}
