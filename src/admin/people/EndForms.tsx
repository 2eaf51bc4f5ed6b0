'use client'
import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { restoreWords } from '../../i18n/ends'
import { Effects } from '../kit/Effects'
import { Failure, Radios, TextBox } from '../kit/Inputs'
import { Reason, ReasonForm } from '../kit/Reason'
import { useSay } from '../kit/useSay'
import { useSending } from '../kit/useSending'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Props {
  id: string
  /** Whether the person holds an office: then two sign it. */
  isHolder: boolean
  onDone(): void
}

/** Says what an end means before it is made. */
const TwoSign = ({ isHolder }: Pick<Props, 'isHolder'>) => {
  const { say } = useSay()
  return isHolder ? <p data-testid="two-sign">{say(W.thisPersonHoldsOfficeItIsDone)}</p> : null
}

/** @param until the last day that is set already; empty for none. */
export const EndForm = ({ id, until, isHolder, onDone }: Props & { until: string }) => {
  const { say } = useSay()
  const [when, setWhen] = useState('')
  const [lastDay, setLastDay] = useState(until)
  const [reason, setReason] = useState('')
  const { failure, field, busy, run } = useSending(onDone)
  const end = (event: FormEvent) => {
    event.preventDefault()
    const given = when === 'now' ? { now: true } : { lastDay }
    void run(`/api/employments/${id}/end`, isHolder ? { ...given, reason } : given)
  }
  return (
    <form className="gw-form" id="end-form" data-testid="end-form" onSubmit={end}>
      {until ? <p data-testid="end-set">{say(W.itEndsAfter(until))}</p> : null}
      <Radios
        legend={say(W.whenItEnds)}
        name="when"
        value={when}
        onText={setWhen}
        options={[
          {
            value: 'day',
            label: say(W.afterALastDay),
            hint: say(W.atMidnightThatClosesIt),
          },
          {
            value: 'now',
            label: say(WORDS.atOnce),
            hint: say(W.fromNextRequestOn),
          },
        ]}
      />
      {when === 'day' ? (
        <TextBox
          label={say(WORDS.lastDay)}
          name="lastDay"
          type="date"
          required
          value={lastDay}
          onText={setLastDay}
        />
      ) : null}
      {isHolder ? <Reason value={reason} onText={setReason} /> : null}
      <TwoSign isHolder={isHolder} />
      <Effects
        effects={[
          say(W.ifItIsLastEmployment),
          say(W.devicesOfThisEmploymentStop),
          say(W.nothingMoreIsCollected),
          say(W.youCanUndo),
        ]}
      />
      <Failure message={failure} field={field} />
      <Button
        type="submit"
        margin={false}
        disabled={!when || busy || (when === 'day' && Boolean(until) && lastDay === until)}
        extraButtonProps={{ 'data-testid': 'end-submit' }}
      >
        {until && when === 'day' ? say(W.changeTheLastDay) : say(W.endEmployment)}
      </Button>
    </form>
  )
}

/** @param isToCome whether that end has not come yet: then nothing was lost by it. */
export const RestoreForm = ({ id, isToCome, isHolder, onDone }: Props & { isToCome: boolean }) => {
  const { say, language } = useSay()
  return (
    <ReasonForm
      name="restore"
      path={`/api/employments/${id}/restore`}
      verb={say(W.undoTheEnd)}
      onDone={onDone}
    >
      <p>{restoreWords(isToCome)[language]}</p>
      <TwoSign isHolder={isHolder} />
    </ReasonForm>
  )
}
