import { Button } from '@payloadcms/ui'
import { TextBox } from '../kit/Inputs'
import type { TypedWeek } from './useHours'
import { DAYS } from './weekdays'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** On which days people work. */
export const DaysField = ({ days, setDay }: Pick<TypedWeek, 'days' | 'setDay'>) => {
  const { say } = useSay()
  return (
    <fieldset className="gw-radios">
      <legend>{say(WORDS.workingDays)}</legend>
      {DAYS.map(([value, en, zh]) => (
        <label key={value}>
          <input
            type="checkbox"
            name={`day-${value}`}
            checked={days.includes(value)}
            onChange={(event) => setDay(value, event.target.checked)}
          />
          <span>{say(en, zh)}</span>
        </label>
      ))}
    </fieldset>
  )
}

interface TimeProps {
  label: string
  name: string
  value: string
  onText(value: string): void
}

const Time = (props: TimeProps) => <TextBox {...props} type="time" required />

/** From when until when, and each break. */
export const TimesFields = ({
  span,
  breaks,
  setSpan,
  setBreak,
}: Pick<TypedWeek, 'span' | 'breaks' | 'setSpan' | 'setBreak'>) => {
  const { say } = useSay()
  return (
    <>
      <Time label={say(WORDS.from)} name="from" value={span.from} onText={(from) => setSpan({ from })} />
      <Time label={say(WORDS.to)} name="to" value={span.to} onText={(to) => setSpan({ to })} />
      {breaks.map((each, i) => [
        <div key={`${i}-from`}>
          <Time
            label={say(W.breakFrom(i + 1))}
            name={`break-${i}-from`}
            value={each.from}
            onText={(from) => setBreak(i, { from })}
          />
        </div>,
        <div key={`${i}-to`}>
          <Time
            label={say(W.breakUntil(i + 1))}
            name={`break-${i}-to`}
            value={each.to}
            onText={(to) => setBreak(i, { to })}
          />
        </div>,
      ])}
    </>
  )
}

/** One break more, one less. */
export const BreakButtons = ({
  breaks,
  addBreak,
  dropBreak,
}: Pick<TypedWeek, 'breaks' | 'addBreak' | 'dropBreak'>) => {
  const { say } = useSay()
  return (
    <div className="gw-actions">
      <Button buttonStyle="secondary" size="small" margin={false} onClick={addBreak}>
        {say(W.oneMoreBreak)}
      </Button>
      {breaks.length ? (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={dropBreak}>
          {say(W.oneBreakLess)}
        </Button>
      ) : null}
    </div>
  )
}
