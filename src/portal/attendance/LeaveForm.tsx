'use client'
import { Group, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useReason } from '../../components/useReason'
import { AskForm } from './AskForm'
import type { AskFormProps } from './AskForms'
import type { OwnMonth } from './month'
import { Choice } from '../kit/Choice'
import { Reason } from '../kit/Reason'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Props extends AskFormProps {
  kinds: OwnMonth['leaveKinds']
}

/** Asks for leave from one day to another, whole or a half of each. */
export const LeaveForm = ({ date, employment, kinds, onDone }: Props) => {
  const { say } = useWords()
  const [{ from, to }, setSpan] = useState({ from: date, to: date })
  const [kind, setKind] = useState(kinds[0]?.id ?? '')
  const [half, setHalf] = useState<'whole' | 'am' | 'pm'>('whole')
  const { typed, setTyped, given: reason } = useReason(0)
  const set = (part: { from?: string; to?: string }) => setSpan((before) => ({ ...before, ...part }))
  const more = { ...(half === 'whole' ? {} : { half }), ...(reason ? { reason } : {}) }
  return (
    <AskForm
      testid="leave-form"
      path="/api/absences"
      date={date}
      wish={from && to && kind ? { employment, kind, from, to, ...more } : null}
      onDone={onDone}
    >
      <NativeSelect
        size="md"
        name="kind"
        label={say(W.kindOfLeave)}
        data={kinds.map(({ id, name }) => ({ value: id, label: name }))}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value)}
      />
      <Group grow>
        <TextInput
          name="from"
          type="date"
          label={say(WORDS.startDay)}
          value={from}
          onChange={(event) => set({ from: event.currentTarget.value })}
        />
        <TextInput
          name="to"
          type="date"
          label={say(WORDS.endDay)}
          value={to}
          onChange={(event) => set({ to: event.currentTarget.value })}
        />
      </Group>
      <Choice<'whole' | 'am' | 'pm'>
        aria-label={say(W.howLong)}
        value={half}
        onChange={setHalf}
        data={[
          { value: 'whole', label: say(W.wholeDays) },
          { value: 'am', label: say(W.halfMorning) },
          { value: 'pm', label: say(W.halfAfternoon) },
        ]}
      />
      <Reason label={say(W.whyOptional)} value={typed} onText={setTyped} />
    </AskForm>
  )
}
