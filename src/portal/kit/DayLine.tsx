'use client'
import type { Day } from '../days/day'
import '../days/day.css'
import { clockIn } from './time'
import { useWords } from './Words'
import * as W from './words'

const HOUR = 3_600_000
/** Shares of the line that are left: where a label stands across its hour instead of behind it on a phone, and where not even that fits. */
const LATE = 0.16
const TOO_LATE = 0.08

/** What a line draws: of somebody else's day, what is open; when a person paused is for that person alone. */
export interface Draws {
  recorded: boolean
  paused: boolean
  shots: boolean
}
const ALL: Draws = { recorded: true, paused: true, shots: true }

/** A day as a line of hours. What is recorded, paused and photographed differs by form, not by colour alone, on paper too. */
export const DayLine = ({
  day,
  draws = ALL,
}: {
  day: Pick<Day, 'span' | 'recorded' | 'paused' | 'shots' | 'zone'>
  draws?: Draws
}) => {
  const { say } = useWords()
  const { span, recorded, paused, shots, zone } = day
  const length = span.end - span.start
  const place = (start: number, end: number) => ({
    insetInlineStart: `${((start - span.start) / length) * 100}%`,
    width: `${Math.max(((end - start) / length) * 100, 0.15)}%`,
  })
  const hours = Array.from({ length: Math.round(length / HOUR) + 1 }, (_, i) => span.start + i * HOUR)
  const clock = (at: number) => clockIn(new Date(at).toISOString(), zone)
  const every = hours.length > 19 ? 4 : hours.length > 13 ? 3 : 2
  const room = (at: number): number => (span.end - at) / length
  const drawn = [
    draws.recorded ? say(W.recorded(recorded.length)) : '',
    draws.paused ? say(W.pauses(paused.length)) : '',
    draws.shots ? say(W.screenshots(shots.length)) : '',
  ].filter(Boolean)
  return (
    <figure className="gw-line">
      <div
        className="gw-line-track"
        role="img"
        aria-label={say(W.fromTo({ start: clock(span.start), end: clock(span.end), drawn }))}
      >
        {recorded.map(({ start, end }) => (
          <span key={start} className="gw-line-recorded" style={place(start, end)} />
        ))}
        {paused.map(({ start, end }) => (
          <span key={start} className="gw-line-paused" style={place(start, end)} />
        ))}
        {shots.map(({ id, at }) => (
          <span key={id} className="gw-line-shot" style={place(Date.parse(at), Date.parse(at))} />
        ))}
      </div>
      <div className="gw-line-hours" aria-hidden>
        {hours.map((at, i) => (
          <span
            key={at}
            data-late={room(at) < LATE || undefined}
            style={{ insetInlineStart: `${((at - span.start) / length) * 100}%` }}
          >
            {i % every === 0 && room(at) >= TOO_LATE ? clock(at) : ''}
          </span>
        ))}
      </div>
      <figcaption>
        {draws.recorded ? (
          <span>
            <i className="gw-key gw-line-recorded" /> {say(W.wasRecorded)}
          </span>
        ) : null}
        {draws.paused ? (
          <span>
            <i className="gw-key gw-line-paused" /> {say(W.paused)}
          </span>
        ) : null}
        {draws.shots ? (
          <span>
            <i className="gw-key gw-key-shot" /> {say(W.screenshot)}
          </span>
        ) : null}
      </figcaption>
    </figure>
  )
}
