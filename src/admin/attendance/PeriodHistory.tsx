import type { Language } from '../../base/labels'
import { sayIn } from '../../base/labels'
import type { PeriodMonth } from '../../timekeeping/periodMonth'
import { ACTS } from '../../timekeeping/words'
import * as W from './words'

interface Props {
  acts: PeriodMonth['acts']
  moment(iso: string): string
  language: Language
}

/** Who closed it and opened it again, when, and why. */
export const PeriodHistory = ({ acts, moment, language }: Props) => {
  const say = sayIn(language)
  return acts.length ? (
    <section className="gw-month-acts" aria-labelledby="gw-period-history" data-testid="period-history">
      <h3 id="gw-period-history">{say(W.whatWasDoneBefore)}</h3>
      <ul>
        {acts.map(({ act, at, by, reason }) => (
          <li key={at}>
            {say(W.byWhoAndWhen(say(ACTS[act]), by, moment(at)))}
            {reason ? <q>{reason}</q> : null}
          </li>
        ))}
      </ul>
    </section>
  ) : null
}
