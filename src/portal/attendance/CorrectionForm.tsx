'use client'
import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useReason } from '../../components/useReason'
import { AskForm } from './AskForm'
import { BeforeAfter } from './BeforeAfter'
import type { AskFormProps } from './AskForms'
import type { Sides } from '../../timekeeping/preview'
import { PUNCH_WORDS } from '../../i18n/punchWords'
import { addDays } from '../../attendance/engine/dates'
import { momentAt } from '../../policy/decide/workingTime'
import type { PunchShown } from './punchShown'
import { Choice } from '../kit/Choice'
import { Reason } from '../kit/Reason'
import { clockIn } from '../kit/time'
import { useAnswer } from '../kit/useAnswer'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const ADDED = ['in', 'out', 'break-start', 'break-end'] as const
const EMPTY = { kind: 'out', clock: '', isNext: false }

interface AddProps {
  added: typeof EMPTY
  onChange: (added: typeof EMPTY) => void
}

const AddFields = ({ added, onChange }: AddProps) => {
  const { say, language } = useWords()
  return (
    <>
      <NativeSelect
        size="md"
        name="kind"
        label={say(WORDS.punch)}
        data={ADDED.map((value) => ({ value, label: PUNCH_WORDS[value][language] }))}
        value={added.kind}
        onChange={(event) => onChange({ ...added, kind: event.currentTarget.value })}
      />
      <TextInput
        name="at"
        type="time"
        label={say(WORDS.timeOfPunch)}
        value={added.clock}
        onChange={(event) => onChange({ ...added, clock: event.currentTarget.value })}
      />
      <Checkbox
        name="next"
        label={say(W.nextDayToo)}
        checked={added.isNext}
        onChange={(event) => onChange({ ...added, isNext: event.currentTarget.checked })}
      />
    </>
  )
}

interface Props extends AskFormProps {
  punches: readonly PunchShown[]
}

/** Asks for a punch to be added to a day, or for one of it to count for nothing. */
export const CorrectionForm = ({ date, employment, zone, punches, onDone }: Props) => {
  const { say, language } = useWords()
  const [act, setAct] = useState<'add' | 'ignore'>('add')
  const [added, setAdded] = useState(EMPTY)
  const [punch, setPunch] = useState(punches[0]?.id ?? '')
  const { typed, setTyped, given: reason, isEnough } = useReason()
  const on = added.isNext ? addDays(date, 1) : date
  const isWhole = act === 'add' ? added.clock !== '' : punch !== ''
  const what =
    act === 'add' ? { at: isWhole ? momentAt(on, added.clock, zone) : '', kind: added.kind } : { punch }
  const draft = isWhole ? { employment, date, do: act, ...what } : null
  const tried = useAnswer<Sides>('/api/corrections/try', draft)
  return (
    <AskForm
      testid="correction-form"
      path="/api/corrections"
      date={date}
      wish={draft && isEnough ? { ...draft, reason } : null}
      onDone={onDone}
    >
      {punches.length ? (
        <Choice<'add' | 'ignore'>
          aria-label={say(W.otherKinds)}
          value={act}
          onChange={setAct}
          data={[
            { value: 'add', label: say(W.addAPunch) },
            { value: 'ignore', label: say(W.setAside) },
          ]}
        />
      ) : null}
      {act === 'add' ? (
        <AddFields added={added} onChange={setAdded} />
      ) : (
        <NativeSelect
          size="md"
          name="punch"
          label={say(W.whichPunch)}
          data={punches.map(({ id, at, kind, zone: there }) => ({
            value: id,
            label: `${clockIn(at, there)} ${PUNCH_WORDS[kind][language]}`,
          }))}
          value={punch}
          onChange={(event) => setPunch(event.currentTarget.value)}
        />
      )}
      {tried ? <BeforeAfter {...tried} /> : null}
      <Reason label={say(W.whyIt)} value={typed} onText={setTyped} />
    </AskForm>
  )
}
