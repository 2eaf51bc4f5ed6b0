'use client'
import type { Day } from '../../portal/day'
import './day.css'
import { clockIn } from './time'
import { useWords } from './Words'

const HOUR = 3_600_000

/** A day as a line of hours. What is recorded, paused and photographed differs by form, not by colour alone, on paper too. */
export const DayLine = ({ day }: { day: Pick<Day, 'span' | 'recorded' | 'paused' | 'shots' | 'zone'> }) => {
  const { say } = useWords()
  const { span, recorded, paused, shots, zone } = day
  const length = span.end - span.start
  const place = (start: number, end: number) => ({
    insetInlineStart: `${((start - span.start) / length) * 100}%`,
    width: `${Math.max(((end - start) / length) * 100, 0.15)}%`,
  })
  const hours = Array.from({ length: Math.round(length / HOUR) + 1 }, (_, i) => span.start + i * HOUR)
  const clock = (at: number) => clockIn(new Date(at).toISOString(), zone)
  const every = hours.length > 13 ? 3 : 2
  return (
    <figure className="gw-line">
      <div
        className="gw-line-track"
        role="img"
        aria-label={say(
          `From ${clock(span.start)} to ${clock(span.end)}: ${recorded.length} stretches recorded, ${paused.length} pauses, ${shots.length} screenshots.`,
          `${clock(span.start)} 至 ${clock(span.end)}：${recorded.length} 段记录，${paused.length} 次暂停，${shots.length} 张截屏。`,
        )}
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
          <span key={at} style={{ insetInlineStart: `${((at - span.start) / length) * 100}%` }}>
            {i % every === 0 && i < hours.length - 1 ? clock(at) : ''}
          </span>
        ))}
      </div>
      <figcaption>
        <span>
          <i className="gw-key gw-line-recorded" /> {say('Recorded', '有记录')}
        </span>
        <span>
          <i className="gw-key gw-line-paused" /> {say('Paused', '已暂停')}
        </span>
        <span>
          <i className="gw-key gw-key-shot" /> {say('Screenshot', '截屏')}
        </span>
      </figcaption>
    </figure>
  )
}
