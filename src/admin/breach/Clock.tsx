'use client'
import { useServerClock } from '../../components/useServerClock'
import { useSay } from '../kit/useSay'
import type { Parts } from './BreachPanel'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Every deadline: done, so much time left, or over. The server's clock counts, not the browser's. */
export const Clock = ({ panel, moment }: Parts) => {
  const { say, language } = useSay()
  const at = useServerClock(panel.at)
  const span = (ms: number): string => {
    const [days, hours, minutes] = [
      Math.floor(ms / DAY),
      Math.floor((ms % DAY) / HOUR),
      Math.floor((ms % HOUR) / MINUTE),
    ]
    if (days) return say(W.daysAndHours(days, hours))
    return say(W.hoursAndMinutes(hours, minutes))
  }
  return (
    <ul className="gw-clocks" data-testid="breach-clock" aria-label={say(WORDS.deadlines)}>
      {panel.deadlines.map(({ id, label, law, due, metAt }) => {
        const left = Date.parse(due) - at
        const state = metAt ? 'met' : left < 0 ? 'over' : left < HOUR * 4 ? 'soon' : 'open'
        return (
          <li key={id} data-state={state} data-testid={`deadline-${id}`}>
            <strong>{label[language]}</strong>
            <span className="gw-clock-left">
              {metAt
                ? say(W.done(moment(metAt)))
                : left < 0
                  ? say(W.overSince(span(-left)))
                  : say(W.left(span(left)))}
            </span>
            <small>
              {say(W.byWhen(moment(due)))}
              {law[language]}
            </small>
          </li>
        )
      })}
    </ul>
  )
}
