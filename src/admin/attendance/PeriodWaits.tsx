import { type Language, sayIn } from '../../base/labels'
import { stateWords } from '../../i18n/states'
import type { PeriodMonth } from '../../timekeeping/periodMonth'
import { PersonName } from '../kit/PersonName'
import { dayKey } from './monthGrid'
import * as W from './words'

interface Props {
  month: PeriodMonth
  language: Language
}

type Wait = PeriodMonth['waits'][number]

/** The days of somebody that lack a punch, each of which can be opened. */
const Days = ({ wait, month, language }: Props & { wait: Wait }) => {
  const say = sayIn(language)
  const employmentOn = (date: string): string =>
    month.people.find(
      ({ subject, days }) => subject === wait.subject && days.some((day) => day.date === date),
    )?.employment ?? ''
  return wait.incomplete.length ? (
    <li>
      {say(W.incompleteDays(wait.incomplete.length))}
      {wait.incomplete.map((date) => (
        <button
          key={date}
          type="button"
          className="gw-month-link"
          data-day={dayKey(employmentOn(date), date)}
        >
          {date.slice(5)}
        </button>
      ))}
    </li>
  ) : null
}

/** What keeps a period from being closed, person by person; or that nothing does. */
export const PeriodWaits = ({ month, language }: Props) => {
  const say = sayIn(language)
  const { period, waits, isOver, moved } = month
  if (period.state === 'closed')
    return moved ? (
      <p className="gw-notice" data-testid="period-moved">
        {say(W.movedSince(moved))}
      </p>
    ) : null
  return (
    <section className="gw-notice" data-testid="period-waits">
      {isOver ? null : <p>{say(W.notOverYet(period.to))}</p>}
      {waits.length ? (
        <>
          <h3>{say(W.waitsForThese(waits.length))}</h3>
          <ul className="gw-month-waits">
            {waits.map((wait) => (
              <li key={wait.subject}>
                <PersonName id={wait.subject}>{wait.name}</PersonName>
                <ul>
                  <Days {...{ wait, month, language }} />
                  {wait.requests ? <li>{say(W.requestsWait(wait.requests))}</li> : null}
                  {wait.unsigned ? <li>{say(stateWords('sheet').open)}</li> : null}
                </ul>
              </li>
            ))}
          </ul>
          {waits.some(({ unsigned }) => unsigned) ? (
            <p className="gw-hint">{say(W.closesWithoutFrom(month.closesUnsigned))}</p>
          ) : null}
        </>
      ) : isOver && month.counted ? (
        <p>{say(W.nobodyIsWaitedFor)}</p>
      ) : null}
    </section>
  )
}
