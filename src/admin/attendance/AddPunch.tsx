'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { PUNCH_WORDS } from '../../i18n/punchWords'
import { WORDS } from '../../i18n/words'
import { dayAfter, momentAt } from '../../policy/decide/workingTime'
import { ActForm } from '../kit/ActForm'
import { useSay } from '../kit/useSay'
import * as W from './words'

const KINDS = ['in', 'out', 'break-start', 'break-end'] as const

interface Props {
  employment: string
  date: string
  zone: string
  onDone(): void
}

/** HR takes down a punch that is missing: it counts at once, with the reason, and the person is told. */
export const AddPunch = ({ employment, date, zone, onDone }: Props) => {
  const { say, language } = useSay()
  const [isOpen, setOpen] = useState(false)
  if (!isOpen)
    return (
      <Button
        buttonStyle="secondary"
        margin={false}
        onClick={() => setOpen(true)}
        extraButtonProps={{ 'data-testid': 'add-punch-open' }}
      >
        {say(W.addMissingPunch)}
      </Button>
    )
  const next = dayAfter(date)
  return (
    <ActForm
      name="add-punch"
      path="/api/corrections"
      fields={[
        {
          name: 'kind',
          label: say(WORDS.punch),
          required: true,
          options: KINDS.map((value) => ({ value, label: PUNCH_WORDS[value][language] })),
        },
        {
          name: 'on',
          label: say(WORDS.day),
          required: true,
          options: [date, next].map((value) => ({ value, label: value })),
        },
        { name: 'at', label: say(WORDS.timeOfPunch), type: 'time', required: true, hint: zone },
        { name: 'reason', label: say(WORDS.reason), type: 'reason', required: true },
      ]}
      initial={{ kind: 'out', on: date }}
      effects={[say(W.punchCountsAtOnce)]}
      submit={say(W.addMissingPunch)}
      body={({ kind, on = date, at = '', reason }) => ({
        do: 'add',
        employment,
        date,
        at: momentAt(on, at, zone),
        kind,
        reason,
      })}
      onDone={() => {
        setOpen(false)
        onDone()
      }}
    />
  )
}
