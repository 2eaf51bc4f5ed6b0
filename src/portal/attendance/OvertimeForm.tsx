'use client'
import { Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useReason } from '../../components/useReason'
import { AskForm } from './AskForm'
import type { AskFormProps } from './AskForms'
import { addDays } from '../../attendance/engine/dates'
import { momentAt } from '../../policy/decide/workingTime'
import { Choice } from '../kit/Choice'
import { Reason } from '../kit/Reason'
import { useWords } from '../kit/Words'
import * as W from './words'

/** Asks for overtime on a day; where it ends before it begins, on the day after. */
export const OvertimeForm = ({ date, employment, zone, onDone }: AskFormProps) => {
  const { say } = useWords()
  const [{ from, to }, setSpan] = useState({ from: '', to: '' })
  const [as, setAs] = useState<'pay' | 'leave'>('pay')
  const { typed, setTyped, given: reason, isEnough } = useReason()
  const set = (part: { from?: string; to?: string }) => setSpan((before) => ({ ...before, ...part }))
  const isWhole = from !== '' && to !== '' && isEnough
  const wish = isWhole
    ? {
        employment,
        from: momentAt(date, from, zone),
        to: momentAt(to > from ? date : addDays(date, 1), to, zone),
        as,
        reason,
      }
    : null
  return (
    <AskForm testid="overtime-form" path="/api/overtime-requests" date={date} wish={wish} onDone={onDone}>
      <Group grow>
        <TextInput
          name="from"
          type="time"
          label={say(W.fromClock)}
          value={from}
          onChange={(event) => set({ from: event.currentTarget.value })}
        />
        <TextInput
          name="to"
          type="time"
          label={say(W.toClock)}
          value={to}
          onChange={(event) => set({ to: event.currentTarget.value })}
        />
      </Group>
      <Choice<'pay' | 'leave'>
        aria-label={say(W.returnedAs)}
        value={as}
        onChange={setAs}
        data={[
          { value: 'pay', label: say(W.asPay) },
          { value: 'leave', label: say(W.asTimeOff) },
        ]}
      />
      <Reason label={say(W.whyIt)} value={typed} onText={setTyped} />
    </AskForm>
  )
}
